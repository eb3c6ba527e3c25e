"""The programme of every year, and where we stand now (S0-41, S0-42)."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.knowing.programma.basisprogramma import find_monitor
from generator.knowing.programma.jaarplan import Jaarplan
from generator.showing.lijsten import written
from generator.showing.programma.luistermomenten import PAD as ICS
from generator.showing.sjablonen import render
from generator.values.pagina import Pagina
from generator.values.programma.jaarprogramma import Tabel
from generator.values.programma.onderzoeksoort import Inzet

INDEX = "programma/index.md"


def programma_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page that says where we stand, and a page for every year."""
    programma = kennis.programma
    plan = programma.jaarplan
    tekst = written(INDEX, "Programma", kennis)
    yield render(
        "programma/programma.md.j2", INDEX, tekst.bestand, tekst=tekst, plan=plan, jaren=programma.jaarplannen,
        basis=programma.basisprogrammas[plan.programma.jaar] if plan else None, momenten=programma.luistermomenten,
        ics=ICS, kennis=kennis,
    )  # fmt: skip
    for jaar in programma.jaarplannen:
        yield _jaar(jaar, kennis)


def _jaar(plan: Jaarplan, kennis: Kennis) -> Pagina:
    programma = plan.programma
    return render(
        "programma/programmajaar.md.j2",
        programma.pad,
        programma.bestand,
        plan=plan,
        basis=kennis.programma.basisprogrammas[programma.jaar],
        doelen=plan.per_doelstelling(kennis.bibliotheek.taxonomie.doelstellingen),
        tabellen=tuple(Tabel),
        structureel=plan.tel(Inzet.STRUCTUREEL),
        ad_hoc=plan.tel(Inzet.AD_HOC),
        monitor=find_monitor(kennis.bibliotheek, programma.jaar),
        momenten=kennis.programma.luistermomenten_in(programma.jaar),
        ics=ICS,
        kennis=kennis,
    )
