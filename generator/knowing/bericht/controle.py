"""What is wrong with a report in the making, and what is still to do (S0-35)."""

from collections.abc import Iterator
from datetime import date

from generator.knowing.bericht.beloften import check_beloften
from generator.knowing.bericht.kleine_aantallen import check_aantallen
from generator.knowing.bericht.openbaar import Achtergrond
from generator.knowing.bericht.scores import check_reeksen, with_reeksen
from generator.knowing.bericht.teksten import check_teksten
from generator.knowing.bericht.verborgen import check_verborgen
from generator.knowing.bericht.voorbehoud import voorbehouden
from generator.values.bericht import Bericht, Cijferregel, Regel, UZei, WijDoen
from generator.values.datum import Datum, Periode, dag_voluit
from generator.values.inzicht import EENHEID, Inzicht, Publicatie
from generator.values.melding import Ernst, Melding, Plek
from generator.wording.gelijkend import nearest
from generator.wording.invulsel import is_invulsel

VERBORGEN = ("kleine-groep", "aftrekbaar", "n-ontbreekt")
"""As a warning: the reader is already spared it."""
ADVIES = ("moeilijke-zin", *VERBORGEN)
"""Warnings that do not stand in the way of publishing."""


def not_published(bericht: Bericht) -> Melding:
    """Return the finding about a report whose status says that it was published."""
    back, again = bericht.bestand.removesuffix(".md"), f"inzichten vaststellen {bericht.periode.id}"
    hint = f"Was het dat wel? Haal de map terug: git checkout -- {back} Anders: zet status: concept en typ: {again}"
    return Melding(Plek(bericht.bestand), "niet-vastgesteld", "Dit bericht is nog niet vastgesteld.", hint)


def check_concept(bericht: Bericht, achtergrond: Achtergrond) -> Iterator[Melding]:
    """Yield the findings of a report, whatever its status says, with those of reading its file."""
    yield from bericht.gelezen
    yield from check_reeksen(bericht, achtergrond.bibliotheek)
    bericht = with_reeksen(bericht, achtergrond.bibliotheek)
    per_id, themas = achtergrond.bibliotheek.per_id, achtergrond.bibliotheek.taxonomie.themas
    lines: tuple[Regel | Cijferregel, ...] = (*bericht.regels, *bericht.scores)
    for regel in lines:
        yield from _check_inzicht(regel, per_id.get(regel.inzicht))
    labels = {thema.id: thema.label for thema in themas}
    for blok in bericht.blokken:
        if blok.thema not in labels:
            tekst = f"«{blok.thema}» staat niet in de lijst met thema's."
            yield Melding(blok.plek, "onbekende-waarde", tekst, nearest(blok.thema, list(labels)))
        for u_zei in blok.u_zei:
            yield from _check_u_zei(u_zei, per_id.get(u_zei.inzicht), bericht.periode)
        for belofte in blok.wij_doen:
            yield from _check_belofte(belofte, bericht.periode, achtergrond.vandaag(bericht))
        if blok.u_zei and not blok.antwoorden:
            tekst = f"Bij «{labels.get(blok.thema, blok.thema)}» staat niet wat jullie ermee doen."
            hint = f"Zet onder «thema: {blok.thema}» een regel wij-deden, wij-doen of wij-doen-niet."
            yield _to_do(blok.plek, "geen-antwoord", tekst, hint)
    for score in bericht.scores:
        yield from _check_score(score, per_id.get(score.inzicht), bericht.periode)
    if all(periode >= bericht.periode for periode in achtergrond.bibliotheek.beschadigd):
        yield from check_beloften(bericht, achtergrond.gepubliceerd, achtergrond.vandaag(bericht))
    yield from check_aantallen(bericht, per_id, achtergrond.minstens)
    yield from check_teksten(bericht, achtergrond)
    yield from check_verborgen(bericht, achtergrond)
    yield from _check_missing(bericht)


def _to_do(plek: Plek, code: str, tekst: str, hint: str) -> Melding:
    return Melding(plek, code, tekst, hint, Ernst.WAARSCHUWING)


def _check_inzicht(regel: Regel | Cijferregel, inzicht: Inzicht | None) -> Iterator[Melding]:
    if regel.inzicht and not inzicht:
        tekst = f"Het inzicht «{regel.inzicht}» is er niet (meer)."
        yield Melding(regel.plek, "verwijzing", tekst, "Kies een ander inzicht, of haal de regel weg.")
    if inzicht and inzicht.publicatie is not Publicatie.EXTERN:
        tekst = f"Het inzicht «{inzicht.id}» is intern en kan niet naar buiten."
        hint = f"Haal de regel weg, of zet in {inzicht.bestand}: publicatie: extern"
        yield Melding(regel.plek, "niet-openbaar", tekst, hint)


