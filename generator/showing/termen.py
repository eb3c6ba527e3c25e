"""A page for every term, and the index of every family."""

from collections.abc import Iterator, Sequence

from generator.knowing.acties import build_register
from generator.knowing.agenda import Leemte
from generator.knowing.kaart import Stapvak
from generator.knowing.kennis import Kennis
from generator.knowing.overzicht import Rubriek, rubrieken, tel_mix
from generator.showing.lijsten import lijst_paginas, written
from generator.showing.sjablonen import render
from generator.values.inzicht import Inzicht
from generator.values.leemte import LeemteSoort
from generator.values.pagina import Pagina
from generator.values.taxonomie import FAMILIES, Klantgroep, Klantreis, Term, Thema

PER_RUBRIEK = 25
_GEEN_REIS = Klantreis("geen", "Zonder klantreis", "Inzichten die niet bij één klantreis horen.")
_TELT = {Klantgroep: ("thema", "thema's"), Thema: ("klantgroep", "klantgroepen"), Klantreis: ("stap", "stappen")}
"""What the groups of a kind of term are, one and more."""


def term_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the index of every family, a page for every term, and the long lists behind them."""
    without = tuple(inzicht for inzicht in kennis.bibliotheek.inzichten if inzicht.klantreis is None)
    for kind, terms in zip(FAMILIES, kennis.bibliotheek.taxonomie.families, strict=True):
        pad = f"{kind.familie}/index.md"
        tekst = written(pad, kind.familie.capitalize(), kennis)
        yield render(
            "familie.md.j2", pad, tekst.bestand, familie=kind.familie, terms=terms, tekst=tekst,
            zonder_reis=len(without), kennis=kennis,
        )  # fmt: skip
        for term in terms:
            yield from _term(term, tekst.titel, kennis.over(term), kennis)
        if kind is Klantreis:
            yield from _term(_GEEN_REIS, tekst.titel, without, kennis)


def _term(term: Term, familie: str, inzichten: Sequence[Inzicht], kennis: Kennis) -> Iterator[Pagina]:
    groups = rubrieken(term, inzichten, kennis.bibliotheek)
    leemten = kennis.leemten.over(term)
    lijst = term.pad.replace(".md", "/alle.md") if any(len(g.inzichten) > PER_RUBRIEK for g in groups) else ""
    yield render(
        "term.md.j2",
        term.pad,
        term.bestand,
        term=term,
        familie=familie,
        inzichten=inzichten,
        rubrieken=groups,
        per_rubriek=PER_RUBRIEK,
        lijst=lijst,
        leemten=leemten,
        onbekend=_onbekend(term, leemten),
        onvolledig=_onvolledig(term, leemten, kennis),
        telt=_TELT.get(type(term)),
        mix=tel_mix(inzichten),
        register=build_register(inzichten, kennis.instellingen.peildatum),
        kennis=kennis,
    )
    if lijst:
        yield from lijst_paginas(lijst, f"{term.label}: alle inzichten", term.pad, inzichten, kennis)


def _naam(leemte: Leemte, term: Term) -> str:
    """Return what a vak is called on the page of one of its terms: by its other term."""
    vak = leemte.vak
    other = vak.stap if isinstance(vak, Stapvak) else vak.thema if isinstance(term, Klantgroep) else vak.klantgroep
    return other.label if other else ""


def _onbekend(term: Term, leemten: Sequence[Leemte]) -> list[tuple[Rubriek, Leemte]]:
    """Return the vakken of a term that we know nothing about, as the map counts them."""
    return [
        (Rubriek(leemte.vak.pad, _naam(leemte, term), leemte.vak.context, leemte.vak.pad), leemte)
        for leemte in leemten
        if leemte.soort is LeemteSoort.LEEG
    ]


def _onvolledig(term: Term, leemten: Sequence[Leemte], kennis: Kennis) -> list[tuple[str, str, tuple[Leemte, ...]]]:
    """Return the vakken of a term that we know something about but not enough: name, path and gaps."""
    vakken = {leemte.vak.sleutel: leemte for leemte in leemten if leemte.soort is not LeemteSoort.LEEG}
    return [(_naam(first, term), first.vak.pad, kennis.leemten.bij(first.vak)) for first in vakken.values()]
