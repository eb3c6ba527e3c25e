"""Names of people with a capital: found by what stands around them.

There is no list of first names here: such a list protects people with a Dutch name and nobody else.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise

from generator.values.datum import MAANDEN
from generator.values.persoonsgegeven import Gegeven, Vondst
from generator.wording.persoonsnamen.doeners import is_doener, speaks
from generator.wording.persoonsnamen.gewonewoorden import AFDELINGEN, GEEN_NAAM, KLEIN, ORGANISATIES, TEAMS, is_afdeling
from generator.wording.persoonsnamen.mensen import MENSEN
from generator.wording.persoonsnamen.werkwoorden import does_as_people, next_words
from generator.wording.persoonsnamen.woordgroepen import Groep, Hoofdwoord, find_groepen, word_before

_LIDWOORDEN = frozenset("de het een des 't ’t elke ieder iedere geen dit één deze die".split())
"""What never stands before somebody's name."""
_BIJ_PLAATS = frozenset("in te uit nabij vanuit rondom binnen".split())
"""What stands before a place, and never before somebody."""
_BIJ_STRAAT = frozenset("de het in op aan langs rond rondom om naar tussen".split())
_STRAAT = re.compile(r"\w{2,}(?:straat|laan|weg|plein|gracht|singel|kade|plantsoen|steeg|dreef|hof|park|dijk|pad|flat)")
_EERTITELS = frozenset("dokter dr professor prof dominee pastoor mr ir".split())
"""Titles that streets are called after."""
_BEZIT = re.compile(r"['’]s?\s|-")
_BIJ_MAAND = frozenset(
    "in op sinds vanaf tot eind begin half medio per en van voor na rond t/m tussen of vorig vorige".split()
)
_EIGEN_SPELLING = re.compile(
    r"(?!Mc|Mac|De|Van|Ver|Le|La|Di|Du|O|El|Al|Ter|Ten)\w+[^\W\d_A-Z][A-Z]\w*|[A-Z]{3,}[a-z]{3,}\w*"
)
"""A capital inside the word, as products have: GitHub, LEKSTEDEwonen, and not McDonald or VanDijk."""
_OP = re.compile(r"\s(?:op|in|aan)\s(?:de|den|het)\s")
_EN = re.compile(r"(?:,|\s(?:en|of|&))\s")
_WOORD = re.compile(r"[^\W\d_]+")


def find_namen(tekst: str, merk: Sequence[int]) -> tuple[Vondst, ...]:
    """Return every name in a text; `merk` has a 1 for each character of a known name."""
    groepen = tuple(find_groepen(tekst))
    plaatsen = _places(tekst, groepen)
    namen = tuple(naam for groep in groepen if groep not in plaatsen for naam in _namen(tekst, groep, merk))
    return (*namen, *_nog_eens(tekst, groepen, namen, merk))


def _places(tekst: str, groepen: tuple[Groep, ...]) -> frozenset[Groep]:
    """Return the groups that are places: after «in», and what is joined to one: «in Utrecht en Zwolle»."""
    plaatsen = list[Groep]()
    for groep in groepen:
        bij_plaats = groep.kop.woord in _BIJ_PLAATS
        naast_plaats = plaatsen and _EN.fullmatch(tekst, plaatsen[-1].tot, groep.delen[0].van)
        if (bij_plaats or naast_plaats) and not _BEZIT.match(tekst, groep.tot):
            plaatsen.append(groep)
    return frozenset(plaatsen)


def _namen(tekst: str, groep: Groep, merk: Sequence[int]) -> list[Vondst]:
    """Return the names in a group: all of it after a title, else what nothing but a name explains."""
    if groep.is_titel and not (groep.kop.woord in _EERTITELS and _is_straat(tekst, groep)):
        bekend = all(merk[groep.kop.bewijs : groep.tot])
        return [] if bekend else [Vondst(Gegeven.NAAM, groep.kop.van, groep.tot)]
    if _has_bewijs(tekst, groep) or not _is_verklaard(tekst, groep):
        return _onbekend(tekst, groep, merk)
    return []


def _has_bewijs(tekst: str, groep: Groep) -> bool:
    """Whether more than a capital gives a name away: a role, an initial, what is done."""
    if groep.kop.woord.endswith(MENSEN) or _has_voorletter(tekst, groep):
        return True
    return may_be_naam(tekst, groep.delen[-1]) and is_doener(tekst, groep)


