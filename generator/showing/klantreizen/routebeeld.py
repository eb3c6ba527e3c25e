"""A picture of one way of a route: kanalen are lanes, a wait is distance, and a curve says how it felt (S1-08).

There are two: in a line, and downwards for a phone and for many haltes. Both say what the table below them says.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log10
from textwrap import wrap

from generator.values.klantreizen.route import Halte, Weg

LIGGEND = 8
"""How many haltes fit in a line."""
_BREED, _MARGE, _BAAN, _KOP = 1000, 150, 46, 26
"""How wide the line is, where its first halte lies, and how far lanes lie apart and from the top."""
KORTST = 80
"""The least part of an even distance that lies between two haltes, in hundredths."""
_GEVOEL, _REGEL, _LETTER = 64, 17, 7
"""How high the curve is, how high a line of text, and how wide a letter."""
_SMAL, _GOOT, _RIJ = 340, 30, 52
"""How wide the picture downwards is, how far its lanes lie apart, and how high a halte is at least."""
GEEN_KANAAL = "geen kanaal bekend"
"""Where a halte lies of which no kanaal is known."""


@dataclass(frozen=True)
class Baan:
    """A kanaal as a lane: its name, and the y on which it lies."""

    label: str
    y: int


@dataclass(frozen=True)
class Haltepunt:
    """A halte: where it lies, where its text begins, and the y of how it felt; None when no insight says so."""

    nummer: int
    halte: Halte
    x: int
    y: int
    tekst_x: int
    tekst_y: int
    regels: tuple[str, ...]
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


def liggend(weg: Weg) -> Routebeeld:
    """Return the picture in a line."""
    lanes = _lanes(weg.haltes)
    banen = tuple(Baan(lane, _KOP + number * _BAAN) for number, lane in enumerate(lanes))
    felt = any(halte.gevoel for halte in weg.haltes)
    top = banen[-1].y + 40
    text = top + (_GEVOEL + 36 if felt else 10)
    room = (_BREED - _MARGE) // len(weg.haltes)
    letters = max(8, (room * KORTST // 100 - 8) // _LETTER)
    punten = tuple(
        Haltepunt(
            nummer, halte, x, banen[lanes.index(_lane(halte))].y, x, text,
            tuple(wrap(halte.wat, letters)),
            top + _GEVOEL * (2 - halte.gevoel.waarde) // 4 if halte.gevoel else None,
        )
        for nummer, (halte, x) in enumerate(zip(weg.haltes, _along(weg.haltes, room), strict=True), start=1)
    )  # fmt: skip
    sporen = tuple(
        Spoor(f"M{one.x} {one.y}H{other.x - 30}V{other.y}H{other.x}", one.halte.bekend and other.halte.bekend,
              _wacht(other.halte), (one.x + other.x - 30) // 2, one.y - 8)
        for one, other in pairwise(punten)
    )  # fmt: skip
    lines = max(len(punt.regels) for punt in punten)
    scale = (Baan("prettig", top), Baan("vervelend", top + _GEVOEL)) if felt else ()
    return Routebeeld(_BREED, text + lines * _REGEL, banen, punten, sporen, scale)


def staand(weg: Weg) -> Routebeeld:
    """Return the picture downwards; its lanes have no names, as each halte says its kanaal."""
    lanes = _lanes(weg.haltes)
    left = _GOOT * len(lanes) + 8
    punten: list[Haltepunt] = []
    y = 20
    for nummer, halte in enumerate(weg.haltes, start=1):
        y += _rek(halte)
        texts = (halte.wat, " · ".join(filter(None, (_lane(halte), _wacht(halte), _gevoel(halte)))))
        regels = tuple(line for text in texts for line in wrap(text, (_SMAL - left) // _LETTER))
        punten.append(Haltepunt(nummer, halte, 14 + _GOOT * lanes.index(_lane(halte)), y, left, y + 5, regels))
        y += max(_RIJ, _REGEL * len(regels) + 16)
    sporen = tuple(
        Spoor(f"M{one.x} {one.y}V{other.y - 26}H{other.x}V{other.y}", one.halte.bekend and other.halte.bekend, "", 0, 0)
        for one, other in pairwise(punten)
    )
    return Routebeeld(_SMAL, y, (), tuple(punten), sporen)


def _lanes(haltes: Iterable[Halte]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_lane(halte) for halte in haltes))


def _lane(halte: Halte) -> str:
    return halte.kanaal.label if halte.kanaal else GEEN_KANAAL


def _wacht(halte: Halte) -> str:
    return f"na {halte.wacht}" if halte.wacht else ""


def _gevoel(halte: Halte) -> str:
    return halte.gevoel.label if halte.gevoel else ""


def _rek(halte: Halte) -> int:
    """Return how much further a halte lies for its wait: twice as long is a fixed piece more."""
    return round(12 * log10(1 + halte.wacht.minuten)) if halte.wacht else 0


def _along(haltes: Sequence[Halte], room: int) -> Iterable[int]:
    """Yield the x of every halte: an even part of the line, and what is over for the waits."""
    least = room * KORTST // 100
    stretch = [_rek(halte) for halte in haltes[1:]]
    over = (_BREED - _MARGE - room - least * (len(haltes) - 1)) / (sum(stretch) or 1)
    x = float(_MARGE + room // 2)
    yield round(x)
    for piece in stretch:
        x += least + piece * over if sum(stretch) else room
        yield round(x)
