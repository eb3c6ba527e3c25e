"""Personal data in a text that everybody will read (AVG).

Text goes in, with the names that may stand in it; out comes what points at a person, and where. Recall comes first:
what is found for nothing costs the writer one line in the list of names, what is missed cannot be taken back.
"""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from generator.values.persoonsgegeven import Gegeven, Vondst
from generator.wording.persoonsgegevens.emailadressen import find_emails
from generator.wording.persoonsgegevens.geboortedatums import find_geboortedatums
from generator.wording.persoonsgegevens.getallen import find_getallen
from generator.wording.persoonsgegevens.kentekens import find_kentekens
from generator.wording.persoonsgegevens.nummers import find_bsn, find_iban, find_klantnummers
from generator.wording.persoonsgegevens.telefoons import find_telefoons
from generator.wording.persoonsnamen.letters import NAAMDEEL
from generator.wording.persoonsnamen.namen import find_namen

_MAG_BEKEND = frozenset((Gegeven.ADRES, Gegeven.POSTCODE, Gegeven.TELEFOON, Gegeven.EMAIL, Gegeven.IBAN))
"""What an organisation has too, so that a writer can declare it."""

_WEBADRES = re.compile(r"(?<!\w)(?:https?://|www\.)[^\s@]++")
_NR = r"(?:huisnummer|nummer|nr\.?|no\.)\s"
_HUISNUMMER = (
    r"\d{1,5}(?![\d%]|[.,:]\d)"
    r"(?:\s?[-–/]\s?(?:\d{1,4}|[IVX]{1,4}|[A-Za-z])(?!\w)|\s?[A-Z](?![\w.])|[a-z](?!\w)|\s(?:bis|hs)\b)?"
)
_STRAATEIND = "|".join(
    f"(?<=[{eind[0].upper()}{eind[0]}]{eind[1:]})"
    for eind in """
    straat laan weg plein gracht singel kade dijk plantsoen steeg dreef hof park pad markt ring wal erf oever brink
    boulevard allee hoek meent werf zoom poort tuin kreek gaarde weide baan akker haven schans zijde
    """.split()
)
_STRAAT = (
    rf"(?:(?:{NAAMDEEL}\s(?:(?:van|de|den|der|het|['’]t|in|op)\s){{0,3}}){{0,3}}{NAAMDEEL}(?:{_STRAATEIND})"
    rf"|(?:Laan|Weg|Plein|Hof|Park|Kade|Straat|Dijk|Pad)\s(?:van|naar|der)\s(?:(?:de|den|der|het)\s)?{NAAMDEEL}"
    rf"(?:\s{NAAMDEEL}){{0,2}}|[^\W\d_]{{3,24}}?(?:straat|laan|plein))"
)
_ADRES = re.compile(
    rf"(?<![^\W_])(?P<v>(?!(?:De|Het|In|Op|Aan|Van|Bij|Naar|Uit)\s){_STRAAT}\s(?:{_NR})?{_HUISNUMMER}"
    rf"|(?:op\s)?{_NR}{_HUISNUMMER}\s(?:aan|in|op|van)\s(?:de|het)\s{_STRAAT})"
)
_BUREN = re.compile(
    r"\b(?:woon|wonen|buren|buur|gezin|famili|bewon|huurd|mensen|iemand)[^\W\d_]{0,8}\s(?:op|van|bij)\s"
    rf"(?P<v>{_NR}{_HUISNUMMER})"
)
_PLAATS = rf"(?:,?\s{NAAMDEEL}(?:\s{NAAMDEEL})?)?"
_POSTCODE = r"(?<![\w-])[1-9]\d{3}\s?[A-Z]{2}(?![\w-])"
_POSTCODE_NUMMER = re.compile(rf"(?P<v>{_POSTCODE}[ ,]{{1,2}}(?:{_NR})?{_HUISNUMMER}{_PLAATS})")
_POSTCODE_LOS = re.compile(rf"(?P<v>{_POSTCODE}{_PLAATS})")
_JAAR = re.compile(r"\b(?:in|sinds|vanaf|na|voor|tot|en|van|eind|begin|medio|jaar|of)\s$", re.IGNORECASE)


def _always(_: re.Match[str]) -> bool:
    return True


def _before(match: re.Match[str]) -> str:
    return match.string[max(0, match.start("v") - 60) : match.start("v")]


def _is_postcode(match: re.Match[str]) -> bool:
    """Whether it is no year with an acronym: in 2024 TV."""
    return not (match["v"][:2] in ("19", "20") and _JAAR.search(_before(match)))


@dataclass(frozen=True)
class _Regel:
    """A form that personal data has: the part of the pattern named «v», when `klopt` says so."""

    soort: Gegeven
    patroon: re.Pattern[str]
    klopt: Callable[[re.Match[str]], bool] = _always


_REGELS = (
    _Regel(Gegeven.ADRES, _POSTCODE_NUMMER, _is_postcode),
    _Regel(Gegeven.POSTCODE, _POSTCODE_LOS, _is_postcode),
    _Regel(Gegeven.ADRES, _ADRES),
    _Regel(Gegeven.ADRES, _BUREN),
)
"""In the order in which they claim a place, surest first."""


_MET_CIJFERS = (find_iban, find_bsn, find_klantnummers, find_geboortedatums, find_telefoons, find_kentekens)


def find_persoonsgegevens(tekst: str, namen: Collection[str] = ()) -> tuple[Vondst, ...]:
    """Return what points at a person, in order of place and without overlap.

    `namen` may stand in the text: organisations, places, and their own addresses and numbers. They count as whole words
    and with these capitals, of several words only together, and also as possessive: «Aedes’», «Gelderlands».
    """
    bekend = _mark(tekst, namen)
    bezet = bytearray(len(tekst))
    vondsten = []
    for bewijs, vondst in _candidates(tekst, bekend):
        if not any(bezet[vondst.van : vondst.tot]):
            bezet[vondst.van : vondst.tot] = b"\1" * (vondst.tot - vondst.van)
            if not (vondst.soort in _MAG_BEKEND and all(bekend[bewijs : vondst.tot])):
                vondsten.append(vondst)
    return tuple(sorted(vondsten, key=lambda vondst: vondst.van))


def _candidates(tekst: str, bekend: Sequence[int]) -> Iterator[tuple[int, Vondst]]:
    """Yield what may be personal data, surest kind first, each with where a declared name must begin to allow it."""
    yield from ((vondst.van, vondst) for vondst in find_emails(tekst))
    getallen = find_getallen(tekst)
    for find in _MET_CIJFERS:
        yield from ((vondst.van, vondst) for vondst in find(tekst, getallen))
    for regel in _REGELS:
        for match in regel.patroon.finditer(tekst):
            if regel.klopt(match):
                yield match.start("v"), Vondst(regel.soort, *match.span("v"))
    yield from ((vondst.van, vondst) for vondst in find_namen(tekst, bekend))


def _mark(tekst: str, namen: Collection[str]) -> bytearray:
    """Return a 1 for each character of a declared name, or of a web address."""
    bekend = bytearray(len(tekst))
    vormen = sorted(
        (r"\s+".join(map(re.escape, naam.split())) for naam in namen if naam.strip()), key=len, reverse=True
    )
    patronen = [_WEBADRES]
    if vormen:
        patronen.append(re.compile(rf"(?<!\w)(?:{'|'.join(vormen)})(?:['’]?s|['’])?(?:-[^\W\dA-Z_]\w*+)*(?!\w)"))
    for patroon in patronen:
        for match in patroon.finditer(tekst):
            bekend[match.start() : match.end()] = b"\1" * (match.end() - match.start())
    return bekend
