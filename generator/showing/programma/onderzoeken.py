"""The studies: how well each was prepared, who took part, what it gave and gave back (S0-20, S0-29, S0-43, S0-44)."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.knowing.programma.momenten import momenten_van
from generator.knowing.programma.onderzoeken import VERS, group, is_niet_vers
from generator.knowing.programma.terugkoppelen import terug_te_geven, teruggegeven_op
from generator.showing.lijsten import written
from generator.showing.programma.luistermomenten import PAD as ICS
from generator.showing.sjablonen import render
from generator.values.datum import dag_voluit
from generator.values.pagina import Pagina
from generator.values.programma.onderzoek import Onderzoek
from generator.wording.woorden import aantal, getal, opsomming, procent

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
        niet_vers=is_niet_vers(onderzoek),
        teruggegeven=teruggegeven_op(onderzoek, keuze.peildatum),
        kennis=kennis,
    )


def _feiten(onderzoek: Onderzoek) -> Iterator[tuple[str, str]]:
    """Yield what stands beside a study: what is not filled in is left out, or said when a reader asks for it."""
    euros = onderzoek.kosten
    facts = (
        ("Van", onderzoek.van),
        ("Inzet", onderzoek.inzet.label),
        ("Begin", dag_voluit(onderzoek.begin) if onderzoek.begin else ""),
        ("Klaar", dag_voluit(onderzoek.klaar) if onderzoek.klaar else ""),
        ("Doorlooptijd", _dagen(onderzoek.doorlooptijd)),
        ("Van luisteren tot inzicht", _dagen(onderzoek.tot_inzicht)),
        ("Na het contact", _na_contact(onderzoek)),
        ("Aantal (n)", "" if onderzoek.n is None else getal(onderzoek.n)),
        ("Uitgenodigd", _uitgenodigd(onderzoek)),
        ("Per klantgroep", opsomming(f"{deel.klantgroep.label} {getal(deel.n)}" for deel in onderzoek.per_klantgroep)),
        ("Kosten", "niet ingevuld" if euros is None else f"{getal(euros)} euro"),
        ("Werving", onderzoek.werving or "onbekend"),
        ("Wie deden mee", onderzoek.respondenten.label),
    )
    yield from ((naam, waarde) for naam, waarde in facts if waarde)


def _dagen(days: int | None) -> str:
    return "" if days is None else aantal(days, "dag", "dagen")


def _na_contact(onderzoek: Onderzoek) -> str:
    why = f": niet vers, want na meer dan {VERS} dagen weten mensen minder goed hoe het was"
    return _dagen(onderzoek.dagen_na_contact) + why * is_niet_vers(onderzoek)


def _uitgenodigd(onderzoek: Onderzoek) -> str:
    asked, part = onderzoek.uitgenodigd, onderzoek.respons
    return "" if not asked else getal(asked) + ("" if part is None else f"; {procent(part)} deed mee")
