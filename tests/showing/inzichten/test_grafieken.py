"""Pictures of counts: still, clean, and the same every time."""

import re
import sys
import xml.etree.ElementTree as ET

import pytest

from generator.knowing.kennis import Kennis
from generator.showing.inzichten.balans import balans_paginas
from generator.showing.inzichten.grafieken import staven
from tests.maak.bibliotheek import INSTELLINGEN, WONING, maak_bibliotheek, maak_inzicht

WAARDEN = [("2023", 1), ("2023", 0), ("2024", 14)]


def _staven(titel: str = "Titel", waarden: list[tuple[str, int]] = WAARDEN, hoogste: int = 14) -> str:
    return str(staven("a", titel, "Uitleg", waarden, hoogste))


def _page(*themas: object) -> str:
    library = maak_bibliotheek(maak_inzicht(f"a{n}", themas=(thema,)) for n, thema in enumerate(themas))
    (pagina,) = balans_paginas(Kennis(library, INSTELLINGEN))
    return pagina.tekst


def test_a_picture_holds_shapes_and_words_only() -> None:
    """No script, style, address or comment comes along: it works under a strict policy and loads nothing."""
    svg = _staven()

    assert set(re.findall(r"<([a-z!?][\w:-]*)", svg)) == {"svg", "title", "desc", "g", "rect", "text"}
    assert not re.search(r"http|xlink|style=|@import|url\(|kozea|\son\w+=", svg, re.IGNORECASE)


def test_the_same_counts_give_the_same_bytes() -> None:
    """No random id and no date; ids come from the name alone."""
    assert _staven() == _staven()
    assert re.findall(r' id="([^"]+)"', _staven()) == ["a-titel", "a-tekst"]


def test_the_library_that_draws_leaves_no_hook_behind() -> None:
    """An import after it does not warn of a hook that Python no longer knows."""
    assert [finder for finder in sys.meta_path if not hasattr(finder, "find_spec")] == []


def test_a_picture_says_what_it_is() -> None:
    """A screen reader gets one image with a title and a description."""
    svg = ET.fromstring(_staven('Ouderen <b> & "jongeren"'))  # noqa: S314 - ours
    names = {words.get("id"): words.text for words in svg if words.tag in ("title", "desc")}

    assert (svg.get("role"), svg.get("aria-labelledby")) == ("img", "a-titel a-tekst")
    assert names == {"a-titel": 'Ouderen <b> & "jongeren"', "a-tekst": "Uitleg"}


def test_every_count_is_written_and_every_label_once() -> None:
    """Counts stand at their bars, also a nought; two halves of a year share its label."""
    assert re.findall(r">([^<]+)</text>", _staven()) == ["2023", "2024", "1", "0", "14"]


def test_pictures_share_a_scale() -> None:
    """With the same top, a bar of 14 is twice as high as a bar of 7."""
    heights = [
        [float(height) for height in re.findall(r'height="([\d.]+)"', _staven(waarden=[("2024", count)]))]
        for count in (7, 14)
    ]

    assert heights[0][0] * 2 == pytest.approx(heights[1][0], abs=0.2)


@pytest.mark.parametrize("waarden", [[], [("2024", 0)]])
def test_nothing_can_be_drawn_too(waarden: list[tuple[str, int]]) -> None:
    """An empty library has a page as well, and no English words on it."""
    assert "No data" not in _staven(waarden=waarden, hoogste=0)


def test_the_page_names_a_gap_first() -> None:
    """The answer comes before the pictures, with the way to close the gap below them (S0-12)."""
    page = _page(*[WONING] * 3)

    assert page.index("We horen te weinig over <strong>geleverde diensten</strong> (0%)") < page.index("<svg")
    assert 'href="themas/reparaties.html"' in page


def test_the_page_has_an_answer_without_gaps_and_without_insights() -> None:
    """Nobody reads an empty sentence."""
    assert "Er is dus nog geen balans." in _page()
    assert "We horen te weinig" not in _page(WONING, *maak_inzicht("a").themas)


def test_the_page_says_which_words_are_ours() -> None:
    """The heads of the three columns are lost in the source (S0-06)."""
    assert "Richten, inrichten en verrichten is onze lezing." in _page()


def test_ids_on_the_page_are_unique() -> None:
    """Pictures do not take each other's name."""
    ids = re.findall(r'\sid="([^"]+)"', _page(WONING))

    assert len(ids) == len(set(ids))


def test_one_of_one_is_a_whole_bar() -> None:
    """The top of the scale is the highest count, also when that is one; without a count there is a scale too."""
    een, tien = (re.findall(r'<rect[^>]* height="([^"]+)"', _staven(waarden=[("2024", n)], hoogste=n)) for n in (1, 10))

    assert een == tien != []
    assert "NaN" not in _staven(waarden=[("2024", 0)], hoogste=0)
