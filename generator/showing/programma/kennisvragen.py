"""The questions that people asked: how far each is, what was known, and what comes nearest (S0-08, S0-34)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice, product

from generator.knowing.kennis import Kennis
from generator.knowing.programma.jaarplan import build_rij
from generator.knowing.programma.keten import Schakels
from generator.knowing.programma.vraagstand import opnieuw_sinds, vraagstand
from generator.knowing.zoeken.zoeker import Zoeker
from generator.showing.leemten.leemten import KAART
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.inzicht import Inzicht
from generator.values.opvolging import VAN_VRAAG, Opvolging
from generator.values.pagina import Pagina
from generator.values.programma import Kennisvraag

INDEX = "kennisvragen/index.md"
DICHTBIJ = 5
"""How many insights a page offers that come nearest to the question."""


@dataclass(frozen=True)
class Vraagstaat:
    """One question, and how far it is."""

    vraag: Kennisvraag
    schakels: Schakels
    stand: Opvolging
    opnieuw: date | None
    """Since when it should be looked at again."""
    te_laat_sinds: date | None
    """Since when it should have been answered, by the programme."""


def kennisvraag_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the list of questions, and a page for every question."""
    regels = [_regel(vraag, kennis) for vraag in kennis.bibliotheek.agenda.kennisvragen]
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
        bekend = [kennis.bibliotheek.per_id[i] for i in vraag.al_bekend.inzichten if i in kennis.bibliotheek.per_id]
        named = {inzicht.id for inzicht in (*bekend, *regel.schakels.inzichten)}
        yield render(
            "programma/kennisvraag.md.j2", vraag.pad, vraag.bestand, vraag=vraag, regel=regel, bekend=bekend,
            uitleg=VAN_VRAAG[regel.stand],
            antwoorden=sorted(regel.schakels.inzichten, key=lambda inzicht: inzicht.beantwoordt != vraag.id),
            dichtbij=list(_dichtbij(vraag, zoeker, named, kennis)) if zoeker else [],
            vakjes=list(_vakjes(vraag, kennis)), kennis=kennis,
        )  # fmt: skip


def _regel(vraag: Kennisvraag, kennis: Kennis) -> Vraagstaat:
    schakels = kennis.programma.keten.van_vraag(vraag)
    stand, peildatum = vraagstand(vraag, schakels), kennis.instellingen.peildatum
    rijen = (build_rij(rij, kennis.programma.keten.van_rij(rij), peildatum) for rij in schakels.rijen)
    late = [rij.te_laat_sinds for rij in rijen if rij.te_laat_sinds and stand is not Opvolging.BEANTWOORD]
    return Vraagstaat(vraag, schakels, stand, opnieuw_sinds(vraag, peildatum), min(late, default=None))


def _dichtbij(vraag: Kennisvraag, zoeker: Zoeker, named: set[str], kennis: Kennis) -> Iterator[Inzicht]:
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
