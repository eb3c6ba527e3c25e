"""Manuals that a person wrote, with the fields of every front matter at their place, made from the definitions."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.reading.kopblokken import find_velden
from generator.showing.handleiding.veldregels import veldregels
from generator.showing.sjablonen import show
from generator.values.bibliotheek import VELDEN_HIER
from generator.values.pagina import Pagina

PADEN = ("over/kennisvraag-en-onderzoek.md", "over/klantgericht-bericht.md", "over/termen.md")


def geschreven_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield every manual that is there, each line {velden: …} replaced by a table of those fields."""
    for pad in PADEN:
        tekst = kennis.bibliotheek.tekst(pad)
        if tekst.inhoud:
            yield Pagina(pad, with_tables(tekst.inhoud, pad), tekst.bestand)


def with_tables(inhoud: str, pad: str) -> str:
    """Return Markdown with tables of fields; what names no fields stays as it was written."""
    apart = frozenset(VELDEN_HIER.findall(inhoud))
    return VELDEN_HIER.sub(lambda match: _table(match[1], apart, pad) or match[0], inhoud)


def _table(naam: str, apart: frozenset[str], pad: str) -> str:
    inside = frozenset(name.removeprefix(f"{naam}.") for name in apart)
    regels = tuple(veldregels(find_velden(naam), inside))
    return show("handleiding/plaats.html.j2", pad, regels=regels, naam=f"Velden: {naam}") if regels else ""
