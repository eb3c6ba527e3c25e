"""All insights in time, as dots."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.knowing.inzichten.tijdlijn import HOOGST, MEESTE_JAREN, Tijdlijn, build_tijdlijn
from generator.values.datum import Datum
from generator.values.inzicht import Actie, Inzicht
from generator.values.taxonomie.soorten import Aard
from tests.maak.agenda import op
from tests.maak.bibliotheek import maak_bibliotheek, maak_inzicht

ACTIE = Actie("Bellen", uiterlijk=date(2024, 8, 1))


def _tijdlijn(inzichten: list[Inzicht]) -> Tijdlijn:
    return build_tijdlijn(inzichten, op(maak_bibliotheek(inzichten)).wegingen)


def _aantal(lijn: Tijdlijn) -> int:
    stapels = (*lijn.stapels, *([lijn.zonder_jaar] if lijn.zonder_jaar else []))
    return sum(len(stapel.stippen) + stapel.meer for stapel in stapels)


@pytest.mark.parametrize(
    ("inzicht", "woorden"),
    [
        (maak_inzicht("a"), "cijfer, vers"),
        (maak_inzicht("a", aard=Aard.BEIDE, actie=ACTIE), "cijfer, vers, met actie"),
        (maak_inzicht("a", 2012, aard=Aard.KWALITATIEF), "verhaal, oud"),
        (maak_inzicht("a", None, aard=Aard.KWALITATIEF, actie=ACTIE), "verhaal, oud, met actie"),
    ],
)
def test_a_dot_says_what_it_is(inzicht: Inzicht, woorden: str) -> None:
    """Round or square, full or half, with or without a ring: the same in words."""
    assert op(maak_bibliotheek([inzicht])).wegingen["a"].vorm == woorden


def test_every_year_has_a_stack_also_an_empty_one() -> None:
    """Years stand in order, the oldest insight of a year at the bottom; what has no year stands apart."""
    lijn = _tijdlijn(
        [maak_inzicht("laat", datum=Datum(2022, 9)), maak_inzicht("vroeg", 2022), maak_inzicht("oud", 2020),
         maak_inzicht("zonder", None)]
    )  # fmt: skip
    stacks = [(stapel.naam, stapel.kort, [stip.inzicht.id for stip in stapel.stippen]) for stapel in lijn.stapels]

    assert stacks == [("2020", "’20", ["oud"]), ("2021", "’21", []), ("2022", "’22", ["vroeg", "laat"])]
    assert lijn.zonder_jaar
    assert [stip.inzicht.id for stip in lijn.zonder_jaar.stippen] == ["zonder"]


def test_old_years_stand_together_and_a_high_stack_says_how_many_more() -> None:
    """A line of thirty years and a year of fifty insights still fit on a telephone."""
    lijn = _tijdlijn([maak_inzicht("oud", 1999), *(maak_inzicht(f"i{number:02}", 2024) for number in range(50))])

    assert [stapel.naam for stapel in lijn.stapels] == ["voor 2015", *map(str, range(2015, 2025))]
    assert (lijn.stapels[0].kort, lijn.stapels[-1].meer, _aantal(lijn)) == ("‹15", 43, 51)


@given(st.lists(st.sampled_from([None, *range(1990, 2025)]), max_size=40))
def test_a_timeline_holds_every_insight_and_stays_small(jaren: list[int | None]) -> None:
    """Nothing is lost in the count, and no line is wider or higher than it may be."""
    lijn = _tijdlijn([maak_inzicht(f"i{number}", jaar) for number, jaar in enumerate(jaren)])

    assert _aantal(lijn) == len(jaren)
    assert len(lijn.stapels) <= MEESTE_JAREN + 1
    assert [stapel.naam for stapel in lijn.stapels if len(stapel.stippen) > HOOGST] == []
