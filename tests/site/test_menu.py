"""The menu lights the part that a page belongs to."""

import re
from pathlib import Path

import pytest

DELEN = {
    "index.html": "",
    "klantgroepen/index.html": "Wat weten we",
    "klantgroepen/ouderen.html": "Wat weten we",
    "klantgroepen/ouderen/reparaties.html": "Wat weten we",
    "inzichten/2022/aedes-2022-voorinspectie-ontbreekt.html": "Wat weten we",
    "jaren/2022.html": "Wat weten we",
    "wat-weten-we-nog-niet.html": "Wat weten we nog niet?",
    "kennisvragen/bericht-over-gepland-onderhoud.html": "Programma",
    "metingen/pre-wonen-contact.html": "Cijfers",
    "acties.html": "Acties",
    "berichten/2023-h2.html": "Berichten",
    "over/termen.html": "Meedoen",
    "over/onderdelen.html": "Over",
    "zoeken/index.html": "",
}
"""Pages of the example, and what must be lit on each."""


@pytest.mark.parametrize(("pad", "deel"), DELEN.items())
def test_the_part_of_a_page_is_lit(site: Path, pad: str, deel: str) -> None:
    """A colleague sees where a page belongs, also when it stands in no menu."""
    menu = re.search(r'<ul class="kz-menu">.*?</header>', (site / pad).read_text("utf-8"), re.DOTALL)

    assert menu
    assert re.findall(r'aria-current="true">([^<]+)<', menu[0]) == ([deel] if deel else [])


def test_a_written_page_names_its_neighbours(site: Path) -> None:
    """Beside the text stand the pages of its own part of the menu, and which of them this is."""
    text = (site / "over/privacy.html").read_text("utf-8")
    deel = re.search(r'<nav class="md-nav md-nav--secondary" aria-label="Over">.*?</nav>', text, re.DOTALL)

    assert deel
    assert re.findall(r'href="([^"]+)"\s*aria-current="page"', deel[0]) == ["privacy.html"]
    assert {"index.html", "woordenlijst.html"} <= set(re.findall(r'href="([^"]+)"', deel[0]))
    assert "md-sidebar--primary" not in text


@pytest.mark.parametrize(
    ("pad", "deel"),
    [("over/velden.html", "Meedoen"), ("over/meldingen.html", "Meedoen"), ("over/zoekwoorden.html", "Meedoen"),
     ("over/herkomst.html", "Over"), ("over/leemten.html", "Wat weten we nog niet?")],
)  # fmt: skip
def test_a_manual_that_is_made_names_its_neighbours_too(site: Path, pad: str, deel: str) -> None:
    """A reader does not notice which manuals are written by hand; such a one has no list of its own headings."""
    text = (site / pad).read_text("utf-8")
    pattern = rf'<nav class="md-nav md-nav--secondary" aria-label="{re.escape(deel)}">.*?</nav>'
    (buren,) = re.findall(pattern, text, re.DOTALL)

    assert re.findall(r'href="([^"]+)"\s*aria-current="page"', buren) == [pad.removeprefix("over/")]
    assert 'aria-label="Inhoudsopgave"' not in text
