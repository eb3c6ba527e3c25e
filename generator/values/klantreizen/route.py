"""A route: how tenants go through a klantreis with one problem, now and as it should be (S1-07)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from generator.values.inzicht import Bron
from generator.values.klantreizen.duur import Duur
from generator.values.taxonomie import Kanaal, Klantgroep, Klantreis, Stap, ids


@dataclass(frozen=True)
class Bevinding:
    """What insights say of one halte: a sentence, and the ids of the insights that say so."""

    zin: str
    uit: tuple[str, ...]

    @property
    def tekst(self) -> str:
        """What a reader sees."""
        return self.zin


@dataclass(frozen=True)
class Gevoel:
    """What a halte did to people, from -2 (very bad) to 2 (very good), and the insights that say so (S4-02)."""

    waarde: int
    uit: tuple[str, ...]

    @property
    def tekst(self) -> str:
        """What a reader sees."""
        return _GEVOEL[self.waarde]


_GEVOEL = {-2: "heel vervelend", -1: "vervelend", 0: "neutraal", 1: "prettig", 2: "heel prettig"}


@dataclass(frozen=True)
class Halte:
    """One moment of a route, on a klantreis and mostly on one step of it."""

    klantreis: Klantreis
    stap: Stap | None
    wat: str
    """What the tenant does or meets."""
    kanaal: Kanaal | None = None
    wacht: Duur | None = None
    """How long it takes before this halte."""
    uit: tuple[str, ...] = ()
    """The insights that say so; without any it is a guess."""
    verwacht: Bevinding | None = None
    """What people expect beforehand."""
    beleeft: Bevinding | None = None
    """What they experience (S4-02)."""
    gevoel: Gevoel | None = None
    drempel: Bevinding | None = None
    """What stands in the way, and for whom (S4-03)."""
    acties: tuple[str, ...] = ()
    """The insights whose action brings this halte nearer (S1-10)."""

    @property
    def bekend(self) -> bool:
        """True when an insight says that it goes like this."""
        return bool(self.uit)

    @property
    def delen(self) -> tuple[tuple[str, Bevinding | Gevoel | None], ...]:
        """What a halte can tell, each part with what it is called; None is not known."""
        return (
            ("verwacht", self.verwacht), ("beleeft", self.beleeft), ("gevoel", self.gevoel), ("drempel", self.drempel),
        )  # fmt: skip

    @property
    def inzichten(self) -> tuple[str, ...]:
        """Every insight that it rests on, once."""
        parts = (part.uit for _, part in self.delen if part)
        return tuple(dict.fromkeys((*self.uit, *(one for part in parts for one in part), *self.acties)))


@dataclass(frozen=True)
class Weg:
    """The haltes of a route in one of its two forms, in order."""

    haltes: tuple[Halte, ...] = ()

    @property
    def wachttijd(self) -> int:
        """How long people wait in all, in minutes, as far as it is known."""
        return sum(halte.wacht.minuten for halte in self.haltes if halte.wacht)

    @property
    def overstappen(self) -> int:
        """How often somebody has to take another kanaal."""
        used = [halte.kanaal for halte in self.haltes if halte.kanaal]
        return sum(before != after for before, after in pairwise(used))

    @property
    def alleen_digitaal(self) -> bool:
        """True when every halte is known to be digital (S1-09)."""
        return bool(self.haltes) and all(halte.kanaal and halte.kanaal.digitaal for halte in self.haltes)


@dataclass(frozen=True)
class Route:
    """One route; `id` is the file name."""

    id: str
    bestand: str
    titel: str
    probleem: str
    """What it begins with, in one sentence."""
    klantgroepen: tuple[Klantgroep, ...]
    nu: Weg
    gewenst: Weg = Weg()
    bron: Bron | None = None
    """Who drew the route, when it was not us."""
    tekst: str = field(default="", repr=False)

    @property
    def pad(self) -> str:
        """The path of its page under docs/."""
        return f"routes/{self.id}.md"

    @property
    def wegen(self) -> tuple[tuple[str, Weg], ...]:
        """The forms that it has, each with its name."""
        return tuple((naam, weg) for naam, weg in (("nu", self.nu), ("gewenst", self.gewenst)) if weg.haltes)

    @cached_property
    def klantreizen(self) -> tuple[Klantreis, ...]:
        """The klantreizen it goes through, in order; more than one makes one process of them (X-12)."""
        haltes = (halte for _, weg in self.wegen for halte in weg.haltes)
        return tuple({halte.klantreis.id: halte.klantreis for halte in haltes}.values())

    @property
    def inzichten(self) -> tuple[str, ...]:
        """Every insight that it rests on, once."""
        return tuple(dict.fromkeys(one for _, weg in self.wegen for halte in weg.haltes for one in halte.inzichten))


def routes_door(reis: Klantreis, routes: Iterable[Route]) -> tuple[Route, ...]:
    """Return the routes through a klantreis."""
    return tuple(route for route in routes if reis.id in ids(route.klantreizen))
