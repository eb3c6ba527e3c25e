"""Where somebody lives: a street with a number."""

import re
from collections.abc import Iterator, Sequence

from generator.values.datum import MAANDEN
from generator.values.persoonsgegeven import Gegeven, Vondst
from generator.wording.persoonsgegevens.getallen import Getal, before
from generator.wording.persoonsgegevens.straten import (
    GEEN_BEGIN,
    GEEN_STRAAT,
    GEEN_STRAATJE,
    STERK,
    STRAAT,
    TUSSEN_STRAAT,
    is_straat,
)
from generator.wording.persoonsnamen.gewonewoorden import is_afdeling

HUISNUMMER = re.compile(
    r"\d{1,5}(?![\d%°]|[.,:]\d|e\b)"
    r"(?:\s?[-–/]\s?(?:\d{1,4}|[IVX]{1,4}|[A-Za-z]{1,2})(?!\w)|\s?[A-Z](?![\w.])|(?:hs|bis|[a-z]|[IVX]{1,3})(?!\w)"
    r"|\s(?:bis|hs|huis|zw|rd|rood)\b)?"
)
_NUMMER = re.compile(
    r"(?P<genoemd>(?:[ ,(;]{1,2}|(?<!\w))(?:[Oo]p )?"
    r"(?:[Hh]uisnummers?|[Nn]ummers?|[Hh]uisnr|[Nn]rs?|[Nn]o|№|#)[.:]? {0,2}$)"
    r"|(?P<los>[ ;|\t]$)|(?P<vast>(?:, | ?\(|: ?|/)?$)"
)
"""What stands between a street and its number: a word for it, a space, or another sign or nothing."""
_NA_NUMMER = re.compile(r"[rso№#][.:]? {0,2}$")
"""How a word for a number ends."""
_WOORD = re.compile(r"[^\W\d_][\w'’-]{0,30}\.?$")
_PLEIN_MET_JAAR = re.compile(r"(?<!\w)(?:Plein|Park|Laan)\s\d{4}$")
_LAAN_VAN = re.compile(
    r"(?<![^\W_])(?:Laan|Weg|Plein|Hof|Park|Kade|Straat|Dijk|Pad)\s(?:van|naar|der|v\.|v/d|v\.d\.)\s(?:(?:de|den|der|het)\s)?"
    r"[^\W\d_][\w'’-]{1,30}(?:\s[^\W\d_][\w'’-]{1,30}){0,2}$"
    r"|(?<![^\W_])(?:Boulevard|Avenue|Esplanade|Promenade)\s[^\W\d_][\w'’-]{1,30}$"
)
_WOONT = re.compile(
    r"\b(?:(?:woon|woont|wonen|wonend|wonende|woonde|woonden|gewoond|woonachtig|huur|huurt|huren)(?:\s[^\W\d_]{1,12}){1,3}"
    r"|(?:mijn|ons|onze|zijn|haar|hun|uw|jouw)\s(?:huis|huisje|woning|flat|appartement|kamer)(?:\s[^\W\d_]{1,12})?"
    r"|woon|woont|wonen|wonend|wonende|woonde|woonden|woonachtig|adres|bewoner|bewoners|bewoonster|huurder|huurders|huurster"
    r"|(?:ik|zij|ze|hij|wij|we) zit(?:ten)?|verhuisd|verhuisde|verhuist|gezin|buren|familie)"
    r"(?:\s(?:is|was|sinds|al|er|nu|jaren|jaar|weer|\d{1,4})){0,3}"
    r"(?:\s(?:op|van|aan|in|bij|naar)|[:,])\s(?:(?:de|het)\s)?$"
)
"""What stands before where somebody lives."""
_IN_GEBOUW = re.compile(r"\b(?:in|uit|\w{0,20}(?:flat|complex|gebouw|toren))\s(?:(?:de|het)\s)?$")
_HUIS = re.compile(r"\b(?:appartement|woning|huis|deur|pand|flat|op)\s$")
"""What stands before a number when the street comes after it: «appartement 14 van de Merelflat»."""
_BIJ = re.compile(r"\b(?:aan|op|bij|van|naar)\s(?:(?:de|het)\s)?$")
_AFGEROND = re.compile(
    r"\s?(?:[.,;:)|?!]|\Z|\n)"
    r"|\s(?:is|was|heeft|had|staat|en|waar|omdat|al|met|klaagt|wil|ligt|lekt|woont|zit|doet|krijgt|moet|kan|meldt)\b"
)
"""What stands after a whole address."""
_BUREN = re.compile(
    r"\b(?:woon|wonen|buren|buur|gezin|famili|bewon|huurd|mensen|iemand)[^\W\d_]{0,8} (?:op|van|bij) "
    r"(?:huisnummer|nummer|huisnr|nr|no)\.? $"
)
_AAN_DE_STRAAT = re.compile(
    r"(?:\s?(?:,|en|t/m)\s?\d{1,4}){0,3}\s(?:aan|in|op|van)\s(?:de|het)\s(?:[^\W\d_][\w'’.-]{0,30}\s){0,3}?"
    rf"([^\W\d_][\w'’-]{{0,30}}(?:{'|'.join(STRAAT)}))\b"
)
_DAN_DE_STRAAT = re.compile(rf"\s([A-Z][\w'’-]{{0,30}}(?:{'|'.join(STRAAT)}))\b")
_WAAR_IK_WOON = re.compile(r",?\swaar\s(?:ik|zij|ze|hij|wij|we)\s(?:[^\W\d_]{1,12}\s){0,3}(?:woon|won|zit|huur)")
_GEEN_ADRES = re.compile(r"type\s$")
"""A house of which there are many: «type Lindehof 3»."""
_TELT = re.compile(
    r"\s(?:procent|euro|keer|minuten|uur|dagen|weken|maanden|jaar|woningen|huizen|huurders|bewoners|gezinnen|mensen"
    r"|van de|meldingen|klachten|appartementen|flats|bomen|meter|km|graden|tot \d+ (?:keer|woningen)"
    rf"|{'|'.join(MAANDEN)})\b"
)
"""What is counted: the number is no number of a house."""
_JAARTAL = re.compile(r"(?:19|20)\d\d(?!\d)")
_STUK = re.compile(r"[^\s;|(\[\"“]+|[;|(\[\"“]")
_RANG = re.compile(r"\d{1,2}e|[A-Z](?:[^\W\d]|['’.-])*")


