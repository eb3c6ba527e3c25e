"""What stands in the way of a klantgroep, as the haltes of routes say it (S4-03)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.knowing.kennis import Kennis
from generator.values.inzicht import Inzicht
from generator.values.klantreizen.halte import Halte
from generator.values.klantreizen.route import Route
from generator.values.taxonomie import Klantgroep, ids


@dataclass(frozen=True)
class Drempelbeeld:
    """What stands in the way, at which halte of which route, and the insights that say so."""

    zin: str
    halte: Halte
    route: Route
    bronnen: tuple[Inzicht, ...]


def drempels_van(groep: Klantgroep, kennis: Kennis) -> tuple[Drempelbeeld, ...]:
    """Return what stands in the way of a klantgroep: in its own routes, and where an insight is about it."""
    return tuple(one for one in _drempels(kennis) if _raakt(groep, one))


def _drempels(kennis: Kennis) -> Iterator[Drempelbeeld]:
    for route in kennis.heden.routes:
        for halte in route.nu.haltes:
            if halte.drempel:
                bronnen = kennis.heden.inzichten_met(halte.drempel.uit)
                yield Drempelbeeld(halte.drempel.zin, halte, route, bronnen)


def _raakt(groep: Klantgroep, drempel: Drempelbeeld) -> bool:
    about: Iterable[Klantgroep] = (g for bron in drempel.bronnen for g in bron.klantgroepen)
    return groep.id in ids((*drempel.route.klantgroepen, *about))
