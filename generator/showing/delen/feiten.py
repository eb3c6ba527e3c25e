"""What is known of an insight, a question and a study, as short lines for an assistant."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.values.datum import dag_voluit
from generator.values.inzicht import Actie, Bron, Inzicht
from generator.values.programma.kennisvraag import Kennisvraag
from generator.values.programma.onderzoek import Onderzoek
from generator.values.taxonomie.term import Term
from generator.wording.woorden import getal, met_eenheid

Feiten = Iterator[tuple[str, str]]


def inzichtfeiten(inzicht: Inzicht, kennis: Kennis) -> Feiten:
    """Yield how we know an insight, what is done with it, and what to bear in mind."""
    reis = inzicht.klantreis
    yield "Wie", _namen(inzicht.klantgroepen)
    yield "Waarover", _namen(inzicht.themas)
    if reis:
        yield "Klantreis", f"{reis.label}, stap {inzicht.stap.label}" if inzicht.stap else reis.label
    yield "Methode", f"{inzicht.methode.label} ({inzicht.aard.label})"
    yield "Wiens stem", inzicht.stem.label
    yield "Datum", inzicht.datum.voluit if inzicht.datum else "onbekend"
    houdbaar = kennis.inzichten.houdbaarheid_van(inzicht)
    if houdbaar.tot:
        yield "Houdbaar tot", dag_voluit(houdbaar.tot)
    if inzicht.n:
        yield "Deelnemers", getal(inzicht.n)
    if zekerheid := kennis.programma.zekerheid_van(inzicht):
        yield "Zekerheid", f"{zekerheid.niveau}: {zekerheid.reden}" if zekerheid.reden else str(zekerheid.niveau)
    yield from (("Cijfer", f"{one.wat}: {met_eenheid(one)}") for one in inzicht.cijfers)
    if inzicht.bron:
        yield "Bron", _bron(inzicht.bron)
    yield "Actie", _actie(inzicht.actie) if inzicht.actie else "geen"
    yield from (("Let op", vlag.woord) for vlag in kennis.vlaggen(inzicht))
    for other in kennis.inzichten.relaties_van(inzicht).vervangen_door:
        yield "Let op", f"er is een nieuwere meting: {other.titel}"


def vraagfeiten(vraag: Kennisvraag) -> Feiten:
    """Yield when a question was asked and what the answer is for."""
    yield "Gevraagd", vraag.gevraagd.voluit
    yield "Wat we met het antwoord doen", vraag.beslissing
    if vraag.aanvaard:
        yield "Bewust niet uitgezocht", vraag.aanvaard.omdat


def onderzoekfeiten(onderzoek: Onderzoek) -> Feiten:
    """Yield how far a study is and who took part."""
    yield "Methode", onderzoek.methode.label
    yield "Wie", _namen(onderzoek.klantgroepen)
    yield "Stand", str(onderzoek.status)
    if onderzoek.klaar:
        yield "Klaar", dag_voluit(onderzoek.klaar)
    if onderzoek.n:
        yield "Deelnemers", getal(onderzoek.n)
    if onderzoek.scheef:
        yield "Let op", onderzoek.scheef


def _namen(termen: tuple[Term, ...]) -> str:
    return ", ".join(term.label for term in termen)


def _bron(bron: Bron) -> str:
    return ", ".join(filter(None, (bron.titel, bron.uitgever, str(bron.jaar or ""), bron.url)))


def _actie(actie: Actie) -> str:
    said = (actie.wat, actie.status.label, actie.eigenaar, actie.resultaat, actie.omdat)
    return ". ".join(part.rstrip(".") for part in said if part)