def _is_verklaard(tekst: str, groep: Groep) -> bool:
    """Whether something else than a name explains the capital."""
    kop = groep.kop.woord
    if groep.begin:
        vreemd = [deel for deel in groep.delen if may_be_naam(tekst, deel)]
        return len(groep.delen) == 1 or vreemd == [groep.delen[0]] or _is_op_straat(tekst, groep)
    if kop.endswith(TEAMS):
        return all(is_afdeling(tekst[deel.van : deel.tot].lower()) for deel in groep.delen)
    if kop == "de" and speaks(tekst, groep, word_before(tekst, groep.kop.bewijs).woord):
        return False
    if kop in _LIDWOORDEN or kop.endswith(ORGANISATIES):
        return True
    return kop in _BIJ_STRAAT | _EERTITELS and _is_straat(tekst, groep)


def _is_op_straat(tekst: str, groep: Groep) -> bool:
    """Whether two words with a capital are a thing and where it is: «Feest op het Marktplein»."""
    eerste, tweede = groep.delen[0], groep.delen[-1]
    return _OP.fullmatch(tekst, eerste.tot, tweede.van) is not None and _is_straat(tekst, groep)


def _is_straat(tekst: str, groep: Groep) -> bool:
    """Whether a group ends as a street or a building does."""
    return _STRAAT.fullmatch(tekst, groep.delen[-1].van, groep.tot) is not None


def _nog_eens(
    tekst: str, groepen: tuple[Groep, ...], namen: tuple[Vondst, ...], merk: Sequence[int]
) -> Iterator[Vondst]:
    """Yield what was passed over but is a name elsewhere in the text, or stands beside one: «Anneke en Gerrit»."""
    if not namen:
        return
    klein = frozenset(filter(str.islower, _WOORD.findall(tekst)))
    elders = {woord for naam in namen for woord in _WOORD.findall(tekst[naam.van : naam.tot])}
    plekken = {naam.van for naam in namen}
    for groep in groepen:
        deel = groep.delen[0]
        woord = tekst[deel.van : deel.tot]
        en = _EN.match(tekst, groep.tot) if groep.begin else None
        if deel.van in plekken or not (woord in elders or (en and en.end() in plekken)):
            continue
        bekend = all(merk[deel.van : deel.tot])
        if not bekend and may_be_naam(tekst, deel) and woord.lower() not in klein:
            yield Vondst(Gegeven.NAAM, deel.van, groep.tot)


def _onbekend(tekst: str, groep: Groep, merk: Sequence[int]) -> list[Vondst]:
    """Return the words of a group that are not known, those in a row together."""
    namen = []
    for is_bekend, rij in groupby(groep.delen, lambda deel: all(merk[deel.van : deel.tot])):
        delen = list(rij)
        if not is_bekend and any(may_be_naam(tekst, deel) for deel in delen):
            van = groep.kop.van if delen[0] is groep.delen[0] else delen[0].van
            namen.append(Vondst(Gegeven.NAAM, van, delen[-1].tot))
    return namen


def may_be_naam(tekst: str, deel: Hoofdwoord) -> bool:
    """Whether a word with a capital is more than an initial, an acronym or a word that is always written so."""
    woord = tekst[deel.van : deel.tot]
    if woord.partition("-")[0].lower() in MAANDEN and not _is_geen_naam(woord):
        voor = word_before(tekst, deel.van).woord
        return does_as_people(next_words(tekst, deel.tot)) or not (voor in _BIJ_MAAND or voor.isdigit() or voor == "")
    return _is_vreemd(woord)


def _is_geen_naam(woord: str) -> bool:
    """Whether a word has a digit, or a capital where products have one."""
    return any(map(str.isdigit, woord)) or _EIGEN_SPELLING.fullmatch(woord.partition("-")[0]) is not None


@lru_cache(10_000)
def _is_vreemd(woord: str) -> bool:
    """Whether a word is no acronym and none that is always written with a capital, wherever it stands."""
    eerste, _, rest = woord.partition("-")
    klein = eerste.lower()
    if _is_geen_naam(woord):
        return False
    gewoon = (eerste.isupper() and len(eerste) <= 4) or klein in GEEN_NAAM or klein in KLEIN or klein in AFDELINGEN
    return not (gewoon and rest == rest.lower())


def _has_voorletter(tekst: str, groep: Groep) -> bool:
    """Whether a group has an initial and a surname: J. de Vries."""
    return any(
        tekst.startswith(".", deel.tot) and may_be_naam(tekst, achternaam) for deel, achternaam in pairwise(groep.delen)
    )
