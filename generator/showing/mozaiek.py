"""Where every stone of the mosaic lies in a picture, and its shape: size is how much, a slant is old (S0-11).

A shape is drawn with others of its kind in one path, so that a whole mosaic is a handful of elements.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Protocol

from generator.values.teken import Teken

STEEN, STAP, DOMEIN = 16, 20, 8
"""How wide a stone is, from one to the next, and what lies between two domeinen besides."""
LETTER = 6
"""How wide a letter above a picture is at most, on average."""
SMALST = 1.25
"""How much too long a name may be and still be made to fit."""
LAGEN = ("leeg", "niet", "oud", "vers", "bezig")
"""The kinds of shape, from the ground up; each has its own colour in mozaiek.css."""
_MAAT = {Teken.EEN: 8, Teken.PAAR: 12, Teken.VEEL: 16, Teken.LEEG: 10}
_LEGENDA = {Teken.OUD: (Teken.PAAR, Teken.OUD), Teken.BEZIG: (Teken.LEEG, Teken.BEZIG)}
"""What a sign that never stands alone is shown on."""
Laag = tuple[str, str]
"""A kind of shape, and the path of all that are so."""


class _Steen(Protocol):
    """What is needed of a stone to draw it."""

    @property
    def tekens(self) -> tuple[Teken, ...]: ...

    @property
    def bekend(self) -> bool: ...


class _Groep(Protocol):
    """What is needed of stones that stand together."""

    @property
    def id(self) -> str: ...

    @property
    def stenen(self) -> Sequence[_Steen]: ...


class _Rij(Protocol):
    """What is needed of a row."""

    @property
    def groepen(self) -> Sequence[_Groep]: ...


class _Mozaiek(Protocol):
    """What is needed of the whole."""

    @property
    def rijen(self) -> Sequence[_Rij]: ...


@dataclass(frozen=True)
class Plaats:
    """A stone and where it lies."""

    steen: _Steen
    x: int
    y: int

    @property
    def lagen(self) -> tuple[Laag, ...]:
        """The shapes of this stone alone."""
        return lagen([self])


@dataclass(frozen=True)
class Vlak:
    """A picture of stones."""

    plaatsen: tuple[Plaats, ...]

    @property
    def breed(self) -> int:
        """How wide it is."""
        return max((plaats.x + STEEN for plaats in self.plaatsen), default=0)

    @property
    def hoog(self) -> int:
        """How high it is."""
        return max((plaats.y + STEEN for plaats in self.plaatsen), default=0)

    @property
    def lagen(self) -> tuple[Laag, ...]:
        """All of it."""
        return lagen(self.plaatsen)

    @cached_property
    def bekend(self) -> tuple[Plaats, ...]:
        """Where we know something."""
        return tuple(plaats for plaats in self.plaatsen if plaats.steen.bekend)

    @property
    def onbekend(self) -> tuple[Laag, ...]:
        """All where we know nothing."""
        return lagen(plaats for plaats in self.plaatsen if not plaats.steen.bekend)

    def hier(self, steen: _Steen) -> Plaats:
        """Return where a stone lies."""
        return next(plaats for plaats in self.plaatsen if plaats.steen is steen)

    def kruis(self, plaats: Plaats) -> tuple[Laag, ...]:
        """Return the row and the column of a place."""
        return lagen(other for other in self.plaatsen if other.x == plaats.x or other.y == plaats.y)


def steenvlak(steen: _Steen) -> Vlak:
    """Return the picture of one stone."""
    return Vlak((Plaats(steen, 0, 0),))


def rijvlak(rij: _Rij) -> Vlak:
    """Return the picture of a row."""
    return Vlak(tuple(_naast_elkaar(rij, 0)))


def mozaiekvlak(mozaiek: _Mozaiek) -> Vlak:
    """Return the picture of the whole, row under row."""
    rows = (_naast_elkaar(rij, number * STAP) for number, rij in enumerate(mozaiek.rijen))
    return Vlak(tuple(plaats for row in rows for plaats in row))


def _naast_elkaar(rij: _Rij, y: int) -> Iterator[Plaats]:
    x = 0
    for groep in rij.groepen:
        for steen in groep.stenen:
            yield Plaats(steen, x, y)
            x += STAP
        x += DOMEIN


def koppen(rij: _Rij) -> Iterator[tuple[str, int, int]]:
    """Yield the name of every domein with where it begins, and how wide it may be when it would not fit.

    A name that could no longer be read stays away.
    """
    x = 0
    for groep in rij.groepen:
        room, wanted = STAP * len(groep.stenen), LETTER * len(groep.id)
        if wanted <= room * SMALST:
            yield groep.id, x, room if wanted > room else 0
        x += room + DOMEIN


def lagen(plaatsen: Iterable[Plaats]) -> tuple[Laag, ...]:
    """Return the shapes of stones, those of one kind together."""
    return _stapel(shape for plaats in plaatsen for shape in _vormen(plaats.steen.tekens, plaats.x, plaats.y))


def voorbeeld(teken: Teken) -> tuple[Laag, ...]:
    """Return what a sign looks like in the legend."""
    return _stapel(_vormen(_LEGENDA.get(teken, (teken,)), 0, 0))


def _stapel(vormen: Iterable[Laag]) -> tuple[Laag, ...]:
    order = sorted(vormen, key=lambda vorm: LAGEN.index(vorm[0]))
    return tuple((laag, "".join(d for _, d in group)) for laag, group in groupby(order, key=lambda vorm: vorm[0]))


def _vormen(tekens: tuple[Teken, ...], x: int, y: int) -> Iterator[Laag]:
    """Yield the shapes of one stone."""
    first, *others = tekens
    if first is Teken.NIET:
        yield "niet", f"M{x + 5} {y + 8}h6"
    else:
        size = _MAAT[first]
        corner = f"M{x + (STEEN - size) // 2} {y + (STEEN - size) // 2}"
        if Teken.OUD in others:
            yield "oud", f"{corner}v{size}h{size}z"
        else:
            yield "leeg" if first is Teken.LEEG else "vers", f"{corner}h{size}v{size}h-{size}z"
    if Teken.BEZIG in others:
        yield "bezig", f"M{x + 11} {y + 1}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"
