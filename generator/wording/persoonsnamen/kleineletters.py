"""Names without a capital: in small letters after a title, or in a script that has no capitals."""

import re
from collections.abc import Iterator, Sequence, Set

from generator.values.persoonsgegeven import Gegeven, Vondst
from generator.wording.persoonsnamen.gewonewoorden import BEGINWOORDEN, GEEN_NAAM, KLEIN
from generator.wording.persoonsnamen.mensen import MENSEN
from generator.wording.persoonsnamen.werkwoorden import STEMMING, STERK, VAN_ALLES, VAN_MENSEN, next_words
from generator.wording.persoonsnamen.woordgroepen import word_before

_ZEKER = tuple("dhr hr mw mevr mvr mej mejuffrouw mijnheer fam".split())
"""Titles that hardly stand alone."""
KLEINE_LETTER = "[a-zà-öø-ÿāăąćčďđēęěğįīıłńňōőřśşšţťūůűźżžș]"
_TITEL = re.compile(
    r"(?P<lidwoord>\b(?i:een|de|die|deze|dit|geen|elke|oudere|mijn|onze|andere)\s)?"
    rf"\b(?P<titel>(?i:{'|'.join(_ZEKER)}|mevrouw|meneer|heer|familie|juf))\b\.?\s{{1,3}}"
    r"(?P<naam>(?P<tussen>(?:(?:van|von)(?:\s(?:den|der|de|het|['’]t))?|de|den|der|ter|ten|['’]t|el|bin|da|di|du|la|le"
    rf"|dos|op\sde[nr]?|in\s['’]t)\s)?(?P<woord>{KLEINE_LETTER}[\w'’-]{{1,30}}))"
)
_SPOREN_TITEL = frozenset((*_ZEKER, "mevrouw", "meneer", "heer", "familie", "juf"))
_VOORZETSELS = frozenset("met aan van door voor bij namens volgens naar tegen".split())
_WERKWOORD = re.compile(r"\w+(?:t|te|de|ten|den)")
_NOG_MEER = frozenset(
    """
    aanwezig afwezig alleenstaand bekend bellen terugbellen mailen spreken bezoeken helpen appen informeren uitnodigen
    komen boven beneden hiernaast hierboven hieronder verderop nummer nr hoog overkant balie klantenservice receptie
    woningstichting corporatie gemeente flat wijk thuiszorg kantine post zelf zelfs ziet zien stuk kwijt klaar weg
    terug thuis best stil erbij ermee hierover daarover des ernaast daarnaast gebeld gesproken gemaild wilt gehoord
    bezocht wonen willen klagen vinden zeggen bleken waren hadden kregen kwamen gingen stonden zitten vroegen vertelden
    belden zagen
    """.split()
)
NOOIT = BEGINWOORDEN | GEEN_NAAM | KLEIN | _NOG_MEER | {*MENSEN, *VAN_ALLES, *VAN_MENSEN, *STERK, *STEMMING}
"""What may follow a title and is no surname."""
_LABEL = re.compile(
    r"(?:\b(?i:naam(?:\s\w{1,20})?|contactpersoon|aanspreekpunt|aanvrager|melder)\s?:\s{0,3}"
    r"|\b(?i:eigenaar)\s?:\s{0,3}(?=[a-z]\.)|\b(?i:mijn|haar|zijn)\snaam\sis\s|\b(?i:ik)\sheet\s|\bgenaamd\s"
    r"|\b(?i:groetjes?|groeten|groet|mvg)(?:\svan\s|,\s{1,3}|\n)|\b(?i:groetjes|mvg)\s)"
    rf"(?P<naam>(?:[a-z]\.\s?){{0,3}}{KLEINE_LETTER}[\w'’-]{{1,30}})"
)
_SPOREN_LABEL = frozenset(
    "naam contactpersoon aanspreekpunt aanvrager melder heet genaamd groet groeten groetjes mvg".split()
)
SPOREN = _SPOREN_TITEL | _SPOREN_LABEL | {"eigenaar"}
"""One of these words stands in a text with a name in small letters."""
_EIGENAAR = re.compile(r"eigenaar\s?:\s{0,3}[a-z]\.", re.IGNORECASE)
"""Nearly every file names an owner, but hardly any with an initial."""
_GEEN_NAAM = NOOIT | frozenset("onbekend nvt anoniem niets bekend verkeerd fout weggelaten leeg".split())
_ANDER_SCHRIFT = re.compile(
    r"[\u0370-\u03ff\u0400-\u1cff\u2c00-\u2dff\u3005-\u3007\u3021-\ud7ff\uf900-\ufdff\ufe70-\ufeff\uff66-\uffdc]{2,60}"
    r"(?:[ \u200c-\u200f-]{1,2}[\u0370-\u03ff\u0400-\u1cff\u2c00-\u2dff\u3005-\u3007\u3021-\ud7ff\uf900-\ufdff"
    r"\ufe70-\ufeff\uff66-\uffdc]{2,60}){0,9}"
)


def find_kleine_namen(tekst: str, sporen: Set[str]) -> Iterator[Vondst]:
    """Yield every surname in small letters after a title, and every first name after what says that it is one.

    `sporen` are the words of SPOREN in the text, among others.
    """
    if not _SPOREN_TITEL.isdisjoint(sporen):
        for match in _TITEL.finditer(tekst):
            if _is_achternaam(tekst, match):
                yield Vondst(Gegeven.NAAM, *match.span("naam"))
    if not _SPOREN_LABEL.isdisjoint(sporen) or ("eigenaar" in sporen and _EIGENAAR.search(tekst)):
        for match in _LABEL.finditer(tekst):
            if match["naam"] not in _GEEN_NAAM:
                yield Vondst(Gegeven.NAAM, *match.span("naam"))


def _is_achternaam(tekst: str, match: re.Match[str]) -> bool:
    """Whether what follows a title is no ordinary word; a verb is followed by no other verb."""
    woord, titel, tussen = match["woord"], match["titel"].lower(), match["tussen"] or ""
    lidwoord = (match["lidwoord"] or "").strip().lower()
    if lidwoord and titel not in _ZEKER and not (lidwoord == "de" and titel in ("heer", "familie")):
        return False
    if woord in NOOIT or (tussen in ("van ", "de ") and woord.endswith(("service", "dienst", "corporatie"))):
        return False
    if titel in ("fam", "familie") and woord.endswith("en") and not tussen:
        return next_words(tekst, match.end())[0] in VAN_ALLES | VAN_MENSEN
    if not _WERKWOORD.fullmatch(woord) or tussen:
        return True
    na_voorzetsel = word_before(tekst, match.start("titel")).woord in _VOORZETSELS
    return na_voorzetsel or next_words(tekst, match.end())[0] in VAN_ALLES | VAN_MENSEN


def find_ander_schrift(tekst: str, merk: Sequence[int]) -> Iterator[Vondst]:
    """Yield every unknown word in Arabic, Hebrew, Chinese, Ge'ez or any other script than the Latin."""
    for match in () if tekst.isascii() else _ANDER_SCHRIFT.finditer(tekst):
        if not all(merk[match.start() : match.end()]):
            yield Vondst(Gegeven.NAAM, *match.span())
