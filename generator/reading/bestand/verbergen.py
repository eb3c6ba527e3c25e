"""Findings that say nothing of a person: what was found anywhere is black in every place, sentence and hint."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.poort import EIGENAAR, NAAM, PERSOON, ZWART, find_in_pad
from generator.values.melding import Melding
from generator.values.persoonsgegeven import Stelligheid, Vondst
from generator.wording.persoonsgegevens.vinden import find_persoonsgegevens
from generator.wording.slug import slug

Patronen = Mapping[str, set[re.Pattern[str]]]
_ZWIJGEN = (PERSOON, NAAM, EIGENAAR)
"""Findings that quote nothing."""
_WOORD = re.compile(r"[^\W_]+")


class Masker:
    """Blacks out pieces of text wherever they come back, also as they stand in the name of a file."""

    def __init__(self, lezing: Lezing) -> None:
        self._bekend = lezing.bekend
        self._in_pad = _patronen(lezing.padstukken)
        self._patronen = _patronen(lezing.stukken | lezing.padstukken)

    def finish(self, meldingen: Iterable[Melding]) -> tuple[Melding, ...]:
        """Return findings without those pieces, each once, by file and line; what is a fault is no question too."""
        found = {self._hide(melding) for melding in meldingen}
        eigenaars = {(one.plek.bestand, one.plek.regel) for one in found if one.code == EIGENAAR}
        return tuple(
            sorted(one for one in found if one.code != NAAM or (one.plek.bestand, one.plek.regel) not in eigenaars)
        )

    def _hide(self, melding: Melding) -> Melding:
        plek = replace(melding.plek, bestand=self.hide_pad(melding.plek.bestand))
        if melding.code in _ZWIJGEN:
            return replace(melding, plek=plek)
        return replace(melding, plek=plek, tekst=self.hide(melding.tekst), hint=self.hide(melding.hint))

    def hide(self, tekst: str) -> str:
        """Return a text with black characters for every known piece, and for what is surely personal data."""
        return _blacken(tekst, (*_again(tekst, self._patronen), *_sure(find_persoonsgegevens(tekst, self._bekend))))

    def hide_pad(self, pad: str) -> str:
        """Return a path with black characters for what the names in it say of a person."""
        return _blacken(pad, (*_again(pad, self._in_pad), *_sure(find_in_pad(pad, self._bekend))))


def _patronen(stukken: Iterable[str]) -> Patronen:
    """Return what finds every piece again, by its first word in small letters."""
    found = defaultdict[str, set[re.Pattern[str]]](set)
    for stuk in stukken:
        for woorden in (_WOORD.findall(stuk), _WOORD.findall(slug(stuk))):
            if woorden:
                found[woorden[0].lower()].add(_patroon(woorden))
    return found


def _patroon(woorden: list[str]) -> re.Pattern[str]:
    """Return what finds a piece again; one word without its capital only in a name or a quotation."""
    if len(woorden) > 1 or not woorden[0].isalpha():
        return re.compile(r"[\W_]{0,3}".join(map(re.escape, woorden)) + r"(?![^\W_])", re.IGNORECASE)
    woord = re.escape(woorden[0])
    los = "(?!)" if woord.islower() else woord
    return re.compile(rf"(?:{los}|(?i:(?<=[-/«_]){woord}|{woord}(?=[-/»_.]\w|»)))(?![^\W_])")


def _again(tekst: str, patronen: Patronen) -> Iterator[tuple[int, int]]:
    for woord in _WOORD.finditer(tekst) if patronen else ():
        for patroon in patronen.get(woord[0].lower(), ()):
            if match := patroon.match(tekst, woord.start()):
                yield match.span()


def _sure(vondsten: Iterable[Vondst]) -> Iterator[tuple[int, int]]:
    return ((vondst.van, vondst.tot) for vondst in vondsten if vondst.soort.stelligheid is Stelligheid.FOUT)


def _blacken(tekst: str, spans: Iterable[tuple[int, int]]) -> str:
    for van, tot in spans:
        tekst = tekst[:van] + ZWART * (tot - van) + tekst[tot:]
    return tekst
