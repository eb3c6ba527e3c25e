"""Which words of the site a word of a question stands for: itself, its family, its parts, or a typing error.

Its twin in the browser is generator/theme/assets/zoeken/herkenning.js; a test compares the two.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from generator.values.zoeken import Hoe, Zoekindex
from generator.wording.families import Families
from generator.wording.samenstellingen import Splitser
from generator.wording.typefouten import edit_distance

MEESTE = 12
"""Words of one family or with one beginning that are taken along."""
KORTST, LANG = 4, 10
"""Letters of a word that may be a piece of another, hold a typing error or be suggested, and that may hold two."""
SUGGESTIES = 3
"""Words that are suggested at most."""
FOUTEN, LETTERS_PER_FOUT = 2, 3
"""A suggestion is at most so many typing errors away, or one for every so many letters of a long word."""


class Herkenner:
    """Recognises words among those of one index."""

    def __init__(self, index: Zoekindex, splitser: Splitser) -> None:
        self._woorden = index.woorden
        self._vaak = index.vaak
        self._bekend = frozenset(index.woorden)
        self._splitser = splitser

    def resolve(self, vorm: str) -> tuple[Hoe, tuple[str, ...]]:
        """Return how a word was understood, and the words of the site that it stands for."""
        if vorm in self._bekend:
            return Hoe.ZELF, (vorm,)
        ways: tuple[tuple[Hoe, Callable[[str], tuple[str, ...]]], ...] = (
            (Hoe.VERWANT, self._relatives),
            (Hoe.DELEN, self._splitser.split),
            (Hoe.STUK, self._partial),
            (Hoe.TYPEFOUT, self._nearest),
        )
        return next(((hoe, als) for hoe, way in ways if (als := way(vorm))), (Hoe.ONBEKEND, ()))

    def suggest(self, vorm: str) -> tuple[str, ...]:
        """Return a few known words that look like one the site does not know, best first."""
        return self.near(vorm)[:SUGGESTIES]

    def near(self, vorm: str) -> tuple[str, ...]:
        """Return all known words that look like one the site does not know, best first."""
        most = max(FOUTEN, len(vorm) // LETTERS_PER_FOUT)
        found = [
            (distance + (woord[0] != vorm[0]), -often, woord)
            for woord, often in self._candidates(vorm, most)
            if often and len(woord) >= KORTST and (distance := edit_distance(vorm, woord, most)) <= most
        ]
        return tuple(woord for *_, woord in sorted(found))

    def _relatives(self, vorm: str) -> tuple[str, ...]:
        """Return words of the same family."""
        return self._most_used(set(self._families.relatives(vorm)))

    @cached_property
    def _families(self) -> Families:
        return Families(self._woorden)

    def _partial(self, vorm: str) -> tuple[str, ...]:
        """Return words that begin with this, for who is still typing; else words that end with it: «pomp»."""
        if len(vorm) < KORTST:
            return ()
        start = bisect_left(self._woorden, vorm)
        end = bisect_left(self._woorden, vorm + "\uffff")
        places = range(start, end) or [p for p, woord in enumerate(self._woorden) if woord.endswith(vorm)]
        return self._most_used(places)

    def _most_used(self, places: Iterable[int]) -> tuple[str, ...]:
        """Return the words at these places, most used first, at most a dozen."""
        ordered = sorted(places, key=lambda place: (-self._vaak[place], place))
        return tuple(self._woorden[place] for place in ordered[:MEESTE])

    def _nearest(self, vorm: str) -> tuple[str, ...]:
        """Return the word one typing error away, or two in a long word: same first letter and most used first."""
        most = (len(vorm) >= KORTST) + (len(vorm) >= LANG)
        best: tuple[tuple[int, bool, int], str] | None = None
        for woord, often in self._candidates(vorm, most):
            key = (edit_distance(vorm, woord, most), woord[0] != vorm[0], -often)
            if key[0] <= most and (best is None or key < best[0]):
                best = key, woord
        return (best[1],) if best else ()

    def _candidates(self, vorm: str, most: int) -> Iterator[tuple[str, int]]:
        """Yield the words of about this length, with how often they are used."""
        for woord, often in zip(self._woorden, self._vaak, strict=True):
            if abs(len(woord) - len(vorm)) <= most and woord.isalpha():
                yield woord, often