def _check_u_zei(regel: UZei, inzicht: Inzicht | None, periode: Periode) -> Iterator[Melding]:
    if not regel.inzicht:
        tekst = "Bij deze regel staat niet uit welk inzicht die komt."
        yield Melding(regel.plek, "zonder-bron", tekst, "Voeg toe: inzicht: en de naam van het inzicht.")
    if inzicht is None:
        return
    yield from _check_periode(regel.plek, inzicht.datum, periode)
    for voorbehoud in voorbehouden(inzicht) if not regel.toch else ():
        hint = "Haal de regel weg, of zet erbij: toch: ja. Dan leest de huurder het erbij."
        yield Melding(regel.plek, str(voorbehoud), voorbehoud.melding, hint)


def _check_periode(plek: Plek, datum: Datum | None, periode: Periode) -> Iterator[Melding]:
    if datum is None or Periode.van(datum.laatste) != periode:
        when = datum.voluit if datum else "onbekend"
        tekst = f"Dit valt niet in de {periode.label}: de datum is {when}."
        hint = f"Kies iets van {dag_voluit(periode.eerste)} tot en met {dag_voluit(periode.laatste)}."
        yield Melding(plek, "andere-periode", tekst, hint)


def _check_belofte(belofte: WijDoen, periode: Periode, vandaag: date) -> Iterator[Melding]:
    """Yield a promise of a day within the periode as a fault, and one of a day that went by since as to do."""
    ernst = Ernst.FOUT if belofte.uiterlijk <= periode.laatste else Ernst.WAARSCHUWING
    if belofte.uiterlijk < vandaag or ernst is Ernst.FOUT:
        tekst = f"Deze belofte is al voorbij op {dag_voluit(belofte.uiterlijk)}."
        hint = "Is het gebeurd? Zet de regel onder wij-deden. Anders: kies een latere dag."
        yield Melding(belofte.plek, "belofte-datum", tekst, hint, ernst)


def _check_score(score: Cijferregel, inzicht: Inzicht | None, periode: Periode) -> Iterator[Melding]:
    """Yield what is wrong with a mark; one of staff or of outliers never goes outside (S4-09)."""
    yield from _check_periode(score.plek, score.wanneer, periode)
    if inzicht is None:
        if not score.bron:
            tekst = f"Bij het cijfer «{score.wat}» staat niet waar het vandaan komt."
            yield Melding(score.plek, "zonder-bron", tekst, "Voeg toe: inzicht: of bron: en de naam.")
        return
    for voorbehoud in voorbehouden(inzicht):
        yield Melding(score.plek, str(voorbehoud), voorbehoud.melding, "Haal het cijfer weg: het kan niet naar buiten.")
    marks = [cijfer.waarde for cijfer in inzicht.cijfers if cijfer.eenheid in ("", EENHEID)]
    if score.cijfer not in marks:
        tekst = f"Het inzicht «{inzicht.id}» noemt dit cijfer niet."
        hint = "Neem het cijfer precies over" + (f": {', '.join(str(mark) for mark in marks)}." if marks else ".")
        yield Melding(score.plek, "cijfer-anders", tekst, hint)


def _check_missing(bericht: Bericht) -> Iterator[Melding]:
    """Yield the parts that nobody has filled in yet."""
    top, said = Plek(bericht.bestand), any(blok.u_zei for blok in bericht.blokken)
    if not bericht.voorwoord:
        hint = "Schrijf het onderaan, onder de laatste ---."
        yield _to_do(top, "voorwoord-ontbreekt", "Er is nog geen voorwoord.", hint)
    if said and not _is_written(bericht.respons):
        hint = "Vul in: respons: Vier van de tien …"
        yield _to_do(bericht.plek("respons"), "respons-ontbreekt", "De respons is nog niet ingevuld.", hint)
    if not _is_written(*bericht.nog_niet):
        tekst = "Er staat nog niet wat jullie niet weten."
        yield _to_do(bericht.plek("nog-niet"), "nog-niet-ontbreekt", tekst, "Vul in: nog-niet: ['Wat …?']")
    if not _is_written(bericht.meedoen):
        tekst = "Er staat nog niet hoe huurders meedoen."
        yield _to_do(bericht.plek("meedoen"), "meedoen-ontbreekt", tekst, "Vul in: meedoen: Meld u aan …")
    if not bericht.goedgekeurd:
        hint = "Voeg toe, met de dag: goedgekeurd: {door: de bestuurder, op: JJJJ-MM-DD}"
        yield _to_do(top, "goedgekeurd-ontbreekt", "Er staat niet wie het goedkeurde.", hint)
    elif bericht.goedgekeurd.op <= bericht.periode.laatste:
        tekst = "Het bericht is goedgekeurd voordat het half jaar om was."
        yield Melding(bericht.plek("goedgekeurd"), "goedgekeurd", tekst, f"Kies een dag na {bericht.periode.laatste}.")


def _is_written(*teksten: str) -> bool:
    return any(teksten) and not any(map(is_invulsel, teksten))


def concerns_all(melding: Melding) -> bool:
    """Return True for a finding that everybody must see; what is still to do stays with the report."""
    return melding.ernst is Ernst.FOUT or melding.code in VERBORGEN


def stands_in_the_way(melding: Melding) -> bool:
    """Return True for a finding that must be solved before a report can be published."""
    return melding.ernst is Ernst.FOUT or melding.code not in ADVIES
