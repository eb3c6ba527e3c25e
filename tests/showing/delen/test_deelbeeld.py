"""The picture of an insight to share."""

import re

import pytest

from generator.showing.delen.deelbeeld import HOOG, deelbeeld_svg
from generator.values.inzicht import EENHEID, Cijfer
from tests.maak.agenda import op
from tests.maak.bibliotheek import maak_bibliotheek, maak_inzicht

CIJFER = (Cijfer("cijfer voor het contact met de corporatie " * 3, 6.8, EENHEID, 2024),)


@pytest.mark.parametrize(
    ("titel", "cijfers"),
    [
        ("Kort", ()),
        ("Huurders geven een 6,8", CIJFER),
        ("Huurders geven een 6,8 " + "voor alles " * 8, CIJFER),
        ("W" * 120, ()),
        ("wwwww " * 20, ()),
    ],
)
def test_a_picture_holds_the_claim_between_its_head_and_its_foot(titel: str, cijfers: tuple[Cijfer, ...]) -> None:
    """Every word of the claim, in order, and no line outside."""
    inzicht = maak_inzicht("a", titel=titel[:120].strip(), cijfers=cijfers)
    svg = deelbeeld_svg(inzicht, op(maak_bibliotheek([inzicht])))
    lines = re.findall(r'<text class="(\w+)" x="\d+" y="(\d+)" font-size="\d+">([^<]*)</text>', svg)

    said = "".join(text.replace(" ", "") for kind, _, text in lines if kind == "bewering")

    assert said == inzicht.titel.replace(" ", "")
    assert all(100 < int(y) < HOOG - 60 for kind, y, _ in lines if kind in ("bewering", "getal", "onderschrift"))


def test_what_somebody_wrote_is_text_in_a_picture() -> None:
    """A title never becomes SVG, and what a reader must bear in mind goes with it."""
    inzicht = maak_inzicht("a", titel="<script>x</script>", uitschieter=True)
    svg = deelbeeld_svg(inzicht, op(maak_bibliotheek([inzicht])))

    assert "<script" not in svg
    assert "Let op: uitschieter, telt niet mee" in svg
