"""The studies: how well each was prepared, who took part, what it gave and gave back (S0-20, S0-29, S0-43, S0-44)."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.knowing.programma.terugkoppelen import terug_te_geven, teruggegeven_op
from generator.showing.lijsten import written
from generator.showing.programma.luistermomenten import PAD as ICS
from generator.showing.sjablonen import render
from generator.values.pagina import Pagina
from generator.values.programma import AANDACHTSPUNTEN, Onderzoek, Onderzoekstatus

INDEX = "onderzoeken/index.md"


def onderzoek_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the list of onderzoeken, and a page for every one."""
    agenda = kennis.bibliotheek.agenda
    onderzoeken = sorted(agenda.onderzoeken, key=_nieuwste_eerst)
    groepen = (
        ("bezig", [onderzoek for onderzoek in onderzoeken if onderzoek.status.loopt]),
        ("klaar", [onderzoek for onderzoek in onderzoeken if onderzoek.status is Onderzoekstatus.KLAAR]),
        ("gestopt", [onderzoek for onderzoek in onderzoeken if onderzoek.status is Onderzoekstatus.GESTOPT]),
    )
    tekst = written(INDEX, "Onderzoeken", kennis)
    yield render(
        "programma/onderzoeken.md.j2", INDEX, tekst.bestand, tekst=tekst, onderzoeken=onderzoeken, groepen=groepen,
        momenten=kennis.programma.luistermomenten, ics=ICS, kennis=kennis,
    )  # fmt: skip
    for onderzoek in agenda.onderzoeken:
        yield _onderzoek(onderzoek, kennis)


def _onderzoek(onderzoek: Onderzoek, kennis: Kennis) -> Pagina:
    answers, keuze = dict(onderzoek.punten), kennis.instellingen
    return render(
        "programma/onderzoek.md.j2",
        onderzoek.pad,
        onderzoek.bestand,
        onderzoek=onderzoek,
        schakels=kennis.programma.keten.van_onderzoek(onderzoek),
        volgt_op=kennis.programma.keten.volgt_op(onderzoek),
        gaat_vooraf_aan=kennis.programma.keten.gaat_vooraf_aan(onderzoek),
        punten=[(punt, answers.get(punt.veld, "")) for punt in AANDACHTSPUNTEN],
        beantwoord=len(answers),
        terug=terug_te_geven(onderzoek, keuze.terugkoppelen, keuze.peildatum),
        teruggegeven=teruggegeven_op(onderzoek, keuze.peildatum),
        kennis=kennis,
    )


def _nieuwste_eerst(onderzoek: Onderzoek) -> tuple[int, str]:
    """Return the key that puts the newest onderzoek first, and one without any day last."""
    days = [onderzoek.klaar, onderzoek.begin, *(gesprek.datum for gesprek in onderzoek.gesprekken)]
    return -max((day.toordinal() for day in days if day), default=0), onderzoek.id
