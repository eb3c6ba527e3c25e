"""Figures in a sentence, in digits and in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.wording.hoeveelheden import VORMEN, Hoeveelheid, Vorm, find_hoeveelheden
from generator.wording.telwoorden import fold


def _bereik(zin: str) -> list[tuple[str, float, float]]:
    return [(one.tekst, round(one.laagst, 1), round(one.hoogst, 1)) for one in find_hoeveelheden(zin)]


@pytest.mark.parametrize(
    ("zin", "gevonden"),
    [
        ("Van hen heeft 88 procent hulp nodig", [("88 procent", 88, 88)]),
        ("Ruim 40% wil verhuizen", [("Ruim 40%", 40, 50)]),
        ("Zeven op de tien hebben last van hitte", [("Zeven op de tien", 67.5, 72.5)]),
        ("Bijna vier van de 10 weten het niet", [("Bijna vier van de 10", 30, 40)]),
        ("Een kwart twijfelt", [("kwart", 22.5, 27.5)]),
        ("Meer dan de helft belt", [("Meer dan de helft", 50, 60)]),
        ("Naar ons gevoel is driekwart blij", [("driekwart", 72.5, 77.5)]),
        ("Ruim een miljoen huishoudens", [("Ruim een miljoen", 1_000_000, 1_100_000)]),
        ("Een bureau kreeg zevenduizend meldingen", [("zevenduizend", 6_300, 7_700)]),
        ("Zo'n 459.000 huurders gaven hun mening", [("Zo'n 459.000", 413_100, 504_900)]),
        ("Het cijfer steeg van 7,3 naar 7,6", [("7,3", 7.3, 7.3), ("7,6", 7.6, 7.6)]),
        ("Huurders geven een 7, maar mopperen", [("7", 7, 7)]),
    ],
)
def test_a_figure_is_found_with_what_it_can_mean(zin: str, gevonden: list[tuple[str, float, float]]) -> None:
    """Digits mean themselves; words are round, and «ruim» or «bijna» says to which side."""
    assert _bereik(zin) == gevonden


@pytest.mark.parametrize(
    "zin",
    [
        "In 2018 waren ouderen in de vier grote steden minder blij dan in 2014",
        "Wie 65 jaar of ouder is, belt; jonger dan 35 mailt",
        "Een 8 of hoger is een goed cijfer",
        "De verhuiscoach 70-plus en de 24-uurssessie helpen",
        "De lift in blok 3 van de G4 stond stil door covid-19",
        "Een derde partij kwam eerst, en een of twee kamers zijn te weinig",
        '"Lift" [3] (1) | 5 < 6 & 7 > 4',
        'Zij zeggen "100%" en «88 procent»',
        "Nul op de nul is niets",
    ],
)
def test_what_counts_nothing_is_no_figure(zin: str) -> None:
    """Years, ages, names and scales say when, who and which: no row has to prove those."""
    assert list(find_hoeveelheden(zin)) == []


def test_a_nought_under_the_line_breaks_nothing() -> None:
    """A title can hold anything."""
    assert _bereik("Drie op de 0 huurders") == [("Drie op de 0", -2.5, 2.5)]


def test_a_share_is_never_proved_by_a_count() -> None:
    """40 huurders is not 40 procent."""
    (said,) = find_hoeveelheden("40 procent belt")

    assert said.bewezen_door(Hoeveelheid("", 40, 40, 40, deel=True))
    assert not said.bewezen_door(Hoeveelheid("", 40, 40, 40))


@pytest.mark.parametrize(
    ("zin", "uitgeteld"),
    [
        ("Bijna zeven op de tien", [(7, 10)]),
        ("1 van de 5", [(1, 5)]),
        ("Een kwart blijft, driekwart gaat", [(1, 4), (3, 4)]),
        ("Twee derde van de helft", [(2, 3), (1, 2)]),
        ("Vijf op de drie, 2,5 op de 10 en 3 op de 0", [None, None, None]),
        ("Van hen belt 88 procent, dat zijn er duizend", [None, None]),
    ],
)
def test_a_share_in_words_says_how_many_of_how_many(zin: str, uitgeteld: list[tuple[int, int] | None]) -> None:
    """Only what is said so can be counted out: a percentage is not."""
    assert [one.uitgeteld for one in find_hoeveelheden(zin)] == uitgeteld


@pytest.mark.parametrize("vorm", VORMEN[:-1], ids=lambda vorm: vorm.sporen[0])
@given(st.data())
def test_every_figure_has_a_trace_of_its_form(vorm: Vorm, data: st.DataObject) -> None:
    """A sentence without a trace of a form is not looked through for it, and nothing is missed."""
    figure = data.draw(st.from_regex(vorm.patroon))

    assert any(spoor in figure for spoor in vorm.sporen)


@given(st.lists(st.sampled_from("Zo'n|ruim|een|één|twee|tweeduizend|İşık|op de|van de|7,5|%|kwart|ſ|.".split("|"))))
def test_capitals_change_no_figure(woorden: list[str]) -> None:
    """A title in capitals says the same, and every figure is quoted as it was written."""
    zin = " ".join(woorden).upper()
    found = list(find_hoeveelheden(zin))

    assert [one.waarde for one in found] == [one.waarde for one in find_hoeveelheden(fold(zin))]
    assert [one.tekst for one in found if one.tekst not in zin] == []
