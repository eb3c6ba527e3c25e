"""The gate: what people contribute is searched for personal data, and what is found goes no further (S0-30, S3-08)."""

import re
from functools import lru_cache

from generator.reading.bestand.bytes import as_text
from generator.reading.bestand.lezing import Lezing
from generator.values.melding import Plek
from generator.values.persoonsgegeven import LIJST, Gegeven, Stelligheid, Vondst
from generator.wording.leestekst import make_celtekst, make_leestekst
from generator.wording.persoonsgegevens.bekend import Bekend
from generator.wording.persoonsgegevens.eigenaars import find_in_eigenaar
from generator.wording.persoonsgegevens.vinden import find_persoonsgegevens

PERSOON = "persoonsgegeven"
NAAM = "naam-van-iemand"
EIGENAAR = "eigenaar"
ZWART = "█"
"""What stands in the place of a character that nobody may read."""
_TEKEN = re.compile(r"[^\n]")
_BERICHT = re.compile(r"docs/berichten/\d{4}-h[12][./]")
"""A report accepts names of its own; those are asked about when it is checked."""
_STREEPJE = str.maketrans("-_/", "  \n")
_CIJFERS = re.compile(
    r"(?:(?:(?:19|20)\d\d(?:[-/](?:[KHQ]?\d\d?|(?:19|20)\d\d))?|\d{1,6}|\d{1,3}[.,]\d{1,4})?[;\n])*", re.ASCII
)
"""Rows with nothing but periods and figures too short for the number of anybody: only a heading can name a person."""
_GEWOON = re.compile(r"[a-z0-9/.-]*")


def bewaak_bytes(data: bytes, bestand: str, lezing: Lezing) -> bytes:
    """Return what is in a file as `bewaak` gives it; what is no text is left to who decodes it."""
    try:
        tekst = as_text(data)
    except UnicodeDecodeError:
        return data
    veilig = bewaak(tekst, bestand, lezing)
    return data if veilig is tekst else veilig.encode()


def bewaak(tekst: str, bestand: str, lezing: Lezing) -> str:
    """Return a text with black characters for what is surely personal data; lines and columns stay where they are.

    Findings: the fault `persoonsgegeven`, and the question `naam-van-iemand`. Neither says what was found.
    """
    kop, _, cijfers = tekst.partition("\n")
    about_nobody = bestand.lower().endswith(".csv") and _CIJFERS.fullmatch(cijfers)
    searched = kop if about_nobody else tekst
    gelezen = (make_celtekst if bestand.lower().endswith(".csv") else make_leestekst)(searched)
    vondsten = find_persoonsgegevens(gelezen.tekst, lezing.bekend)
    asks = not _BERICHT.match(bestand)
    parts, done, line = [], 0, 1
    for vondst in vondsten:
        van, tot = gelezen.span(vondst.van, vondst.tot)
        stuk = tekst[van:tot]
        before = tekst[done:van]
        done, line = tot, line + before.count("\n")
        zeker = vondst.soort.stelligheid is Stelligheid.FOUT
        lezing.stukken.add(stuk)
        if zeker or asks:
            _meld(Plek(bestand, line, van - tekst.rfind("\n", 0, van)), vondst.soort, len(stuk), lezing)
        if zeker:
            lezing.geraakt.add(bestand)
        parts += [before, _TEKEN.sub(ZWART, stuk) if zeker else stuk]
        line += stuk.count("\n")
    return "".join((*parts, tekst[done:])) if bestand in lezing.geraakt else tekst


def bewaak_naam(bestand: str, lezing: Lezing) -> bool:
    """Report what the name of a file or a folder says about a person; True when the file can be read.

    Findings: those of `bewaak`, at the file.
    """
    found = find_in_pad(bestand, lezing.bekend)
    for vondst in found:
        lezing.padstukken.add(bestand[vondst.van : vondst.tot])
        _meld(Plek(bestand), vondst.soort, vondst.tot - vondst.van, lezing, "In de naam van dit bestand")
    return all(vondst.soort is Gegeven.NAAM for vondst in found)


def find_in_pad(pad: str, bekend: Bekend) -> tuple[Vondst, ...]:
    """Return what a path says of a person, read as it is and as the words between its dashes.

    One word with a capital is no name here: it only breaks the rule that names have small letters.
    """
    if _GEWOON.fullmatch(pad):
        return find_persoonsgegevens(pad.translate(_STREEPJE), bekend)
    regels = pad.replace("/", "\n")
    klein = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in regels.translate(_STREEPJE))
    found = dict.fromkeys((*find_persoonsgegevens(regels, bekend), *find_persoonsgegevens(klein, bekend)))
    return tuple(one for one in found if one.soort is not Gegeven.NAAM or _is_naam(regels[one.van : one.tot]))


def _is_naam(stuk: str) -> bool:
    return stuk[0].islower() or len(stuk.split()) > 1


def bewaak_eigenaar(tekst: str, plek: Plek, lezing: Lezing) -> bool:
    """Report a person where a team or a role must stand; True when there is none. Finding: `eigenaar`."""
    found = _in_eigenaar(tekst, lezing.bekend)
    lezing.stukken |= {tekst[vondst.van : vondst.tot] for vondst in found}
    if found:
        tekst = "Hier staat een persoon, en dit veld is voor een team of een rol."
        hint = f"Schrijf bijvoorbeeld: team Verhuur. Is het een organisatie? {LIJST}"
        lezing.meld(plek, EIGENAAR, tekst, hint)
    return not found


@lru_cache(maxsize=1000)
def _in_eigenaar(tekst: str, bekend: Bekend) -> tuple[Vondst, ...]:
    """Return what `find_in_eigenaar` does; a library names few teams, and each of them often."""
    return find_in_eigenaar(tekst, bekend)


def _meld(plek: Plek, soort: Gegeven, lengte: int, lezing: Lezing, waar: str = "Hier") -> None:
    if soort.stelligheid is Stelligheid.FOUT:
        lezing.meld(plek, PERSOON, f"{waar} staat een {soort.label} van {lengte} tekens.", soort.advies)
    else:
        tekst = f"{waar} staat misschien een naam van iemand, van {lengte} tekens."
        lezing.waarschuw(plek, NAAM, tekst, soort.advies)
