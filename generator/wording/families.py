"""Words of one family: «huis» and «huizen», «verhuisd» and «verhuizen», «repareren» and «reparatie».

The stemmer keeps many of these apart, and a browser has no stemmer. Here two words are family when taking away an
ending of the one gives the other, or when both leave the same after a long ending.
Its twin in the browser is generator/theme/assets/zoeken/families.js; a test compares the two.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache

from generator.wording.taal import EIGEN_STAM, MET_GE, stem

UITGANGEN = tuple(
    """
    eringen aties atie ering eerden eerde eerd eert eren eer ingen ing heden heid netjes etjes tjes pjes jes netje etje
    tje pje je en es er ers te ten de den e s n t d
    """.split()
)
"""Endings of plurals, diminutives, verbs and nouns."""
SHORTEST_REST, SHORTEST_SHARED = 3, 4
"""Letters of what is left, and of what two words both leave before they are family."""
PARTICIPLE = re.compile(r"^((?:aan|achter|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|voor)?)ge(?=.{4,}[dtn]e?$)")
"""The ge- of a participle, with what may stand before it: «opgezegd»."""
_MET_GE = tuple(sorted(MET_GE))
VERB_ENDINGS = ("t", "d", "te", "de", "ten", "den")
"""Endings that a verb has after its stem."""
VERB_STEM = re.compile(r".{4}[^e]$")
"""Before the ending of a verb stands at least this: «buurt» is no form of buur."""
OPEN_SYLLABLE = re.compile(r"(^|[^aeiou])([aeou])([^aeiouwx])$")
"""One vowel before one consonant: before an ending with a vowel it can stand for two."""
HARD = {"v": "f", "z": "s"}
"""How a letter is written at the end of a word."""
VOWELS = "aei"
"""What an ending can begin with that opens the syllable before it."""


class Rest(IntEnum):
    """How much of a word a key is."""

    HEEL = 0
    LANG = 1
    """What is left after a long ending: two words that leave the same are family."""
    KORT = 2
    """What is left after a short ending: only a whole word is family of it."""


@cache
def family_keys(vorm: str) -> tuple[tuple[str, Rest], ...]:
    """Return the keys of a word: itself, and the stems that its endings leave."""
    without_ge = vorm if vorm.startswith(_MET_GE) else PARTICIPLE.sub(r"\1", vorm)
    found = {vorm: Rest.HEEL, without_ge: Rest.HEEL if without_ge == vorm else Rest.LANG}
    for whole in dict.fromkeys((vorm, without_ge)):
        for ending in UITGANGEN:
            rest = whole.removesuffix(ending)
            if rest == whole or len(rest) < SHORTEST_REST or (ending in VERB_ENDINGS and not VERB_STEM.search(rest)):
                continue
            vowel = ending[0] in VOWELS
            far = len(rest) >= (SHORTEST_SHARED if vowel and len(ending) > 1 else SHORTEST_SHARED + 1)
            for left in _stems(rest) if vowel else (rest,):
                found[left] = min(found.get(left, Rest.KORT), Rest.LANG if far else Rest.KORT)
    return tuple(found.items())


def _stems(rest: str) -> tuple[str, ...]:
    """Return how a stem is written without the vowel that followed: hall-en, hal; hal-en, haal; huiz-en, huis."""
    if rest[-1] == rest[-2]:
        return (rest[:-1],)
    hard = rest[:-1] + HARD.get(rest[-1], rest[-1])
    return (hard, OPEN_SYLLABLE.sub(r"\1\2\2\3", hard)) if OPEN_SYLLABLE.search(hard) else (hard,)


@dataclass
class Families:
    """The families of a list of words."""

    woorden: Sequence[str]
    _per_sleutel: dict[tuple[str, Rest], list[int]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        """Put every word under its keys."""
        for place, woord in enumerate(self.woorden):
            if len(woord) >= SHORTEST_REST and woord.isalpha():
                for sleutel in family_keys(woord):
                    self._per_sleutel[sleutel].append(place)

    def relatives(self, vorm: str) -> Iterator[int]:
        """Yield the places of the words that are family of a word, some of them twice."""
        for sleutel, soort in family_keys(vorm) if vorm.isalpha() else ():
            for kind in Rest:
                if Rest.HEEL in (soort, kind) or soort == kind == Rest.LANG:
                    yield from self._per_sleutel.get((sleutel, kind), ())


def family_stems(woorden: Iterable[str]) -> dict[str, str]:
    """Return one stem for all words of a family, by word.

    Family in the index are words with the same stem, a word and itself with an ending, and a verb and its participle.
    """
    woorden = tuple(woorden)
    parent = {stem(woord): stem(woord) for woord in woorden}

    def root_of(woord: str) -> str:
        root = stem(woord)
        while parent[root] != root:
            root = parent[root]
        return root

    for one, other in _pairs([woord for woord in woorden if len(woord) >= SHORTEST_SHARED and woord not in EIGEN_STAM]):
        first, second = sorted((root_of(one), root_of(other)))
        parent[second] = first
    return {woord: root_of(woord) for woord in woorden}


def _pairs(woorden: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield words that are one term in the index: «kind» and «kinderen», «betalen» and «betaald»."""
    whole = dict.fromkeys(woorden)
    infinitives = {left: woord for woord in woorden if woord.endswith("en") for left in _stems(woord[:-2])}
    for woord in woorden:
        yield from ((woord, sleutel) for sleutel, _ in family_keys(woord) if sleutel in whole)
        if woord[-1] in "dt" and VERB_STEM.search(woord[:-1]) and woord[:-1] in infinitives:
            yield woord, infinitives[woord[:-1]]
