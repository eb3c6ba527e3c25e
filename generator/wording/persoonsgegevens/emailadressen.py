"""E-mail addresses, also as people write them against spam: [at], (at), «apenstaartje», [punt]."""

import re
from collections.abc import Iterator, Set

from generator.values.persoonsgegeven import Gegeven, Vondst

_APENSTAART = re.compile(
    r"\s?[@＠]\s?|\s?[\[({<]\s?(?:at|a|apen?staart(?:je)?)\s?[\])}>]\s?|\s(?P<woord>at|apen?staart(?:je)?)\s",
    re.IGNORECASE,
)
SPOREN = frozenset("a at apestaart apestaartje apenstaart apenstaartje".split())
"""One of these words stands in a text with an address, or the sign itself."""
_PUNT = r"(?:\.|\s?[\[({<]\s?(?:punt|dot|\.)\s?[\])}>]\s?|\s(?:punt|dot)\s)"
_NAAM = re.compile(rf"(?:[\w+'-]{{1,64}}{_PUNT}){{0,4}}[\w+'-]{{1,64}}$", re.IGNORECASE)
_DOMEIN = re.compile(rf"(?:[\w-]{{1,63}}{_PUNT}){{1,6}}[^\W\d_]{{2,24}}(?![\w-])", re.IGNORECASE)
_ALTIJD_DOMEIN = re.compile(
    rf"(?:[\w-]{{1,63}}{_PUNT}){{1,6}}(?:nl|com|net|org|eu|be|de|info|example)(?![\w-])", re.IGNORECASE
)
_AANBIEDER = re.compile(
    r"(?:gmail|hotmail|outlook|ziggo|kpnmail|planet|icloud|yahoo|live|xs4all)(?![\w-])", re.IGNORECASE
)
"""Who gives people an address, so that the rest of it is often left out."""


def find_emails(tekst: str, sporen: Set[str]) -> Iterator[Vondst]:
    """Yield every e-mail address; `sporen` are the words of SPOREN in the text, among others."""
    if "@" not in tekst and "＠" not in tekst and SPOREN.isdisjoint(sporen):
        return
    tot = 0
    for teken in _APENSTAART.finditer(tekst):
        begin = max(tot, teken.start() - 130)
        naam = _NAAM.search(tekst[begin : teken.start()])
        domein = (_ALTIJD_DOMEIN if teken["woord"] == "at" else _DOMEIN).match(tekst, teken.end())
        domein = domein or _AANBIEDER.match(tekst, teken.end())
        if naam and domein:
            tot = domein.end()
            yield Vondst(Gegeven.EMAIL, begin + naam.start(), tot)
