"""What comes nearest to a question that somebody asked (S0-08)."""

from collections.abc import Container, Iterator
from itertools import islice

from generator.knowing.zoeken.zoeker import Zoeker
from generator.values.inzicht import Inzicht
from generator.values.programma.kennisvraag import Kennisvraag
from generator.values.zoeken import Zoekindex

DICHTBIJ = 5
"""How many insights are offered that come nearest to a question."""


def find_dichtbij(vraag: Kennisvraag, index: Zoekindex, zoeker: Zoeker, without: Container[str]) -> tuple[Inzicht, ...]:
    """Return the insights that search finds first for a question, but for those with an id in `without`.

    The question can be found itself, and scores so high that all else would be no answer beside it.
    """
    found = (
        index.documenten[number].inzicht for number, _ in zoeker.zoek(" ".join(_woorden(vraag)), ondergrens=0).treffers
    )
    return tuple(islice((inzicht for inzicht in found if inzicht and inzicht.id not in without), DICHTBIJ))


def _woorden(vraag: Kennisvraag) -> Iterator[str]:
    """Yield what to look for: the question, and what it is about; everybody is no word to search for."""
    yield vraag.vraag
    yield from (groep.label for groep in vraag.klantgroepen if not groep.restwaarde)
    yield from (thema.label for thema in vraag.themas)
    yield vraag.stap.label if vraag.stap else ""
