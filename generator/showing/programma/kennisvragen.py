"""The questions that people asked: how far each is, what was known, and what comes nearest (S0-08, S0-34)."""

from collections.abc import Iterator
from itertools import islice, product

from generator.knowing.kennis import Kennis
from generator.knowing.zoeken.zoeker import Zoeker
from generator.showing.leemten.leemten import KAART
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.inzicht import Inzicht
from generator.values.opvolging import VAN_VRAAG
from generator.values.pagina import Pagina
from generator.values.programma import Kennisvraag

INDEX = "kennisvragen/index.md"
DICHTBIJ = 5
"""How many insights a page offers that come nearest to the question."""


def kennisvraag_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the list of questions, and a page for every question."""
    regels = kennis.programma.vragen
    tekst = written(INDEX, "Kennisvragen", kennis)
    yield render(
        "programma/kennisvragen.md.j2",
        INDEX,
        tekst.bestand,
        tekst=tekst,
        regels=regels,
        standen=tuple(VAN_VRAAG),
        kennis=kennis,
    )
    zoeker = Zoeker(kennis.zoeken.zoekindex) if regels else None
    for regel in regels:
        vraag = regel.vraag
        yield render(
            "programma/kennisvraag.md.j2", vraag.pad, vraag.bestand, vraag=vraag, regel=regel,
            uitleg=VAN_VRAAG[regel.stand],
            dichtbij=list(_dichtbij(vraag, zoeker, regel.genoemd, kennis)) if zoeker else [],
            vakjes=list(_vakjes(vraag, kennis)), kennis=kennis,
        )  # fmt: skip


def _dichtbij(vraag: Kennisvraag, zoeker: Zoeker, named: frozenset[str], kennis: Kennis) -> Iterator[Inzicht]:
    """Yield the insights that search finds first for a question, but for those that the page names anyway.

    The question can be found itself, and scores so high that all else would be no answer beside it.
    """
    terms = (*(groep for groep in vraag.klantgroepen if not groep.restwaarde), *vraag.themas)
    words = [vraag.vraag, *(term.label for term in terms), vraag.stap.label if vraag.stap else ""]
    documenten = kennis.zoeken.zoekindex.documenten
    found = (documenten[number].inzicht for number, _ in zoeker.zoek(" ".join(words), ondergrens=0).treffers)
    return islice((inzicht for inzicht in found if inzicht and inzicht.id not in named), DICHTBIJ)


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
