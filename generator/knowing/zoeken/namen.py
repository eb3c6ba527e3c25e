"""The names of pages: which a question says, where a klantgroep and a thema meet, and which look like a word.

Its twin in the browser is generator/theme/assets/zoeken/namen.js; a test compares the two.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from generator.values.zoeken import Frase, Zoekindex

DICHTBIJ = 4
"""Pages that are offered at most when nothing was found."""
HALF = 0.5
"""How much one word of a name counts, when no other klantgroep or thema has it: «schimmel» for «Vocht en schimmel»."""


class Namen:
    """The names of the pages of one index."""

    def __init__(self, index: Zoekindex) -> None:
        self._kruisingen = index.kruisingen
        self._assen = [{kruising[axis] for kruising in index.kruisingen} for axis in (0, 1)]
        self._per_frase: dict[Frase, list[int]] = defaultdict(list)
        self._per_term: dict[int, dict[int, None]] = defaultdict(dict)
        gekruist = {document for *_, document in index.kruisingen}
        for frase, document in index.namen:
            self._per_frase[frase].append(document)
            for term in frase if document not in gekruist else ():
                self._per_term[term][document] = None

    def genoemd(self, termen: Sequence[int]) -> dict[int, float]:
        """Return the documents that a question names, with how much of the question that name is."""
        found: dict[int, float] = {}
        for start, end in frases(len(termen)):
            for document in self._per_frase.get(tuple(termen[start:end]), ()):
                found[document] = max(found.get(document, 0.0), (end - start) / len(termen))
        return found

    def kruising(self, termen: Sequence[int]) -> int | None:
        """Return the document where a klantgroep and a thema meet that are both named: as fully as can be."""
        genoemd = self._half_genoemd(termen) | self.genoemd(termen)
        best, most = None, 0.0
        for klantgroep, thema, document in self._kruisingen:
            deel = genoemd[klantgroep] + genoemd[thema] if klantgroep in genoemd and thema in genoemd else 0.0
            if deel > most:
                best, most = document, deel
        return best

    def _half_genoemd(self, termen: Sequence[int]) -> dict[int, float]:
        """Return the klantgroepen and themas of which a question says one word that no other of them has."""
        found: dict[int, float] = {}
        for term in termen:
            for axis in self._assen:
                with_term = [document for document in self._per_term.get(term, ()) if document in axis]
                found |= dict.fromkeys(with_term, HALF / len(termen)) if len(with_term) == 1 else {}
        return found

    def dichtbij(self, termen: Sequence[int]) -> tuple[int, ...]:
        """Return the documents with one of these terms in their name, in the order of the terms."""
        found = dict.fromkeys(document for term in termen for document in self._per_term.get(term, ()))
        return tuple(islice(found, DICHTBIJ))


def frases(length: int) -> Iterator[tuple[int, int]]:
    """Yield every start and end of neighbouring words among so many."""
    for start in range(length):
        for end in range(start + 1, length + 1):
            yield start, end
