"""The way to a page: one pattern, on every page."""

import re
from collections.abc import Iterator
from itertools import pairwise
from posixpath import dirname, join, normpath

import pytest
import yaml

from generator.reading.bibliotheek import load_bibliotheek
from generator.showing.kruimels import HOME, kruimels
from generator.showing.paginas import build_uitgave
from tests.conftest import KLEIN, PROJECT
from tests.maak.agenda import op
from tests.maak.bibliotheek import PEILDATUM

KENNIS = op(load_bibliotheek(KLEIN, PEILDATUM).bibliotheek)
NAMEN = KENNIS.bibliotheek.namen
PAGINAS = {pagina.pad: pagina.tekst for pagina in build_uitgave(KENNIS).paginas}


def _steps(pad: str, text: str) -> list[str]:
    """Return the pages that the way to a page leads over."""
    links = re.findall(r'<li><a href="([^"]+)\.html">', text)
    return [normpath(join(dirname(pad), link)) + ".md" for link in links]


def test_every_page_but_home_says_once_where_it_is() -> None:
    """From home, over pages that are there, down to the page itself, which is no link."""
    for pad, text in PAGINAS.items():
        found = re.findall(r'<nav class="kz-kruimel".*?</nav>', text, re.DOTALL)
        assert len(found) == (pad != HOME), pad
        if found:
            steps = _steps(pad, found[0])
            assert steps[0] == HOME
            assert pad not in steps
            assert [step for step in steps if step not in PAGINAS and not (PROJECT / "docs" / step).exists()] == [], pad
            assert found[0].count('aria-current="page"') == 1


def test_the_way_to_a_page_begins_as_the_way_to_what_it_belongs_to() -> None:
    """One page never stands at two places: whoever goes back a step meets the same way."""
    for pad, text in PAGINAS.items():
        nav = re.search(r'<nav class="kz-kruimel".*?</nav>', text, re.DOTALL)
        steps = _steps(pad, nav[0]) if nav else []
        for before, step in pairwise(steps):
            assert [other for _, other in kruimels(step, NAMEN)][-1] == before, pad


def _menu() -> Iterator[tuple[str, str]]:
    """Yield every page of the menu with the first page of its part."""
    for part in yaml.safe_load((PROJECT / "mkdocs.yml").read_text("utf-8"))["nav"]:
        for inside in part.values():
            pages = [inside] if isinstance(inside, str) else inside
            paden = [page if isinstance(page, str) else next(iter(page.values())) for page in pages]
            yield from ((pad, paden[0]) for pad in paden)


@pytest.mark.parametrize(("pad", "deel"), [page for page in _menu() if HOME not in page])
def test_a_page_of_the_menu_stands_under_its_part(pad: str, deel: str) -> None:
    """What the menu lights is the second step."""
    steps = [HOME, deel] if pad != deel else [HOME]

    assert [step for _, step in kruimels(pad, NAMEN)] == steps


@pytest.mark.parametrize(
    ("pad", "namen"),
    [
        ("index.md", []),
        ("acties.md", ["Home"]),
        ("acties/gedaan.md", ["Home", "Acties"]),
        ("klantgroepen/ouderen.md", ["Home", "Wat weten we", "Klantgroepen"]),
        ("klantgroepen/ouderen/reparaties.md", ["Home", "Wat weten we", "Klantgroepen", "Ouderen"]),
        (
            "klantgroepen/ouderen/reparaties/alle-2.md",
            ["Home", "Wat weten we", "Klantgroepen", "Ouderen", "Reparaties"],
        ),
        ("klantreizen/geen/alle.md", ["Home", "Wat weten we", "Klantreizen", "Zonder klantreis"]),
        ("jaren/2021.md", ["Home", "Wat weten we", "Jaren"]),
        ("onderzoeken/x.md", ["Home", "Programma", "Onderzoeken"]),
        ("personas/x.md", ["Home", "Wat weten we", "Personas"]),
        ("teams/x.md", ["Home", "Acties", "Teams"]),
        ("programma/2024.md", ["Home", "Programma"]),
        ("over/velden.md", ["Home", "Meedoen"]),
        ("zelf-geschreven/x.md", ["Home"]),
    ],
)  # fmt: skip
def test_the_steps_have_the_names_of_the_menu_and_of_the_pages(pad: str, namen: list[str]) -> None:
    """Home › part of the menu › index › what it belongs to."""
    assert [naam for naam, _ in kruimels(pad, NAMEN)] == namen


def test_an_insight_belongs_to_its_first_thema() -> None:
    """Its path says only the year of its file."""
    found = list(kruimels("inzichten/2024/x.md", NAMEN, "themas/reparaties.md"))

    assert [naam for naam, _ in found] == ["Home", "Wat weten we", "Thema's", "Reparaties"]
