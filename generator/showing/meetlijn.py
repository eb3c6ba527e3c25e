"""The line of a series as paths of SVG, on a square of a hundred that is stretched over its place."""

from collections.abc import Iterator
from itertools import pairwise

from generator.values.beeld.meetlijn import Lijnpunt, Meetlijn


def lijnpad(lijn: Meetlijn) -> str:
    """Return the path through every point and the one right after it."""
    return "".join(_stuk(one, other) for one, other in _paren(lijn) if other.volgt)


def gatpad(lijn: Meetlijn) -> str:
    """Return the path over periods that were not measured; none over a break."""
    return "".join(_stuk(one, other) for one, other in _paren(lijn) if not other.volgt)


def puntpad(lijn: Meetlijn) -> str:
    """Return a dot for every figure: a line without length, with round ends."""
    return "".join(f"M{_plek(punt)}h0" for punt in lijn.punten)


def margepad(lijn: Meetlijn) -> str:
    """Return an upright line over every interval that is known."""
    margins = ((punt.langs, punt.marge) for punt in lijn.punten if punt.marge)
    return "".join(f"M{langs:g} {100 - low:g}V{100 - high:g}" for langs, (low, high) in margins)


def _paren(lijn: Meetlijn) -> Iterator[tuple[Lijnpunt, Lijnpunt]]:
    for stuk in lijn.stukken:
        yield from pairwise(stuk)


def _stuk(one: Lijnpunt, other: Lijnpunt) -> str:
    return f"M{_plek(one)}L{_plek(other)}"


def _plek(punt: Lijnpunt) -> str:
    return f"{punt.langs:g} {100 - punt.hoog:g}"
