"""What a route does not tell: haltes that are a guess, and parts of which no insight says anything (S1-07)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.knowing.inzichten.kaart import Sleutel
from generator.values.klantreizen.halte import Halte, Haltevraag
from generator.values.klantreizen.route import Route, Weg
from generator.wording.woorden import opsomming, vorm

NOEMEN = 2
"""How many routes a reason names; of more it says how many."""


@dataclass(frozen=True)
class Staphalte:
    """One halte on a step, with the route it belongs to."""

    route: Route
    nu: bool
    """True for how it goes, False for how it should go: what nobody went through yet has no parts to know."""
    halte: Halte


def haltes_per_stap(routes: Iterable[Route]) -> Mapping[Sleutel, tuple[Staphalte, ...]]:
    """Return the haltes on every step that a route passes, in the order of the routes."""
    found: dict[Sleutel, list[Staphalte]] = {}
    for here in _haltes(routes):
        if here.halte.stap:
            found.setdefault(("", "", here.halte.klantreis.id, here.halte.stap.id), []).append(here)
    return {key: tuple(haltes) for key, haltes in found.items()}


def _haltes(routes: Iterable[Route]) -> Iterator[Staphalte]:
    for route in routes:
        for naam, weg in route.wegen:
            yield from (Staphalte(route, naam == "nu", halte) for halte in weg.haltes)


def redenen_per_stap(routes: Iterable[Route]) -> Mapping[Sleutel, tuple[str, ...]]:
    """Return for every step what its haltes do not tell, as one reason; nothing where every question has an answer."""
    found = {key: reden_van(haltes) for key, haltes in haltes_per_stap(routes).items()}
    return {key: (reden,) for key, reden in found.items() if reden}


def reden_van(haltes: Sequence[Staphalte]) -> str:
    """Return what the haltes of one step do not tell; empty when every question has an answer."""
    guesses = sum(not here.halte.bekend for here in haltes)
    lost = _onbekend([here.halte for here in haltes if here.nu])
    parts = [_vermoeden(guesses, len(haltes))] if guesses else []
    parts += [f"we weten niet {opsomming(lost)}"] if lost else []
    return f"{_naam({here.route.id: here.route for here in haltes})}: {', en '.join(parts)}." if parts else ""


def _vermoeden(guesses: int, whole: int) -> str:
    if whole == 1:
        return "de halte is een vermoeden"
    if guesses == whole:
        return f"{'beide' if whole == 2 else f'alle {whole}'} haltes zijn een vermoeden"
    return f"{guesses} van de {whole} haltes {vorm(guesses, 'is', 'zijn')} een vermoeden"


def _onbekend(haltes: Sequence[Halte]) -> list[str]:
    """Return the questions that no halte answers; without a halte that people go through there is none to ask."""
    return [vraag for vraag in Haltevraag if haltes and not any(halte.antwoord(vraag) for halte in haltes)]


def _naam(routes: Mapping[str, Route]) -> str:
    if len(routes) > NOEMEN:
        return f"In {len(routes)} routes"
    return f"{vorm(len(routes), 'Route', 'Routes')} {opsomming(f'«{route.titel}»' for route in routes.values())}"


def _zeggen(known: int, total: int) -> str:
    if total == 1:
        return f"{'Een' if known else 'Geen'} inzicht zegt"
    return f"Van {known} van de {total} haltes zegt een inzicht"


def tel_bekend(weg: Weg, nu: bool) -> str:
    """Return how much of a way insights tell: its haltes, and how it goes now also the parts of those."""
    haltes = weg.haltes
    known = sum(halte.bekend for halte in haltes)
    whole = f"{_zeggen(known, len(haltes))} dat het zo"
    if not nu:
        return f"{whole} moet."
    antwoorden = [one for halte in haltes for one in halte.antwoorden]
    told = sum(one is not None for one in antwoorden)
    return f"{whole} gaat. Bij elke halte horen vier vragen. Van de {len(antwoorden)} antwoorden weten we er {told}."
