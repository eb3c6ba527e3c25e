"""From a question to the terms to look for: compounds, endings, typing errors and synonyms.

Its twin in the browser is generator/theme/assets/zoeken/vraag.js; a test compares the two.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from generator.values.zoeken import Begrip, Clausule, Hoe, Zoekindex
from generator.wording.families import Families
from generator.wording.samenstellingen import LAATSTE_DEEL, Splitser
from generator.wording.taal import STOPWOORDEN, tokenize
from generator.wording.typefouten import edit_distance

DELEN, LOS, SYNONIEM = 0.5, 0.15, 0.5
"""Weights of all parts of a compound, of one long part of an unknown compound, and of a synonym."""
MEESTE = 12
"""Words of a question that are looked at, and words with one beginning that are taken along."""
KORTST, LANG = 4, 10
"""Letters of a word that may be a piece of another, hold a typing error or be suggested, and that may hold two."""
SUGGESTIES = 3
"""Words that are suggested at most."""
FOUTEN, LETTERS_PER_FOUT = 2, 3
"""A suggestion is at most so many typing errors away, or one for every so many letters of a long word."""


class QuestionParser:
    """Understands questions to one index."""

    def __init__(self, index: Zoekindex) -> None:
        self._index = index
        self._term_van = dict(zip(index.woorden, index.termen, strict=True))
        self._splitser = Splitser(index.woorden)

    @cached_property
    def _groepen(self) -> dict[tuple[int, ...], list[int]]:
        """The terms of the groups that a phrase belongs to."""
        first = len(self._index.postings) - len(self._index.groepen)
        found = defaultdict(list)
        for number, groep in enumerate(self._index.groepen):
            for frase in groep:
                found[frase].append(first + number)
        return found

    def parse(self, vraag: str) -> tuple[Begrip, ...]:
        """Return every meaningful word of a question in order, at most a dozen, each with what to look for."""
        begrepen = [self._begrip(vorm) for vorm in list(dict.fromkeys(self._vormen(vraag)))[:MEESTE]]
        termen = tuple(begrip.term for begrip in begrepen)
        for start, end in frases(len(termen)):
            if end - start > 1 and termen[start:end] in self._groepen:
                more = tuple(Clausule((((groep, 1.0),),), SYNONIEM) for groep in self._groepen[termen[start:end]])
                for place in range(start, end):
                    begrip = begrepen[place]
                    begrepen[place] = replace(begrip, clausules=begrip.clausules + more)
        return tuple(replace(begrip, buiten=self._is_buiten(begrip)) for begrip in begrepen)

    def _is_buiten(self, begrip: Begrip) -> bool:
        terms = {term for clausule in begrip.clausules for element in clausule.elementen for term, _ in element}
        return terms <= self._index.buiten

    def suggest(self, vorm: str) -> tuple[str, ...]:
        """Return a few known words that look like one the site does not know, best first."""
        hoogstens = max(FOUTEN, len(vorm) // LETTERS_PER_FOUT)
        found = [
            (afstand + (woord[0] != vorm[0]), -vaak, woord)
            for woord, vaak in self._candidates(vorm, hoogstens)
            if vaak and len(woord) >= KORTST and (afstand := edit_distance(vorm, woord, hoogstens)) <= hoogstens
        ]
        return tuple(woord for *_, woord in sorted(found)[:SUGGESTIES])

    def _begrip(self, vorm: str) -> Begrip:
        hoe, als = self._resolve(vorm)
        term = self._term_van[als[0]] if hoe in (Hoe.ZELF, Hoe.VERWANT, Hoe.TYPEFOUT) else -1
        return Begrip(vorm, hoe, als, term, self._clausules(vorm, als))

    def _vormen(self, vraag: str) -> list[str]:
        vormen: list[str] = []
        for woord in tokenize(vraag):
            known = woord.vorm in self._term_van or not woord.delen
            vormen += [woord.vorm] if known else woord.delen
        return [vorm for vorm in vormen if len(vorm) > 1 and vorm not in STOPWOORDEN]

    def _resolve(self, vorm: str) -> tuple[Hoe, tuple[str, ...]]:
        """Return the words of the site that a word stands for: itself, its parts, or the nearest."""
        if vorm in self._term_van:
            return Hoe.ZELF, (vorm,)
        ways: tuple[tuple[Hoe, Callable[[], tuple[str, ...]]], ...] = (
            (Hoe.VERWANT, lambda: self._relatives(vorm)),
            (Hoe.DELEN, lambda: self._splitser.split(vorm)),
            (Hoe.STUK, lambda: self._partial(vorm)),
            (Hoe.TYPEFOUT, lambda: self._nearest(vorm)),
        )
        return next(((hoe, als) for hoe, way in ways if (als := way())), (Hoe.ONBEKEND, ()))

    def _partial(self, vorm: str) -> tuple[str, ...]:
        """Return words that begin with this, for who is still typing; else words that end with it: «pomp»."""
        if len(vorm) < KORTST:
            return ()
        start = bisect_left(self._index.woorden, vorm)
        end = bisect_left(self._index.woorden, vorm + "\uffff")
        places = range(start, end) or [p for p, woord in enumerate(self._index.woorden) if woord.endswith(vorm)]
        return self._most_used(places)

    def _relatives(self, vorm: str) -> tuple[str, ...]:
        """Return words of the same family."""
        return self._most_used(set(self._families.relatives(vorm)))

    def _most_used(self, places: Iterable[int]) -> tuple[str, ...]:
        """Return the words at these places, most used first, at most a dozen."""
        ordered = sorted(places, key=lambda place: (-self._index.vaak[place], place))
        return tuple(self._index.woorden[place] for place in ordered[:MEESTE])

    @cached_property
    def _families(self) -> Families:
        return Families(self._index.woorden)

    def _nearest(self, vorm: str) -> tuple[str, ...]:
        """Return the word one typing error away, or two in a long word: same first letter and most used first."""
        hoogstens = (len(vorm) >= KORTST) + (len(vorm) >= LANG)
        best: tuple[tuple[int, bool, int], str] | None = None
        for woord, vaak in self._candidates(vorm, hoogstens):
            key = (edit_distance(vorm, woord, hoogstens), woord[0] != vorm[0], -vaak)
            if key[0] <= hoogstens and (best is None or key < best[0]):
                best = key, woord
        return (best[1],) if best else ()

    def _candidates(self, vorm: str, hoogstens: int) -> Iterator[tuple[str, int]]:
        """Yield the words of about this length, with how often they are used."""
        for woord, vaak in zip(self._index.woorden, self._index.vaak, strict=True):
            if abs(len(woord) - len(vorm)) <= hoogstens and woord.isalpha():
                yield woord, vaak

    def _clausules(self, vorm: str, als: tuple[str, ...]) -> tuple[Clausule, ...]:
        """Return the ways to match one word: as itself, and as its parts together."""
        delen = self._splitser.split(vorm)
        gevraagd = () if delen == als else tuple(dict.fromkeys(self._term_van[woord] for woord in als))
        clausules = [Clausule((self._element(term),), 1.0) for term in gevraagd]
        if delen:
            elementen = tuple(self._element(self._term_van[deel]) for deel in delen)
            clausules.append(Clausule(elementen, DELEN))
            if not gevraagd:
                lange = (element for element, deel in zip(elementen, delen, strict=True) if len(deel) >= LAATSTE_DEEL)
                clausules += [Clausule((element,), LOS) for element in lange]
        return tuple(clausules)

    def _element(self, term: int) -> tuple[tuple[int, float], ...]:
        return ((term, 1.0), *((groep, SYNONIEM) for groep in self._groepen.get((term,), ())))


def frases(lengte: int) -> Iterator[tuple[int, int]]:
    """Yield every start and end of neighbouring words among so many."""
    for start in range(lengte):
        for end in range(start + 1, lengte + 1):
            yield start, end
