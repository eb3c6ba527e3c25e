"""What a door brings out beside the pages: the files of the library, and its poster on paper."""

from generator.doors.documenten.pdf import make_poster
from generator.knowing.kennis import Kennis
from generator.showing.inzichten.poster import PAPIER, poster_bestand
from generator.showing.paginas import maak_bestanden
from generator.values.pagina import Bestand


def make_bestanden(kennis: Kennis) -> tuple[Bestand, ...]:
    """Return the files beside the pages, with the poster on paper."""
    poster = Bestand(PAPIER, make_poster(poster_bestand(kennis).inhoud.decode()))
    return (*maak_bestanden(kennis), poster)
