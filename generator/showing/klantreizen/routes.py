"""The routes: how a klantreis goes for one problem, now and as it should be (S1-07)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.knowing.kennis import Kennis
from generator.knowing.leemten.delen import tel_bekend
from generator.showing.klantreizen.haltes import Halteregel, halteregels
from generator.showing.klantreizen.knelpunten import Knelpunt, find_knelpunten
from generator.showing.klantreizen.routebeeld import LIGGEND, Routebeeld, liggend, staand
from generator.showing.klantreizen.twijfel import Bezwaar
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.klantreizen.duur import show_minuten
from generator.values.klantreizen.halte import Haltevraag
from generator.values.klantreizen.route import Route, Weg
from generator.values.metingen.stand import Reeksstand
from generator.values.pagina import Pagina
from generator.wording.woorden import aantal, klein, opsomming

INDEX = "routes/index.md"
CIJFERS = 4
"""Series on the page of a route; the others stand on the page Cijfers."""
_NAAM = {"nu": "Zo gaat het nu", "gewenst": "Zo willen we het"}
_TABEL = {"nu": "Hoe het nu gaat, halte voor halte", "gewenst": "Hoe we het willen, halte voor halte"}


@dataclass(frozen=True)
class Wegbeeld:
    """One way of a route as the page shows it: what it comes to in words, and its two pictures."""

    naam: str
    kop: str
    bekend: str
    """How much of it insights tell."""
    regels: tuple[Halteregel, ...]
    liggend: Routebeeld | None
    """None when there are too many haltes for a line."""
    staand: Routebeeld

    @property
    def tabelkop(self) -> str:
        """What the table is called."""
        return _TABEL[self.naam]

    @property
    def vragen(self) -> tuple[Haltevraag, ...]:
        """What each row of the table answers."""
        return tuple(Haltevraag)

    @property
    def gevolg(self) -> bool:
        """True when something is done or measured at a halte."""
        return any(regel.acties or regel.cijfers for regel in self.regels)


def route_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the list of routes, and a page for every route."""
    tekst = written(INDEX, "Routes", kennis)
    van_wie = tuple((route, kennis.bibliotheek.persona(route.persona)) for route in kennis.bibliotheek.routes)
    yield render("klantreizen/routes.md.j2", INDEX, tekst.bestand, tekst=tekst, routes=van_wie, kennis=kennis)
    for route, persona in van_wie:
        wegen = tuple(wegbeelden(route, kennis))
        cijfers = _cijfers(route, kennis)
        inzichten = kennis.bibliotheek.inzichten_met(route.inzichten)
        nummers = {inzicht.id: number for number, inzicht in enumerate(inzichten, start=1)}
        yield render(
            "klantreizen/route.md.j2", route.pad, route.bestand, route=route, wegen=wegen, persona=persona,
            inzichten=inzichten, nummers=nummers, knelpunten=_knelpunten(wegen), tekens=find_tekens(wegen),
            meetzin=_meetzin(route, cijfers), cijfers=cijfers[:CIJFERS],
            meer_cijfers=max(0, len(cijfers) - CIJFERS), kennis=kennis,
        )  # fmt: skip


def find_tekens(wegen: Iterable[Wegbeeld]) -> frozenset[str]:
    """Return which signs the pictures have, for the key below them: wacht, gedaan, open, let op."""
    return frozenset(teken for weg in wegen for regel in weg.regels for teken in _tekens(regel))


def _tekens(regel: Halteregel) -> Iterator[str]:
    if regel.wacht:
        yield "wacht"
    yield from ("gedaan" if gedaan else "open" for gedaan in regel.vlaggen)
    if regel.let_op:
        yield "let op"


def _knelpunten(wegen: tuple[Wegbeeld, ...]) -> tuple[Knelpunt, ...]:
    nu, *rest = wegen
    return tuple(find_knelpunten(nu.regels, [regel for weg in rest for regel in weg.regels]))


def _cijfers(route: Route, kennis: Kennis) -> tuple[Reeksstand, ...]:
    """Return the series that measure a route itself, then those about its klantreizen, each once (X-12)."""
    own = (stand for stand in kennis.metingen.standen if stand.id in route.metingen)
    others = (stand for reis in route.klantreizen for stand in kennis.metingen.over(reis))
    return tuple({stand.id: stand for stand in (*own, *others)}.values())


def _meetzin(route: Route, cijfers: tuple[Reeksstand, ...]) -> str:
    """Return that nobody measured the klantgroepen of a route apart, or nothing."""
    measured = {groep.id for stand in cijfers for groep in stand.reeks.klantgroepen}
    apart = [klein(groep.label) for groep in route.klantgroepen if groep.id not in measured]
    if len(apart) < len(route.klantgroepen):
        return ""
    return f"Dat weten we niet voor {opsomming(apart)}: van hen is er geen cijfer. Ter vergelijking staan hier andere."


def wegbeelden(route: Route, kennis: Kennis) -> Iterator[Wegbeeld]:
    """Yield each way of a route with its pictures."""
    yield wegbeeld("nu", route.nu, tuple(halteregels(route.nu, kennis)))
    if route.gewenst.haltes:
        yield wegbeeld("gewenst", route.gewenst, tuple(halteregels(route.gewenst, kennis, route.nu.haltes)))


def wegbeeld(naam: str, weg: Weg, regels: tuple[Halteregel, ...]) -> Wegbeeld:
    """Return one way with its pictures."""
    line = liggend(regels) if len(regels) <= LIGGEND else None
    bekend = f"{tel_bekend(weg, naam == 'nu')}{_telt_niet(regels)}"
    return Wegbeeld(naam, f"{_NAAM[naam]}: {tel(weg)}", bekend, regels, line, staand(regels))


def _telt_niet(regels: Iterable[Halteregel]) -> str:
    weak = sum(any(twijfel.bezwaar is Bezwaar.TELT_NIET for twijfel in regel.gang.twijfels) for regel in regels)
    return f" Bij {aantal(weak, 'halte', 'haltes')} telt dat inzicht niet mee." if weak else ""


def tel(weg: Weg) -> str:
    """Return what a way comes to in words (S4-11): «5 haltes, 2 keer een ander kanaal»."""
    parts = [aantal(len(weg.haltes), "halte", "haltes")]
    if weg.overstappen:
        parts.append(f"{weg.overstappen} keer een ander kanaal")
    if weg.anderen:
        parts.append(f"{weg.anderen} keer iemand anders")
    if weg.wachttijd:
        parts.append(f"minstens {show_minuten(weg.wachttijd)} wachten")
    return ", ".join(parts)
