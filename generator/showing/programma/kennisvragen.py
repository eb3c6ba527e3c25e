"""The questions that people asked: how far each is, what was known, and what comes nearest (S0-08, S0-34)."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.knowing.programma.vraagstaat import group
from generator.showing.leemten.leemten import KAART
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.pagina import Pagina

INDEX = "kennisvragen/index.md"


def kennisvraag_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the list of questions, and a page for every question."""
    tekst = written(INDEX, "Kennisvragen", kennis)
    yield render(
        "programma/kennisvragen.md.j2",
        INDEX,
        tekst.bestand,
        tekst=tekst,
        groepen=group(kennis.programma.vragen),
        kennis=kennis,
    )
    for staat in kennis.programma.vragen:
        vraag = staat.vraag
        yield render(
            "programma/kennisvraag.md.j2", vraag.pad, vraag.bestand, vraag=vraag, staat=staat,
            dichtbij=kennis.zoeken.dichtbij(vraag, staat.genoemd),
            plekken=[(label, pad or KAART) for label, pad in kennis.inzichten.plekken(vraag)], kennis=kennis,
        )  # fmt: skip
