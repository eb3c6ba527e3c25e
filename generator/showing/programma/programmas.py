"""The programme of every year, and where we stand now (S0-41, S0-42)."""

from collections import Counter
from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.knowing.programma.jaarplan import Jaarplan, build_jaarplan, huidig
from generator.knowing.programma.momenten import find_luistermomenten
from generator.showing.lijsten import written
from generator.showing.programma.luistermomenten import PAD as ICS
from generator.showing.sjablonen import render
from generator.values.pagina import Pagina
from generator.values.programma import Inzet, Tabel
from generator.values.taxonomie import Basis, Methode

INDEX = "programma/index.md"


def programma_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page that says where we stand, and a page for every year."""
    peildatum, programmas = kennis.instellingen.peildatum, kennis.bibliotheek.agenda.programmas
    jaren = [build_jaarplan(programma, kennis.programma.keten, peildatum) for programma in programmas]
    now = huidig(programmas, peildatum)
    plan = next((jaar for jaar in jaren if jaar.programma is now), None)
    tekst = written(INDEX, "Programma", kennis)
    yield render(
        "programma/programma.md.j2", INDEX, tekst.bestand, tekst=tekst, plan=plan, jaren=jaren,
        basis=kennis.programma.basisprogrammas[now.jaar] if now else None,
        momenten=find_luistermomenten(kennis.bibliotheek.agenda, peildatum), ics=ICS, kennis=kennis,
    )  # fmt: skip
    for jaar in jaren:
        yield _jaar(jaar, kennis)


def _jaar(plan: Jaarplan, kennis: Kennis) -> Pagina:
    peildatum, jaar = kennis.instellingen.peildatum, plan.programma.jaar
    momenten = find_luistermomenten(kennis.bibliotheek.agenda, peildatum)
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
        momenten=[moment for moment in momenten if moment.gesprek.datum.year == jaar],
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
