"""Which insights turn on a screen."""

from generator.knowing.delen.schermkeuze import MEEST, kies_voor_scherm
from generator.values.inzicht import Cijfer, Niveau, Zekerheid
from tests.maak.agenda import op
from tests.maak.bibliotheek import maak_bibliotheek, maak_inzicht

ZEKER = maak_inzicht(
    "zeker", 2023, titel="Van de huurders belt 40%", cijfers=(Cijfer("belt", 40, "procent", 2023),), n=400,
    zekerheid=Zekerheid(Niveau.HOOG, "een grote meting"),
)  # fmt: skip


def test_the_surest_come_first_and_then_the_newest() -> None:
    """As many as somebody who waits can see, and each once."""
    many = [maak_inzicht(f"nieuw-{number}") for number in range(20)]
    kennis = op(maak_bibliotheek([ZEKER, *many]))
    chosen = [inzicht.id for inzicht in kies_voor_scherm(kennis.heden.inzichten, kennis)]

    assert chosen[0] == "zeker"
    assert chosen[1:] == [inzicht.id for inzicht in kennis.heden.inzichten if inzicht.id != "zeker"][: MEEST - 1]


def test_what_was_replaced_or_does_not_count_stays_off() -> None:
    """A screen has no room for why."""
    old, new = maak_inzicht("oud", 2023), maak_inzicht("nieuw", vervangt=("oud",))
    kennis = op(maak_bibliotheek([old, new, maak_inzicht("ver-weg", uitschieter=True)]))

    assert [inzicht.id for inzicht in kies_voor_scherm(kennis.heden.inzichten, kennis)] == ["nieuw"]
