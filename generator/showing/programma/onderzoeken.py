"""The studies: how well each was prepared, who took part, what it gave and gave back (S0-20, S0-29, S0-43, S0-44)."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.knowing.programma.momenten import momenten_van
from generator.knowing.programma.onderzoeken import group
from generator.knowing.programma.terugkoppelen import terug_te_geven, teruggegeven_op
from generator.showing.lijsten import written
from generator.showing.programma.luistermomenten import PAD as ICS
from generator.showing.sjablonen import render
from generator.values.pagina import Pagina
from generator.values.programma import Onderzoek

INDEX = "onderzoeken/index.md"


def onderzoek_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the list of onderzoeken, and a page for every one."""
    tekst = written(INDEX, "Onderzoeken", kennis)
    yield render(
        "programma/onderzoeken.md.j2", INDEX, tekst.bestand, tekst=tekst,
        groepen=group(kennis.programma.onderzoeken),
        momenten=kennis.programma.luistermomenten, ics=ICS, kennis=kennis,
    )  # fmt: skip
    for onderzoek in kennis.programma.onderzoeken:
        yield _onderzoek(onderzoek, kennis)


def _onderzoek(onderzoek: Onderzoek, kennis: Kennis) -> Pagina:
    keuze = kennis.instellingen
    return render(
        "programma/onderzoek.md.j2",
        onderzoek.pad,
        onderzoek.bestand,
        onderzoek=onderzoek,
        schakels=kennis.programma.keten.van_onderzoek(onderzoek),
        volgt_op=kennis.programma.keten.volgt_op(onderzoek),
        gaat_vooraf_aan=kennis.programma.keten.gaat_vooraf_aan(onderzoek),
        momenten=momenten_van(onderzoek),
        terug=terug_te_geven(onderzoek, keuze.terugkoppelen, keuze.peildatum),
        teruggegeven=teruggegeven_op(onderzoek, keuze.peildatum),
        kennis=kennis,
    )
