"""A text that still has to be written is known by its dots, whoever pasted it."""

import pytest

from generator.wording.invulsel import is_invulsel


@pytest.mark.parametrize(
    "tekst",
    [
        "Vier van de tien …",
        "Vier van de tien ...",
        "Vier van de tien…",
        "Wat vinden jongeren van …?",
        "In … vroegen we het.",
        "Wij zeiden «…» terug.",
        "…",
        "....",
        "[…]",
        "-",
        "Bel [vul in: telefoonnummer].",
        "[Vul in: dag]",
        "De lift van flat A is gemaakt.",
        "Vier van de tien",
    ],
)
def test_what_still_has_to_be_written_is_known(tekst: str) -> None:
    """Dots that stand alone or at the end, and a request to fill in."""
    assert is_invulsel(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "",
        "Vier van de tien mensen deden mee.",
        "«Ik wacht (…) al weken»",
        "«Ik wacht [...] al weken»",
        "Wacht u lang? Bel ons!",
        "Op 1.000.000 plekken, van 2023...2024.",
        "U vult in wat u vindt.",
    ],
)
def test_what_was_written_is_left_alone(tekst: str) -> None:
    """A finished sentence, also one with words of a quotation left out."""
    assert not is_invulsel(tekst)
