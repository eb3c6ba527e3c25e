"""What a search result looks like: the claim of an insight, or a signpost to another page."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.knowing.kennis import Kennis
from generator.showing.sjablonen import show
from generator.values.zoeken import Zoekdocument

PAGINA = "zoeken/index.md"
"""The page where the cards are shown."""


class Zoekkaart(NamedTuple):
    """What the browser gets of one document."""

    kaart: str
    tekst: str
    kern: str
    """What its page says first, for who asks for its klantgroep and its thema; empty for every other document."""


def show_kaarten(kennis: Kennis) -> Iterator[Zoekkaart]:
    """Yield the card of every document, in the order of the index."""
    for document in kennis.zoeken.zoekindex.documenten:
        getal = kennis.inzichten.aantallen.get(document.pad)
        kaart = show("zoeken/zoekkaart.html.j2", PAGINA, document=document, getal=getal, kennis=kennis)
        yield Zoekkaart(_on_one_line(kaart), document.tekst, _kern(document, kennis))


def _kern(document: Zoekdocument, kennis: Kennis) -> str:
    kern = kennis.kernen.get(document.pad)
    return _on_one_line(show("zoeken/kern.html.j2", PAGINA, kern=kern, kennis=kennis)) if kern else ""


def _on_one_line(html: str) -> str:
    return " ".join(html.split())
