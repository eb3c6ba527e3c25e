"""A route: how tenants go through a klantreis with one problem, now and as it should be (S1-07)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from generator.values.inzicht import Bron
from generator.values.klantreizen.halte import Halte
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis
from generator.values.taxonomie.term import ids


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
        return _wisselingen([halte.kanaal for halte in self.haltes if halte.kanaal])

    @property
    def anderen(self) -> int:
        """How often a tenant meets somebody else, as far as it is known."""
        return _wisselingen([halte.wie for halte in self.haltes if halte.wie])

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
    metingen: tuple[str, ...] = ()
    """The ids of the series that measure just this (X-12)."""
    persona: str = ""
    """The id of who goes this way; empty when it goes so for everybody (S1-07)."""
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


def _wisselingen(used: Sequence[object]) -> int:
    return sum(before != after for before, after in pairwise(used))


def routes_van(persona: str, routes: Iterable[Route]) -> tuple[Route, ...]:
    """Return the routes of a persona, by its id."""
    return tuple(route for route in routes if route.persona == persona)


def routes_door(reis: Klantreis, routes: Iterable[Route]) -> tuple[Route, ...]:
    """Return the routes through a klantreis."""
    return tuple(route for route in routes if reis.id in ids(route.klantreizen))
