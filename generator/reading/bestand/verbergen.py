"""Findings that say nothing of a person: what was found anywhere is black in every place, sentence and hint."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache

from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.poort import EIGENAAR, NAAM, PERSOON, ZWART, find_in_pad
from generator.values.melding import Melding
from generator.values.persoonsgegeven import Stelligheid, Vondst
from generator.wording.persoonsgegevens.vinden import find_persoonsgegevens
from generator.wording.slug import slug

Stukken = Mapping[str, set[tuple[str, ...]]]
"""The words of every piece, by the first of them in small letters."""
_ZWIJGEN = (PERSOON, NAAM, EIGENAAR)
"""Findings that quote nothing."""
_WOORD = re.compile(r"[^\W_]+")


class Masker:
    """Blacks out pieces of text wherever they come back, also as they stand in the name of a file."""

    def __init__(self, lezing: Lezing) -> None:
        self._bekend = lezing.bekend
        self._in_pad = _woorden(lezing.padstukken)
        self._stukken = _woorden(lezing.stukken | lezing.padstukken)
        self.hide = cache(self._hide)
        self.hide_pad = cache(self._hide_pad)

    def finish(self, meldingen: Iterable[Melding]) -> tuple[Melding, ...]:
        """Return findings without those pieces, each once, by file and line; what is a fault is no question too."""
        found = {self._without(melding) for melding in meldingen}
        eigenaars = {(one.plek.bestand, one.plek.regel) for one in found if one.code == EIGENAAR}
        return tuple(
            sorted(one for one in found if one.code != NAAM or (one.plek.bestand, one.plek.regel) not in eigenaars)
        )

    def _without(self, melding: Melding) -> Melding:
        plek = melding.plek._replace(bestand=self.hide_pad(melding.plek.bestand))
        if melding.code in _ZWIJGEN:
            return replace(melding, plek=plek)
        tekst, hint = (_show_pad(self.hide(said), said, melding.plek.bestand, plek.bestand)
                       for said in (melding.tekst, melding.hint))  # fmt: skip
        return replace(melding, plek=plek, tekst=tekst, hint=hint)

    def _hide(self, tekst: str) -> str:
        """Return a text with black characters for every known piece, and for what is surely personal data."""
        return _blacken(tekst, (*_again(tekst, self._stukken), *_sure(find_persoonsgegevens(tekst, self._bekend))))

    def _hide_pad(self, pad: str) -> str:
        """Return a path with black characters for what the names in it say of a person."""
        return _blacken(pad, (*_again(pad, self._in_pad), *_sure(find_in_pad(pad, self._bekend))))


def _woorden(stukken: Iterable[str]) -> Stukken:
    """Return the words of every piece, as it was found and as the name of a file has it."""
    found = defaultdict[str, set[tuple[str, ...]]](set)
    for stuk in stukken:
        for woorden in (_WOORD.findall(stuk), _WOORD.findall(slug(stuk))):
            if woorden:
                found[woorden[0].lower()].add(tuple(woorden))
    return found


@cache
def _patroon(woorden: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds a piece again; one word without its capital only in a name or a quotation."""
    if len(woorden) > 1 or not woorden[0].isalpha():
        return re.compile(r"[\W_]{0,3}".join(map(re.escape, woorden)) + r"(?![^\W_])", re.IGNORECASE)
    woord = re.escape(woorden[0])
    los = "(?!)" if woord.islower() else woord
    return re.compile(rf"(?:{los}|(?i:(?<=[-/«_]){woord}|{woord}(?=[-/»_.]\w|»)))(?![^\W_])")


def _again(tekst: str, stukken: Stukken) -> Iterator[tuple[int, int]]:
    for woord in _WOORD.finditer(tekst) if stukken else ():
        for woorden in stukken.get(woord[0].lower(), ()):
            if match := _patroon(woorden).match(tekst, woord.start()):
                yield match.span()


def _sure(vondsten: Iterable[Vondst]) -> Iterator[tuple[int, int]]:
    return ((vondst.van, vondst.tot) for vondst in vondsten if vondst.soort.stelligheid is Stelligheid.FOUT)


def _show_pad(hidden: str, said: str, pad: str, shown: str) -> str:
    """Return a blacked out text with the folders and the file of its own place as that place shows them.

    A path says no more there than it does before the finding, and a command with a black name cannot be pasted.
    """
    for part in re.finditer(r"[^/]+(?:/|\.[^/]*)", pad):
        end = "" if part[0].endswith("/") else r"(?![\w-]|\.\w)"
        for match in re.finditer(rf"(?<![^\s/'«]){re.escape(part[0])}{end}", said):
            hidden = hidden[: match.start()] + shown[part.start() : part.end()] + hidden[match.end() :]
    return hidden


def _blacken(tekst: str, spans: Iterable[tuple[int, int]]) -> str:
    for van, tot in spans:
        tekst = tekst[:van] + ZWART * (tot - van) + tekst[tot:]
    return tekst
