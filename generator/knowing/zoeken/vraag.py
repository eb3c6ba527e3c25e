"""From a question to the terms to look for: its words, their parts, and synonyms.

Its twin in the browser is generator/theme/assets/zoeken/vraag.js; a test compares the two.
"""

import re
from collections import defaultdict
from dataclasses import replace
from functools import cached_property

from generator.knowing.zoeken.herkenning import Herkenner
from generator.knowing.zoeken.namen import frases
from generator.values.zoeken import Begrip, Clausule, Hoe, Zoekindex
from generator.wording.samenstellingen import LAATSTE_DEEL, Splitser
from generator.wording.taal import STOPWOORDEN, tokenize

DELEN, LOS, SYNONIEM = 0.5, 0.15, 0.5
"""Weights of all parts of a compound, of one long part of an unknown compound, and of a synonym."""
_WIT = re.compile(r"[\s\ufeff]+")
MEESTE = 12
"""Words of a question that are looked at."""


class QuestionParser:
    """Understands questions to one index."""

    def __init__(self, index: Zoekindex) -> None:
        self._index = index
        self._term_van = dict(zip(index.woorden, index.termen, strict=True))
        self._splitser = Splitser(index.woorden)
        self._herkenner = Herkenner(index, self._splitser)

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

    def niet_gezocht(self, vraag: str) -> tuple[str, ...]:
        """Return what is not looked for, in order: one sign alone, letters of another script, and words too many."""
        stukken = _WIT.split(vraag)
        stil = (stuk for stuk in stukken if any(map(str.isalnum, stuk)) and not self._zegt_iets(stuk))
        return tuple(dict.fromkeys((*stil, *list(dict.fromkeys(self._vormen(vraag)))[MEESTE:])))

    def _zegt_iets(self, stuk: str) -> bool:
        """Return True for a piece with a word to look for, or only words that say nothing about a subject."""
        vormen = [woord.vorm for woord in tokenize(stuk)]
        return bool(self._vormen(stuk)) or (bool(vormen) and STOPWOORDEN.issuperset(vormen))

    def suggest(self, vorm: str) -> tuple[str, ...]:
        """Return a few known words that look like one the site does not know, best first."""
        return self._herkenner.suggest(vorm)

    def near(self, vorm: str) -> tuple[int, ...]:
        """Return the terms of all known words that look like one the site does not know, best first."""
        return tuple(self._term_van[woord] for woord in self._herkenner.near(vorm))

    def _is_buiten(self, begrip: Begrip) -> bool:
        terms = {term for clausule in begrip.clausules for element in clausule.elementen for term, _ in element}
        return terms <= self._index.buiten

    def _vormen(self, vraag: str) -> list[str]:
        vormen: list[str] = []
        for woord in tokenize(vraag):
            known = woord.vorm in self._term_van or not woord.delen
            vormen += [woord.vorm] if known else woord.delen
        return [vorm for vorm in vormen if len(vorm) > 1 and vorm not in STOPWOORDEN]

    def _begrip(self, vorm: str) -> Begrip:
        hoe, als = self._herkenner.resolve(vorm)
        term = self._term_van[als[0]] if hoe in (Hoe.ZELF, Hoe.VERWANT, Hoe.TYPEFOUT) else -1
        return Begrip(vorm, hoe, als, term, self._clausules(vorm, als))

    def _clausules(self, vorm: str, als: tuple[str, ...]) -> tuple[Clausule, ...]:
        """Return the ways to match one word: as itself, and as its parts together."""
        delen = self._splitser.split(vorm)
        asked = () if delen == als else tuple(dict.fromkeys(self._term_van[woord] for woord in als))
        clausules = [Clausule((self._element(term),), 1.0) for term in asked]
        if delen:
            elementen = tuple(self._element(self._term_van[deel]) for deel in delen)
            clausules.append(Clausule(elementen, DELEN))
            if not asked:
                long = (element for element, deel in zip(elementen, delen, strict=True) if len(deel) >= LAATSTE_DEEL)
                clausules += [Clausule((element,), LOS) for element in long]
        return tuple(clausules)

    def _element(self, term: int) -> tuple[tuple[int, float], ...]:
        return ((term, 1.0), *((groep, SYNONIEM) for groep in self._groepen.get((term,), ())))
