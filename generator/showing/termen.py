"""A page for every term, the lists behind it, the index of every family, and the stapels."""

from collections.abc import Iterator, Sequence

from generator.knowing.acties import build_register
from generator.knowing.kennis import Kennis
from generator.knowing.overzicht import Rubriek, rubrieken, tel_mix
from generator.showing.sjablonen import render
from generator.values.bibliotheek import Tekst
from generator.values.inzicht import Inzicht
from generator.values.pagina import Pagina
from generator.values.taxonomie import Term

PER_RUBRIEK = 25
PER_LIJST = 200
FAMILIES = {
    "klantgroepen": ("Klantgroep", "Klantgroepen"),
    "themas": ("Thema", "Thema's"),
    "klantreizen": ("Klantreis", "Klantreizen"),
    "methoden": ("Methode", "Methoden"),
    "gebruiksdoelen": ("Gebruiksdoel", "Gebruiksdoelen"),
    "onderwerpen": ("Onderwerp", "Onderwerpen"),
}
_GEEN_REIS = Term("geen", "Zonder klantreis", "Inzichten die niet bij één klantreis horen.")


def terms_of(family: str, kennis: Kennis) -> tuple[Term, ...]:
    """Return the terms of a family, in their own order."""
    terms: tuple[Term, ...] = getattr(kennis.bibliotheek.taxonomie, family)
    return terms


def term_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the index of every family, a page for every term, and the long lists behind them."""
    for family in FAMILIES:
        yield _index(family, kennis)
        for term in terms_of(family, kennis):
            yield from _term(family, term, kennis.over(term), kennis)
    without = tuple(inzicht for inzicht in kennis.bibliotheek.inzichten if inzicht.klantreis is None)
    yield from _term("klantreizen", _GEEN_REIS, without, kennis)


def _index(family: str, kennis: Kennis) -> Pagina:
    pad = f"{family}/index.md"
    tekst = written(pad, FAMILIES[family][1], kennis)
    geen = [inzicht for inzicht in kennis.bibliotheek.inzichten if inzicht.klantreis is None]
    return render("familie.md.j2", pad, tekst.bestand, family=family, tekst=tekst, kennis=kennis, zonder_reis=len(geen))


def _term(family: str, term: Term, inzichten: Sequence[Inzicht], kennis: Kennis) -> Iterator[Pagina]:
    groups = rubrieken(term, inzichten, kennis.bibliotheek)
    lijst = f"{family}/{term.id}/alle.md" if any(len(g.inzichten) > PER_RUBRIEK for g in groups) else ""
    yield render(
        "term.md.j2",
        f"{family}/{term.id}.md",
        term.bestand,
        family=family,
        enkelvoud=FAMILIES[family][0],
        meervoud=FAMILIES[family][1],
        term=term,
        inzichten=inzichten,
        rubrieken=groups,
        per_rubriek=PER_RUBRIEK,
        lijst=lijst,
        onbekend=_onbekend(family, term, groups, kennis),
        mix=tel_mix(inzichten),
        register=build_register(inzichten, kennis.instellingen.peildatum),
        kennis=kennis,
    )
    if lijst:
        yield from lijst_paginas(lijst, f"{term.label}: alle inzichten", f"{family}/{term.id}.md", inzichten, kennis)


def _onbekend(family: str, term: Term, groups: Sequence[Rubriek], kennis: Kennis) -> list[Rubriek]:
    """Return what we know nothing about, as the map counts it; a step counts when no insight stands in it."""
    if family == "klantgroepen":
        vakken = [vak for vak in kennis.leeg if vak.klantgroep.id == term.id]
        return [Rubriek(vak.thema.id, vak.thema.label, vak.context, vak.pad) for vak in vakken]
    if family == "themas":
        vakken = [vak for vak in kennis.leeg if vak.thema.id == term.id]
        return [Rubriek(vak.klantgroep.id, vak.klantgroep.label, vak.context, vak.pad) for vak in vakken]
    return [group for group in groups if not group.inzichten] if family == "klantreizen" else []


def lijst_paginas(pad: str, titel: str, terug: str, inzichten: Sequence[Inzicht], kennis: Kennis) -> Iterator[Pagina]:
    """Yield a list of insights, cut into pages that stay small."""
    pages = [inzichten[start : start + PER_LIJST] for start in range(0, len(inzichten), PER_LIJST)] or [()]
    paths = [pad if number == 0 else f"{pad.removesuffix('.md')}-{number + 1}.md" for number in range(len(pages))]
    for number, part in enumerate(pages):
        yield render(
            "lijst.md.j2", paths[number], titel=titel, terug=terug, inzichten=part, totaal=len(inzichten),
            nummer=number, paden=paths, kennis=kennis,
        )  # fmt: skip


def stapel_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield a page for every vak that holds insights, oldest first, with the conclusion a person wrote (S0-11)."""
    for vak in kennis.kaart.values():
        everything = [*vak.inzichten, *vak.context]
        if not everything:
            continue
        conclusie = kennis.bibliotheek.tekst(vak.pad)
        shown = vak.inzichten[:PER_LIJST]
        lijst = vak.pad.replace(".md", "-alle.md") if len(vak.inzichten) > PER_LIJST else ""
        yield render(
            "stapel.md.j2", vak.pad, conclusie.bestand, vak=vak, inzichten=shown[::-1], conclusie=conclusie,
            mix=tel_mix(vak.inzichten), lijst=lijst, kennis=kennis,
        )  # fmt: skip
        if lijst:
            titel = f"{vak.klantgroep.label}: {vak.thema.label}"
            yield from lijst_paginas(lijst, titel, vak.pad, vak.inzichten, kennis)


def written(pad: str, titel: str, kennis: Kennis) -> Tekst:
    """Return the page a person wrote at a path, with a title when they gave none."""
    tekst = kennis.bibliotheek.tekst(pad)
    return Tekst(tekst.bestand, tekst.titel or titel, tekst.omschrijving, tekst.inhoud)
