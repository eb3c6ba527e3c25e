"""What a report to tenants comes down to: in its own words, in numbers, and what became of promises (S0-35)."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.values.datum import dag_voluit
from generator.values.openbaar import Antwoord, OpenbaarBericht, Themadeel, Uitkomst
from generator.wording.woorden import aantal, getal, opsomming


@dataclass(frozen=True)
class Paneelregel:
    """The first thing under a heading of a thema, short enough for one page."""

    kop: str
    tekst: str


def opening(bericht: OpenbaarBericht) -> Iterator[Paneelregel]:
    """Yield what a report comes down to, in its own words: heard, done, and what is not or not yet done."""
    heard = next(iter(sorted(bericht.onderwerpen, key=_unanswered)), None)
    if heard and heard.u_zei:
        yield Paneelregel("U zei", heard.u_zei[0].tekst)
    yield from _done(heard, bericht)
    yield from _not_done(bericht)


def _unanswered(onderwerp: Themadeel) -> tuple[bool, bool]:
    """Return how far a thema is from something said with something done: what was said goes before all."""
    return not onderwerp.u_zei, not onderwerp.wij_deden


def _done(heard: Themadeel | None, bericht: OpenbaarBericht) -> Iterator[Paneelregel]:
    kept = [antwoord for antwoord in bericht.antwoorden if antwoord.uitkomst is Uitkomst.GEHAALD]
    if heard and heard.wij_deden:
        yield Paneelregel("Wij deden", heard.wij_deden[0])
    elif kept:
        yield Paneelregel("Beloofd en gedaan", kept[0].toelichting or kept[0].beloofd)
    elif heard and heard.wij_doen:
        yield Paneelregel("Wij doen", f"{heard.wij_doen[0].tekst} Uiterlijk {dag_voluit(heard.wij_doen[0].uiterlijk)}.")


def _not_done(bericht: OpenbaarBericht) -> Iterator[Paneelregel]:
    refused = [weigering for onderwerp in bericht.onderwerpen for weigering in onderwerp.wij_doen_niet]
    if refused:
        yield Paneelregel("Wij doen dit niet", f"{refused[0].tekst} {refused[0].omdat}")
    elif bericht.nog_niet:
        yield Paneelregel("Dit weten wij nog niet", bericht.nog_niet[0])


def kort(bericht: OpenbaarBericht) -> Iterator[str]:
    """Yield what a report comes down to, in a few sentences."""
    did = sum(bool(onderwerp.wij_deden) for onderwerp in bericht.onderwerpen)
    promised = len(bericht.beloften)
    refused = sum(len(onderwerp.wij_doen_niet) for onderwerp in bericht.onderwerpen)
    if bericht.onderwerpen:
        yield f"U sprak met ons over {aantal(len(bericht.onderwerpen), 'onderwerp', 'onderwerpen')}."
    if did:
        yield f"Bij {aantal(did, 'onderwerp', 'onderwerpen')} hebben wij al iets gedaan."
    if promised:
        yield f"Wij doen u {aantal(promised, 'belofte', 'beloften')}. U leest wie het doet en wanneer het klaar is."
    else:
        yield "Dit keer doen wij u geen nieuwe beloften."
    if refused:
        yield f"Op {aantal(refused, 'punt', 'punten')} zeggen wij nee. U leest waarom."
    if bericht.antwoorden:
        yield beloftezin(bericht.antwoorden)


_OUTCOME = {
    Uitkomst.GEHAALD: ("is gedaan", "zijn gedaan"),
    Uitkomst.LOOPT: ("loopt nog", "lopen nog"),
    Uitkomst.LATER: ("komt later", "komen later"),
    Uitkomst.VERVALLEN: ("gaat niet door", "gaan niet door"),
}


def beloftezin(antwoorden: tuple[Antwoord, ...]) -> str:
    """Return what became of all earlier promises together."""
    counts = {uitkomst: sum(antwoord.uitkomst == uitkomst for antwoord in antwoorden) for uitkomst in Uitkomst}
    parts = [aantal(count, *_OUTCOME[uitkomst]) for uitkomst, count in counts.items() if count]
    if len(antwoorden) == 1:
        return f"Onze eerdere belofte {_OUTCOME[antwoorden[0].uitkomst][0]}."
    return f"Van onze {getal(len(antwoorden))} eerdere beloften: {opsomming(parts)}."
