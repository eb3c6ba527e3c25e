"""A page for every term, and the index of every family."""

from collections.abc import Iterator

from generator.knowing.inzichten.acties import build_register
from generator.knowing.inzichten.overzicht import build_overzicht
from generator.knowing.kennis import Kennis
from generator.showing.lijsten import lijst_paginas, written
from generator.showing.sjablonen import render
from generator.values.inzicht import Inzicht
from generator.values.pagina import Pagina
from generator.values.taxonomie import FAMILIES, Klantgroep, Klantreis, Term, Thema

PER_RUBRIEK = 25
_GEEN_REIS = Klantreis("geen", "Zonder klantreis", "Inzichten die niet bij één klantreis horen.")


def term_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the index of every family, a page for every term, and the long lists behind them."""
    without = kennis.inzichten.zonder_reis
    for kind, terms in zip(FAMILIES, kennis.bibliotheek.taxonomie.families, strict=True):
        pad = f"{kind.familie}/index.md"
        tekst = written(pad, kind.familie.capitalize(), kennis)
        yield render(
            "inzichten/familie.md.j2", pad, tekst.bestand, familie=kind.familie, terms=terms, tekst=tekst,
            zonder_reis=len(without), kennis=kennis,
        )  # fmt: skip
        for term in terms:
            yield from _term(term, tekst.titel, kennis.inzichten.over(term), kennis.komt_nog(term), kennis)
        if kind is Klantreis:
            later = tuple(inzicht for inzicht in kennis.later.values() if inzicht.klantreis is None)
            yield from _term(_GEEN_REIS, tekst.titel, without, later, kennis)


def _term(
    term: Term, familie: str, inzichten: tuple[Inzicht, ...], komt_nog: tuple[Inzicht, ...], kennis: Kennis
) -> Iterator[Pagina]:
    overzicht = build_overzicht(term, inzichten, kennis.bibliotheek)
    vakken = kennis.leemten.belangrijkste_vakken_van(term)
    long = any(len(rubriek.inzichten) > PER_RUBRIEK for rubriek in overzicht.rubrieken)
    lijst = term.pad.replace(".md", "/alle.md") if long else ""
    yield render(
        "inzichten/term.md.j2",
        term.pad,
        term.bestand,
        term=term,
        familie=familie,
        overzicht=overzicht,
        per_rubriek=PER_RUBRIEK,
        lijst=lijst,
        onbekend=[regel for regel in vakken if not regel.vak.bewijs],
        onvolledig=[regel for regel in vakken if regel.vak.bewijs],
        komt_nog=komt_nog,
        rij=kennis.mozaiek.rij(term) if isinstance(term, Klantgroep | Thema) else None,
        register=build_register(inzichten, kennis.instellingen.peildatum),
        kennis=kennis,
    )
    if lijst:
        yield from lijst_paginas(lijst, f"{term.label}: alle inzichten", term.pad, inzichten, kennis)
