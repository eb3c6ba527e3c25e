"""A klantreis as a line: every step a station, and how thick the line is says how much we know (S1-07)."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.knowing.inzichten.kaart import Reiskaart, Sleutel, Stapvak
from generator.knowing.inzichten.mozaiek import Vakstand
from generator.values.opvolging import Opvolging
from generator.values.taxonomie import Klantreis
from generator.wording.woorden import aantal

DIK = 3
"""From how many insights the line is as thick as it gets."""


@dataclass(frozen=True)
class Station(Vakstand):
    """One step on the line, for everyone."""

    vak: Stapvak
    nummer: int = 1
    """Which step it is, from one."""

    @property
    def lijn(self) -> str:
        """How the line looks here: «niets», or how much there is and whether all of it is old."""
        if not self.bekend:
            return "niets"
        return f"{'veel' if len(self.vak.bewijs) >= DIK else 'iets'}{'-oud' if self.oud else ''}"

    @property
    def acties(self) -> int:
        """How many insights of this step have an action."""
        return sum(inzicht.actie is not None for inzicht in self.vak.inzichten)


@dataclass(frozen=True)
class Reisrij:
    """The stations of a klantreis as one row of stones, in the order of its steps."""

    reis: Klantreis
    stenen: tuple[Station, ...]

    @property
    def id(self) -> str:
        """What tells it from every other row."""
        return self.reis.pad

    @property
    def groepen(self) -> tuple["Reisrij"]:
        """All stand together."""
        return (self,)

    @property
    def telling(self) -> str:
        """About how many steps we know something: «3 van 7 stappen»."""
        known = sum(steen.bekend for steen in self.stenen)
        return f"{known} van {aantal(len(self.stenen), 'stap', 'stappen')}"

    @property
    def zin(self) -> str:
        """The row for who does not see it: «Overlast melden: we weten iets over 2 van 6 stappen»."""
        return f"{self.reis.label}: we weten iets over {self.telling}"


def build_reislijn(
    reis: Klantreis, reiskaart: Reiskaart, opvolging: Mapping[Sleutel, Opvolging]
) -> tuple[Station, ...]:
    """Return the stations of a klantreis; `opvolging` says how far anybody is with the steps that have a gap."""
    vakken = (reiskaart["", reis.id, stap.id] for stap in reis.stappen)
    return tuple(
        Station(vak, opvolging.get(vak.sleutel, Opvolging.OPEN), nummer) for nummer, vak in enumerate(vakken, start=1)
    )
