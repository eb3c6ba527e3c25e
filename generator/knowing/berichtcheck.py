"""What is wrong with a report in the making, and what is still to do (S0-35)."""

import re
from collections.abc import Iterator

from generator.knowing.beloften import check_beloften
from generator.knowing.kleine_aantallen import check_aantallen
from generator.knowing.leesbaarheid import MoeilijkeZin, find_moeilijk
from generator.knowing.openbaar import Achtergrond
from generator.knowing.persoonsgegevens import Soort, Vondst, find_persoonsgegevens
from generator.values.bericht import Bericht, Berichtstatus, Meting, Regel, UZei, WijDoen, WijDoenNiet
from generator.values.datum import Periode, dag_voluit
from generator.values.inzicht import Inzicht, Publicatie
from generator.values.melding import Ernst, Melding, Plek
from generator.values.taxonomie import Stem

VERBORGEN = ("kleine-groep", "aftrekbaar")
"""As a warning: the reader is already spared it."""
ADVIES = ("moeilijke-zin", *VERBORGEN)
"""Warnings that do not stand in the way of publishing."""


def check_bericht(bericht: Bericht, achtergrond: Achtergrond) -> Iterator[Melding]:
    """Yield the findings of a concept; what was published does not change any more.

    Faults must be mended at once; warnings are what is still to do before it can be published.
    """
    if bericht.status is Berichtstatus.CONCEPT:
        yield from check_concept(bericht, achtergrond)
    elif bericht.periode not in achtergrond.bibliotheek.gepubliceerd:
        hint = f"Zet status: concept en gebruik: inzichten vaststellen {bericht.periode.id}"
        yield Melding(Plek(bericht.bestand), "niet-vastgesteld", "Dit bericht is niet vastgelegd.", hint)


def check_concept(bericht: Bericht, achtergrond: Achtergrond) -> Iterator[Melding]:
    """Yield the findings of a report, whatever its status says."""
    per_id = dict(achtergrond.bibliotheek.per_id)
    lines: tuple[Regel | Meting, ...] = (*bericht.regels, *bericht.scores)
    for regel in lines:
        yield from _check_inzicht(regel, per_id.get(regel.inzicht))
    for blok in bericht.blokken:
        for u_zei in blok.u_zei:
            yield from _check_u_zei(u_zei, per_id.get(u_zei.inzicht), bericht.periode)
        for belofte in blok.wij_doen:
            yield from _check_belofte(belofte, bericht.periode)
        if blok.u_zei and not blok.antwoorden:
            yield _to_do(
                blok.plek, "geen-antwoord", f"Bij «{blok.thema}» staat niet wat jullie ermee doen.",
                "Voeg wij-deden, wij-doen of wij-doen-niet toe.",
            )  # fmt: skip
    for score in bericht.scores:
        yield from _check_score(score, per_id.get(score.inzicht))
    yield from check_beloften(bericht, achtergrond.gepubliceerd)
    yield from check_aantallen(bericht, per_id, achtergrond.minstens)
    yield from _check_missing(bericht)
    yield from _check_words(bericht, achtergrond)


def _to_do(plek: Plek, code: str, tekst: str, hint: str) -> Melding:
    return Melding(plek, code, tekst, hint, Ernst.WAARSCHUWING)


def _check_inzicht(regel: Regel | Meting, inzicht: Inzicht | None) -> Iterator[Melding]:
    if inzicht and inzicht.publicatie is not Publicatie.EXTERN:
        tekst = f"Het inzicht «{inzicht.id}» is intern en kan niet naar buiten."
        hint = f"Haal de regel weg, of zet in {inzicht.bestand}: publicatie: extern"
        yield Melding(regel.plek, "niet-openbaar", tekst, hint)


