"""A picture of one way of a route: kanalen are lanes, a wait is distance, and a curve says how it felt (S1-08).

There are two: in a line, and downwards for a phone and for many haltes. Both say what the table below them says.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log10

from generator.showing.klantreizen.haltes import Halteregel
from generator.showing.klantreizen.haltetekst import Tekstregel, halteteksten

LIGGEND = 8
"""How many haltes fit in a line."""
_BREED, _MARGE, _BAAN, _KOP, _VLAG = 1000, 150, 46, 26, 16
"""How wide the line is, where its first halte lies, how far apart lanes lie and from the top, how high a flag is."""
KORTST = 80
"""The least part of an even distance that lies between two haltes, in hundredths."""
_GEVOEL, _REGEL, _LETTER = 64, 17, 7
"""How high the curve is, how high a line of text, and how wide a letter."""
_SMAL, _GOOT, _RIJ = 340, 30, 52
"""How wide the picture downwards is, how far its lanes lie apart, and how high a halte is at least."""


@dataclass(frozen=True)
class Baan:
    """A kanaal as a lane: its name, and the y on which it lies."""

    label: str
    y: int


@dataclass(frozen=True)
class Haltepunt:
    """A halte: where it lies, where its text begins, where its first flag stands, and the y of how it felt.

    The last is None when no insight says so.
    """

    regel: Halteregel
    x: int
    y: int
    tekst_x: int
    tekst_y: int
    vlag_x: int
    vlag_y: int
    teksten: tuple[Tekstregel, ...]
    gevoel_y: int | None = None


@dataclass(frozen=True)
class Spoor:
    """The line from one halte to the next, and where the wait is written."""

    d: str
    bekend: bool
    wacht: str
    x: int
    y: int


@dataclass(frozen=True)
class Routebeeld:
    """All of one picture."""

    breed: int
    hoog: int
    banen: tuple[Baan, ...]
    punten: tuple[Haltepunt, ...]
    sporen: tuple[Spoor, ...]
    gevoel: tuple[Baan, ...] = ()
    """The ends of the scale of experience."""

    @property
    def gevoelslijn(self) -> str:
        """The curve of experience: broken where no insight says how it felt."""
        pairs = ((one, other) for one, other in pairwise(self.punten) if None not in (one.gevoel_y, other.gevoel_y))
        return "".join(f"M{one.x} {one.gevoel_y}L{other.x} {other.gevoel_y}" for one, other in pairs)


def liggend(regels: Sequence[Halteregel]) -> Routebeeld:
    """Return the picture in a line."""
    lanes = _lanes(regels)
    first = _KOP + (_VLAG if any(regel.vlaggen for regel in regels) else 0)
    banen = tuple(Baan(lane, first + number * _BAAN) for number, lane in enumerate(lanes))
    felt = any(regel.gevoel for regel in regels)
    top = banen[-1].y + 40
    text = top + (_GEVOEL + 36 if felt else 10)
    room = (_BREED - _MARGE) // len(regels)
    letters = max(8, (room * KORTST // 100 - 8) // _LETTER)
    y = {baan.label: baan.y for baan in banen}
    punten = tuple(
        Haltepunt(
            regel, x, y[regel.kanaal], x, text, x, y[regel.kanaal] - 12, halteteksten(regel, letters, regel.wie),
            top + _GEVOEL * (2 - regel.halte.gevoel.waarde) // 4 if regel.halte.gevoel else None,
        )
        for regel, x in zip(regels, _along(regels, room), strict=True)
    )  # fmt: skip
    sporen = tuple(
        Spoor(f"M{one.x} {one.y}H{other.x - 30}V{other.y}H{other.x}", _bekend(one, other),
              other.regel.wacht, (one.x + other.x - 30) // 2, one.y - 8)
        for one, other in pairwise(punten)
    )  # fmt: skip
    sporen = (*_aanloop(punten[0]), *sporen)
    lines = max(len(punt.teksten) for punt in punten)
    scale = (Baan("prettig", top), Baan("vervelend", top + _GEVOEL)) if felt else ()
    return Routebeeld(_BREED, text + lines * _REGEL, banen, punten, sporen, scale)


def staand(regels: Sequence[Halteregel]) -> Routebeeld:
    """Return the picture downwards; its lanes have no names, as each halte says its kanaal."""
    lanes = _lanes(regels)
    left = _GOOT * len(lanes) + 8
    punten: list[Haltepunt] = []
    y = 20
    for regel in regels:
        y += _rek(regel)
        hoe = " · ".join(filter(None, (regel.kanaal, regel.wacht, regel.gevoel, regel.wie)))
        teksten = halteteksten(regel, (_SMAL - left - 2 * _VLAG * bool(regel.vlaggen)) // _LETTER, hoe)
        x = 16 + _GOOT * lanes.index(regel.kanaal)
        punten.append(Haltepunt(regel, x, y, left, y + 5, _SMAL - 2, y + 10, teksten))
        y += max(_RIJ, _REGEL * len(teksten) + 16)
    sporen = tuple(
        Spoor(f"M{one.x} {one.y}V{other.y - 26}H{other.x}V{other.y}", _bekend(one, other), "", 0, 0)
        for one, other in pairwise(punten)
    )
    return Routebeeld(_SMAL, y, (), tuple(punten), sporen)


def _aanloop(first: Haltepunt) -> Iterator[Spoor]:
    """Yield what comes before the first halte when that is a wait."""
    if first.regel.wacht:
        known = first.regel.halte.bekend
        yield Spoor(
            f"M{_MARGE} {first.y}H{first.x}", known, first.regel.wacht, (_MARGE + first.x - 13) // 2, first.y - 8
        )


def _bekend(one: Haltepunt, other: Haltepunt) -> bool:
    return one.regel.halte.bekend and other.regel.halte.bekend


def _lanes(regels: Iterable[Halteregel]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(regel.kanaal for regel in regels))


def _rek(regel: Halteregel) -> int:
    """Return how much further a halte lies for its wait: twice as long is a fixed piece more."""
    wacht = regel.halte.wacht
    return round(12 * log10(1 + wacht.minuten)) if wacht else 0


def _along(regels: Sequence[Halteregel], room: int) -> Iterable[int]:
    """Yield the x of every halte: an even part of the line, and what is over for the waits."""
    least = room * KORTST // 100
    stretch = [_rek(regel) for regel in regels[1:]]
    over = (_BREED - _MARGE - room - least * (len(regels) - 1)) / (sum(stretch) or 1)
    x = float(_MARGE + room // 2)
    yield round(x)
    for piece in stretch:
        x += least + piece * over if sum(stretch) else room
        yield round(x)
