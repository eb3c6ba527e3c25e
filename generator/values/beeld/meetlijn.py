"""The line of a series: where every figure lies, where the line is cut, and what it should reach."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Lijnpunt:
    """One figure: how far along the periods and how high it lies, in hundredths."""

    naam: str
    tekst: str
    langs: float
    hoog: float
    marge: tuple[float, float] | None = None
    """Where its 95% interval begins and ends; None when that is not known."""
    volgt: bool = False
    """True when its period comes right after that of the point before it."""


@dataclass(frozen=True)
class Lijnbreuk:
    """Where the line is cut, in hundredths, with the period that begins there."""

    langs: float
    naam: str


@dataclass(frozen=True)
class Meetlijn:
    """A series as a line."""

    stukken: tuple[tuple[Lijnpunt, ...], ...]
    """The points between two breaks."""
    breuken: tuple[Lijnbreuk, ...]
    doel: float | None
    """How high the target lies, in hundredths."""
    doeltekst: str
    onderaan: str
    bovenaan: str
    """The figures at the bottom and the top."""

    @property
    def punten(self) -> tuple[Lijnpunt, ...]:
        """Every point, oldest first."""
        return tuple(punt for stuk in self.stukken for punt in stuk)

    @property
    def einden(self) -> tuple[Lijnpunt, ...]:
        """The first point and the last; one when there are no more."""
        punten = self.punten
        return (punten[0], punten[-1]) if len(punten) > 1 else punten
