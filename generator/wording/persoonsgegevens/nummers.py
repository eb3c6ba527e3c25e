"""Numbers that belong to one person: a BSN, an account, a number as a customer."""

import re
from collections.abc import Iterator, Sequence

from stdnum import iban
from stdnum.nl import bsn

from generator.values.persoonsgegeven import Gegeven, Vondst
from generator.wording.persoonsgegevens.getallen import Getal, after, before, is_about_a_thing

_BSN = re.compile(r"(?<![\w.,/€-])(?:\d{9}|\d{4}\.\d\d\.\d{3}|\d{3} \d{3} \d{3}|\d{3}\.\d{3}\.\d{3})(?![\w/]|[.,-]\d)")
_BSN_MET_LABEL = re.compile(r"\d(?:[ .-]?\d){7,8}(?![\d-])")
_BSN_LABEL = re.compile(r"\b(?:bsn|burgerservice\s?-?nummer|sofi\s?-?nummer)(?!\w)")
_LABEL_VOOR = re.compile(_BSN_LABEL.pattern + r"[^\d\n]{0,60}$")
_LABEL_NA = re.compile(rf"[^\d\n]{{1,20}}{_BSN_LABEL.pattern}")
_KLANTNUMMER = re.compile(
    r"\b(?:klant|contract|huurders?|debiteur(?:en)?|relatie|polis|cliënt|patiënt)\s?-?(?:nummer|nr)\b"
    r"(?:\s(?:is|was))?[\s:.#]{1,3}([a-z]{0,3}-?)$"
)
_KLANTCIJFERS = re.compile(r"\d[\d.-]{2,20}")
_IBAN = re.compile(r"[A-Za-z]{2}\d\d(?:[ .-]?[A-Za-z0-9]){11,30}")
_IBAN_NL = re.compile(r"[Nn][Ll] ?\d\d[ .-]?[A-Za-z]{4}(?:[ .-]?\d){10}(?!\w)")


def find_bsn(tekst: str, getallen: Sequence[Getal]) -> Iterator[Vondst]:
    """Yield every BSN: nine digits that pass the eleven test, or eight or nine beside the word BSN."""
    tot = 0
    for getal in getallen:
        if getal.van >= tot and (match := _met_label(tekst, getal.van) or _los(tekst, getal.van)):
            tot = match.end()
            yield Vondst(Gegeven.BSN, *match.span())


def _met_label(tekst: str, van: int) -> re.Match[str] | None:
    match = _BSN_MET_LABEL.match(tekst, van)
    gezegd = match and (_LABEL_VOOR.search(before(tekst, van, 90)) or _LABEL_NA.match(after(tekst, match.end())))
    return match if gezegd else None


def _los(tekst: str, van: int) -> re.Match[str] | None:
    match = _BSN.match(tekst, van)
    return match if match and bsn.is_valid(match[0]) and not is_about_a_thing(tekst, *match.span()) else None


def find_iban(tekst: str, getallen: Sequence[Getal]) -> Iterator[Vondst]:
    """Yield every account: of a Dutch one the form is enough, one of another country passes its own test."""
    tot = 0
    for getal in getallen:
        van = getal.van - (3 if tekst[max(0, getal.van - 3) : getal.van].lower() == "nl " else 2)
        if van < tot or getal.lengte < 2 or tekst[van - 1 : van].isalnum() or not tekst[van : van + 2].isalpha():
            continue
        if match := _IBAN_NL.match(tekst, van):
            tot = match.end()
            yield Vondst(Gegeven.IBAN, van, tot)
        elif match := _IBAN.match(tekst, van):
            tot = _end_of_iban(tekst, van, match.end())
            if tot:
                yield Vondst(Gegeven.IBAN, van, tot)


def _end_of_iban(tekst: str, van: int, tot: int) -> int:
    """Return where a foreign account ends, for words may follow it; 0 when there is none."""
    for einde in range(tot, van + 14, -1):
        hele_groep = einde == len(tekst) or not tekst[einde].isalnum()
        if hele_groep and iban.is_valid(tekst[van:einde].replace(".", " "), check_country=False):
            return einde
    return 0


def find_klantnummers(tekst: str, getallen: Sequence[Getal]) -> Iterator[Vondst]:
    """Yield every number of a customer, a contract or a patient."""
    for getal in getallen:
        voor = before(tekst, getal.van, 40)
        if not ("nr" in voor or "nummer" in voor):
            continue
        label, match = _KLANTNUMMER.search(voor), _KLANTCIJFERS.match(tekst, getal.van)
        if label and match:
            yield Vondst(Gegeven.KLANTNUMMER, getal.van - len(label[1]), match.start() + len(match[0].rstrip(".-")))
