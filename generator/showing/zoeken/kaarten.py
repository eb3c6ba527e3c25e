"""What a search result looks like: the card of an insight, or a signpost to another page."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.showing.sjablonen import show

PAGINA = "zoeken/index.md"
"""The page where the cards are shown."""


def show_kaarten(kennis: Kennis) -> Iterator[tuple[str, str]]:
    """Yield the card and the text of every document, in the order of the index."""
    for document in kennis.zoeken.zoekindex.documenten:
        getal = kennis.inzichten.aantallen.get(document.pad)
        kaart = show("zoeken/zoekkaart.html.j2", PAGINA, document=document, getal=getal, kennis=kennis)
        yield " ".join(kaart.split()), document.tekst
