"""Asking the index: any word may match, but documents that cover more of the question count for much more.

Its twin in the browser is generator/theme/assets/zoeken/zoeker.js; a test compares the two.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from math import floor
from operator import add

from generator.knowing.zoeken.index import SCHAAL, inverse_document_frequency
from generator.knowing.zoeken.vraag import QuestionParser, frases
from generator.values.zoeken import Begrip, Clausule, Frase, Hoe, Uitslag, Zoekindex

GENOEMD = 2.0
"""How much more a page counts that is all that the question names; part of the question counts as its square."""
ONDERGRENS = 0.05
"""What scores less than this part of the best is no answer."""


class Zoeker:
    """Asks one index."""

    def __init__(self, index: Zoekindex) -> None:
        self._index = index
        self.parser = QuestionParser(index)
        self._namen: dict[Frase, list[int]] = defaultdict(list)
        for frase, document in index.namen:
            self._namen[frase].append(document)

    def zoek(self, vraag: str, ondergrens: float = ONDERGRENS) -> Uitslag:
        """Return the documents for a question, best first, newest first among equals (S0-32).

        `ondergrens` is the part of the best score below which something is no answer.
        """
        begrepen = list(self.parser.parse(vraag))
        scores: dict[int, float] = defaultdict(float)
        coverage: dict[int, float] = defaultdict(float)
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
        for document, deel in self._named(begrepen).items():
            if document in scores:
                scores[document] *= 1 + GENOEMD * deel * deel
        for document in scores:
            deel = coverage[document] / total
            scores[document] *= deel * deel
        threshold = ondergrens * max(scores.values(), default=0)
        hits = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))
        return Uitslag(tuple(pair for pair in hits if pair[1] >= threshold), tuple(begrepen))

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

    def _named(self, begrepen: Sequence[Begrip]) -> dict[int, float]:
        """Return the documents that the question names, with how much of the question that name is."""
        termen = tuple(begrip.term for begrip in begrepen)
        found: dict[int, float] = {}
        for start, end in frases(len(termen)):
            for document in self._namen.get(termen[start:end], ()):
                found[document] = max(found.get(document, 0.0), (end - start) / len(termen))
        return found