def find_adressen(tekst: str, getallen: Sequence[Getal]) -> Iterator[Vondst]:
    """Yield every street with a number, in either order, and a number where somebody lives."""
    tot = 0
    for getal in getallen:
        if getal.van < tot or getal.lengte > 5 or not (nummer := HUISNUMMER.match(tekst, getal.van)):
            continue
        for van, einde in _adres(tekst, *nummer.span()):
            tot = einde
            yield Vondst(Gegeven.ADRES, van, einde)


def _adres(tekst: str, van: int, tot: int) -> Iterator[tuple[int, int]]:
    """Yield where the address begins and ends that has its number here; nothing when it is no address."""
    genoemd = _NA_NUMMER.search(tekst, max(0, van - 4), van)
    tussen = _NUMMER.search(tekst, max(0, van - (20 if genoemd else 2)), van)
    if not tussen:
        return
    telt = _TELT.match(tekst, tot) or (tussen["genoemd"] is None and _JAARTAL.match(tekst, van))
    if not telt and (straat := _straat(tekst, tussen, tot)) is not None:
        yield straat, tot
        return
    begin = tussen.start() + len(tussen[0]) - len(tussen[0].lstrip(" ,(;"))
    if tussen["genoemd"] or _HUIS.search(before(tekst, van, 20)):
        achter = _AAN_DE_STRAAT.match(tekst, tot)
        if not achter and tussen["genoemd"]:
            achter = _DAN_DE_STRAAT.match(tekst, tot)
        if achter and is_straat(achter[1]):
            yield begin, achter.end()
        elif tussen["genoemd"] and _BUREN.search(before(tekst, van)):
            yield begin, tot


def _straat(tekst: str, tussen: re.Match[str], tot: int) -> int | None:
    """Return where the street begins that ends before its number, or None."""
    einde = tussen.start()
    vanaf = max(0, einde - 33)
    woord = _WOORD.search(tekst, max(vanaf, tekst.rfind(" ", vanaf, einde) + 1), einde)
    if not woord:
        plein = _PLEIN_MET_JAAR.search(tekst, max(0, einde - 12), einde)
        return plein.start() if plein else None
    naam = woord[0].rstrip(".").lower()
    if naam in GEEN_STRAAT or (tussen["vast"] is not None and not _AFGEROND.match(tekst, tot)):
        return None
    if woord[0].islower():
        is_zeker = is_straat(naam) and naam not in STRAAT and _is_zeker(tekst, woord.start(), naam, tot)
        return woord.start() if is_zeker else None
    begin = max(tekst.rfind("\n", max(0, einde - 80), einde) + 1, einde - 80, 0)
    if laan := _LAAN_VAN.search(tekst, begin, einde):
        return laan.start()
    van = _to_left(tekst, begin, woord.start())
    if _GEEN_ADRES.search(before(tekst, woord.start(), 20)):
        return None
    zeker = any(map(is_straat, (woord[0].rstrip("."), woord[0].partition("-")[0])))
    return van if zeker or (tussen["vast"] is None and _is_bewoond(tekst, van, tussen, tot)) else None


def _is_bewoond(tekst: str, van: int, tussen: re.Match[str], tot: int) -> bool:
    """Whether what stands around a name with a number says that it is a street: «woont op Noordeinde 12»."""
    voor = before(tekst, van)
    if _WOONT.search(voor) or _WAAR_IK_WOON.match(tekst, tot):
        return True
    if tekst[tussen.end() : tot].endswith(("hs", "bis", "huis", "rood")):
        return True
    bij = _BIJ.search(voor) or _IN_GEBOUW.search(voor)
    return tussen["genoemd"] is not None and bij is not None and not is_afdeling(tekst[van : tussen.start()].lower())


def _is_zeker(tekst: str, van: int, naam: str, tot: int) -> bool:
    """Whether a word in small letters that ends as a street does is one: «dorpsstraat 4», not «snelweg 12»."""
    voor = before(tekst, van)
    if naam in GEEN_STRAATJE:
        return False
    if (naam.endswith(STERK) and len(naam) > 7) or not tekst[tot - 1].isdigit() or _WOONT.search(voor):
        return True
    return _BIJ.search(voor) is not None and _AFGEROND.match(tekst, tot) is not None


def _to_left(tekst: str, begin: int, van: int) -> int:
    """Return where the words of a street begin: «Oude Singelkade», «1e Jan van der Heijdenstraat»."""
    links = van
    for woord in reversed(list(_STUK.finditer(tekst, begin, van))[-6:]):
        klein = woord[0].lower()
        if klein in ("'t", "’t"):
            return woord.start()
        if woord[0] not in TUSSEN_STRAAT:
            if klein in GEEN_BEGIN or not _RANG.fullmatch(woord[0]):
                break
            links = woord.start()
    return links
