"""A page for every term, and the index of every family."""

from collections.abc import Iterator, Mapping, Sequence

from generator.knowing.inzichten.acties import build_register
from generator.knowing.inzichten.overzicht import Termoverzicht
from generator.knowing.inzichten.reislijn import Station, per_stap
from generator.knowing.inzichten.tegels import Tegel, show_uitersten
from generator.knowing.inzichten.tijdlijn import build_tijdlijn
from generator.knowing.kennis import Kennis
from generator.knowing.klantgroepen.kanalen import vergelijkend
from generator.showing.klantreizen.drempels import drempels_van
from generator.showing.klantreizen.stappen import reisblokken
from generator.showing.klantreizen.verslagen import speelpad
from generator.showing.lijsten import lijst_paginas, written
from generator.showing.sjablonen import render
from generator.values.inzicht import Inzicht
from generator.values.klantreizen.route import Route, routes_door
from generator.values.metingen.stand import Reeksstand
from generator.values.pagina import Pagina
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import GEEN_REIS, Klantreis
from generator.values.taxonomie.taxonomie import FAMILIES
from generator.values.taxonomie.term import Term
from generator.values.taxonomie.termen import Kanaal, Methode, Team
from generator.values.taxonomie.thema import Naam, Thema
from generator.wording.woorden import klein, opsomming

PER_PAGINA = 75
"""Claims on the page of a term; when there are more, all stand on a list behind it."""
_INDEX: Mapping[type[Term], str] = {Klantreis: "klantreizen/klantreizen.md.j2", Kanaal: "klantgroepen/kanalen.md.j2"}
"""The index of a family that is no plain list."""
VRAGEN = 3
"""Gaps that a page opens with."""
CIJFERS = 4
"""Series on such a page, the worst first; the others stand on the page Cijfers."""


def term_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the index of every family but teams, a page for every term, and the long lists behind them."""
    without = kennis.inzichten.zonder_reis
    for kind, terms in zip(FAMILIES, kennis.bibliotheek.taxonomie.families, strict=True):
        if kind is Team:
            continue
        pad = f"{kind.familie}/index.md"
        tekst = written(pad, kind.familie.capitalize(), kennis)
        yield render(
            _INDEX.get(kind, "inzichten/familie.md.j2"), pad, tekst.bestand, terms=terms,
            tekst=tekst, tegelgroepen=tuple(_tegelgroepen(kind, terms, kennis)), uitersten=_uitersten(kind, kennis),
            zonder_reis=len(without), kanalen=kennis.kanalen,
            vergelijkend=vergelijkend(kennis.kanalen), blokken=reisblokken(kennis), kennis=kennis,
        )  # fmt: skip
        for term in terms:
            yield from _term(term, kennis.inzichten.over(term), kennis.komt_nog(term), kennis)
        if kind is Klantreis:
            later = tuple(inzicht for inzicht in kennis.later.values() if inzicht.klantreis is None)
            yield from _term(GEEN_REIS, without, later, kennis)


def _tegelgroepen(
    kind: type[Term], terms: tuple[Term, ...], kennis: Kennis
) -> Iterator[tuple[Naam | None, tuple[Tegel, ...]]]:
    """Yield the tiles of a family, themas by domein; families that are no way into what we know have none."""
    tegels = kennis.tegels(terms)
    if kind is Thema:
        for domein, themas in kennis.bibliotheek.taxonomie.per_domein:
            yield domein, tuple(tegel for tegel in tegels if tegel.term in themas)
    elif kind in (Klantgroep, Klantreis):
        yield None, tegels


def _uitersten(kind: type[Term], kennis: Kennis) -> str:
    if kind is Klantgroep:
        return show_uitersten(kennis.mozaiek.rijen)
    return show_uitersten(kennis.mozaiek.kolommen) if kind is Thema else ""


def _term(
    term: Term, inzichten: tuple[Inzicht, ...], komt_nog: tuple[Inzicht, ...], kennis: Kennis
) -> Iterator[Pagina]:
    overzicht = Termoverzicht(term, inzichten)
    opening, vragen = kennis.opening(inzichten), kennis.leemten.vragen_over(term)
    lijst = term.pad.replace(".md", "/alle.md") if len(opening.rest) > PER_PAGINA else ""
    lijn = kennis.reislijn(term) if isinstance(term, Klantreis) else ()
    personas = kennis.personas.van(term) if isinstance(term, Klantgroep) else ()
    rest, cijfers = opening.rest[:PER_PAGINA], kennis.metingen.over(term)
    yield render(
        "programma/methode.md.j2" if isinstance(term, Methode) else "inzichten/term.md.j2",
        term.pad,
        term.bestand,
        term=term,
        overzicht=overzicht,
        opening=opening,
        rest=rest,
        stapgroepen=per_stap(lijn, opening, rest) if lijn else (),
        andere=len(opening.rest),
        lijst=lijst,
        komt_nog=komt_nog,
        rij=kennis.mozaiek.rij(term) if isinstance(term, Klantgroep | Thema) else None,
        reislijn=lijn,
        cijfers=cijfers[:CIJFERS],
        opmaak=tuple(_opmaak(term, lijn, cijfers, personas)),
        meer_cijfers=max(0, len(cijfers) - CIJFERS),
        routes=tuple(_routes(term, kennis)) if isinstance(term, Klantreis) else (),
        personas=personas,
        naspelen=speelpad(term) if isinstance(term, Klantreis) and term is not GEEN_REIS else "",
        verslagen=kennis.verslagen.over(term) if isinstance(term, Klantreis) else (),
        tijdlijn=build_tijdlijn(inzichten, kennis.wegingen),
        beeld=kennis.gehoord.per_groep.get(term.id) if isinstance(term, Klantgroep) else None,
        drempels=drempels_van(term, kennis) if isinstance(term, Klantgroep) else (),
        geldt_niet=kennis.inzichten.geldt_niet_voor(term) if isinstance(term, Klantgroep) else (),
        vragen=vragen[:VRAGEN],
        meer_vragen=vragen[VRAGEN:],
        register=build_register(inzichten, kennis.instellingen.peildatum),
        kennis=kennis,
    )
    if lijst:
        yield from lijst_paginas(lijst, f"{term.label}: alle inzichten", inzichten, kennis)


def _routes(reis: Klantreis, kennis: Kennis) -> Iterator[tuple[Route, str]]:
    """Yield the routes through a klantreis, each with whom it is about; nothing when that is everybody."""
    for route in routes_door(reis, kennis.bibliotheek.routes):
        yield route, opsomming(klein(groep.label) for groep in route.klantgroepen if not groep.restwaarde)


def _opmaak(
    term: Term, lijn: Sequence[Station], cijfers: Sequence[Reeksstand], personas: Sequence[object]
) -> Iterator[str]:
    """Yield the sheets of the parts on the page of a term."""
    if lijn:
        yield "klantreis"
    if isinstance(term, Klantgroep):
        yield "gehoord"
    if cijfers:
        yield "metingen"
    if personas:
        yield "persona"
