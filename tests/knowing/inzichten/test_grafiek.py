"""Which picture proves a title, and what is never drawn."""

from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.knowing.inzichten.grafiek import MEEST, build_grafiek, build_voor_en_na
from generator.values.beeld.grafiek import Grafiek, Jaarpunt, Lijn, Liniaal, Meetpunt, Staven, Stippen
from generator.values.inzicht import EENHEID, Actie, Cijfer
from tests.maak.bibliotheek import maak_inzicht

VOORAF = Cijfer("vooraf op de hoogte gehouden", 77, "procent", 2022)
LATER = Cijfer("bij wijzigingen op de hoogte gehouden", 51, "procent", 2022)
RESPONS = Cijfer("respons van wie op de hoogte is gehouden", 51, "procent", 2022)
NU, TOEN = Cijfer("oordeel", 7.6, EENHEID, 2018), Cijfer("oordeel", 7.0, EENHEID, 2014)
TEVREDEN = (Cijfer("tevreden", 71, "procent", 2020), Cijfer("tevreden", 77, "procent", 2021))
NIEUW = Cijfer("oordeel nieuwe huurders", 7.2, EENHEID, 2018)
TELEFOON, MAIL = Cijfer("contacten via telefoon", 180, "contacten"), Cijfer("contacten via mail", 45, "contacten")


def _grafiek(titel: str, *cijfers: Cijfer, hoofd: str = "") -> Grafiek | None:
    return build_grafiek(maak_inzicht("x", titel=titel, cijfers=cijfers, hoofdcijfer=hoofd))


@pytest.mark.parametrize(
    ("titel", "cijfers", "grafiek"),
    [
        (
            "Bij wijzigingen hoort 51 procent genoeg",
            (VOORAF, LATER),
            Staven((Meetpunt(VOORAF.wat, "77%", 77), Meetpunt(LATER.wat, "51%", 51, raak=True)), delen=True),
        ),
        (
            "Van de contacten gaan er 180 via de telefoon",
            (TELEFOON, MAIL),
            Staven((Meetpunt(TELEFOON.wat, "180", 100, raak=True), Meetpunt(MAIL.wat, "45", 25)), delen=False),
        ),
        (
            "Het oordeel steeg van 7,0 naar 7,6",
            (NU, TOEN),
            Lijn(
                "oordeel",
                (
                    Jaarpunt(2014, Meetpunt("oordeel", "7,0", 20), 0),
                    Jaarpunt(2018, Meetpunt("oordeel", "7,6", 80, raak=True), 100),
                ),
            ),
        ),
        (
            "Klachten stegen van 13 naar 52",
            (Cijfer("klachten", 52, "klachten", 2013), Cijfer("klachten", 13, "klachten", 2012)),
            Lijn(
                "klachten",
                (
                    Jaarpunt(2012, Meetpunt("klachten", "13", 25), 0),
                    Jaarpunt(2013, Meetpunt("klachten", "52", 100, raak=True), 100),
                ),
            ),
        ),
        ("Zeven op de tien bellen", (Cijfer("belt", 69, "procent"),), Stippen(7, 10, "belt", "69%")),
        ("Bijna negen op de tien bellen", (Cijfer("belt", 88, "procent"),), None),
        ("Een kwart belt", (Cijfer("belt", "een kwart", "aandeel"),), Stippen(1, 4, "belt", "een kwart")),
        ("De helft belt", (Cijfer("belt", "de helft", "aandeel"),), Stippen(5, 10, "belt", "de helft")),
        (
            "Nieuwe huurders geven een 7,2",
            (NU, NIEUW),
            Liniaal((Meetpunt("oordeel", "7,6", 73.3), Meetpunt(NIEUW.wat, "7,2", 68.9, raak=True)), 77.8),
        ),
    ],
)
def test_a_picture_is_made_of_the_figure_in_the_title(
    titel: str, cijfers: tuple[Cijfer, ...], grafiek: Grafiek
) -> None:
    """Bars, a line, dots or a ruler; the claim's own figure is marked, and the scale is honest."""
    assert _grafiek(titel, *cijfers) == grafiek


