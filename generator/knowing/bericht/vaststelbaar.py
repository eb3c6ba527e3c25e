"""Whether a report can be published now, and if not, what stands in the way (S0-35)."""

from collections.abc import Iterator
from datetime import date

from generator.knowing.bericht.controle import stands_in_the_way
from generator.knowing.bericht.stukken import Stuk
from generator.knowing.bericht.teksten import allowed_names
from generator.values.bericht import Bericht
from generator.values.datum import dag_voluit
from generator.values.melding import Melding, Plek
from generator.values.openbaar import OpenbaarBericht
from generator.wording.invulsel import is_invulsel
from generator.wording.persoonsgegevens.bekend import Bekend
from generator.wording.persoonsgegevens.vinden import find_persoonsgegevens


def check_vaststelbaar(stuk: Stuk, vandaag: date) -> Iterator[Melding]:
    """Yield what stands in the way of publishing a report, or a new version of it, today.

    Findings: those of the report itself, and `te-vroeg`, `volgorde`, `goedgekeurd`, `belofte-verdwenen` and
    `belofte-datum`.
    """
    bericht, bibliotheek = stuk.bericht, stuk.achtergrond.bibliotheek
    yield from filter(stands_in_the_way, stuk.meldingen)
    top = Plek(bericht.bestand)
    if bericht.periode.laatste >= vandaag:
        hint = f"Wacht tot na {dag_voluit(bericht.periode.laatste)}."
        yield Melding(top, "te-vroeg", f"De {bericht.periode.label} is nog niet om.", hint)
    if bericht.goedgekeurd and bericht.goedgekeurd.op > vandaag:
        tekst = f"Het bericht is pas goedgekeurd op {dag_voluit(bericht.goedgekeurd.op)}."
        yield Melding(bericht.plek("goedgekeurd"), "goedgekeurd", tekst, "Kijk de dag na bij goedgekeurd.")
    for other in bibliotheek.berichten:
        kept = other.periode in bibliotheek.gepubliceerd or other.periode in bibliotheek.beschadigd
        if other.periode < bericht.periode and not kept:
            tekst = f"Het bericht over de {other.periode.label} is nog niet vastgesteld: zo raken beloften zoek."
            yield Melding(top, "volgorde", tekst, f"Doe dat eerst: inzichten vaststellen {other.periode.id}")
    if stuk.vaststelling:
        yield from _check_versie(bericht, stuk.vaststelling.bericht)


def check_verbeterd(verbeterd: str, stuk: Stuk) -> str:
    """Return what is wrong with the sentence that says what a new version corrects; empty when it is good."""
    again = stuk.vaststelling is not None
    if again and not verbeterd.strip():
        hint = f'inzichten vaststellen {stuk.bericht.periode.id} --verbeterd "Beter is …"'
        return f"Dit bericht is al vastgesteld. Zeg bij een nieuwe versie wat er beter is: {hint}"
    if verbeterd and not again:
        return "Dit bericht is nog niet vastgesteld. Laat --verbeterd weg."
    if is_invulsel(verbeterd):
        return "In de tekst na --verbeterd moet je nog iets invullen. Schrijf wat er beter is, zonder puntjes."
    achtergrond = stuk.achtergrond
    bekend = Bekend(allowed_names(stuk.bericht, achtergrond), achtergrond.contact)
    found = find_persoonsgegevens(verbeterd, bekend)
    kinds = ", ".join(dict.fromkeys(vondst.soort.label for vondst in found))
    return f"In de tekst na --verbeterd staat een persoonsgegeven ({kinds}). Haal het weg." if found else ""


def _check_versie(bericht: Bericht, before: OpenbaarBericht) -> Iterator[Melding]:
    """Yield what a new version may not do: lose a promise, move its day, or go without approval."""
    top = Plek(bericht.bestand)
    now = {belofte.id: belofte for blok in bericht.blokken for belofte in blok.wij_doen}
    for belofte in before.beloften:
        if belofte.id not in now:
            tekst = f"De belofte «{belofte.id}» stond in de vorige versie en kan niet verdwijnen."
            words = (belofte.tekst.replace("'", "''"), belofte.team.replace("'", "''"))
            old = f"{{id: {belofte.id}, tekst: '{words[0]}', team: '{words[1]}', uiterlijk: {belofte.uiterlijk}}}"
            yield Melding(top, "belofte-verdwenen", tekst, f"Zet terug onder wij-doen: - {old}")
        elif now[belofte.id].uiterlijk != belofte.uiterlijk:
            tekst = f"De dag van de belofte «{belofte.id}» is veranderd."
            hint = f"Zet terug: uiterlijk: {belofte.uiterlijk}. Wordt het later? Dat zeg je in het volgende bericht."
            yield Melding(now[belofte.id].plek, "belofte-datum", tekst, hint)
    if bericht.goedgekeurd and before.goedkeuring and bericht.goedgekeurd.op < before.goedkeuring.op:
        tekst = f"De vorige versie is later goedgekeurd dan deze: op {dag_voluit(before.goedkeuring.op)}."
        hint = "Zet bij goedgekeurd de dag waarop deze versie is goedgekeurd."
        yield Melding(bericht.plek("goedgekeurd"), "goedgekeurd", tekst, hint)