def _check_u_zei(regel: UZei, inzicht: Inzicht | None, periode: Periode) -> Iterator[Melding]:
    if inzicht is None:
        tekst = "Bij deze regel staat niet uit welk inzicht die komt."
        yield Melding(regel.plek, "zonder-bron", tekst, "Voeg toe: inzicht: en de naam van het inzicht.")
        return
    if inzicht.datum is None or Periode.van(inzicht.datum.laatste) != periode:
        when = inzicht.datum.voluit if inzicht.datum else "onbekend"
        tekst = f"Dit inzicht valt niet in de {periode.label}: de datum is {when}."
        hint = f"Kies een inzicht van {dag_voluit(periode.eerste)} tot en met {dag_voluit(periode.laatste)}."
        yield Melding(regel.plek, "andere-periode", tekst, hint)
    if not regel.toch:
        yield from _check_voice(regel, inzicht)


def _check_voice(regel: UZei, inzicht: Inzicht) -> Iterator[Melding]:
    """Yield why an insight stays out, unless somebody chose it on purpose (S2-05, S4-07)."""
    hint = "Haal de regel weg, of zet erbij: toch: ja. Dan staat het label erbij."
    if inzicht.stem is Stem.MEDEWERKER:
        yield Melding(regel.plek, "medewerkersbeleving", "Dit is een indruk van medewerkers.", hint)
    elif inzicht.uitschieter:
        yield Melding(regel.plek, "uitschieter", "Dit zeggen alleen heel tevreden of heel ontevreden mensen.", hint)
    elif inzicht.bron is None and not inzicht.onderzoek:
        yield Melding(regel.plek, "zonder-bron", f"Het inzicht «{inzicht.id}» heeft geen bron.", hint)


def _check_belofte(belofte: WijDoen, periode: Periode) -> Iterator[Melding]:
    if belofte.uiterlijk <= periode.laatste:
        tekst = f"Deze belofte is al voorbij op {dag_voluit(belofte.uiterlijk)}."
        hint = "Is het gebeurd? Zet de regel onder wij-deden. Anders: kies een latere dag."
        yield Melding(belofte.plek, "belofte-datum", tekst, hint)


def _check_score(score: Meting, inzicht: Inzicht | None) -> Iterator[Melding]:
    """Yield what is wrong with a mark; one that staff gave never goes outside (S4-09)."""
    if inzicht and inzicht.stem is Stem.MEDEWERKER:
        tekst = "Dit cijfer komt van medewerkers en blijft binnen."
        yield Melding(score.plek, "medewerkersbeleving", tekst, "Haal het cijfer weg.")
    marks = [cijfer.waarde for cijfer in inzicht.cijfers] if inzicht else []
    if inzicht and score.cijfer not in marks:
        tekst = f"Het inzicht «{inzicht.id}» noemt dit cijfer niet."
        hint = "Neem het cijfer precies over" + (f": {', '.join(str(mark) for mark in marks)}." if marks else ".")
        yield Melding(score.plek, "cijfer-anders", tekst, hint)


def _check_missing(bericht: Bericht) -> Iterator[Melding]:
    """Yield the parts that nobody has filled in yet."""
    said = any(blok.u_zei for blok in bericht.blokken)
    parts = (
        (bericht.voorwoord, "voorwoord", "Er is nog geen voorwoord.", "Schrijf het onder het kopblok."),
        (bericht.respons or not said, "respons", "De respons ontbreekt.", "Voeg toe: respons: Vier van de tien …"),
        (bericht.nog_niet, "nog-niet", "Er staat niet wat jullie nog niet weten.", "Voeg toe: nog-niet: ['Wat …?']"),
        (bericht.meedoen, "meedoen", "Er staat niet hoe huurders meedoen.", "Voeg toe: meedoen: Meld u aan …"),
        (
            bericht.goedgekeurd, "goedgekeurd", "Er staat niet wie het goedkeurde.",
            "Voeg toe: goedgekeurd: {door: de bestuurder, op: 2024-08-01}",
        ),
    )  # fmt: skip
    for filled, name, tekst, hint in parts:
        if not filled:
            yield _to_do(Plek(bericht.bestand), f"{name}-ontbreekt", tekst, hint)
    if bericht.goedgekeurd and bericht.goedgekeurd.op <= bericht.periode.laatste:
        tekst = "Het bericht is goedgekeurd voordat het half jaar om was."
        yield Melding(Plek(bericht.bestand), "goedgekeurd", tekst, f"Kies een dag na {bericht.periode.laatste}.")


