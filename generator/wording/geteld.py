"""How many people a sentence tells about: «drie huurders», «39 van de 42», «op twee na», «de helft van 6»."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

_EEN = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TIEN = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
_TIENTAL = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_SAMEN = {f"{een}{'ën' if een.endswith('e') else 'en'}{tien}": (een, tien) for een in _EEN[1:] for tien in _TIENTAL}
GETALLEN = {
    **{word: number for number, word in enumerate((*_EEN, *_TIEN))},
    **{word: 10 * number for number, word in enumerate(_TIENTAL, 2)},
    **{word: _EEN.index(een) + 10 * (_TIENTAL.index(tien) + 2) for word, (een, tien) in _SAMEN.items()},
    "honderd": 100, "één": 1, "eén": 1, "beide": 2, "allebei": 2, "tweetal": 2, "drietal": 3, "viertal": 4,
}  # fmt: skip
"""Every word for a number of people up to a hundred."""
_DELEN = {
    "de helft": 1 / 2, "een derde": 1 / 3, "twee derde": 2 / 3, "een kwart": 1 / 4, "driekwart": 3 / 4,
    "drie kwart": 3 / 4, "een vijfde": 1 / 5, "een tiende": 1 / 10,
}  # fmt: skip
_CIJFERS = r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?"
_WOORD = "|".join(sorted(GETALLEN, key=len, reverse=True))
_GETAL = rf"(?:{_WOORD}|{_CIJFERS})"
_TELWOORD = rf"(?:{'|'.join(word for word in sorted(GETALLEN, key=len, reverse=True) if word != 'een')}|{_CIJFERS})"
"""«Een» before a noun is no count."""
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
_DEEL_VAN_N = re.compile(rf"\b({'|'.join(_DELEN)})\s+van\s+{_DE}({_GETAL})\b(?!\s*{_MAAT})", re.IGNORECASE)
_PROCENT_VAN_N = re.compile(rf"{_PROCENT.pattern}\s+van\s+{_DE}({_GETAL})\b(?!\s*{_MAAT})", re.IGNORECASE)
_LOS = re.compile(rf"(?<!\w)(?:[\d.,:-]*\d%?|{'|'.join([*_DELEN, _TELWOORD])})(?!\w)", re.IGNORECASE)
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
        share, whole = _DELEN.get(match[1].lower()), int(getal(match[2]))
        part = getal(match[1]) / 100 if share is None else share
        taken |= {match.start(), match.start(1), match.start(2)}
        yield Geteld(match[0], (whole, round(part * whole), whole - round(part * whole)))
    for match in _X_VAN_N.finditer(tekst):
        count, whole = int(getal(match[1])), int(getal(match[3]))
        if match.start() not in taken:
            taken |= {match.start(), match.start(3)}
            if count <= whole and not _is_deel(match[2], match[0], whole):
                yield Geteld(match[0], (count, whole - count))
    for match in _OP_NA.finditer(tekst):
        taken.add(match.start(1))
        yield Geteld(match[0], (int(getal(match[1])),))
    yield from _van_er(tekst, taken)
    for match in _mensen(tuple(groepen)).finditer(tekst):
        if match.start() not in taken:
            yield Geteld(match[0], (int(getal(match[1] or "een")),))


def find_delen(tekst: str) -> Iterator[tuple[str, float]]:
    """Yield the shares in a text: «4 procent» and «1 op de 50»."""
    yield from ((match[0], getal(match[1]) / 100) for match in _PROCENT.finditer(tekst))
    for match in _X_VAN_N.finditer(tekst):
        if getal(match[3]) > _RONDE_DELEN[0]:
            yield match[0], getal(match[1]) / getal(match[3])


def find_getallen(tekst: str) -> Iterator[str]:
    """Yield every number in a text, in digits or in words."""
    yield from (match[0] for match in _LOS.finditer(tekst))


def getal(word: str) -> float:
    """Return the number that a word or digits stand for."""
    plain = word.lower()
    return float(GETALLEN[plain]) if plain in GETALLEN else float(plain.replace(".", "").replace(",", ".") or 0)


def _is_deel(woord: str, tekst: str, whole: int) -> bool:
    """Return True for a way to say how large a part is: «één op de drie», «vier van de tien»."""
    low = tekst.lower()
    return whole in _RONDE_DELEN or " elke " in low or (woord.lower() == "op" and whole <= _RONDE_DELEN[0])


def _van_er(tekst: str, taken: set[int]) -> Iterator[Geteld]:
    """Yield what is left of a whole that stands before a part: «van de 42 huurders zijn er 39 tevreden»."""
    for zin in re.finditer(r"(?:[^.!?]|[.](?=\d))+", tekst):
        wholes = [match for match in _VAN_N.finditer(zin[0]) if zin.start() + match.start(1) not in taken]
        for whole in wholes[:1]:
            total = int(getal(whole[1]))
            for part in _X.finditer(zin[0], whole.end()):
                count = getal(part[1])
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
