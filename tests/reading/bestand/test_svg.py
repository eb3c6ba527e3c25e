"""Drawings: shapes and text pass, and whatever acts, loads or tells more is a finding with its line."""

import pytest

from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.svg import check_svg
from tests.conftest import PROJECT
from tests.reading.lees import VANDAAG

TEKENING = """<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" role="img" aria-label="Wachttijd">
<title>Wachttijd</title>
<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs>
<g style="fill: none; stroke-width: 2" transform="rotate(45)">
<path d="M0 0L10 10" fill="url(#g)" clip-path="url( '#c')"/></g>
<text x="1" y="2" font-family="sans-serif" text-anchor="middle" xml:space="preserve">62 % wacht</text>
</svg>
"""


def _kijk(svg: str | bytes) -> list[tuple[int, str]]:
    lezing = Lezing(VANDAAG)
    good = check_svg(svg.encode() if isinstance(svg, str) else svg, "docs/beelden/x.svg", lezing)
    assert good is not bool(lezing.meldingen)
    assert {melding.code for melding in lezing.meldingen} <= {"beeld-inhoud"}
    return [(melding.plek.regel, melding.tekst) for melding in lezing.meldingen]


def test_shapes_and_text_pass() -> None:
    """A drawing of a graph, with colours, a gradient and words."""
    assert _kijk(TEKENING) == []
    assert _kijk((PROJECT / "generator/theme-extern/assets/extern/icoon.svg").read_bytes()) == []


@pytest.mark.parametrize(
    ("vreemd", "genoemd"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>", "<foreignObject>"),
        ("<script xmlns='http://www.w3.org/1999/xhtml'/>", "<script>"),
        ("<image href='https://volg.example/x.png'/>", "<image>"),
        ("<use href='#g'/>", "<use>"),
        ("<a href='javascript:alert(1)'><text>x</text></a>", "<a>"),
        ("<style>@import 'https://volg.example'</style>", "<style>"),
        ("<animate attributeName='href' to='javascript:alert(1)'/>", "<animate>"),
        ("<set attributeName='onmouseover' to='alert(1)'/>", "<set>"),
        ("<metadata>Gemaakt door Jan</metadata>", "<metadata>"),
        ("<filter id='f'/>", "<filter>"),
        ("<g onload='alert(1)'/>", "bij <g> het kenmerk onload"),
        ("<g OnClick='alert(1)'/>", "bij <g> het kenmerk OnClick"),
        ("<path d='M0 0' data-naam='Jan'/>", "bij <path> het kenmerk data-naam"),
        ("<path fill='url(https://volg.example/x)'/>", "bij <path> het kenmerk fill"),
        ("<path style='background: URL (x)'/><path style='fill:url(//x)'/>", "bij <path> het kenmerk style"),
        (r"<path style='fill:\75rl(x)'/>", "bij <path> het kenmerk style"),
        ("<text style='@import x'>x</text>", "bij <text> het kenmerk style"),
        ("<g xmlns:x='http://www.w3.org/1999/xlink' x:href='#g'/>", "bij <g> het kenmerk href"),
        ("<g xmlns:i='http://inkscape.example' i:export-filename='C:/Users/jan/x'/>", "kenmerk export-filename"),
        ("<!-- Gemaakt door Jan -->", "een opmerking met <!--"),
        ("<?xml-stylesheet href='https://volg.example/x.css'?>", "een opdracht met <?"),
    ],
)
def test_what_acts_loads_or_tells_is_named_with_its_line(vreemd: str, genoemd: str) -> None:
    """No script, no other file, no maker: the first thing that is no shape or text is a fault."""
    ((line, said),) = _kijk(TEKENING.replace("</svg>", f"{vreemd}\n</svg>"))

    assert line == TEKENING.count("\n")
    assert genoemd in said


@pytest.mark.parametrize(
    "svg",
    [
        b"",
        b"geen tekening",
        b"<svg",
        b"<svg xmlns='http://www.w3.org/2000/svg'>\xff</svg>",
        b"<?xml version='1.0' encoding='klingon'?><svg/>",
        b"<?xml version='1.0' encoding='shift_jis'?><svg/>",
        b"\x1f\x8b\x08 gzip",
        b"<svg/><svg/>",
        b"\0" * 100,
    ],
)
def test_what_is_no_svg_is_one_finding(svg: bytes) -> None:
    """A broken file is a fault, never a failure."""
    assert [said for _, said in _kijk(svg)] == ["Dit is geen goede SVG."]


def test_no_entity_is_unfolded() -> None:
    """A DOCTYPE ends the reading, before a small file grows into a large one or brings in another."""
    grow = "".join(f"<!ENTITY e{n + 1} '{f'&e{n};' * 10}'>" for n in range(12))
    bomb = f"<!DOCTYPE svg [<!ENTITY e0 'ha'>{grow}<!ENTITY p SYSTEM 'file:///etc/passwd'>]><svg>&e12;&p;</svg>"

    assert _kijk(bomb) == [(1, "In deze tekening staat een DOCTYPE.")]
