"""One number about a klantgroep: never without a source and the years of both (S1-03, S1-04)."""

from dataclasses import dataclass
from enum import StrEnum

PROCENT = "procent"
"""The unit of a share."""
GEHEEL = 100
"""What no share of the same people can pass."""


class Leesdeel(StrEnum):
    """How much of a source was read."""

    GEHEEL = "geheel"
    FRAGMENT = "fragment"


class Groepsherkomst(StrEnum):
    """How we came to see a group as one (S1-02)."""

    EXPERT = "expert"
    DATA = "data"

    @property
    def label(self) -> str:
        """What a reader sees."""
        return "Van mensen die met de groep werken" if self is Groepsherkomst.EXPERT else "Uit gegevens"


class Zelfredzaam(StrEnum):
    """Whether a group manages by itself, also online (S1-01)."""

    JA = "ja"
    DEELS = "deels"
    NEE = "nee"

    @property
    def label(self) -> str:
        """What a reader sees."""
        return _ZELFREDZAAM[self]


_ZELFREDZAAM = {
    Zelfredzaam.JA: "Ja, ook online",
    Zelfredzaam.DEELS: "Deels: niet alles lukt alleen of online",
    Zelfredzaam.NEE: "Nee: er is hulp nodig, en alleen online past niet",
}


@dataclass(frozen=True)
class Jaarbron:
    """A source with the year in which it came out."""

    titel: str
    jaar: int
    uitgever: str = ""
    url: str = ""
    gelezen: Leesdeel = Leesdeel.GEHEEL


@dataclass(frozen=True)
class Groepsgetal:
    """One number as the source gives it: a number, or words such as «bijna 8»."""

    wat: str
    waarde: float | int | str
    over: str
    """Of whom it is a part or a count: «huurders van corporaties»."""
    jaar: int
    """The year that it is about."""
    bron: Jaarbron
    eenheid: str = ""
    hele_groep: bool = False
    """True when it counts the whole klantgroep among all tenants, so that it can stand beside what we heard."""
    twijfel: str = ""

    @property
    def precies(self) -> float | None:
        """The number, when it is one."""
        return None if isinstance(self.waarde, str) else self.waarde

    @property
    def is_deel(self) -> bool:
        """True for a share of a hundred."""
        return self.eenheid == PROCENT
