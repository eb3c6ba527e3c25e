"""Where somebody lives: a street with a number."""

import re
from collections.abc import Iterator, Sequence

from generator.values.persoonsgegeven import Gegeven, Vondst
from generator.wording.persoonsgegevens.getallen import Getal, before

_STERK = "straat straatje laan laantje plein pleintje gracht singel plantsoen dreef str".split()
_ZWAK = """
    weg kade dijk steeg steegje hof hofje park pad paadje markt ring wal erf oever brink boulevard allee hoek meent
    werf zoom poort tuin kreek gaarde weide baan akker haven schans zijde einde eind veld kamp vaart vliet hage vest
    bolwerk passage promenade blaak spui donk horst hout stede hove kwartier flat ln pln
    """.split()
STERK = tuple(_STERK)
"""How a street ends, and hardly anything else."""
STRAAT = (*_STERK, *_ZWAK)
HUISNUMMER = re.compile(
    r"\d{1,5}(?![\d%°]|[.,:]\d|e\b)"
    r"(?:\s?[-–/]\s?(?:\d{1,4}|[IVX]{1,4}|[A-Za-z])(?!\w)|\s?[A-Z](?![\w.])|[a-z](?!\w)|\s(?:bis|hs|huis|zw|rd)\b)?"
)
_NUMMER = re.compile(r"(?:[ ,(]{1,2}|(?<!\w))(?:op )?(?:huisnummer|nummer|huisnr|nr|no)\.? {1,2}$|(?: |;|\||\t)$")
"""What stands between a street and its number."""
_WOORD = re.compile(r"[^\W\d_][\w'’-]{0,30}\.?$")
_PLEIN_MET_JAAR = re.compile(r"(?<!\w)(?:Plein|Park|Laan)\s\d{4}$")
_LAAN_VAN = re.compile(
    r"(?<![^\W_])(?:Laan|Weg|Plein|Hof|Park|Kade|Straat|Dijk|Pad)\s(?:van|naar|der)\s(?:(?:de|den|der|het)\s)?"
    r"[^\W\d_][\w'’-]{1,30}(?:\s[^\W\d_][\w'’-]{1,30}){0,2}$"
    r"|(?<![^\W_])(?:Boulevard|Avenue|Esplanade|Promenade)\s[^\W\d_][\w'’-]{1,30}$"
)
_WOONT = re.compile(
    r"\b(?:woon|woont|wonen|wonend|wonende|woonde|woonden|adres|bewoner|bewoners|bewoonster|huurder|huurders|huurster|zit"
    r"|verhuisd|verhuisde|verhuist|gezin|buren|familie)(?:\s(?:is|was|sinds|al|er|nu|jaren|jaar|weer|\d{1,4})){0,3}"
    r"(?:\s(?:op|van|aan|in|bij|naar)|:)\s(?:(?:de|het)\s)?$"
)
"""What stands before where somebody lives."""
_AAN = re.compile(r"\b(?:aan|op)\s(?:(?:de|het)\s)?$")
_GEEN_STRAAT = frozenset(
    """
    complex gebouw blok portiek etage verdieping kamer fase wijk zone flat buurt rij groep huisnummer nummer nr stap
    punt januari februari maart april mei juni juli augustus september oktober november december
    """.split()
)
_BUREN = re.compile(
    r"\b(?:woon|wonen|buren|buur|gezin|famili|bewon|huurd|mensen|iemand)[^\W\d_]{0,8} (?:op|van|bij) "
    r"(?:huisnummer|nummer|huisnr|nr|no)\.? $"
)
_AAN_DE_STRAAT = re.compile(
    r"\s(?:aan|in|op|van)\s(?:de|het)\s(?:[^\W\d_][\w'’-]{0,30}\s){0,3}?([^\W\d_][\w'’-]{2,30})\b"
)
_TELT = re.compile(
    r"\s(?:procent|euro|keer|minuten|uur|dagen|weken|maanden|jaar|woningen|huizen|huurders|bewoners|gezinnen|mensen"
    r"|van de|meldingen|klachten|appartementen|flats|bomen|meter|km|graden|tot \d+ (?:keer|woningen))\b"
)
"""What is counted: the number is no number of a house."""
_JAARTAL = re.compile(r"(?:19|20)\d\d(?!\d)")
_TUSSEN = frozenset("van de den der het 't ’t in op te ter ten".split())
_GEEN_BEGIN = frozenset("de het in op aan van bij naar uit langs rond bewoners bewoner huurders huurder".split())
_STUK = re.compile(r"[^\s;|(\[\"“]+")
_RANG = re.compile(r"\d{1,2}e|[A-Z][\w'’.-]*")


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
    ver = max(0, van - 80)
    tussen = _NUMMER.search(tekst, max(tekst.rfind("\n", ver, van) + 1, ver), van)
    if not tussen:
        return
    telt = _TELT.match(tekst, tot) or (_is_los(tussen) and _JAARTAL.match(tekst, van))
    if not telt and (straat := _straat(tekst, tussen, tekst[van:tot])) is not None:
        yield straat, tot
    elif not _is_los(tussen):
        begin = tussen.start() + len(tussen[0]) - len(tussen[0].lstrip(" ,("))
        achter = _AAN_DE_STRAAT.match(tekst, tot)
        if achter and achter[1].lower().endswith(STRAAT):
            yield begin, achter.end()
        elif _BUREN.search(before(tekst, van)):
            yield begin, tot


