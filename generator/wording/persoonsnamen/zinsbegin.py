"""Whether a word begins a sentence, where any word has a capital."""

import re

from generator.wording.leesbaarheid import is_afkorting
from generator.wording.taal import STOPWOORDEN

_OPENT = tuple("\"'“‘„«[")
_TUSSEN = " \t\n\r\u00a0\"'“”‘’„«»()[]*_~`>#•–-"
_MISSCHIEN = f"{_TUSSEN}.!?…:|;"
"""One of these stands before the space before a sentence; before all others stands a word of the same sentence."""
_VOOR_PUNT = re.compile(r"(?<![^\W_])([^\W\d_](?:[^\W\d_]|\.){0,19})\.$")
_WOORD = re.compile(r"[^\W_]+")
_MERK = re.compile(r"\n[ \t>]*(?:[-*+•–#>]|\d{1,2}[.)] )|\n\s*\n|^[ \t>]*[-*+•–#]")


def begins_zin(tekst: str, van: int) -> bool:
    """Return whether a place is where a sentence, a quotation, a bullet, a cell or a value begins."""
    if tekst[van - 1 : van] == " " and tekst[max(0, van - 2) : van - 1] not in _MISSCHIEN:
        return False
    voor = tekst[max(0, van - 60) : van]
    kaal = voor.rstrip(_TUSSEN)
    tussen = voor[len(kaal) :]
    if not kaal:
        return True
    if tussen.rstrip("*_").endswith(_OPENT):
        return True
    teken = kaal[-1]
    if teken in ".!?…":
        return teken != "." or "\n" in tussen or not _goes_on(kaal, _WOORD.match(tekst, van))
    if teken in ":|;" and tussen:
        return teken != ";" or "\n" in tussen
    return bool(_MERK.search(tussen)) or ("\n" in tussen and kaal.rpartition("\n")[2].startswith("#"))


def _goes_on(kaal: str, volgende: re.Match[str] | None) -> bool:
    """Whether a point ends a shortened word or an initial, after which the sentence goes on."""
    voor = _VOOR_PUNT.search(kaal, max(0, len(kaal) - 21))
    if not voor:
        return False
    if len(voor[1]) == 1:
        return not (volgende and volgende[0].lower() in STOPWOORDEN)
    return is_afkorting(voor[1].lower())
