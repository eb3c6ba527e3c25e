"""How a series stands on the peildatum: against its target, since when, and whether it changed."""

from dataclasses import dataclass
from enum import StrEnum

from generator.values.inzicht import Inzicht
from generator.values.metingen.periode import Meetperiode
from generator.values.metingen.reeks import Meetreeks, Meting

ACHT, HANGT = 8.0, 7.5
"""Every mark must reach the first (S4-08); from the second up to the first, twice in a row, it «blijft hangen».

No mark is rounded up: 7,95 is a 7,9 and no 8, and 7,49 is a 7,4.
"""
MEEST_ONTEVREDEN = 15
"""More than this percentage dissatisfied: the basic process is not in order (Aedes)."""
LANG_GEMIST = 2
"""So many whole periods without a figure is long."""


def lies_under_acht(waarde: float) -> bool:
    """Return whether a mark lies from 7,5 to 7,9, with what comes after its first decimal left off."""
    return HANGT <= waarde < ACHT


class Verandering(StrEnum):
    """What can be said of two periods."""

    EEN_METING = "één meting"
    REEKSBREUK = "reeksbreuk"
    GELIJK = "gelijk"
    ECHT = "meer dan toeval"
    TOEVAL = "kan toeval zijn"
    ONBEKEND = "onbekend"


@dataclass(frozen=True)
class Verschil:
    """From one period to a later one of a series."""

    soort: Verandering
    van: Meting | None = None
    tot: Meting | None = None
    waarde: float | int = 0
    """How much more it is; exact."""
    waarom: str = ""
    """Why nothing is known about chance."""


@dataclass(frozen=True)
class Laagcijfer:
    """One of our own figures that does not reach its target, for who looks for what we do not know."""

    reeks: str
    """The id of the series."""
    zin: str


@dataclass(frozen=True)
class Reeksstand:
    """What a series tells now."""

    reeks: Meetreeks
    laatste: Meting
    onder: bool
    """True when the last figure does not reach the target."""
    sinds: Meetperiode | None
    """The period since which it does not; None when it does."""
    hangt: bool
    """True for two or more periods in a row just under the 8."""
    veel_ontevreden: bool
    """True when too many people are dissatisfied."""
    verschil: Verschil
    gemist: int = 0
    """How many whole periods have gone by since the last figure."""
    verklaard: tuple[Inzicht, ...] = ()
    """The insights that explain it."""
    acties: tuple[Inzicht, ...] = ()
    """The insights with an action that should move it."""

    @property
    def id(self) -> str:
        """The name of the series."""
        return self.reeks.id

    @property
    def vraagt_uitleg(self) -> bool:
        """True when our own figure is too low, so that somebody must explain it and act."""
        return self.reeks.reikwijdte == "eigen" and (self.onder or self.veel_ontevreden)
