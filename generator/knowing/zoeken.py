"""Asking the index: any word may match, but documents that cover more of the question count for much more.

`docs/assets/zoeken/motor.js` ranks in the same way; a test compares the two.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from generator.knowing.zoekindex import SCHAAL, zeldzaam
from generator.knowing.zoekvraag import Begrijper, frases
from generator.values.zoeken import Begrip, Clausule, Frase, Hoe, Uitslag, Zoekindex

GENOEMD = 2.0
"""How much more a page counts that is all that the question names; part of the question counts as its square."""
ONDERGRENS = 0.05
"""What scores less than this part of the best is no answer."""


class Zoeker:
    """Asks one index."""

    def __init__(self, index: Zoekindex) -> None:
        self._index = index
        self.begrijper = Begrijper(index)
        self._namen: dict[Frase, list[int]] = defaultdict(list)
        for frase, document in index.namen:
            self._namen[frase].append(document)

    def zoek(self, vraag: str) -> Uitslag:
        """Return the documents for a question, best first, newest first among equals (S0-32)."""
        begrepen = list(self.begrijper.begrijp(vraag))
        scores: dict[int, float] = defaultdict(float)
        dekking: dict[int, float] = defaultdict(float)
        geheel = 0.0
        for place, begrip in enumerate(begrepen):
            punten = self._punten(begrip)
            if not punten:
                begrepen[place] = replace(begrip, hoe=Hoe.ONBEKEND, als=())
            gewicht = self._gewicht(len(punten))
            geheel += gewicht
            for document, score in punten.items():
                scores[document] += score
                dekking[document] += gewicht
        for document, deel in self._genoemd(begrepen).items():
            scores[document] *= 1 + GENOEMD * deel**2
        totaal = {document: score * (dekking[document] / geheel) ** 2 for document, score in scores.items()}
        grens = ONDERGRENS * max(totaal.values(), default=0)
        treffers = sorted(totaal.items(), key=lambda pair: (-pair[1], pair[0]))
        return Uitslag(tuple(pair for pair in treffers if pair[1] >= grens), tuple(begrepen))

    def _punten(self, begrip: Begrip) -> dict[int, float]:
        """Return what each document scores on one word of the question."""
        punten: dict[int, float] = defaultdict(float)
        for clausule in begrip.clausules:
            for document, score in self._clausule(clausule).items():
                punten[document] += score * clausule.gewicht
        return punten

    def _clausule(self, clausule: Clausule) -> dict[int, float]:
        found = [self._element(element) for element in clausule.elementen]
        common = set.intersection(*map(set, found))
        return {document: sum(element[document] for element in found) / len(found) for document in common}

    def _element(self, element: tuple[tuple[int, float], ...]) -> dict[int, float]:
        scores: dict[int, float] = defaultdict(float)
        for term, gewicht in element:
            posting = self._index.postings[term]
            for document, sterkte in zip(posting.documenten, posting.sterktes, strict=True):
                scores[document] += sterkte * gewicht
        return scores

    def _gewicht(self, treffers: int) -> float:
        """Return how much a word counts for coverage; a word that nothing is about counts not at all."""
        return round(SCHAAL * zeldzaam(treffers, len(self._index.documenten))) + 1 if treffers else 0.0

    def _genoemd(self, begrepen: Sequence[Begrip]) -> dict[int, float]:
        """Return the documents that the question names, with how much of the question that name is."""
        termen = tuple(begrip.term for begrip in begrepen)
        found: dict[int, float] = {}
        for start, end in frases(len(termen)):
            for document in self._namen.get(termen[start:end], ()):
                found[document] = max(found.get(document, 0.0), (end - start) / len(termen))
        return found
