"""What stands in the way of a klantgroep, as the haltes of routes and who played a klantreis say it (S4-03)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.knowing.kennis import Kennis
from generator.values.inzicht import Inzicht
from generator.values.klantreizen.route import Route
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.term import ids
from generator.wording.woorden import klein


@dataclass(frozen=True)
class Drempelregel:
    """What stands in the way, at what moment, and the page that says so."""

    zin: str
    waar: str
    pad: str
    titel: str
    vlag: str = ""
    """What a reader must bear in mind."""


def drempels_van(groep: Klantgroep, kennis: Kennis) -> tuple[Drempelregel, ...]:
    """Return what stands in the way of a klantgroep: on routes first, then what staff met who played."""
    return (*_onderweg(groep, kennis), *_gespeeld(groep, kennis))


def _onderweg(groep: Klantgroep, kennis: Kennis) -> Iterator[Drempelregel]:
    for route in kennis.heden.routes:
        for halte in route.nu.haltes:
            if halte.drempel and _raakt(groep, route, kennis.heden.inzichten_met(halte.drempel.uit)):
                yield Drempelregel(halte.drempel.zin, f"{halte.wat}, in de route", route.pad, klein(route.titel))


def _raakt(groep: Klantgroep, route: Route, bronnen: Sequence[Inzicht]) -> bool:
    return groep.id in ids((*route.klantgroepen, *(one for bron in bronnen for one in bron.klantgroepen)))


def _gespeeld(groep: Klantgroep, kennis: Kennis) -> Iterator[Drempelregel]:
    for rol, beeld in kennis.verslagen.drempels(groep):
        yield Drempelregel(rol.drempel, f"Rol: {rol.naam} ·", beeld.verslag.pad, beeld.verslag.titel, beeld.vlag)
