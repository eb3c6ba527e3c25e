"""Everything that a door brings out: the pages and files of the library, and its poster on paper."""

from generator.doors.documenten.pdf import make_poster
from generator.knowing.kennis import Kennis
from generator.showing.inzichten.poster import PAPIER, poster_bestand
from generator.showing.paginas import Uitgave, maak_bestanden, maak_paginas
from generator.values.pagina import Bestand


def make_uitgave(kennis: Kennis) -> Uitgave:
    """Return what a library brings out."""
    return Uitgave(tuple(maak_paginas(kennis)), make_bestanden(kennis))


def make_bestanden(kennis: Kennis) -> tuple[Bestand, ...]:
    """Return the files beside the pages, with the poster on paper."""
    poster = Bestand(PAPIER, make_poster(poster_bestand(kennis).inhoud.decode()))
    return (*maak_bestanden(kennis), poster)
