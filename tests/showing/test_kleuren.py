"""The colours are said once: what is drawn, printed or mailed has those of the site."""

import re

import pytest

from generator.showing.huurders.berichttekst import cijfers_svg, mail_mjml
from generator.showing.huurders.omslag import build_omslag, mozaiek_svg
from generator.showing.kleuren import BRON, read_kleuren
from tests.conftest import PROJECT
from tests.maak.bericht import BERICHT

GENERATOR = PROJECT / "generator"
PICTOGRAM = GENERATOR / "theme-extern/assets/extern/icoon.svg"
"""A browser shows it beside the page, where no token reaches."""
SOORTEN = {".css", ".j2", ".html", ".js", ".typ", ".xml", ".svg", ".lua"}
_KLEUR = re.compile(r"(?<![&\w])#(?:[0-9a-fA-F]{3,4}){1,2}\b|\b(?:rgba?|hsla?|oklch|luma)\(\s*[\"'\d]|\"[0-9A-F]{6}\"")
"""A colour as a style sheet, Typst or Word writes it."""


def _kleuren(text: str) -> list[str]:
    return _KLEUR.findall(text)


def _mozaiek() -> str:
    omslag = build_omslag(BERICHT)
    assert omslag
    return mozaiek_svg(omslag)


def test_no_colour_stands_outside_the_tokens() -> None:
    """Who changes the colour of the organisation does it in one place, for both sites, the PDF, Word and the mail."""
    files = [path for path in sorted(GENERATOR.rglob("*")) if path.suffix in SOORTEN and path not in (BRON, PICTOGRAM)]
    found = {path.relative_to(GENERATOR).as_posix(): _kleuren(path.read_text("utf-8")) for path in files}

    assert len(files) > 100
    assert {name: colours for name, colours in found.items() if colours} == {}


@pytest.mark.parametrize(
    "text",
    [
        "a { color: #0b5563; }",
        "a { color: #fff }",
        "a { color: rgb(1 2 3) }",
        '#let a = rgb("abc")',
        '<w:color w:val="0B5563"/>',
    ],
)
def test_a_colour_is_seen_as_each_writes_it(text: str) -> None:
    """The law above can fail."""
    assert len(_kleuren(text)) == 1


@pytest.mark.parametrize(
    "text",
    [PICTOGRAM.read_text("utf-8"), cijfers_svg(BERICHT), mail_mjml(BERICHT), _mozaiek()],
    ids=["pictogram", "cijfers", "e-mail", "mozaïek"],
)
def test_what_stands_alone_has_the_colours_of_the_site(text: str) -> None:
    """A picture and an e-mail bring their colours along, and they are those of light ground."""
    found = set(_kleuren(text))

    assert len(found) > 1
    assert found <= set(read_kleuren().values())
