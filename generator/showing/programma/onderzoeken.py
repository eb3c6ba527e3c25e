"""The studies: how well each was prepared, who took part, what it gave and gave back (S0-20, S0-29, S0-43, S0-44)."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.knowing.programma.momenten import momenten_van
from generator.knowing.programma.onderzoeken import group
from generator.knowing.programma.terugkoppelen import terug_te_geven, teruggegeven_op
from generator.showing.lijsten import written
from generator.showing.programma.luistermomenten import PAD as ICS
from generator.showing.sjablonen import render
from generator.values.datum import dag_voluit
from generator.values.pagina import Pagina
from generator.values.programma import Onderzoek
from generator.wording.woorden import aantal, getal

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
        feiten=tuple(_feiten(onderzoek)),
        schakels=kennis.programma.keten.van_onderzoek(onderzoek),
        volgt_op=kennis.programma.keten.volgt_op(onderzoek),
        gaat_vooraf_aan=kennis.programma.keten.gaat_vooraf_aan(onderzoek),
        momenten=momenten_van(onderzoek),
        terug=terug_te_geven(onderzoek, keuze.terugkoppelen, keuze.peildatum),
        teruggegeven=teruggegeven_op(onderzoek, keuze.peildatum),
        kennis=kennis,
    )


def _feiten(onderzoek: Onderzoek) -> Iterator[tuple[str, str]]:
    """Yield what stands beside a study: what is not filled in is left out, or said when a reader asks for it."""
    days, euros = onderzoek.doorlooptijd, onderzoek.kosten
    facts = (
        ("Van", onderzoek.van),
        ("Inzet", onderzoek.inzet.label),
        ("Begin", dag_voluit(onderzoek.begin) if onderzoek.begin else ""),
        ("Klaar", dag_voluit(onderzoek.klaar) if onderzoek.klaar else ""),
        ("Doorlooptijd", "" if days is None else aantal(days, "dag", "dagen")),
        ("Aantal (n)", getal(onderzoek.n) if onderzoek.n else ""),
        ("Kosten", "niet ingevuld" if euros is None else f"{getal(euros)} euro"),
        ("Werving", onderzoek.werving or "onbekend"),
        ("Wie deden mee", onderzoek.respondenten.label),
    )
    yield from ((naam, waarde) for naam, waarde in facts if waarde)
