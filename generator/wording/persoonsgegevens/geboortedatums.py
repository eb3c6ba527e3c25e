"""The day on which somebody was born."""

import re
from collections.abc import Iterator, Sequence

from generator.values.datum import MAANDEN
from generator.values.persoonsgegeven import Gegeven, Vondst
from generator.wording.persoonsgegevens.getallen import Getal, after, before
from generator.wording.persoonsnamen.gewonewoorden import ORGANISATIES, TEAMS
from generator.wording.persoonsnamen.mensen import MENSEN, TITELS

_KORT = "jan feb mrt apr jun jul aug sep sept okt nov dec"
_MAAND = rf"(?:{'|'.join(MAANDEN)}|(?:{'|'.join(_KORT.split())})(?:\.|(?=\s)))"
_JAAR = r"(?:19|20)\d\d"
_DATUM = re.compile(
    rf"\d{{1,2}}([-/. ])\d{{1,2}}\1['’]?(?P<jaar>(?:19|20)?\d\d)(?!\d)"
    rf"|(?P<eerst>{_JAAR})([-/.])\d{{1,2}}\4\d{{1,2}}(?!\d)"
    rf"|\d{{1,2}}e?\s{{1,2}}(?:van\s)?{_MAAND}(?:\s{{1,2}}(?P<lang>{_JAAR})(?!\d)|\s?['’](?P<kort>\d\d)(?!\d))?",
    re.IGNORECASE,
)
_AANEEN = re.compile(r"(?:[0-3]\d[01]\d(?:19|20)\d\d|(?:19|20)\d\d[01]\d[0-3]\d)(?!\d)")
"""A day written as eight digits; only beside a label."""
_GETALWOORD = r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[a-z]{3,10}(?:tien|twintig|dertig))"
_DAG_IN_LETTERS = re.compile(rf"\b{_GETALWOORD}(?:de|ste)?\s{_MAAND}\s$")

_GEEN_DAG = (
    r"(?!\s(?:na|voor|vóór|tussen|sinds|vanaf|per|tot|uiterlijk|niet|geen|meer|formulier|veld|vragen|vraag|invullen"
    r"|verplicht|nodig|gevraagd|vervalt)\b)"
)
"""Born after or before a day is a group of people; a field for a day of birth is no day of birth."""
_LABEL = re.compile(
    rf"(?<![\w-])(?:(?:geboren(?!\suit\b)|geboortedatum|geboortedag|geboortejaar|geboorte|gebdat(?:um)?|verjaardag|verjaart|jarig|d\.?o\.?b\.?){_GEEN_DAG}(?!\w)"
    rf"|geb(?:\.\s?(?:dat|datum|dd))?(?:[.:]|(?=\s$)))"
    rf"(?:{_GEEN_DAG}[ ,:;(–-]{{1,3}}[^\W\d_]{{1,30}}){{0,7}}[ ,:;.(–-]{{0,4}}$"
    r"|°\s?$|\(\*\s?$|\bleeftijd:?\s\d{1,3}(?:\sjaar)?[ ,(]{1,3}$"
)
_GROEP = re.compile(r"\b(?:na|voor|vóór|tussen|sinds|vanaf|tot|en)\s$")
_JUBILEUM = re.compile(rf"\b\w{{0,20}}(?:{'|'.join((*ORGANISATIES, *TEAMS))}|huis|tuin|winkel)\b[^.!?\n]{{0,60}}$")
"""What may be «jarig» and is nobody."""
_NA = re.compile(r"(?:\s[^\W\d_]{1,30}){0,3}\s(?:geboren|jarig|ter\swereld|het\slevenslicht)(?!\w)")
_WIE = "|".join((*MENSEN, "zoontje", "dochtertje"))
_VAN = re.compile(
    rf"(?:\b(?:ik\s)?ben\s|\b(?:mijn|onze|ons|haar|zijn|hun|m'n|z'n)\s(?:\w{{1,12}}\s)?(?:\w{{0,12}}(?:{_WIE}))\sis\s)"
    r"(?:zelf\s|nog\s|al\s)?van\s(?:de\s)?$"
)
"""«Ik ben van 9 mei», «mijn dochter is van 21 juni 2009»."""
_VAN_VROEGER = re.compile(
    rf"(?:\b(?:hij|zij|ze)|\b(?:{'|'.join(TITELS)})\.?\s[^\n.,;]{{1,40}}|\b\w{{0,12}}(?:{_WIE}))\s(?:is|was)\s"
    r"(?:zelf\s|nog\s)?van\s(?:de\s)?$"
)
_ACHTER_NAAM = re.compile(
    rf"\b(?:{'|'.join(TITELS)})\.?\s[^\n.,;()]{{2,40}}(?:\s?\(|,\s)$|\b\w{{0,12}}(?:{_WIE})\s?\($"
)
"""Who is of a day or has it behind their name, unless it is recent: a letter too is «van 9 mei 2024»."""
_ONLANGS = 2010
_DUUR = re.compile(r"\s?(?:tot|t/m|–|-)\s?")


def find_geboortedatums(tekst: str, getallen: Sequence[Getal]) -> Iterator[Vondst]:
    """Yield every day of birth, by what stands before or after it."""
    tot = 0
    for getal in getallen:
        if getal.van < tot:
            continue
        if datum := _DATUM.match(tekst, getal.van):
            tot = datum.end()
            if _is_of_birth(before(tekst, getal.van, 90), after(tekst, tot), datum):
                yield Vondst(Gegeven.GEBOORTEDATUM, getal.van, tot)
        elif getal.lengte == 8:
            if _AANEEN.match(tekst, getal.van) and _LABEL.search(before(tekst, getal.van, 90)):
                yield Vondst(Gegeven.GEBOORTEDATUM, getal.van, getal.tot)
        elif getal.lengte == 4 and (dag := _DAG_IN_LETTERS.search(before(tekst, getal.van, 30))):
            van = getal.van - min(getal.van, 30) + dag.start()
            voor = before(tekst, van, 90)
            if _LABEL.search(voor) or _VAN.search(voor):
                yield Vondst(Gegeven.GEBOORTEDATUM, van, getal.tot)


def _is_of_birth(voor: str, na: str, datum: re.Match[str]) -> bool:
    """Whether what stands around a day says that somebody was born on it."""
    if label := _LABEL.search(voor):
        return not (label[0].startswith(("jarig", "verj")) and _JUBILEUM.search(voor[: label.start()]))
    if geboren := _NA.match(na):
        return not _GROEP.search(voor) and not (geboren[0].endswith("jarig") and _JUBILEUM.search(voor))
    if _DUUR.match(na):
        return False
    if _VAN.search(voor):
        return True
    jaar = _year(datum)
    return ((jaar is None or jaar < _ONLANGS) and bool(_VAN_VROEGER.search(voor))) or (
        jaar is not None and jaar < _ONLANGS and _ACHTER_NAAM.search(voor) is not None
    )


def _year(datum: re.Match[str]) -> int | None:
    """Return the year of a day; of two digits the one that lies nearest to a life."""
    cijfers = datum["jaar"] or datum["eerst"] or datum["lang"] or datum["kort"]
    if not cijfers:
        return None
    jaar = int(cijfers)
    return jaar if jaar > 99 else 1900 + jaar if jaar >= 30 else 2000 + jaar
