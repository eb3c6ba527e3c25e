"""The pages that look across the whole library: home, the map, the actions and the years."""

from collections.abc import Iterator

from generator.knowing.inzichten.overzicht import per_jaar
from generator.knowing.kennis import Kennis
from generator.showing.inzichten.actiebalk import build_actiebalk
from generator.showing.lijsten import lijst_paginas, written
from generator.showing.sjablonen import render
from generator.values.pagina import Pagina
from generator.values.taxonomie.termen import Team

OPBRENGST = 6
"""Actions of which we know what came of them, above the lists."""


def overzicht_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield every page that is about the library as a whole."""
    yield from _home(kennis)
    yield from _acties(kennis)
    opening = kennis.opening(kennis.heden.inzichten)
    ingangen = [terms for terms in kennis.bibliotheek.taxonomie.families if terms and not isinstance(terms[0], Team)]
    yield from _written(
        "wat-weten-we.md", "Wat weten we?", "inzichten/wat-weten-we.md.j2", kennis, opening=opening, ingangen=ingangen
    )
    yield from _jaren(kennis)


def _written(pad: str, titel: str, template: str, kennis: Kennis, **values: object) -> Iterator[Pagina]:
    tekst = written(pad, titel, kennis)
    yield render(template, pad, tekst.bestand, tekst=tekst, kennis=kennis, **values)


def _home(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the front page: each insight stands on it once."""
    opening = kennis.opening(kennis.heden.inzichten)
    boven = {weging.inzicht.id for weging in opening.zekerst}
    gedaan = [inzicht for inzicht in kennis.inzichten.register.gedaan if inzicht.id not in boven][:3]
    boven |= {inzicht.id for inzicht in gedaan}
    nieuw = [inzicht for inzicht in kennis.heden.inzichten if inzicht.id not in boven][:3]
    vragen = [leemte for leemte in kennis.leemten.belangrijkst if leemte.vak.thema][:3]
    yield from _written(
        "index.md",
        "Klantinzichten",
        "inzichten/home.md.j2",
        kennis,
        opening=opening,
        gedaan=gedaan,
        nieuw=nieuw,
        vragen=vragen,
    )


def _acties(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the register of actions, and a list behind every group that is too long for it."""
    opbrengst = kennis.inzichten.opbrengst(OPBRENGST)
    segmenten = build_actiebalk(kennis.inzichten.register, frozenset(inzicht.id for inzicht, _ in opbrengst))
    yield from _written(
        "acties.md", "Acties", "inzichten/acties.md.j2", kennis, segmenten=segmenten, opbrengst=opbrengst
    )
    for segment in segmenten:
        if segment.lijst:
            groep = segment.groep
            yield from lijst_paginas(segment.lijst, f"Acties: {groep.label}", groep.inzichten, kennis)


def _jaren(kennis: Kennis) -> Iterator[Pagina]:
    jaren = per_jaar(kennis.heden.inzichten)
    beweringen = tuple((jaar, kennis.opening(jaar.inzichten).alle[0]) for jaar in jaren)
    yield from _written("jaren/index.md", "Jaren", "inzichten/jaren.md.j2", kennis, beweringen=beweringen)
    for jaar in jaren:
        titel = f"Inzichten uit {jaar.label}" if jaar.id != "onbekend" else "Inzichten zonder jaar"
        yield from lijst_paginas(jaar.pad, titel, jaar.inzichten, kennis)
