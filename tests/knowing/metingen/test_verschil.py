"""Whether a figure changed more than chance can do, and what is said when nobody can know."""

import pytest

from generator.knowing.metingen.stand import build_stand
from generator.knowing.metingen.verschil import interval, wilson
from generator.knowing.metingen.woorden import zin
from generator.values.metingen.reeks import Maat, Meetreeks, Reeksbreuk
from tests.maak.bibliotheek import PEILDATUM
from tests.maak.reeks import jaar, maak_meting, maak_reeks

VRAAG = "Of dat toeval is, weten we niet:"
TOEVAL = "Dat kan toeval zijn: het valt binnen de marge van 95%."
ROWS = (maak_meting(2021, 7, n=9, spreiding=1), maak_meting(2022, 6, n=9, spreiding=1))


def _cijfers(een: float, ander: float, **anders: object) -> Meetreeks:
    return maak_reeks(maak_meting(2021, een, **anders), maak_meting(2022, ander, **anders))


@pytest.mark.parametrize(
    ("reeks", "said"),
    [
        (_cijfers(7.1, 6.8), f"0,3 lager dan in 2021. {VRAAG} het aantal antwoorden is niet bekend."),
        (_cijfers(7.1, 6.8, n=400), f"0,3 lager dan in 2021. {VRAAG} de spreiding is niet bekend."),
        (_cijfers(7.1, 7.3, n=400, spreiding=1.5), f"0,2 hoger dan in 2021. {TOEVAL}"),
        (_cijfers(7.1, 7.31, n=400, spreiding=1.5), "0,21 hoger dan in 2021. Dat is meer dan toeval (95% zeker)."),
        (_cijfers(7.8, 7.8), "Even hoog als in 2021."),
        (maak_reeks(7.8), "Er is één meting. Over stijgen of dalen is nog niets te zeggen."),
        (
            maak_reeks(7.6, 7.4, breuken=(Reeksbreuk("Anders.", jaar(2022)),)),
            "Tussen 2021 en 2022 is een reeksbreuk: die twee mag je niet vergelijken.",
        ),
        (
            maak_reeks(7.6, 7.4, breuken=(Reeksbreuk("Anders."),)),
            "Tussen 2021 en 2022 is een reeksbreuk: die twee mag je niet vergelijken.",
        ),
        (
            maak_reeks(*ROWS, voortschrijdend=True),
            f"1 lager dan in 2021. {VRAAG} het is een voortschrijdend gemiddelde: de perioden delen antwoorden.",
        ),
        (
            maak_reeks(maak_meting(2021, 60, n=400), maak_meting(2022, 70, n=400), maat=Maat.TEVREDEN),
            "10 procentpunt hoger dan in 2021. Dat is meer dan toeval (95% zeker).",
        ),
        (maak_reeks(66, 103, maat=Maat.AANTAL, doel=None), "37 hoger dan in 2021."),
    ],
)  # fmt: skip
def test_a_change_is_told_as_far_as_it_is_known(reeks: Meetreeks, said: str) -> None:
    """In exactly the digits of the source, never across a break, and with the reason when chance cannot be judged."""
    stand = build_stand(reeks, PEILDATUM)

    assert stand
    assert zin(stand.verschil, reeks) == said


@pytest.mark.parametrize(
    ("deel", "n", "tussen"), [(0.5, 100, (40.38, 59.62)), (0.0, 20, (0.0, 16.11)), (1.0, 20, (83.89, 100.0))]
)
def test_a_share_has_the_interval_of_wilson(deel: float, n: int, tussen: tuple[float, float]) -> None:
    """Also of nobody and everybody, where a plain interval has no width."""
    low, high = wilson(deel, n)

    assert (round(low, 2), round(high, 2)) == tussen


def test_a_mark_has_an_interval_when_its_spread_is_known() -> None:
    """Never outside the scale; unknown without n or spread, and none for a count."""
    known = interval(maak_meting(2023, 7.8, n=100, spreiding=1.5), Maat.RAPPORTCIJFER)

    assert known
    assert tuple(round(edge, 3) for edge in known) == (7.506, 8.094)
    edge = interval(maak_meting(2023, 9.9, n=4, spreiding=2), Maat.RAPPORTCIJFER)
    assert edge
    assert edge[1] == 10
    assert interval(maak_meting(2023, 7.8, n=100), Maat.RAPPORTCIJFER) is None
    assert interval(maak_meting(2023, 7.8, spreiding=1), Maat.RAPPORTCIJFER) is None
    assert interval(maak_meting(2023, 100, n=100), Maat.AANTAL) is None
