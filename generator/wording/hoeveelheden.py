"""How much a sentence says something is: «88 procent», «zeven op de tien», «een kwart», «ruim een miljoen», «7,7»."""

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from generator.wording.telwoorden import BREUKEN, CIJFERS, TELWOORDEN, alternatives, fold, getal

_TERUG = 24
"""How far before a figure the word stands that makes it wider."""
_TELT_AF = r"(?! (?:partij|persoon|keer|kind|kamer|verdieping|plaats|meting|ronde)\b)"
"""What stands behind «een derde» when it is not a share."""
_MACHT = {"duizend": 1_000, "miljoen": 1_000_000, "miljard": 1_000_000_000}
_MEER, _MINDER, _ONGEVEER = "ruim|meer dan|minstens|zeker", "bijna|minder dan|hooguit|hoogstens", "ongeveer|circa|zo'n"
_HOE = re.compile(rf"(?:(?P<meer>{_MEER})|(?P<minder>{_MINDER})|{_ONGEVEER})(?: een| de)? $")
_TEL = rf"{CIJFERS}|{alternatives(word for word in TELWOORDEN if word != 'nul')}"
_DEEL = rf"\b(?P<deel>{alternatives(BREUKEN)})\b"
_GEEN = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:ouder|jonger) dan \d+|\b\d+ (?:jaar )?(?:of|en) (?:ouder|jonger|hoger|lager|meer|minder)\b"
    r"|[\"“«][^\"”»]{0,300}[\"”»]|\b(?:blok|fase|stap|nummer|versie|top) \d+"
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
    uitgeteld: tuple[int, int] | None = None
    """How many of how many, when a share is said so: «zeven op de tien» is 7 of 10, «een kwart» 1 of 4."""

    def bewezen_door(self, ander: "Hoeveelheid") -> bool:
        """Return True when another figure is what this one says."""
        return self.deel == ander.deel and self.laagst <= ander.waarde <= self.hoogst


@dataclass(frozen=True)
class Vorm:
    """One way to write a figure, in small letters: how to see it, what it is worth, and how far it may be off."""

    sporen: tuple[str, ...]
    """One of these stands in every figure of this form: without them nobody has to look."""
    patroon: re.Pattern[str]
    waarde: Callable[[re.Match[str]], float]
    speling: float = 0.0
    deel: bool = False
    uitgeteld: Callable[[re.Match[str]], tuple[int, int] | None] = lambda _: None

    def lees(self, match: re.Match[str], zin: str) -> Hoeveelheid:
        """Return the figure of a sentence; the word before it makes it wider to one side or to both."""
        waarde = self.waarde(match)
        one = 1.0 if self.deel else waarde / 100
        before = max(0, match.start() - _TERUG)
        hoe = _HOE.search(match.string[before : match.start()])
        wide = one * (10.0 if hoe else self.speling)
        low, high = (0.0 if hoe and hoe["meer"] else wide), (0.0 if hoe and hoe["minder"] else wide)
        tekst = zin[before + hoe.start() if hoe else match.start() : match.end()].strip()
        return Hoeveelheid(tekst, waarde, waarde - low, waarde + high, self.deel, self.uitgeteld(match))


def _op_de(match: re.Match[str]) -> tuple[int, int] | None:
    van, op = getal(match["van"]), getal(match["op"])
    return (int(van), int(op)) if van.is_integer() and op.is_integer() and van <= op else None


def _breuk(match: re.Match[str]) -> Fraction:
    return BREUKEN[match["deel"]]


VORMEN = (
    Vorm(
        (" op de ", " van de "), re.compile(rf"\b(?P<van>{_TEL}) (?:op|van) de (?P<op>{_TEL})\b"),
        lambda m: 100 * getal(m["van"]) / (getal(m["op"]) or math.inf), 2.5, True, _op_de,
    ),
    Vorm(
        ("procent", "%"), re.compile(rf"(?<![\w.,/-])(?P<getal>{_TEL}) ?(?:procent\b|%)"),
        lambda m: getal(m["getal"]), 0.0, True,
    ),
    Vorm(
        tuple(sorted({deel.split()[-1] for deel in BREUKEN})), re.compile(_DEEL + _TELT_AF),
        lambda m: float(100 * _breuk(m)), 2.5, True, lambda m: _breuk(m).as_integer_ratio(),
    ),
    Vorm(
        tuple(_MACHT), re.compile(rf"\b(?P<keer>{_TEL})? ?(?P<macht>{'|'.join(_MACHT)})\b"),
        lambda m: getal(m["keer"] or "een") * _MACHT[m["macht"]], 10.0,
    ),
    Vorm(
        ("",), re.compile(rf"(?:^|(?<=[^\W\d_] ))(?P<getal>{CIJFERS})(?=$| [^\W\d_]|[,;:.?!](?: |$))"),
        lambda m: getal(m["getal"]),
    ),
)  # fmt: skip


@cache
def find_hoeveelheden(zin: str) -> tuple[Hoeveelheid, ...]:
    """Return the figures of a sentence, shares first; years and ages are none. Many ask this of one title."""
    return tuple(_find(zin))


def _find(zin: str) -> Iterator[Hoeveelheid]:
    rest = _GEEN.sub(_blank, fold(zin))
    for vorm in VORMEN:
        if any(spoor in rest for spoor in vorm.sporen):
            yield from (vorm.lees(match, zin) for match in vorm.patroon.finditer(rest))
            rest = vorm.patroon.sub(_blank, rest)


def _blank(match: re.Match[str]) -> str:
    return "·" * len(match.group())
