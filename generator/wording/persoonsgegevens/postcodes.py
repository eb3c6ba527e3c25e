"""Postcodes, with or without the number of a house."""

import re
from collections.abc import Iterator, Sequence

from generator.values.persoonsgegeven import Gegeven, Vondst
from generator.wording.persoonsgegevens.getallen import Getal, before
from generator.wording.persoonsgegevens.woonadressen import HUISNUMMER
from generator.wording.persoonsnamen.letters import NAAMDEEL

_POSTCODE = re.compile(
    r"[1-9]\d{3}(?P<wit>\s?|[.-](?=[A-Z]{2}))(?!SA|SD|SS)(?P<letters>[A-Z]{2}|[a-z]{2})"
    r"(?![^\W\d]|-(?!\d)|\d{4})"
)
_NUMMER = re.compile(rf"[ ,/-]{{0,3}}(?:(?:huisnummer|nummer|nr\.?|no\.)\s)?(?:{HUISNUMMER.pattern})")
_HUISNUMMER = re.compile(r"[ ,/-]{1,3}\d{1,4}\b")
_GENOEMD = re.compile(r"[ ,]{1,2}(?:huisnummer|huisnr|nummer|nr)\b[.:]?\s\d{1,5}\b")
_PLAATS = re.compile(rf",?\s{NAAMDEEL}(?:\s{NAAMDEEL})?")
_JAAR = re.compile(r"\b(?:in|sinds|vanaf|na|voor|tot|en|van|eind|begin|medio|jaar|of)\s$")
_CODE = re.compile(r"\b(?:tabel|artikel|type|model|serie|code|nen|iso|norm|nummer|nr|versie)[ .:]{1,2}$|€\s?$")
_GEBIED = re.compile(r"\s(?:en|of)\s(?:hoger|lager|verder|omgeving|omstreken)\b")
_LABEL = re.compile(r"\b(?:postcode|pc|postc\.?)\b[^\n\d]{0,30}$")
_BIJ_ADRES = re.compile(r"\b(?:op|in|bij|uit|adres|woont?|wonen)[ :]{1,2}$")
_WOORDEN = frozenset(
    """
    aa ab al am an as at au be bij da de di do du ec ed ee eh el em en er ex ga ha he hi ho ie ik in is ja je la ma me
    na nu of og om on op re si so te tv uf ui uw va we wo ze zo
    """.split()
)
_EENHEDEN = frozenset(
    """
    bv ca cl cm cv dl dm eu ft gb gr hz kb kg km kv kw lm lp mb ml mm mn mw nl nr pc pk pm pp ps px rk st tb uu vs wc
    wk wp zn zs vd vh mg hr qr
    """.split()
)
"""What may stand behind a number in small letters and is no postcode; words only with a space."""

_AFKORTINGEN = frozenset("tv ov ek wk bv nv kr hr mt pv cv vn ic ai bc vk rc".split())


def find_postcodes(tekst: str, getallen: Sequence[Getal]) -> Iterator[Vondst]:
    """Yield every postcode; with a number it is an address."""
    for getal in getallen:
        match = _POSTCODE.match(tekst, getal.van) if getal.lengte == 4 else None
        if not match or not _is_postcode(tekst, match):
            continue
        nummer = _NUMMER.match(tekst, match.end())
        tot = nummer.end() if nummer else match.end()
        plaats = _PLAATS.match(tekst, tot)
        yield Vondst(Gegeven.ADRES if nummer else Gegeven.POSTCODE, getal.van, plaats.end() if plaats else tot)


def _is_postcode(tekst: str, match: re.Match[str]) -> bool:
    """Whether it is no year with an acronym (in 2024 TV), no unit (1200 mb), and not a whole area."""
    van, letters = match.start(), match["letters"]
    voor = before(tekst, van)
    if voor[-1:].isalnum() or _GEBIED.match(tekst, match.end()) or (voor.endswith(("-", "_")) and voor[-3:] != "nl-"):
        return False
    if _LABEL.search(voor):
        return True
    nummer = _HUISNUMMER.match(tekst, match.end()) or _GENOEMD.match(tekst, match.end())
    if _CODE.search(voor) or (match["wit"] in ("-", ".") and not nummer):
        return False
    jaartal = match[0].startswith(("19", "20"))
    if letters.isupper():
        kort = letters.lower() in (_WOORDEN | _EENHEDEN | _AFKORTINGEN if match["wit"] else _AFKORTINGEN)
        los = match["wit"] and not (nummer or _PLAATS.match(tekst, match.end()))
        return not (jaartal and (kort or (los and _JAAR.search(voor))))
    gewoon = letters in _EENHEDEN or (match["wit"] != "" and letters in _WOORDEN)
    return not (gewoon or jaartal) and bool(_BIJ_ADRES.search(voor) or nummer)
