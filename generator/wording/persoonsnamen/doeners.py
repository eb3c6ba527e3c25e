"""Whether a word that begins a sentence is somebody, by what follows it."""

import re

from generator.wording.persoonsnamen.gewonewoorden import is_gewoon, is_rol, is_soortnaam
from generator.wording.persoonsnamen.mensen import LABELS, MENSEN
from generator.wording.persoonsnamen.werkwoorden import (
    ALLEEN_VAN_MENSEN,
    SPREKEN,
    does_as_one,
    does_as_people,
    does_only_as_people,
    does_something,
    does_something_to,
    next_words,
)
from generator.wording.persoonsnamen.woordgroepen import Groep

_EINDE = re.compile(r"[ \t]*(?:[.,;]|\n|$)")
_KIN = rf"(?:\w{{0,20}}(?:{'|'.join(MENSEN)}))\b"
_NA_NAAM = re.compile(
    rf"""[*_]{{0,4}}(?:
    \s?[*_]{{0,4}}\((?:\+|0\d|\d{{1,2}}(?:\s?jaar)?\)|(?:de\s|onze\s)?{_KIN})
  | ,\s\d{{1,2}}(?:\sjaar|,|\))
  | \s?:\s?["“‘'«„]
  | \svan\s(?:hiernaast|hierboven|hieronder|beneden|boven|verderop|de\soverkant|nummer|nr|\d{{1,2}})\b
  | \suit\s(?:de|het)\s
  | ,\s(?:(?:de|een|onze|mijn|haar|zijn|hun)\s)?(?:\w{{2,20}}e\s)?{_KIN}
  | \sen\s(?:haar|zijn|ik)\s
  | (?:['’]s|(?<=s))\s(?:{_KIN}|woning|huis|flat|keuken|klacht|brief|verhaal|vraag)\b
    )""",
    re.VERBOSE,
)
"""What follows a person: an age or telephone number, a quotation, where or who somebody is."""


def is_doener(tekst: str, groep: Groep) -> bool:
    """Whether what begins a sentence is somebody, by what follows, and no ordinary word."""
    if not groep.begin:
        return False
    klein = tekst[groep.delen[-1].van : groep.tot].lower()
    woorden = next_words(tekst, groep.tot)
    if _is_label(groep.kop.woord) and _EINDE.match(tekst, groep.tot):
        return not (is_gewoon(klein) or is_rol(klein))
    na_naam = _NA_NAAM.match(tekst, groep.tot) is not None
    if not (na_naam or does_as_people(woorden) or _does(klein, woorden)) or is_rol(klein):
        return False
    if is_gewoon(klein) and woorden[0] not in ALLEEN_VAN_MENSEN:
        return False
    bij_naam = na_naam and tekst[groep.tot] not in " :"
    if is_soortnaam(klein) and not (bij_naam or does_only_as_people(woorden)):
        return False
    return not _stands_small(tekst[max(0, groep.delen[0].van - 1000) : groep.tot + 1000], klein)


def _does(woord: str, woorden: tuple[str, str, str]) -> bool:
    """Whether a verb follows; what ends in -en may be one itself, in -e an adjective: of those more is asked."""
    if woord.endswith("en"):
        return does_as_one(woorden)
    return does_something_to(woorden) if woord.endswith("e") else does_something(woorden)


def speaks(tekst: str, groep: Groep, werkwoord: str) -> bool:
    """Whether a group with «de» before it says or calls something; `werkwoord` is the word before «de»."""
    woord = tekst[groep.delen[-1].van : groep.tot].lower()
    return (werkwoord in SPREKEN or next_words(tekst, groep.tot)[0] in SPREKEN) and not (
        is_gewoon(woord) or is_soortnaam(woord)
    )


def _is_label(kop: str) -> bool:
    """Whether the word before a group says that a name follows: «Winnaar:», «Contactpersoon:»."""
    return kop.endswith(":") and (kop[:-1] in LABELS or kop[:-1].endswith(MENSEN))


def _stands_small(tekst: str, klein: str) -> bool:
    """Whether a word stands somewhere in a text without a capital."""
    plek = tekst.find(klein)
    while plek >= 0:
        tot = plek + len(klein)
        if not tekst[max(0, plek - 1) : plek].isalnum() and not tekst[tot : tot + 1].isalnum():
            return True
        plek = tekst.find(klein, tot)
    return False
