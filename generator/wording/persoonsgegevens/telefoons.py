"""Telephone numbers at which somebody may answer."""

import re
from collections.abc import Iterator, Sequence

import phonenumbers
from phonenumbers import PhoneNumberType

from generator.values.persoonsgegeven import Gegeven, Vondst
from generator.wording.persoonsgegevens.getallen import Getal, is_about_a_thing

_STREEP = r"[\s().\-‑–/_*]{0,3}"
_TELEFOON = re.compile(
    r"(?<![\w.,/+-])(?!\d\d-\d\d-\d{4})"
    rf"(?:(?:\+|00\s?)31{_STREEP}(?:\(0\){_STREEP})?[1-9](?:{_STREEP}\d){{8}}|\(?0[1-9](?:{_STREEP}\d){{8}}"
    rf"|06[-\s]?\d{{7}}|316(?:{_STREEP}\d){{8}}|(?:\+|00)(?!31)[1-9](?:{_STREEP}\d){{7,13}})(?!\d)"
)
_REEKS = re.compile(r"0\d(?: \d\d){4} \d\d(?!\d)")
"""More pairs of digits than a number has: «06 12 18 24 30 36»."""
_VAN_BEDRIJF = frozenset(
    (PhoneNumberType.TOLL_FREE, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST, PhoneNumberType.UAN)
)


def find_telefoons(tekst: str, getallen: Sequence[Getal]) -> Iterator[Vondst]:
    """Yield every telephone number, except that of a company (0800, 088), of a case, or in a row of figures."""
    tot = 0
    for getal in getallen:
        van = getal.van
        if van < tot or (tekst[van] not in "03" and tekst[van - 1 : van] != "+"):
            continue
        van -= tekst[van - 1 : van] in ("+", "(")
        match = _TELEFOON.match(tekst, van)
        if match and not _REEKS.match(tekst, van) and _rings(tekst, van, match.end()):
            tot = match.end()
            yield Vondst(Gegeven.TELEFOON, van, tot)


def _rings(tekst: str, van: int, tot: int) -> bool:
    nummer = tekst[van:tot].replace("_", " ").replace("*", " ")
    try:
        parsed = phonenumbers.parse(f"+{nummer}" if nummer.startswith("3") else nummer, "NL")
    except phonenumbers.NumberParseException:
        return False
    rings = phonenumbers.is_possible_number(parsed) and phonenumbers.number_type(parsed) not in _VAN_BEDRIJF
    return rings and not is_about_a_thing(tekst, van, tot)
