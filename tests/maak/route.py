"""Makes routes through one klantreis, with three kanalen."""

from dataclasses import replace
from typing import Any

from generator.showing.klantreizen.haltes import Haltedeel, Halteregel
from generator.values.klantreizen.halte import Bevinding, Gevoel, Halte
from generator.values.klantreizen.route import Route, Weg
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.termen import Kanaal

REIS = Klantreis("reparatie-melden", "Een reparatie melden", stappen=(Stap("melden", "melden"),))
TELEFOON, MAIL, ONLINE = (
    Kanaal("telefoon", "Telefoon"),
    Kanaal("mail", "Mail", digitaal=True),
    Kanaal("online", "Online", digitaal=True),
)
_ROUTE = Route(
    "kraan", "docs/routes/kraan.md", "Een lekkende kraan", "De kraan lekt.", (Klantgroep("ouderen", "Ouderen"),), Weg()
)


def halte(wat: str, kanaal: Kanaal | None = None, **values: Any) -> Halte:
    """Return a halte on the one step there is."""
    return Halte(REIS, REIS.stappen[0], wat, kanaal, **values)


def weg(*haltes: Halte) -> Weg:
    """Return a way along haltes."""
    return Weg(haltes)


def maak_route(nu: Weg, **values: Any) -> Route:
    """Return a route about a leaking tap."""
    return replace(_ROUTE, nu=nu, **values)


def zegt(zin: str, *uit: str) -> Bevinding:
    """Return what insights say."""
    return Bevinding(zin, uit)


def voelt(waarde: int, *uit: str) -> Gevoel:
    """Return how it felt, as insights say."""
    return Gevoel(waarde, uit)


def kale_regels(weg: Weg) -> tuple[Halteregel, ...]:
    """Return the haltes of a way as they are when nothing follows from the library."""
    return tuple(
        Halteregel(nummer, halte, Haltedeel(halte.wat, halte.uit), ())
        for nummer, halte in enumerate(weg.haltes, start=1)
    )
