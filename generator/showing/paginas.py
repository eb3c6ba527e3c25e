"""All pages of the library, in one pure step: the same library and peildatum give the same bytes."""

from dataclasses import dataclass

from generator.knowing.kennis import Kennis
from generator.showing.bericht.berichten import bericht_paginas
from generator.showing.handleiding.geschreven import geschreven_paginas
from generator.showing.handleiding.meldingen import meldingen_pagina
from generator.showing.handleiding.velden import handleiding_pagina
from generator.showing.inzichten.balans import balans_paginas
from generator.showing.inzichten.inzichten import inzicht_paginas
from generator.showing.inzichten.overzichten import overzicht_paginas
from generator.showing.inzichten.stapels import stapel_paginas
from generator.showing.inzichten.termen import term_paginas
from generator.showing.leemten.leemten import leemte_bestanden, leemte_paginas
from generator.showing.onderdelen import onderdelen_pagina
from generator.showing.programma.kennisvragen import kennisvraag_paginas
from generator.showing.programma.luistermomenten import luistermomenten_bestand
from generator.showing.programma.methodewijzer import methodewijzer_pagina
from generator.showing.programma.onderzoeken import onderzoek_paginas
from generator.showing.programma.programmas import programma_paginas
from generator.showing.zoeken.bestanden import zoek_bestanden
from generator.showing.zoeken.pagina import zoek_paginas
from generator.values.pagina import Bestand, Pagina


@dataclass(frozen=True)
class Uitgave:
    """Everything that a door has to bring out."""

    paginas: tuple[Pagina, ...]
    bestanden: tuple[Bestand, ...]


def build_uitgave(kennis: Kennis) -> Uitgave:
    """Return every generated page, in a fixed order, and the files of the search index."""
    paginas = (
        *overzicht_paginas(kennis),
        *leemte_paginas(kennis),
        *balans_paginas(kennis),
        *programma_paginas(kennis),
        *kennisvraag_paginas(kennis),
        *onderzoek_paginas(kennis),
        *bericht_paginas(kennis),
        *zoek_paginas(kennis),
        *methodewijzer_pagina(kennis),
        *handleiding_pagina(kennis),
        *meldingen_pagina(kennis),
        *onderdelen_pagina(kennis),
        *term_paginas(kennis),
        *stapel_paginas(kennis),
        *inzicht_paginas(kennis),
    )
    geschreven = geschreven_paginas(kennis, {pagina.pad for pagina in paginas})
    return Uitgave(
        (*paginas, *geschreven), (*zoek_bestanden(kennis), *leemte_bestanden(kennis), luistermomenten_bestand(kennis))
    )
