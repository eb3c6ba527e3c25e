"""Every promise of a published report comes back until it is kept or dropped; none can vanish (S0-35)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from generator.values.bericht import Antwoordsoort, Beloftereactie, Bericht
from generator.values.datum import Periode, dag_voluit, plus_maanden
from generator.values.melding import Ernst, Melding, Plek
from generator.values.openbaar import Antwoord, Belofte, OpenbaarBericht, Uitkomst


@dataclass(frozen=True)
class Verloop:
    """One promise, and what later reports said of it, oldest first."""

    naam: str
    """Its full name: 2023-h2/lift-herstellen."""
    belofte: Belofte
    sinds: Periode
    antwoorden: tuple[tuple[Periode, Antwoord], ...] = ()

    @property
    def pad(self) -> str:
        """The page of the report that made it."""
        return f"berichten/{self.sinds.id}.md"

    @property
    def uitkomst(self) -> Uitkomst | None:
        """How it ended, or None while it is open."""
        last = self.antwoorden[-1][1].uitkomst if self.antwoorden else Uitkomst.LOOPT
        return None if last in (Uitkomst.LATER, Uitkomst.LOOPT) else last

    @property
    def uiterlijk(self) -> date:
        """The day by which it must be done, as was said last."""
        days = (antwoord.uiterlijk for _, antwoord in reversed(self.antwoorden))
        return next((day for day in days if day), self.belofte.uiterlijk)


def build_beloften(gepubliceerd: Iterable[OpenbaarBericht]) -> tuple[Verloop, ...]:
    """Return every promise of the published reports with its answers; reports come oldest first, one per periode."""
    found: dict[str, Verloop] = {}
    for bericht in gepubliceerd:
        for antwoord in bericht.antwoorden:
            if antwoord.belofte in found:
                verloop = found[antwoord.belofte]
                more = (*verloop.antwoorden, (bericht.periode, antwoord))
                found[antwoord.belofte] = replace(verloop, antwoorden=more)
        for belofte in bericht.beloften:
            naam = f"{bericht.periode.id}/{belofte.id}"
            found[naam] = Verloop(naam, belofte, bericht.periode)
    return tuple(found.values())


def open_beloften(gepubliceerd: Iterable[OpenbaarBericht], until: Periode) -> Mapping[str, Verloop]:
    """Return the promises, by name, that the report about a periode must answer."""
    earlier = (bericht for bericht in gepubliceerd if bericht.periode < until)
    return {verloop.naam: verloop for verloop in build_beloften(earlier) if verloop.uitkomst is None}


def check_beloften(bericht: Bericht, gepubliceerd: tuple[OpenbaarBericht, ...], vandaag: date) -> Iterator[Melding]:
    """Yield what is wrong with the answers of a concept to earlier promises.

    Findings: `belofte-zonder-antwoord`, `belofte-onbekend`, `belofte-datum`, `belofte-reden`, and as warnings
    `belofte-open` for an answer that is still to do and `belofte-datum` for a day that went by since the periode.
    """
    due = open_beloften(gepubliceerd, bericht.periode)
    given = {reactie.belofte: reactie for reactie in bericht.beloften}
    for naam in due.keys() - given.keys():
        hint = f"Zet onder beloften: - {{belofte: {naam}, uitkomst: open}} en kies een uitkomst."
        tekst = f"De belofte «{naam}» heeft geen antwoord: {due[naam].belofte.tekst}"
        yield Melding(Plek(bericht.bestand), "belofte-zonder-antwoord", tekst, hint)
    for naam, reactie in given.items():
        if naam not in due:
            hint = _hint(naam, sorted(due), gepubliceerd)
            known = naam.partition("/")[0] in [bericht.periode.id for bericht in gepubliceerd]
            ernst = Ernst.FOUT if known else Ernst.WAARSCHUWING
            yield Melding(reactie.plek, "belofte-onbekend", f"De belofte «{naam}» staat niet open.", hint, ernst)
        else:
            yield from _check_reactie(reactie, due[naam], bericht.periode.laatste, vandaag)


def _hint(naam: str, due: list[str], gepubliceerd: tuple[OpenbaarBericht, ...]) -> str:
    """Return what to do about a promise that is not open."""
    periode = naam.partition("/")[0]
    if periode not in [bericht.periode.id for bericht in gepubliceerd]:
        return f"Het bericht van {periode} is niet vastgesteld. Doe dat eerst: inzichten vaststellen {periode}"
    return "Kies uit: " + ", ".join(due) + "." if due else "Er staat geen belofte meer open: haal de regel weg."


def _check_reactie(reactie: Beloftereactie, verloop: Verloop, laatste: date, vandaag: date) -> Iterator[Melding]:
    naam, over = reactie.belofte, verloop.uiterlijk <= laatste or verloop.uiterlijk < vandaag
    if reactie.uitkomst is Antwoordsoort.OPEN:
        tekst = f"Er is nog geen antwoord op «{naam}»: {verloop.belofte.tekst}"
        hint = f"Kies bij uitkomst: gehaald, {'' if over else 'loopt, '}later of vervallen."
        yield Melding(reactie.plek, "belofte-open", tekst, hint, Ernst.WAARSCHUWING)
    if reactie.uitkomst is Antwoordsoort.LOOPT and over:
        tekst = f"«{naam}» loopt niet meer: de dag was {dag_voluit(verloop.uiterlijk)}."
        hint = "Kies bij uitkomst: gehaald, later of vervallen."
        yield Melding(reactie.plek, "belofte-datum", tekst, hint, _weight(verloop.uiterlijk, laatste))
    after, day = max(verloop.uiterlijk, laatste), reactie.uiterlijk or date.min
    if reactie.uitkomst is Antwoordsoort.LATER and (day <= after or day < vandaag):
        now = max(after, vandaag)
        tekst = f"«{naam}» komt later, maar er staat geen nieuwe dag na {dag_voluit(now)}."
        hint = f"Kies de nieuwe dag, bijvoorbeeld: uiterlijk: {plus_maanden(now, 6)}"
        yield Melding(reactie.plek, "belofte-datum", tekst, hint, _weight(day, after))
    if reactie.uitkomst is Antwoordsoort.VERVALLEN and not reactie.toelichting:
        tekst = f"«{naam}» vervalt, maar er staat niet waarom."
        yield Melding(reactie.plek, "belofte-reden", tekst, "Voeg toe: toelichting: We doen dit niet, omdat …")


def _weight(dag: date, laatste: date) -> Ernst:
    """Return how heavy a day weighs: what was right until it went by is to do, and stops no build by itself."""
    return Ernst.FOUT if dag <= laatste else Ernst.WAARSCHUWING


def answer(reactie: Beloftereactie, verloop: Verloop) -> Antwoord | None:
    """Return what a tenant reads of an answer; None while it is still to do."""
    if reactie.uitkomst is Antwoordsoort.OPEN:
        return None
    days = {Antwoordsoort.LATER: reactie.uiterlijk, Antwoordsoort.LOOPT: verloop.uiterlijk}
    uitkomst, dag = Uitkomst(str(reactie.uitkomst)), days.get(reactie.uitkomst)
    return Antwoord(reactie.belofte, verloop.belofte.tekst, uitkomst, reactie.toelichting, dag)
