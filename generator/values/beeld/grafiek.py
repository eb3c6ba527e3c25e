"""A small picture of the figures of one claim: what it shows, not how it is drawn."""

from dataclasses import dataclass
from typing import ClassVar

NORM = 8.0
"""The mark that a service should get (S0-17)."""
LAAGST, HOOGST = 1.0, 10.0
"""The lowest and the highest mark that can be given."""


@dataclass(frozen=True)
class Hoofdgetal:
    """The figure of a title, large, with the words that belong to it."""

    groot: str
    klein: str


@dataclass(frozen=True)
class Meetpunt:
    """One figure: what it is about, how it is written at its mark, and where it lies on the scale, in hundredths."""

    label: str
    tekst: str
    plaats: float
    raak: bool = False
    """True for the figure of the claim itself."""


@dataclass(frozen=True)
class Staven:
    """Parts of the same whole beside each other."""

    soort: ClassVar[str] = "staven"

    punten: tuple[Meetpunt, ...]
    delen: bool
    """True for shares of a hundred: what is left of a bar then means something."""


@dataclass(frozen=True)
class Jaarpunt:
    """One figure of a row of years, and how far along the years it lies, in hundredths."""

    jaar: int
    punt: Meetpunt
    langs: float


@dataclass(frozen=True)
class Lijn:
    """The same measure in other years, oldest first."""

    soort: ClassVar[str] = "lijn"

    wat: str
    jaren: tuple[Jaarpunt, ...]

    @property
    def stukken(self) -> tuple[tuple[Jaarpunt, Jaarpunt], ...]:
        """Every year with the next one."""
        return tuple(zip(self.jaren, self.jaren[1:], strict=False))


@dataclass(frozen=True)
class Stippen:
    """A share that is counted out: 7 of 10."""

    soort: ClassVar[str] = "stippen"

    vol: int
    van: int
    wat: str
    tekst: str
    """The share as the source gives it."""


@dataclass(frozen=True)
class Liniaal:
    """Marks from 1 to 10, with the norm."""

    soort: ClassVar[str] = "liniaal"

    punten: tuple[Meetpunt, ...]
    norm: float
    """Where the norm lies, in hundredths."""


Grafiek = Staven | Lijn | Stippen | Liniaal


def op_liniaal(cijfer: float) -> float:
    """Return where a mark lies between the lowest and the highest, in hundredths."""
    return round(100 * (cijfer - LAAGST) / (HOOGST - LAAGST), 1)
