"""One thing that a source asks, and whether it works."""

from dataclasses import dataclass
from enum import StrEnum

from generator.values.merk import Merk


class Werking(StrEnum):
    """How far something is."""

    WEL = "werkt"
    DEELS = "werkt deels"
    NIET = "werkt nog niet"

    @property
    def merk(self) -> Merk:
        """How it is marked."""
        return _MERK[self]


_MERK = {Werking.WEL: Merk.KLAAR, Werking.DEELS: Merk.LET_OP, Werking.NIET: Merk.NIET}


@dataclass(frozen=True)
class Eis:
    """What a source asks, by the id that code and tests name it with."""

    id: str
    werking: Werking
    zin: str
    """What works, in our own words; of what does not work yet, what is asked."""
    mist: str = ""
    """What is still missing of what works in part."""


@dataclass(frozen=True)
class Eisenbron:
    """A source, with everything that it asks."""

    id: str
    naam: str
    eisen: tuple[Eis, ...]


WEL, DEELS, NIET = Werking
