"""The pictures of a way: they say what the table says."""

import re

import pytest

from generator.showing.klantreizen.haltes import GEEN_KANAAL
from generator.showing.klantreizen.routebeeld import LIGGEND, Routebeeld, liggend, staand
from generator.showing.klantreizen.routes import tel
from generator.values.klantreizen.duur import Duur, Tijdmaat
from generator.values.klantreizen.route import Weg
from tests.maak.route import MAIL, TELEFOON, halte, kale_regels, voelt, weg

_WEG = weg(
    halte("Ziet dat de keukenkraan lekt"),
    halte("Mailt", MAIL, uit=("a",), gevoel=voelt(0, "a")),
    halte("Belt", TELEFOON, uit=("b",), wacht=Duur(4, Tijdmaat.UUR), gevoel=voelt(-2, "b")),
    halte("Wacht", TELEFOON, gevoel=voelt(2, "c")),
)
_REGELS = kale_regels(_WEG)


def _words(beeld: Routebeeld) -> list[str]:
    return [" ".join(regel.tekst for regel in punt.teksten) for punt in beeld.punten]


def test_the_line_holds_every_halte() -> None:
    """In order, on the lane of its kanaal, and nothing falls outside."""
    beeld = liggend(_REGELS)

    assert [baan.label for baan in beeld.banen] == [GEEN_KANAAL, "Mail", "Telefoon"]
    assert _words(beeld) == [one.wat for one in _WEG.haltes]
    assert [punt.y for punt in beeld.punten] == [beeld.banen[lane].y for lane in (0, 1, 2, 2)]
    assert all(
        0 < punt.x < beeld.breed and punt.tekst_y + 17 * (len(punt.teksten) - 1) < beeld.hoog for punt in beeld.punten
    )


def test_what_no_insight_says_is_dashed() -> None:
    """A line is known only when both its ends are."""
    assert [spoor.bekend for spoor in liggend(_REGELS).sporen] == [False, True, False]
    assert [spoor.bekend for spoor in staand(_REGELS).sporen] == [False, True, False]


def test_a_wait_is_distance() -> None:
    """The halte after a wait lies further away than the others, in both pictures."""
    x = [punt.x for punt in liggend(_REGELS).punten]
    y = [punt.y for punt in staand(_REGELS).punten]

    assert x[2] - x[1] > x[1] - x[0] == x[3] - x[2]
    assert y[2] - y[1] > y[1] - y[0]
    assert [spoor.wacht for spoor in liggend(_REGELS).sporen] == ["", "na 4 uur", ""]


def test_the_curve_breaks_where_nobody_says_how_it_felt() -> None:
    """Higher is better; without any there is no scale."""
    beeld = liggend(_REGELS)
    low, middle, high = (beeld.punten[index].gevoel_y for index in (2, 1, 3))

    assert beeld.punten[0].gevoel_y is None
    assert [int(y) for y in re.findall(r"[ML]\d+ (\d+)", beeld.gevoelslijn)] == [middle, low, low, high]
    assert (beeld.gevoel[0].y, beeld.gevoel[1].y) == (high, low)
    assert liggend(kale_regels(weg(halte("Belt", TELEFOON)))).gevoel == ()


@pytest.mark.parametrize("count", [1, 2, LIGGEND, 25])
def test_a_way_of_any_length_is_drawn(count: int) -> None:
    """One halte, as many as fit, and far more: downwards each stands below the last."""
    long = kale_regels(
        Weg(tuple(halte(f"Doet voor de {number}e keer iets dat lang duurt", MAIL) for number in range(count)))
    )
    beeld = staand(long)
    y = [punt.y for punt in beeld.punten]

    assert (len(y), y) == (count, sorted(y))
    assert y[-1] < beeld.hoog
    if count <= LIGGEND:
        x = [punt.x for punt in liggend(long).punten]
        assert (x, x[-1] < liggend(long).breed) == (sorted(set(x)), True)


def test_downwards_a_halte_says_its_kanaal_wait_and_feeling() -> None:
    """For there the lanes have no names."""
    assert _words(staand(_REGELS))[2] == "Belt Telefoon · na 4 uur · heel vervelend"
    assert _words(staand(_REGELS))[0] == f"Ziet dat de keukenkraan lekt {GEEN_KANAAL}"


@pytest.mark.parametrize(
    ("way", "words"),
    [
        (weg(halte("Belt", TELEFOON)), "1 halte"),
        (
            weg(halte("Belt", wie="balie"), halte("Wacht"), halte("Belt", wie="vakman"), halte("Belt", wie="balie")),
            "4 haltes, 2 keer iemand anders",
        ),
        (_WEG, "4 haltes, 1 keer een ander kanaal, minstens 4 uur wachten"),
    ],
)
def test_a_way_is_summed_up(way: Weg, words: str) -> None:
    """How many haltes, changes and hours (S4-11)."""
    assert tel(way) == words
