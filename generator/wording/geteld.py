"""How many people a sentence tells about: «drie huurders», «39 van de 42», «op twee na», «de helft van 6»."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.wording.telwoorden import BREUKEN, CIJFERS, TELWOORDEN, alternatives, fold, getal

_MENSENTAL = {"beide": 2, "allebei": 2, "tweetal": 2, "drietal": 3, "viertal": 4}
"""Words that count people only."""
_WOORDEN = (*TELWOORDEN, *_MENSENTAL)
_GETAL = rf"(?:{alternatives(_WOORDEN)}|{CIJFERS})"
_TELWOORD = rf"(?:{alternatives(word for word in _WOORDEN if word != 'een')}|{CIJFERS})"
"""«Een» before a noun is no count."""
_BREUK = rf"(?:(?:de|een|één) )?(?:{alternatives(BREUKEN)})"
_MENSEN = (
    r"\w*huurders?|\w*(?:huur|woon|neem|vraag|zorg|zoek|klaag|bel|meld|werk)sters?|\w*bewoners?|mens(?:en)?|"
    r"perso(?:on|nen)|gezin(?:nen)?|huishoudens?|ouderen?|senioren|jongeren?|\w*vrouw(?:en)?|dames?|meisjes?|"
    r"man(?:nen)?|heren|jongens?|\w*moeders?|\w*vaders?|weduwen?|weduwnaars?|deelnemers?|\w*leden|\w*lid|respondenten?|"
    r"klant(?:en|es?)?|kind(?:eren)?|student(?:en|es?)?|buren|buurvrouwen|\w*zoekers?|\w*zoekenden?|\w*plussers?|"
    r"vluchtelingen?|statushouders?|starters?|mantelzorgers?|melders?|bellers?|(?:van|onder) (?:u|hen|ons)"
)
_BETWEEN = r"(?:(?!op\b|van\b|keer\b|maal\b|jaar\b)\w+\s+)?"
_DE = r"(?:(?:de|het|onze|die|deze|alle|elke|elk|in totaal)\s+)*"
_MAAT = r"(?:%|procent|keer|maal|uur|dag|week|weken|maand|jaar|jaren|euro|minuten|kwartaal|punten|cent|graden|meter)"
_GEEN_DEEL = r"(?<!\bin )(?<!\bop )(?<!\bna )(?<!\bdan )(?<!\btot )(?<!\bmet )(?<!\bvan )(?<!\bper )(?<!\bbij )(?<!€ )"
_VOOR = r"(?<![\w,.€-])"
_PROCENT = re.compile(rf"{_VOOR}({_GETAL}) ?(?:%|procent\b)", re.IGNORECASE)
_OP_NA = re.compile(rf"\bop\s+({_GETAL})\s+(?:[\w-]+\s+)?na\b(?!\s+(?:de|het)?\s*\w+st\w*\b)", re.IGNORECASE)
_X_VAN_N = re.compile(rf"{_VOOR}({_GETAL})\s+(op|van)\s+{_DE}({_GETAL})\b(?!\s*{_MAAT})", re.IGNORECASE)
_VAN_N = re.compile(rf"\b(?:van|onder)\s+{_DE}({_GETAL})\b(?!\s*(?:%|procent|op\b|van\b))", re.IGNORECASE)
_X = re.compile(rf"{_VOOR}{_GEEN_DEEL}({_TELWOORD})\b(?![,.]\d)(?!\s*{_MAAT})", re.IGNORECASE)
_DEEL_VAN_N = re.compile(rf"\b({_BREUK})\s+van\s+{_DE}({_GETAL})\b(?!\s*{_MAAT})", re.IGNORECASE)
_PROCENT_VAN_N = re.compile(rf"{_PROCENT.pattern}\s+van\s+{_DE}({_GETAL})\b(?!\s*{_MAAT})", re.IGNORECASE)
_LOS = re.compile(rf"(?<!\w)(?:\d(?:[\d.,:-]*\d)?%?|{_BREUK}|{_TELWOORD})(?!\w)", re.IGNORECASE)
_RONDE_DELEN = (10, 100)
"""«Vier van de tien» says how large a part is; «twee van de vijf» counts people."""


@dataclass(frozen=True)
class Geteld:
    """A part of a text that counts people, and every number of people that follows from it."""

    tekst: str
    aantallen: tuple[int, ...]


def find_geteld(tekst: str, groepen: Iterable[str] = ()) -> Iterator[Geteld]:
    """Yield every count of people in a text; `groepen` are more names of people."""
    taken: set[int] = set()
    for match in (*_DEEL_VAN_N.finditer(tekst), *_PROCENT_VAN_N.finditer(tekst)):
        part, whole = _deel(match[1]), int(_tel(match[2]))
        taken |= {match.start(), match.start(1), match.start(2)}
        yield Geteld(match[0], (whole, round(part * whole), whole - round(part * whole)))
    for match in _X_VAN_N.finditer(tekst):
        count, whole = int(_tel(match[1])), int(_tel(match[3]))
        if match.start() not in taken:
            taken |= {match.start(), match.start(3)}
            if count <= whole and not _is_deel(match[2], match[0], whole):
                yield Geteld(match[0], (count, whole - count))
    for match in _OP_NA.finditer(tekst):
        taken.add(match.start(1))
        yield Geteld(match[0], (int(_tel(match[1])),))
    yield from _van_er(tekst, taken)
    for match in _mensen(tuple(groepen)).finditer(tekst):
        if match.start() not in taken:
            yield Geteld(match[0], (int(_tel(match[1] or "een")),))


def find_delen(tekst: str) -> Iterator[tuple[str, float]]:
    """Yield the shares in a text: «4 procent» and «1 op de 50»."""
    yield from ((match[0], _tel(match[1]) / 100) for match in _PROCENT.finditer(tekst))
    for match in _X_VAN_N.finditer(tekst):
        if _tel(match[3]) > _RONDE_DELEN[0]:
            yield match[0], _tel(match[1]) / _tel(match[3])


def find_leesgetallen(tekst: str) -> Iterator[str]:
    """Yield every number in a text, in digits or in words."""
    yield from (match[0] for match in _LOS.finditer(tekst))


def _tel(word: str) -> float:
    """Return the number that a word or digits stand for, also a word for people only."""
    count = _MENSENTAL.get(fold(word))
    return getal(word) if count is None else float(count)


def _deel(word: str) -> float:
    """Return which part of a whole is meant by words such as «de helft», or by a number of hundredths."""
    part = fold(word)
    found = next((BREUKEN[name] for name in (part, part.partition(" ")[2]) if name in BREUKEN), None)
    return _tel(word) / 100 if found is None else float(found)


def _is_deel(woord: str, tekst: str, whole: int) -> bool:
    """Return True for a way to say how large a part is: «één op de drie», «vier van de tien»."""
    low = fold(tekst)
    return whole in _RONDE_DELEN or " elke " in low or (fold(woord) == "op" and whole <= _RONDE_DELEN[0])


def _van_er(tekst: str, taken: set[int]) -> Iterator[Geteld]:
    """Yield what is left of a whole that stands before a part: «van de 42 huurders zijn er 39 tevreden»."""
    for zin in re.finditer(r"(?:[^.!?]|[.](?=\d))+", tekst):
        wholes = [match for match in _VAN_N.finditer(zin[0]) if zin.start() + match.start(1) not in taken]
        for whole in wholes[:1]:
            total = int(_tel(whole[1]))
            for part in _X.finditer(zin[0], whole.end()):
                count = _tel(part[1])
                if zin.start() + part.start(1) not in taken and count < total and total not in _RONDE_DELEN:
                    taken.add(zin.start() + part.start(1))
                    yield Geteld(f"{whole[0]} … {part[1]}", (int(count), total - int(count)))


@lru_cache(maxsize=8)
def _mensen(groepen: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of a number with people behind it, also those of a group that the library knows."""
    own = "|".join(rf"{re.escape(re.sub('(?:en|s|n)$', '', groep.lower()))}\w{{0,3}}" for groep in groepen if groep)
    names = f"(?:{own}|{_MENSEN})" if own else f"(?:{_MENSEN})"
    one = rf"(?:één|een|eén)\s+van\s+(?:de|onze|die|deze)\s+{_BETWEEN}{names}|de\s+enige\s+{_BETWEEN}(?:{_MENSEN})"
    return re.compile(rf"{_VOOR}(?:({_TELWOORD})\s+{_BETWEEN}{names}\b|(?:{one})\b)", re.IGNORECASE)
