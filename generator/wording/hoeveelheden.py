"""How much a sentence says something is: «88 procent», «zeven op de tien», «een kwart», «ruim een miljoen», «7,7»."""

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_TELWOORDEN = "een twee drie vier vijf zes zeven acht negen tien elf twaalf".split()
_TELWOORD = {word: value for value, word in enumerate(_TELWOORDEN, start=1)} | {"één": 1, "twintig": 20, "honderd": 100}
_BREUK = {
    "helft": 50, "kwart": 25, "driekwart": 75, "drie kwart": 75, "een derde": 100 / 3, "twee derde": 200 / 3,
    "tweederde": 200 / 3, "een vijfde": 20, "een tiende": 10,
}  # fmt: skip
_TELT_AF = r"(?! (?:partij|persoon|keer|kind|kamer|verdieping|plaats|meting|ronde)\b)"
"""What stands behind «een derde» when it is not a share."""
_MACHT = {"duizend": 1_000, "miljoen": 1_000_000, "miljard": 1_000_000_000}
_MEER, _MINDER, _ONGEVEER = "ruim|meer dan|minstens|zeker", "bijna|minder dan|hooguit|hoogstens", "ongeveer|circa|zo'n"
_HOE = re.compile(rf"(?:(?P<meer>{_MEER})|(?P<minder>{_MINDER})|{_ONGEVEER})(?: een| de)? $", re.IGNORECASE)
_GETAL = r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?"
_TEL = rf"{_GETAL}|{'|'.join(_TELWOORD)}"
_GEEN = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:ouder|jonger) dan \d+|\b\d+ (?:jaar )?(?:of|en) (?:ouder|jonger|hoger|lager|meer|minder)\b"
    r"|[\"“«][^\"”»]*[\"”»]|\b(?:blok|fase|stap|nummer|versie|top) \d+",
    re.IGNORECASE,
)
"""Numbers that say when, of whom or which, such as years, ages and «een 8 of hoger»; and words that were quoted."""


@dataclass(frozen=True)
class Hoeveelheid:
    """One figure of a sentence, and between which figures lies what it can mean."""

    tekst: str
    waarde: float
    laagst: float
    hoogst: float
    deel: bool = False
    """True for a share of a hundred."""

    def bewezen_door(self, ander: "Hoeveelheid") -> bool:
        """Return True when another figure is what this one says."""
        return self.deel == ander.deel and self.laagst <= ander.waarde <= self.hoogst


@dataclass(frozen=True)
class _Vorm:
    """One way to write a figure: how to see it, what it is worth, and how far it may be off."""

    patroon: re.Pattern[str]
    waarde: Callable[[re.Match[str]], float]
    speling: float = 0.0
    deel: bool = False

    def lees(self, match: re.Match[str]) -> Hoeveelheid:
        """Return the figure; the word before it makes it wider to one side or to both."""
        waarde = self.waarde(match)
        one = 1.0 if self.deel else waarde / 100
        hoe = _HOE.search(match.string[: match.start()])
        wide = one * (10.0 if hoe else self.speling)
        low, high = (0.0 if hoe and hoe["meer"] else wide), (0.0 if hoe and hoe["minder"] else wide)
        tekst = match.string[hoe.start() if hoe else match.start() : match.end()].strip()
        return Hoeveelheid(tekst, waarde, waarde - low, waarde + high, self.deel)


def _getal(text: str | None) -> float:
    if text is None:
        return 1.0
    word = text.lower()
    return _TELWOORD[word] if word in _TELWOORD else float(word.replace(".", "").replace(",", "."))


def _patroon(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


_VORMEN = (
    _Vorm(
        _patroon(rf"\b(?P<van>{_TEL}) (?:op|van) de (?P<op>{_TEL})\b"),
        lambda m: 100 * _getal(m["van"]) / (_getal(m["op"]) or math.inf), 2.5, True,
    ),
    _Vorm(_patroon(rf"(?<![\w.,/-])(?P<getal>{_GETAL}) ?(?:procent\b|%)"), lambda m: _getal(m["getal"]), 0.0, True),
    _Vorm(_patroon(rf"\b(?P<deel>{'|'.join(_BREUK)})\b{_TELT_AF}"), lambda m: _BREUK[m["deel"].lower()], 2.5, True),
    _Vorm(
        _patroon(rf"\b(?P<keer>{_TEL})? ?(?P<macht>{'|'.join(_MACHT)})\b"),
        lambda m: _getal(m["keer"]) * _MACHT[m["macht"].lower()], 10.0,
    ),
    _Vorm(
        _patroon(rf"(?:^|(?<=[^\W\d_] ))(?P<getal>{_GETAL})(?=$| [^\W\d_]|[,;:.?!](?: |$))"),
        lambda m: _getal(m["getal"]),
    ),
)  # fmt: skip


def find_hoeveelheden(zin: str) -> Iterator[Hoeveelheid]:
    """Yield the figures of a sentence, shares first; years and ages are none."""
    rest = _GEEN.sub(_blank, zin)
    for vorm in _VORMEN:
        yield from map(vorm.lees, vorm.patroon.finditer(rest))
        rest = vorm.patroon.sub(_blank, rest)


def _blank(match: re.Match[str]) -> str:
    return "·" * len(match.group())
