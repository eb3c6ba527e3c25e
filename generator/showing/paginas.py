"""All pages of the library, in one pure step: the same library and peildatum give the same bytes."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.knowing.kennis import Kennis
from generator.showing.bericht.berichten import bericht_paginas
from generator.showing.delen.bibliotheekdata import bibliotheek_bestanden
from generator.showing.delen.blok import blok_bestand
from generator.showing.delen.delen import delen_pagina
from generator.showing.delen.feeds import feed_bestanden
from generator.showing.delen.kaarten import kaart_bestanden
from generator.showing.delen.leesteksten import leestekst_bestanden
from generator.showing.delen.llms import llms_bestand
from generator.showing.delen.teams import team_paginas
from generator.showing.handleiding.geschreven import geschreven_paginas
from generator.showing.handleiding.herkomst import herkomst_pagina
from generator.showing.handleiding.meldingen import meldingen_pagina
from generator.showing.handleiding.velden import handleiding_pagina
from generator.showing.inzichten.balans import balans_paginas
from generator.showing.inzichten.inzichten import inzicht_paginas
from generator.showing.inzichten.overzichten import overzicht_paginas
from generator.showing.inzichten.poster import poster_bestand
from generator.showing.inzichten.stapels import stapel_paginas
from generator.showing.inzichten.termen import term_paginas
from generator.showing.klantgroepen.gehoord import gehoord_pagina
from generator.showing.klantreizen.routes import route_paginas
from generator.showing.klantreizen.verslagen import verslag_paginas
from generator.showing.leemten.leemten import leemte_bestanden, leemte_paginas
from generator.showing.metingen.cijfers import cijfer_paginas
from generator.showing.onderdelen.pagina import onderdelen_pagina
from generator.showing.personas.personas import persona_paginas
from generator.showing.programma.kennisvragen import kennisvraag_paginas
from generator.showing.programma.luistermomenten import luistermomenten_bestanden
from generator.showing.programma.methodewijzer import methodewijzer_pagina
from generator.showing.programma.onderzoeken import onderzoek_paginas
from generator.showing.programma.programmas import programma_paginas
from generator.showing.zoeken.bestanden import zoek_bestanden
from generator.showing.zoeken.pagina import zoek_paginas
from generator.values.pagina import Bestand, Pagina

_MAKERS = (
    handleiding_pagina, meldingen_pagina, herkomst_pagina, delen_pagina, onderdelen_pagina,
    methodewijzer_pagina, overzicht_paginas,
    leemte_paginas, gehoord_pagina, balans_paginas, cijfer_paginas, programma_paginas, kennisvraag_paginas,
    onderzoek_paginas, bericht_paginas, persona_paginas, team_paginas, zoek_paginas, route_paginas, verslag_paginas,
    term_paginas, stapel_paginas, inzicht_paginas,
)  # fmt: skip
"""What takes long comes last, for who looks for one page."""


@dataclass(frozen=True)
class Uitgave:
    """Everything that a door has to bring out."""

    paginas: tuple[Pagina, ...]
    bestanden: tuple[Bestand, ...]


def build_uitgave(kennis: Kennis) -> Uitgave:
    """Return every generated page, in a fixed order, and the files of the search index (F-02)."""
    return Uitgave(tuple(maak_paginas(kennis)), maak_bestanden(kennis))


def maak_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield every page, made when it is asked for."""
    gemaakt: set[str] = set()
    for maak in _MAKERS:
        for pagina in maak(kennis):
            gemaakt.add(pagina.pad)
            yield pagina
    yield from geschreven_paginas(kennis, gemaakt)


def maak_bestanden(kennis: Kennis) -> tuple[Bestand, ...]:
    """Return the files beside the pages."""
    return (
        *zoek_bestanden(kennis), *leemte_bestanden(kennis), *luistermomenten_bestanden(kennis), poster_bestand(kennis),
        *feed_bestanden(kennis), blok_bestand(kennis), *bibliotheek_bestanden(kennis),
        *leestekst_bestanden(kennis), llms_bestand(kennis), *kaart_bestanden(kennis),
    )  # fmt: skip