def _check_words(bericht: Bericht, achtergrond: Achtergrond) -> Iterator[Melding]:
    """Yield personal data as a fault, and hard sentences as advice, never both of one text."""
    themas = {thema.id: thema.label for thema in achtergrond.bibliotheek.taxonomie.themas}
    names = (*bericht.namen, achtergrond.afzender.naam, *themas.values())
    for plek, tekst in _texts(bericht):
        found = find_persoonsgegevens(tekst, names)
        yield from (_personal(plek, vondst) for vondst in found)
        if not found and tekst not in names:
            yield from (_hard(plek, moeilijk) for moeilijk in find_moeilijk(tekst))


def _personal(plek: Plek, vondst: Vondst) -> Melding:
    """Return the finding about one piece of personal data, which is never repeated in full: logs keep it."""
    hint = "Haal het weg. Is het een organisatie of plaats? Zet die bij: namen: […]"
    if vondst.soort is Soort.NAAM and vondst.van == 0:
        hint += " Is het een gewoon woord? Zet er «de» of «het» voor."
    wat = f"Hier staat een persoonsgegeven ({vondst.soort.label}): «{_masked(vondst.tekst)}»"
    return Melding(plek, "persoonsgegeven", f"{wat}, teken {vondst.van + 1} tot {vondst.tot}.", hint)


def _hard(plek: Plek, moeilijk: MoeilijkeZin) -> Melding:
    start = moeilijk.zin if len(moeilijk.zin) < 60 else f"{moeilijk.zin[:57]}…"
    hint = f"{'; '.join(moeilijk.redenen)}. {moeilijk.tip}".strip()
    return _to_do(plek, "moeilijke-zin", f"Deze zin is moeilijk: «{start}»", hint)


def _masked(tekst: str) -> str:
    """Return only the first and the last letter of each word: enough for the writer, too little for a log."""
    return " ".join(word if len(word) < 3 else f"{word[0]}…{word[-1]}" for word in tekst.split())


def _texts(bericht: Bericht) -> Iterator[tuple[Plek, str]]:
    """Yield every text that a tenant will read, with its place."""
    top = Plek(bericht.bestand)
    for part in re.finditer(r"(?:.+\n?)+", bericht.voorwoord):
        line = bericht.voorwoord_regel + bericht.voorwoord.count("\n", 0, part.start())
        yield Plek(bericht.bestand, line), " ".join(part[0].split())
    for tekst in (bericht.titel, bericht.respons, bericht.meedoen, *bericht.nog_niet):
        yield top, tekst
    if bericht.goedgekeurd:
        yield top, bericht.goedgekeurd.door
    for regel in bericht.regels:
        yield regel.plek, regel.tekst
        if isinstance(regel, WijDoen):
            yield regel.plek, regel.team
        if isinstance(regel, WijDoenNiet):
            yield regel.plek, regel.omdat
    for antwoord in bericht.beloften:
        yield antwoord.plek, antwoord.toelichting
    for score in bericht.scores:
        for tekst in (score.wat, score.bron, *score.steekwoorden, *(deel.wie for deel in score.delen)):
            yield score.plek, tekst


def concerns_all(melding: Melding) -> bool:
    """Return True for a finding that everybody must see; what is still to do stays with the report."""
    return melding.ernst is Ernst.FOUT or melding.code in VERBORGEN


def stands_in_the_way(melding: Melding) -> bool:
    """Return True for a finding that must be solved before a report can be published."""
    return melding.ernst is Ernst.FOUT or melding.code not in ADVIES
