"""A klantreis as a line: every step a station, and how thick the line is says how much we know (S1-07)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.knowing.inzichten.kaart import Reiskaart, Sleutel, Stapvak
from generator.knowing.inzichten.mozaiek import Vakstand
from generator.knowing.inzichten.zekerst import Opening, Weging, open_met
from generator.values.opvolging import Opvolging
from generator.values.taxonomie.klantreis import Klantreis
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
class Stapgroep:
    """What the page of a klantreis lists at one step, or at none in particular."""

    station: Station | None
    wegingen: tuple[Weging, ...]
    """The surest first."""
    bovenaan: int
    """How many claims of this step the page opens with."""


@dataclass(frozen=True)
class Buurclaim:
    """The surest claim near a step of which nothing is known."""

    zin: str
    """Where it comes from: «Eerder in deze klantreis: melden»."""
    pad: str
    weging: Weging


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


def per_stap(lijn: Sequence[Station], opening: Opening, rest: Sequence[Weging]) -> tuple[Stapgroep, ...]:
    """Return the claims of a klantreis by step, in the order of the line; what belongs to no step comes last."""

    def at(stap: str, wegingen: Sequence[Weging]) -> tuple[Weging, ...]:
        return tuple(weging for weging in wegingen if (weging.inzicht.stap.id if weging.inzicht.stap else "") == stap)

    steps = [(station, station.vak.stap.id) for station in lijn]
    groups = (Stapgroep(station, at(stap, rest), len(at(stap, opening.zekerst))) for station, stap in steps)
    other = at("", rest)
    return (*groups, *((Stapgroep(None, other, len(at("", opening.zekerst))),) if other else ()))


def near(lijn: Sequence[Station], nummer: int, reis: Opening, wegingen: Mapping[str, Weging]) -> Iterator[Buurclaim]:
    """Yield the surest claim of the nearest known step before a step and after it; else that of the whole klantreis."""
    before = next((station for station in reversed(lijn[: nummer - 1]) if station.bekend), None)
    after = next((station for station in lijn[nummer:] if station.bekend), None)
    for zin, station in (("Eerder", before), ("Later", after)):
        if station:
            claim = open_met(station.vak.bewijs, wegingen).zekerst[0]
            yield Buurclaim(f"{zin} in deze klantreis: {station.vak.stap.label}", station.vak.pad, claim)
    if not before and not after:
        pad = lijn[0].vak.klantreis.pad
        yield from (Buurclaim("Over de hele klantreis", pad, one) for one in reis.zekerst[:1] if one.telt)
