"""First names without a capital, where the sentence leaves room for nothing else."""

import re
from collections.abc import Iterator

from generator.values.persoonsgegeven import Gegeven, Vondst
from generator.wording.persoonsnamen.gewonewoorden import (
    ORGANISATIES,
    TEAMS,
    is_afdeling,
    is_gewoon,
    is_rol,
    is_soortnaam,
)
from generator.wording.persoonsnamen.kleineletters import NOOIT
from generator.wording.persoonsnamen.mensen import MENSEN, TITELS
from generator.wording.persoonsnamen.werkwoorden import ALLEEN_VAN_MENSEN, VAN_ALLES, VAN_MENSEN

_WOORD = r"([^\W\d_]{1,30}(?:-[^\W\d_]{2,30})?)\b(?!['’-])"
_OPENING = re.compile(rf"(?:\s|[-*] ){{0,4}}{_WOORD} {_WOORD}(?: {_WOORD}(?: {_WOORD})?)?")
_BEGIN = re.compile(rf"[.!?:;|“\"‘«\n](?:(?<!\n)|(?=\s{{0,20}}\n|[-*] ))(?=(?:\s|[-*] ){{0,4}}{_WOORD} [^\W\d_])")
"""Where a sentence of two words begins; a line alone begins none, for it may be a long one that was cut."""
_ALDUS = re.compile(rf"[,”\"’!?] (?:aldus|zegt|zei|vertelt|vertelde|verzucht) {_WOORD}(?=[.,;!?\n]|\Z)")
_SPOREN_ALDUS = ("aldus", "zegt", "zei", "vertel", "verzucht")
_VAN_IEMAND = frozenset("mijn onze ons haar zijn de".split())
_SPREEKT = ALLEEN_VAN_MENSEN | {"zegt", "zei", "vertelt", "vertelde", "klaagt"}
_DOET = VAN_ALLES | VAN_MENSEN
_GEEN_NAAM = (*MENSEN, *ORGANISATIES, *TEAMS, *"jongere oudere starter senior zorg bureau instelling".split())


def find_kleine_voornamen(tekst: str) -> Iterator[Vondst]:
    """Yield a word after a relation and before a verb, before what only people do, and after «aldus»."""
    for begin in (0, *(match.end() for match in _BEGIN.finditer(tekst) if _may_open(match[1]))):
        if (opening := _OPENING.match(tekst, begin)) and (nummer := _nummer_of_naam(opening)):
            yield Vondst(Gegeven.NAAM, *opening.span(nummer))
    for match in _ALDUS.finditer(tekst) if any(spoor in tekst for spoor in _SPOREN_ALDUS) else ():
        if _may_be_naam(match[1]):
            yield Vondst(Gegeven.NAAM, *match.span(1))


def _may_open(woord: str) -> bool:
    """Whether a word that begins a sentence is a first name without a capital, or says whose one follows."""
    return woord.islower() or woord.lower() in _VAN_IEMAND or woord.lower().endswith(MENSEN)


def _nummer_of_naam(opening: re.Match[str]) -> int:
    """Return which of the first words of a sentence is a name; 0 when none is."""
    eerste, tweede, derde, vierde = opening.groups("")
    if tweede in _SPREEKT:
        return int(_may_be_naam(eerste))
    if derde in _DOET and eerste.lower().endswith(MENSEN) and _may_be_naam(tweede):
        return 2
    if vierde in _DOET and eerste.lower() in _VAN_IEMAND and tweede.endswith(MENSEN) and _may_be_naam(derde):
        return 3
    return 0


def _may_be_naam(woord: str) -> bool:
    """Whether a word has no capital and is no ordinary one, no role and no organisation."""
    if not woord.islower() or woord in NOOIT or woord in TITELS or is_afdeling(woord):
        return False
    gewoon = is_gewoon(woord) or is_soortnaam(woord) or is_rol(woord)
    return not (gewoon or woord.endswith(_GEEN_NAAM) or woord[:-1].endswith(_GEEN_NAAM))
