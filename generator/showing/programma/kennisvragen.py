"""The questions that people asked: how far each is, what was known, and what comes nearest (S0-08, S0-34)."""

from collections.abc import Iterator
from itertools import product

from generator.knowing.kennis import Kennis
from generator.knowing.programma.vraagstaat import group
from generator.showing.leemten.leemten import KAART
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.pagina import Pagina
from generator.values.programma import Kennisvraag

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
            vakjes=list(_vakjes(vraag, kennis)), kennis=kennis,
        )  # fmt: skip


def _vakjes(vraag: Kennisvraag, kennis: Kennis) -> Iterator[tuple[str, str]]:
    """Yield the places on the maps that a question is about, with their page; an empty vak has none of its own."""
    for groep, thema in product(vraag.klantgroepen, vraag.themas):
        vak = kennis.inzichten.kaart[groep.id, thema.id]
        yield vak.label, kennis.inzichten.pagina_van(vak) or KAART
    if vraag.klantreis and vraag.stap:
        stapvak = kennis.inzichten.reiskaart["", vraag.klantreis.id, vraag.stap.id]
        yield stapvak.label, stapvak.pad
    elif vraag.klantreis:
        yield vraag.klantreis.label, vraag.klantreis.pad
    if vraag.klantgroepen and not vraag.themas:
        yield from ((groep.label, groep.pad) for groep in vraag.klantgroepen)