def _is_los(tussen: re.Match[str]) -> bool:
    """Whether no word says that the number is that of a house."""
    return len(tussen[0]) == 1


def _straat(tekst: str, tussen: re.Match[str], nummer: str) -> int | None:
    """Return where the street begins that ends before its number, or None."""
    begin, tot = tussen.pos, tussen.start()
    woord = _WOORD.search(tekst, begin, tot)
    if not woord:
        plein = _PLEIN_MET_JAAR.search(tekst, begin, tot)
        return plein.start() if plein else None
    naam = woord[0].rstrip(".").lower()
    if naam in _GEEN_STRAAT:
        return None
    if woord[0][0].isupper():
        return _met_hoofdletter(tekst, tussen, woord.start(), naam)
    zeker = naam.endswith(STRAAT) and naam not in STRAAT and _is_zeker(before(tekst, woord.start()), naam, nummer)
    return woord.start() if zeker else None


def _met_hoofdletter(tekst: str, tussen: re.Match[str], woord: int, naam: str) -> int | None:
    """Return where the street begins that ends in a word with a capital, or None."""
    if laan := _LAAN_VAN.search(tekst, tussen.pos, tussen.start()):
        return laan.start()
    van = _to_left(tekst, tussen.pos, woord)
    if naam.endswith(STRAAT) or naam.partition("-")[0].endswith(STRAAT):
        return van
    voor = before(tekst, van)
    return van if _WOONT.search(voor) or (_AAN.search(voor) and not _is_los(tussen)) else None


def _is_zeker(voor: str, naam: str, nummer: str) -> bool:
    """Whether a word in small letters that ends as a street does is one: «dorpsstraat 4», not «snelweg 12»."""
    return (naam.endswith(STERK) and len(naam) > 7) or not nummer[-1].isdigit() or bool(_WOONT.search(voor))


def _to_left(tekst: str, begin: int, van: int) -> int:
    """Return where the words of a street begin: «Oude Singelkade», «1e Jan van der Heijdenstraat»."""
    links = van
    for woord in reversed(list(_STUK.finditer(tekst, begin, van))[-6:]):
        klein = woord[0].lower()
        if klein in ("'t", "’t"):
            return woord.start()
        if woord[0] not in _TUSSEN:
            if klein in _GEEN_BEGIN or not _RANG.fullmatch(woord[0]):
                break
            links = woord.start()
    return links
