"""The search page, and the page about words that mean the same."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.showing.zoeken.kaarten import PAGINA
from generator.values.bibliotheek import ZOEKWOORDEN
from generator.values.pagina import Pagina


def zoek_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page that asks the index (F-03), and the page that shows the synonyms."""
    yield render("zoeken/zoeken.md.j2", PAGINA, kennis=kennis)
    tekst = written(ZOEKWOORDEN, "Zoekwoorden", kennis)
    groepen = kennis.bibliotheek.synoniemen
    yield render("zoeken/zoekwoorden.md.j2", ZOEKWOORDEN, tekst.bestand, tekst=tekst, groepen=groepen, kennis=kennis)
