"""Whether a question was asked before: the kennisvraag that says most of the same, in the words of search (S0-38)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.knowing.zoeken.index import inverse_document_frequency
from generator.knowing.zoeken.vraag import QuestionParser
from generator.values.programma.kennisvraag import Kennisvraag
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.zoeken import Zoekindex

ZELFDE = 0.6
"""From this likeness on two questions are one: Dice's measure, in which a rare word weighs more than a common one.

In the example the same question in other words is at 0.62 to 1, another question about the same subject below 0.55.
"""


@dataclass(frozen=True)
class Gelijkenis:
    """An existing question, how much another is like it (0 to 1), and the words that they share."""

    vraag: Kennisvraag
    deel: float
    woorden: tuple[str, ...]


def find_zelfde(
    vraag: str, groepen: Iterable[Klantgroep], vragen: Iterable[Kennisvraag], index: Zoekindex, parser: QuestionParser
) -> Gelijkenis | None:
    """Return the question that is most like one, when it is the same question about the same people.

    `groepen` are the klantgroepen that are known of it; empty leaves the words to decide.
    """
    asked, own = _begrippen(vraag, parser), frozenset(groepen)
    near = (_vergelijk(asked, _begrippen(one.vraag, parser), one, index) for one in vragen if _zelfde_mensen(own, one))
    best = max(near, key=lambda one: (one.deel, one.vraag.id), default=None)
    return best if best and best.deel >= ZELFDE else None


def _zelfde_mensen(groepen: frozenset[Klantgroep], vraag: Kennisvraag) -> bool:
    everybody = any(groep.restwaarde for groep in (*groepen, *vraag.klantgroepen))
    return everybody or not groepen or not vraag.klantgroepen or not groepen.isdisjoint(vraag.klantgroepen)


def _begrippen(vraag: str, parser: QuestionParser) -> Mapping[int | str, str]:
    """Return what a question is about, with its words: a group of synonyms, a stem, or a word that the site has not."""
    found: dict[int | str, str] = {}
    for begrip in parser.parse(vraag):
        elementen = (element for clausule in begrip.clausules for element in clausule.elementen)
        keys: set[int | str] = {element[-1][0] for element in elementen}
        for key in keys or {begrip.woord}:
            found.setdefault(key, begrip.woord)
    return found


def _vergelijk(
    one: Mapping[int | str, str], other: Mapping[int | str, str], vraag: Kennisvraag, index: Zoekindex
) -> Gelijkenis:
    both = [key for key in one if key in other]
    shared, whole = (sum(_gewicht(key, index) for key in keys) for keys in (both, (*one, *other)))
    return Gelijkenis(vraag, 2 * shared / whole if whole else 0.0, tuple(dict.fromkeys(one[key] for key in both)))


def _gewicht(key: int | str, index: Zoekindex) -> float:
    hits = len(index.postings[key].documenten) if isinstance(key, int) else 0
    return 1 + inverse_document_frequency(hits, len(index.documenten))
