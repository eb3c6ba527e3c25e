"""What tenants will read, sentence by sentence: no people, no small groups, and no hard words (S0-35)."""

import re
from collections.abc import Iterator, Mapping

from generator.knowing.bericht.kleine_aantallen import check_tekst
from generator.knowing.bericht.openbaar import Achtergrond
from generator.values.bericht import Bericht, WijDoen, WijDoenNiet
from generator.values.inzicht import Inzicht
from generator.values.melding import Ernst, Melding, Plek
from generator.values.persoonsgegeven import Gegeven, Vondst
from generator.wording.invulsel import is_invulsel
from generator.wording.leesbaarheid import MoeilijkeZin, find_moeilijk
from generator.wording.persoonsgegevens.bekend import Bekend
from generator.wording.persoonsgegevens.eigenaars import find_in_eigenaar
from generator.wording.persoonsgegevens.vinden import find_persoonsgegevens

PERSOON = "persoonsgegeven"
_WIE = ("goedgekeurd", "team")
"""Where a team or a role stands."""
_ZELF = ("respons", "meedoen", "nog-niet")
"""What has a finding of its own when it is not written yet."""


def check_teksten(bericht: Bericht, achtergrond: Achtergrond) -> Iterator[Melding]:
    """Yield what is wrong with the texts of a report: `persoonsgegeven`, `kleine-groep`, `nog-invullen` and advice."""
    yield from _check_counts(bericht, achtergrond)
    yield from _check_words(bericht, achtergrond)


def _check_counts(bericht: Bericht, achtergrond: Achtergrond) -> Iterator[Melding]:
    """Yield the texts that count too few people; only of «u zei» we know how many people it is about."""
    about = mensen_per_tekst(bericht, achtergrond.bibliotheek.per_id)
    terms = achtergrond.bibliotheek.taxonomie.klantgroepen
    groepen = tuple(naam for term in terms for naam in (term.label, term.openbaar, *term.synoniemen))
    for plek, _, tekst in texts(bericht):
        yield from check_tekst(plek, tekst, achtergrond.minstens, about.get((plek, tekst)), groepen)


def mensen_per_tekst(bericht: Bericht, per_id: Mapping[str, Inzicht]) -> dict[tuple[Plek, str], int | None]:
    """Return how many people every «u zei» is about, by its place and its text."""
    about = {}
    for blok in bericht.blokken:
        for u_zei in blok.u_zei:
            inzicht = per_id.get(u_zei.inzicht)
            about[u_zei.plek, u_zei.tekst] = u_zei.n if u_zei.n is not None or inzicht is None else inzicht.n
    return about


def _check_words(bericht: Bericht, achtergrond: Achtergrond) -> Iterator[Melding]:
    """Yield personal data as a fault, else what is not written yet as to do, else hard sentences as advice."""
    names = allowed_names(bericht, achtergrond)
    bekend = Bekend(names, achtergrond.contact)
    for plek, veld, tekst in texts(bericht):
        found = (find_in_eigenaar if veld in _WIE else find_persoonsgegevens)(tekst, bekend)
        yield from (_personal(plek, veld, vondst) for vondst in found)
        if not found and is_invulsel(tekst):
            yield from () if veld in _ZELF else (_unfinished(plek, veld, tekst),)
        elif not found and tekst not in names:
            yield from (_hard(plek, sentence) for sentence in find_moeilijk(tekst))


def allowed_names(bericht: Bericht, achtergrond: Achtergrond) -> tuple[str, ...]:
    """Return the names that may stand in a report."""
    themas = (thema.label for thema in achtergrond.bibliotheek.taxonomie.themas)
    return (*bericht.namen, *achtergrond.bibliotheek.toegestaan, achtergrond.afzender.naam, *themas)


def _personal(plek: Plek, veld: str, vondst: Vondst) -> Melding:
    """Return the finding about one piece of personal data, which is never repeated: logs keep it."""
    wat = f"Bij «{veld}» staat een persoonsgegeven ({vondst.soort.label}), teken {vondst.van + 1} tot {vondst.tot}."
    return Melding(plek, PERSOON, wat, _advies(veld, vondst))


def _advies(veld: str, vondst: Vondst) -> str:
    """Return how to say the same without it."""
    if vondst.soort is not Gegeven.NAAM:
        return vondst.soort.advies
    if veld in _WIE:
        return "Schrijf een functie of een team, nooit een naam."
    hint = "Haal het weg. Is het een organisatie of plaats? Zet die bij: namen: […]"
    return hint if vondst.van else f"{hint} Is het een gewoon woord? Zet er «de» of «het» voor."


def _unfinished(plek: Plek, veld: str, tekst: str) -> Melding:
    wat = f"Bij «{veld}» moet je nog iets invullen: «{_start(tekst)}»"
    return Melding(plek, "nog-invullen", wat, "Schrijf een eigen zin, zonder puntjes.", Ernst.WAARSCHUWING)


def _start(tekst: str) -> str:
    return tekst if len(tekst) < 60 else f"{tekst[:57]}…"


def _hard(plek: Plek, sentence: MoeilijkeZin) -> Melding:
    hint = f"{'; '.join(sentence.redenen)}. {sentence.tip}".strip()
    return Melding(plek, "moeilijke-zin", f"Deze zin is moeilijk: «{_start(sentence.zin)}»", hint, Ernst.WAARSCHUWING)


def texts(bericht: Bericht) -> Iterator[tuple[Plek, str, str]]:
    """Yield every text that a tenant will read, with its place and the field it stands in."""
    for part in re.finditer(r"(?:.+\n?)+", bericht.voorwoord):
        line = bericht.voorwoord_regel + bericht.voorwoord.count("\n", 0, part.start())
        yield Plek(bericht.bestand, line), "voorwoord", " ".join(part[0].split())
    yield bericht.plek("titel"), "titel", bericht.titel
    yield bericht.plek("respons"), "respons", bericht.respons
    yield bericht.plek("meedoen"), "meedoen", bericht.meedoen
    yield from ((bericht.plek("nog-niet", i), "nog-niet", vraag) for i, vraag in enumerate(bericht.nog_niet))
    if bericht.goedgekeurd:
        yield bericht.plek("goedgekeurd"), "goedgekeurd", bericht.goedgekeurd.door
    for regel in bericht.regels:
        yield regel.plek, "tekst", regel.tekst
        if isinstance(regel, WijDoen):
            yield regel.plek, "team", regel.team
        if isinstance(regel, WijDoenNiet):
            yield regel.plek, "omdat", regel.omdat
    yield from ((antwoord.plek, "toelichting", antwoord.toelichting) for antwoord in bericht.beloften)
    for score in bericht.scores:
        yield score.plek, "wat", score.wat
        yield score.plek, "bron", score.bron
        yield score.plek, "omdat", score.omdat
        yield from ((score.plek, "steekwoorden", woord) for woord in score.steekwoorden)
        yield from ((score.plek, "delen", deel.wie) for deel in score.delen)
