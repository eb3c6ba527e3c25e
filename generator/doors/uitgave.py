"""Everything that a door brings out: the pages and files of the library, and its poster on paper."""

from dataclasses import replace

from generator.doors.documenten.pdf import make_poster
from generator.knowing.kennis import Kennis
from generator.showing.inzichten.poster import PAPIER, poster_bestand
from generator.showing.paginas import Uitgave, build_uitgave
from generator.values.pagina import Bestand


def make_uitgave(kennis: Kennis) -> Uitgave:
    """Return what a library brings out."""
    uitgave = build_uitgave(kennis)
    poster = Bestand(PAPIER, make_poster(poster_bestand(kennis).inhoud.decode()))
    return replace(uitgave, bestanden=(*uitgave.bestanden, poster))
