"""Which part of all tenants a klantgroep is, and when that cannot be told."""

import pytest

from generator.values.klantgroepen.aandeel import Aandeel, build_aandeel
from generator.values.klantgroepen.getal import Groepsgetal, Jaarbron
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.taxonomie import Taxonomie


def maak_getal(waarde: float | int | str, eenheid: str = "huurders", hele_groep: bool = True) -> Groepsgetal:
    """Return a number about a klantgroep with a source."""
    return Groepsgetal("wie", waarde, "iedereen", 2023, Jaarbron("Register", 2024), eenheid, hele_groep)


@pytest.mark.parametrize(
    ("getal", "geheel", "deel"),
    [
        (maak_getal(34, "procent"), None, 0.34),
        (maak_getal(34, "procent"), maak_getal(12_000), 0.34),
        (maak_getal(3_000), maak_getal(12_000), 0.25),
        (maak_getal(0), maak_getal(12_000), 0),
        (maak_getal(12_000), maak_getal(12_000), 1),
        (maak_getal(12_001), maak_getal(12_000), None),
        (maak_getal(-1), maak_getal(12_000), None),
        (maak_getal(3_000), None, None),
        (maak_getal(3_000), maak_getal(100, "procent"), None),
        (maak_getal(3_000), maak_getal(0), None),
        (maak_getal(3_000), maak_getal("ruim 2 miljoen"), None),
        (maak_getal("een derde"), maak_getal(12_000), None),
        (None, maak_getal(12_000), None),
    ],
)  # fmt: skip
def test_a_part_is_told_or_worked_out(getal: Groepsgetal | None, geheel: Groepsgetal | None, deel: float) -> None:
    """A share is one itself, a count needs the count of all; words, nobody and more than all give no part."""
    found = build_aandeel(getal, geheel)

    assert (found.deel if found else None) == deel
    assert not found or getal is None or (found.geheel is None) is getal.is_deel


def test_groups_with_the_same_people_may_pass_everybody() -> None:
    """A tenant can be in several groups: each part is true by itself, and together they are no whole."""
    whole = Klantgroep("alle", "Alle", restwaarde=True, getallen=(maak_getal(1_000),))
    old = Klantgroep("ouderen", "Ouderen", getallen=(maak_getal(60, "procent"),))
    poor = Klantgroep("minima", "Minima", getallen=(maak_getal(600),))
    part = Klantgroep("zieken", "Zieken", getallen=(maak_getal(74, "procent", hele_groep=False),))
    unknown = Klantgroep("gezinnen", "Gezinnen")

    assert Taxonomie((whole, old, poor, part, unknown)).aandelen == {
        "ouderen": Aandeel(0.6, old.getallen[0]),
        "minima": Aandeel(0.6, poor.getallen[0], whole.getallen[0]),
    }
