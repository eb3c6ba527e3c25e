"""The programme of every year, and where we stand now (S0-41, S0-42)."""

from collections import Counter
from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.knowing.programma.jaarplan import Jaarplan
from generator.showing.lijsten import written
from generator.showing.programma.luistermomenten import PAD as ICS
from generator.showing.sjablonen import render
from generator.values.pagina import Pagina
from generator.values.programma import Inzet, Tabel
from generator.values.taxonomie import Basis, Methode

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
    jaar = plan.programma.jaar
    counts = Counter(rij.plan.rij.doelstelling for rij in plan.rijen)
    inzichten = kennis.bibliotheek.inzichten
    return render(
        "programma/programmajaar.md.j2",
        plan.programma.pad,
        plan.programma.bestand,
        plan=plan,
        basis=kennis.programma.basisprogrammas[jaar],
        doelen=[(doel, counts[doel.id]) for doel in kennis.bibliotheek.taxonomie.doelstellingen],
        tabellen=tuple(Tabel),
        methoden=list(_methoden(plan)),
        structureel=plan.tel(Inzet.STRUCTUREEL),
        ad_hoc=plan.tel(Inzet.AD_HOC),
        monitor=[i for i in inzichten if i.methode.basis is Basis.MONITOR and i.datum and i.datum.jaar <= jaar],
        momenten=kennis.programma.luistermomenten_in(jaar),
        ics=ICS,
        kennis=kennis,
    )


def _methoden(plan: Jaarplan) -> Iterator[tuple[Methode, int, int]]:
    """Yield every methode of a year with how many rows ask for it, and how many onderzoeken used it."""
    rows = Counter(rij.plan.rij.methode.id for rij in plan.rijen)
    done = Counter(onderzoek.methode.id for onderzoek in plan.onderzoeken)
    used = (*(rij.plan.rij.methode for rij in plan.rijen), *(onderzoek.methode for onderzoek in plan.onderzoeken))
    methoden = {methode.id: methode for methode in used}
    for methode in sorted(methoden.values(), key=lambda methode: (-rows[methode.id], methode.label)):
        yield methode, rows[methode.id], done[methode.id]
