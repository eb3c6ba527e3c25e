"""The index: which document is about which word, and how strongly (BM25F: Robertson and Zaragoza, 2009)."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import chain

from generator.values.zoeken import Frase, Posting, Zoekdocument, Zoekindex
from generator.wording.families import family_stems
from generator.wording.samenstellingen import Splitser
from generator.wording.taal import STOPWOORDEN, Woord, tokenize

TITEL, TREFWOORD, DEEL = 5.0, 0.5, 0.5
"""Weights of a word in the title, of a keyword, and of a part of a compound, beside 1 for a word of the text."""
K1, B = 1.2, 0.6
"""How soon repetition stops to count, and how much a long text is held back."""
AFVLAKKING = 0.5
"""Half a document on either side, so that a word that stands everywhere or nowhere has a weight as well."""
Starts = dict[int, list[tuple[Frase, int]]]
"""Phrases of synonyms by their first term, each with the term of its group."""
SCHAAL = 4
"""Strengths are rounded to quarters and kept as whole numbers, so that every reader of the index adds up the same."""


def build_zoekindex(documenten: Sequence[Zoekdocument], synoniemen: Iterable[tuple[str, ...]] = ()) -> Zoekindex:
    """Return the index over documents, in their order, with groups of words that mean the same."""
    return _Bouw(documenten, tuple(synoniemen)).index()


def inverse_document_frequency(hits: int, total: int) -> float:
    """Return the inverse document frequency: how much a word says that stands in so many documents."""
    return math.log(1 + (total - hits + AFVLAKKING) / (hits + AFVLAKKING))


class _Bouw:
    """The steps from documents to an index; each is worked out once."""

    def __init__(self, documenten: Sequence[Zoekdocument], synoniemen: tuple[tuple[str, ...], ...]) -> None:
        self.documenten = documenten
        self.teksten = [_without_stopwoorden(document.tekst) for document in documenten]
        self.titels = [_without_stopwoorden(document.titel) for document in documenten]
        self.trefwoorden = [_without_stopwoorden(" ".join(document.trefwoorden)) for document in documenten]
        self.leden = [[_without_stopwoorden(lid) for lid in groep] for groep in synoniemen]
        self.namen = [[_without_stopwoorden(naam) for naam in document.namen] for document in documenten]
        self._delen: dict[Woord, set[int]] = {}
        self.gemiddeld = sum(map(len, self.teksten)) / max(1, len(documenten)) or 1.0

    @cached_property
    def aantallen(self) -> Counter[str]:
        """Every word of the site with how often it stands there; words of synonyms alone count 0."""
        zinnen = chain(self.teksten, self.titels, self.trefwoorden)
        found = Counter(vorm for zin in zinnen for woord in zin for vorm in (woord.vorm, *woord.delen))
        for zin in (*(z for leden in self.leden for z in leden), *(z for namen in self.namen for z in namen)):
            for woord in zin:
                for vorm in (woord.vorm, *woord.delen):
                    found.setdefault(vorm, 0)
        return Counter({vorm: found[vorm] for vorm in sorted(found) if len(vorm) > 1 and vorm not in STOPWOORDEN})

    @cached_property
    def term_van(self) -> dict[str, int]:
        """The term of every word: families are numbered in the order of the words."""
        familie_van = family_stems(self.aantallen)
        numbers: dict[str, int] = {}
        return {vorm: numbers.setdefault(familie_van[vorm], len(numbers)) for vorm in self.aantallen}

    @cached_property
    def splitser(self) -> Splitser:
        """The compounds of this site."""
        return Splitser(self.aantallen)

    def delen(self, woord: Woord) -> set[int]:
        """Return the terms of the parts of a word, without its own; a word stands in many texts."""
        if woord not in self._delen:
            parts = woord.delen or self.splitser.split(woord.vorm)
            found = {self.term_van[part] for part in parts if part in self.term_van}
            self._delen[woord] = found - {self.term_van.get(woord.vorm)}
        return self._delen[woord]

    def frase(self, zin: Iterable[Woord]) -> Frase:
        """Return the terms of a few words."""
        return tuple(self.term_van[woord.vorm] for woord in zin if woord.vorm in self.term_van)

    @cached_property
    def groepen(self) -> tuple[tuple[Frase, ...], ...]:
        """The groups of synonyms as phrases."""
        return tuple(tuple(dict.fromkeys(filter(None, map(self.frase, leden)))) for leden in self.leden)

    def velden(self, number: int) -> Iterator[tuple[Sequence[Woord], float]]:
        """Yield the fields of a document, each with the weight of one word in it."""
        length = len(self.teksten[number]) / self.gemiddeld
        yield self.titels[number], TITEL
        yield self.teksten[number], 1 / (1 - B + B * length)
        yield self.trefwoorden[number], TREFWOORD

    def index(self) -> Zoekindex:
        """Put everything together."""
        stamtermen = len(set(self.term_van.values()))
        gewichten: list[dict[int, float]] = [{} for _ in range(stamtermen + len(self.groepen))]
        starts = self._starts(stamtermen)
        buiten = set(range(len(gewichten)))
        for number, document in enumerate(self.documenten):
            velden = [self._veld(zin, gewicht, starts) for zin, gewicht in self.velden(number)]
            for veld in velden:
                for term, gewicht in veld.items():
                    gewichten[term][number] = gewichten[term].get(number, 0.0) + gewicht
            if document.inzicht:
                titel, tekst, _ = velden
                buiten -= titel.keys() | tekst.keys()
        return Zoekindex(
            documenten=tuple(self.documenten),
            woorden=tuple(self.aantallen),
            termen=tuple(self.term_van.values()),
            vaak=tuple(min(9, aantal.bit_length()) for aantal in self.aantallen.values()),
            postings=tuple(self._posting(found) for found in gewichten),
            groepen=self.groepen,
            buiten=frozenset(buiten),
            kruisingen=tuple(self.kruisingen()),
            namen=tuple(
                (frase, number) for number, zinnen in enumerate(self.namen) if zinnen
                for frase in dict.fromkeys(filter(None, map(self.frase, zinnen)))
            ),
        )  # fmt: skip

    def kruisingen(self) -> Iterator[tuple[int, int, int]]:
        """Yield where a klantgroep and a thema meet, with the documents of the two."""
        number = {document.pad: place for place, document in enumerate(self.documenten)}
        for place, document in enumerate(self.documenten):
            if document.kruist:
                klantgroep, thema = document.kruist
                yield number[klantgroep], number[thema], place

    def _starts(self, stamtermen: int) -> Starts:
        """Return the phrases of the groups."""
        starts: Starts = defaultdict(list)
        for number, groep in enumerate(self.groepen):
            for frase in groep:
                starts[frase[0]].append((frase, stamtermen + number))
        return starts

    def _veld(
        self, zin: Sequence[Woord], gewicht: float, starts: dict[int, list[tuple[Frase, int]]]
    ) -> dict[int, float]:
        """Return the terms of one field with their weights: words, parts of compounds, and groups of synonyms."""
        found: dict[int, float] = defaultdict(float)
        reeks = self.frase(zin)
        for place, term in enumerate(reeks):
            found[term] += gewicht
            for frase, groep in starts.get(term, ()):
                if reeks[place : place + len(frase)] == frase:
                    found[groep] += gewicht
        for part in (part for woord in zin for part in self.delen(woord)):
            found[part] += gewicht * DEEL
            for frase, groep in starts.get(part, ()):
                if frase == (part,):
                    found[groep] += gewicht * DEEL
        return found

    def _posting(self, gewichten: dict[int, float]) -> Posting:
        idf = inverse_document_frequency(len(gewichten), len(self.documenten))
        strengths = (
            self.documenten[number].gewicht * idf * gewicht * (K1 + 1) / (K1 + gewicht)
            for number, gewicht in gewichten.items()
        )
        return Posting(tuple(gewichten), tuple(max(1, round(SCHAAL * strength)) for strength in strengths))


@lru_cache(maxsize=5000)
def _without_stopwoorden(text: str) -> tuple[Woord, ...]:
    return tuple(woord for woord in tokenize(text) if woord.vorm not in STOPWOORDEN and len(woord.vorm) > 1)
