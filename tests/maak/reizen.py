"""Draws routes and persona's over one klantreis, and lets an insight say what they do not know."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hypothesis import strategies as st

from generator.knowing.inzichten.kaart import Stapvak
from generator.values.bibliotheek import Bibliotheek
from generator.values.klantreizen.halte import Bevinding, Gevoel, Halte
from generator.values.klantreizen.route import Route, Weg
from generator.values.personas.persona import Aansluiting, Persona, Stapoordeel
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis
from tests.maak.personas import maak_persona
from tests.maak.route import maak_route


def routes(reis: Klantreis, namen: Sequence[str]) -> st.SearchStrategy[tuple[Route, ...]]:
    """Draw up to two routes of up to two haltes each way, on a step or on none, that know nothing, some or all."""
    haltes = [halte for stap in (None, *reis.stappen) for halte in _haltes(Halte(reis, stap, "Belt"), namen)]
    wegen = st.lists(st.sampled_from(haltes), max_size=2).map(lambda some: Weg(tuple(some)))
    drawn = st.builds(lambda nu, gewenst: maak_route(nu, gewenst=gewenst), wegen, wegen)
    return st.lists(drawn, max_size=2).map(lambda some: tuple(replace(r, id=f"r{n}") for n, r in enumerate(some)))


def _haltes(kaal: Halte, namen: Sequence[str]) -> Iterator[Halte]:
    for naam in namen[:2]:
        zegt, voelt = Bevinding("Zo is het.", (naam,)), Gevoel(1, (naam,))
        yield replace(kaal, verwacht=zegt, beleeft=zegt)
        yield replace(kaal, uit=(naam,), gevoel=voelt, drempel=zegt)
        yield replace(kaal, uit=(naam,), verwacht=zegt, beleeft=zegt, gevoel=voelt, drempel=zegt)
    yield kaal


def personas(
    reis: Klantreis, groepen: Sequence[Klantgroep], namen: Sequence[str]
) -> st.SearchStrategy[tuple[Persona, ...]]:
    """Draw up to two personas of any klantgroep, who name the klantreis, one step of it, or nothing."""
    oordelen = [
        (Stapoordeel(reis, stap, Aansluiting.SLUIT_AAN, naam, "Daarom."),)
        for stap in (None, *reis.stappen)
        for naam in namen[:3]
    ]
    pool = [maak_persona(klantgroep=groep, reizen=reizen) for groep in groepen for reizen in ((), *oordelen)]
    drawn = st.lists(st.sampled_from(pool), max_size=2)
    return drawn.map(lambda some: tuple(replace(p, id=f"p{n}") for n, p in enumerate(some)))


def vul_delen(bibliotheek: Bibliotheek, vak: Stapvak, naam: str) -> Bibliotheek:
    """Return the library in which every halte and every persona of a step names one insight for all it asks."""
    routes = (
        replace(route, nu=_vul_weg(route.nu, vak, naam), gewenst=_vul_weg(route.gewenst, vak, naam))
        for route in bibliotheek.routes
    )
    oordeel = Stapoordeel(vak.klantreis, vak.stap, Aansluiting.SLUIT_AAN, naam, "Daarom.")
    personas = (
        replace(p, reizen=(*(o for o in p.reizen if o.stap != vak.stap), oordeel)) for p in bibliotheek.personas
    )
    return replace(bibliotheek, routes=tuple(routes), personas=tuple(personas))


def _vul_weg(weg: Weg, vak: Stapvak, naam: str) -> Weg:
    zegt = Bevinding("Zo is het.", (naam,))
    return Weg(
        tuple(
            replace(halte, uit=(naam,), verwacht=zegt, beleeft=zegt, gevoel=Gevoel(0, (naam,)), drempel=zegt)
            if halte.stap == vak.stap
            else halte
            for halte in weg.haltes
        )
    )
