"""Asking the index: any word may match, but documents that cover more of the question count for much more.

Its twin in the browser is generator/theme/assets/zoeken/zoeker.js; a test compares the two.
"""

from collections import defaultdict
from dataclasses import replace
from functools import reduce
from math import floor
from operator import add

from generator.knowing.zoeken.index import SCHAAL, inverse_document_frequency
from generator.knowing.zoeken.namen import Namen
from generator.knowing.zoeken.vraag import QuestionParser
from generator.values.zoeken import Begrip, Clausule, Hoe, Uitslag, Zoekindex

GENOEMD = 2.0
"""How much more a page counts that is all that the question names; part of the question counts as its square."""
ONDERGRENS = 0.05
"""What scores less than this part of the best is no answer."""


class Zoeker:
    """Asks one index."""

    def __init__(self, index: Zoekindex) -> None:
        self._index = index
        self.parser = QuestionParser(index)
        self.namen = Namen(index)

    def zoek(self, vraag: str, ondergrens: float = ONDERGRENS) -> Uitslag:
        """Return the documents for a question, best first, newest first among equals (S0-32).

        `ondergrens` is the part of the best score below which something is no answer.
        """
        begrepen = list(self.parser.parse(vraag))
        scores: dict[int, float] = defaultdict(float)
        coverage: dict[int, float] = defaultdict(float)
        woorden: dict[int, int] = defaultdict(int)
        total = 0.0
        for place, begrip in enumerate(begrepen):
            points = self._points(begrip)
            if not points:
                begrepen[place] = replace(begrip, hoe=Hoe.ONBEKEND, als=())
            gewicht = self._gewicht(len(points))
            total += gewicht
            for document, score in points.items():
                scores[document] += score
                coverage[document] += gewicht
                woorden[document] += 1
        termen = [begrip.term for begrip in begrepen]
        for document, deel in self.namen.genoemd(termen).items():
            if document in scores:
                scores[document] *= 1 + GENOEMD * deel * deel
        for document in scores:
            deel = coverage[document] / total
            scores[document] *= deel * deel
        threshold = ondergrens * max(scores.values(), default=0)
        hits = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))
        treffers = tuple(pair for pair in hits if pair[1] >= threshold)
        known = sum(begrip.hoe is not Hoe.ONBEKEND for begrip in begrepen)
        volledig = frozenset(document for document, count in woorden.items() if count == known)
        return Uitslag(treffers, tuple(begrepen), volledig, self.namen.kruising(termen))

    def dichtbij(self, uitslag: Uitslag) -> tuple[int, ...]:
        """Return the documents whose name looks most like the words that the site does not know."""
        unknown = (begrip.woord for begrip in uitslag.begrepen if begrip.hoe is Hoe.ONBEKEND)
        return self.namen.dichtbij([term for woord in unknown for term in self.parser.near(woord)])

    def _points(self, begrip: Begrip) -> dict[int, float]:
        """Return what each document scores on one word of the question."""
        points: dict[int, float] = defaultdict(float)
        for clausule in begrip.clausules:
            for document, score in self._clausule(clausule).items():
                points[document] += score * clausule.gewicht
        return points

    def _clausule(self, clausule: Clausule) -> dict[int, float]:
        found = [self._element(element) for element in clausule.elementen]
        common = set.intersection(*map(set, found))
        return {document: reduce(add, (element[document] for element in found)) / len(found) for document in common}

    def _element(self, element: tuple[tuple[int, float], ...]) -> dict[int, float]:
        scores: dict[int, float] = defaultdict(float)
        for term, gewicht in element:
            posting = self._index.postings[term]
            for document, strength in zip(posting.documenten, posting.sterktes, strict=True):
                scores[document] += strength * gewicht
        return scores

    def _gewicht(self, hits: int) -> float:
        """Return how much a word counts for coverage; a word that nothing is about counts not at all."""
        if not hits:
            return 0.0
        return 1 + floor(SCHAAL * inverse_document_frequency(hits, len(self._index.documenten)) + 0.5)