@pytest.mark.parametrize(
    ("titel", "cijfers"),
    [
        ("Huurders bellen liever", (VOORAF, LATER)),
        ("Huurders geven een 6", (NU, TOEN)),
        ("Van hen belt 77 procent", (VOORAF,)),
        ("Van hen hoort 77 procent genoeg", (VOORAF, RESPONS)),
        ("Van hen hoort 77 procent genoeg", (VOORAF, Cijfer("belt liever vooraf", 30, "procent", 2022))),
        ("Meer dan de helft belt", (Cijfer("belt", 57, "procent"),)),
        ("Een kwart minder uitzettingen", (Cijfer("daling sinds 2016", 25, "procent"),)),
        ("Naar schatting belt de helft", (Cijfer("belt (schatting)", "de helft", "aandeel"),)),
        ("De huur is 256 euro", (Cijfer("huur", 256, "euro", 2023), Cijfer("huur", 200, "euro", 2020))),
        ("Een op de twintig belt", (Cijfer("belt", 5, "procent"),)),
        ("Met 639 mensen is gepraat", (Cijfer("mensen gesproken", 639, "mensen"), Cijfer("verhuisd", 177, "huurders"))),
        ("Het is 77 procent", (VOORAF, Cijfer(LATER.wat, 51, "procent", 2015))),
    ],
)
def test_what_does_not_prove_the_title_is_not_drawn(titel: str, cijfers: tuple[Cijfer, ...]) -> None:
    """No picture of other figures, other wholes, differences, estimates, money, or of one percentage alone."""
    assert _grafiek(titel, *cijfers) is None


def test_a_title_in_words_is_proved_by_the_row_that_its_writer_names() -> None:
    """The number or the words of that row are drawn."""
    een_kwart = Cijfer("belt", "een kwart", "aandeel")

    assert isinstance(_grafiek("Huurders horen te weinig", VOORAF, LATER, hoofd=LATER.wat), Staven)
    assert _grafiek("Weinig huurders bellen", een_kwart, hoofd="belt") == Stippen(1, 4, "belt", "een kwart")


def test_a_small_step_in_a_year_is_no_mountain() -> None:
    """Percentages get a scale of 20 points at least; 40 and 41 lie beside each other in the middle."""
    titel, toen = "Nu belt 41 procent", Cijfer("belt", 40, "procent", 2020)
    lijn = _grafiek(titel, Cijfer("belt", 41, "procent", 2021), toen)

    assert isinstance(lijn, Lijn)
    assert [jaar.punt.plaats for jaar in lijn.jaren] == [47.5, 52.5]


CIJFERS = st.builds(
    Cijfer,
    st.sampled_from(["belt vaak met ons", "mailt vaak met ons", "respons", "cijfer"]),
    st.one_of(st.integers(-5, 120), st.floats(0, 12).map(lambda x: round(x, 1)), st.just("een kwart")),
    st.sampled_from(["procent", EENHEID, "huurders", "euro", "aandeel"]),
    st.sampled_from([None, 2020, 2021, 2022]),
)


def _punten(grafiek: Grafiek) -> list[Meetpunt]:
    if isinstance(grafiek, Lijn):
        return [jaar.punt for jaar in grafiek.jaren]
    return [] if isinstance(grafiek, Stippen) else list(grafiek.punten)


@given(
    st.lists(CIJFERS, max_size=7),
    st.sampled_from(["Dit is 51 procent", "Een kwart belt", "Een 7,5 voor ons"]),
    st.sampled_from(["", "belt vaak met ons", "cijfer"]),
)
def test_every_picture_is_small_and_marks_the_claim_once(cijfers: list[Cijfer], titel: str, hoofd: str) -> None:
    """Whatever the figures: nothing falls off the scale, and what is drawn stands in the figures."""
    grafiek = _grafiek(titel, *dict.fromkeys(cijfers), hoofd=hoofd)
    if grafiek is None:
        return
    punten = _punten(grafiek)

    assert isinstance(grafiek, Lijn) or len(punten) <= MEEST
    assert [punt for punt in punten if not 0 <= punt.plaats <= 100] == []
    assert sum(punt.raak for punt in punten) == (0 if isinstance(grafiek, Stippen) else 1)
    assert {punt.label for punt in punten} <= {cijfer.wat for cijfer in cijfers}
    assert astuple(grafiek)


@pytest.mark.parametrize(
    ("resultaat", "cijfers", "getekend"),
    [
        ("Het ging van 7,0 naar 7,6", (NU, TOEN), True),
        ("Het ging van 17,0 naar 7,6", (NU, TOEN), False),
        ("Het hielp", (NU, TOEN), False),
        ("Het ging van 7,0 naar 7,6", (NU,), False),
        ("Het ging van 71 naar 77 procent", TEVREDEN, True),
    ],
)  # fmt: skip
def test_before_and_after_an_action_are_drawn_when_both_are_known(
    resultaat: str, cijfers: tuple[Cijfer, ...], getekend: bool
) -> None:
    """The line is of the result itself: other figures of other years prove nothing about an action."""
    titel = "Na de actie steeg het oordeel naar 7,6" if cijfers[0] == NU else "Na de actie is 77 procent tevreden"
    inzicht = maak_inzicht("x", titel=titel, cijfers=cijfers, actie=Actie("Bellen", resultaat=resultaat))

    assert (build_voor_en_na(inzicht) is not None) == getekend
