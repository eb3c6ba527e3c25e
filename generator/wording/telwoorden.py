"""Numbers as people write them, in digits and in words, and the words for a part of a whole."""

import re
from collections.abc import Iterable
from fractions import Fraction

_EEN = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TIEN = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
_TIENTAL = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_SAMEN = {f"{een}{'ën' if een.endswith('e') else 'en'}{tien}": (een, tien) for een in _EEN[1:] for tien in _TIENTAL}
TELWOORDEN = {
    **{word: number for number, word in enumerate((*_EEN, *_TIEN))},
    **{word: 10 * number for number, word in enumerate(_TIENTAL, 2)},
    **{word: _EEN.index(een) + 10 * (_TIENTAL.index(tien) + 2) for word, (een, tien) in _SAMEN.items()},
    "honderd": 100, "één": 1, "eén": 1,
}  # fmt: skip
"""Every word for a number up to a hundred."""
BREUKEN = {
    "helft": Fraction(1, 2), "kwart": Fraction(1, 4), "driekwart": Fraction(3, 4), "drie kwart": Fraction(3, 4),
    "twee derde": Fraction(2, 3), "tweederde": Fraction(2, 3),
    **{f"{een} {deel}": Fraction(1, noemer) for een in ("een", "één", "eén")
       for deel, noemer in (("derde", 3), ("vijfde", 5), ("tiende", 10))},
}  # fmt: skip
"""Words for a part of a whole."""
CIJFERS = r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?"
_MEEST = 1e12
"""More than this nobody counts."""
_EENDER = str.maketrans("ıİſ", "iis")
"""Letters that a pattern takes for another without capitals, and that have no small letter of their own."""


def alternatives(words: Iterable[str]) -> str:
    """Return a pattern of words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def fold(text: str) -> str:
    """Return a text in small letters, as a pattern that ignores capitals sees it."""
    return text.translate(_EENDER).lower()


def getal(text: str) -> float:
    """Return the number that a word or digits stand for."""
    word = fold(text)
    if word in TELWOORDEN:
        return float(TELWOORDEN[word])
    return min(float(word.replace(".", "").replace(",", ".") or 0), _MEEST)
