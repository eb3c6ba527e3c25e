"""Words with a capital that stand together, with the word before them that says what they are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from generator.wording.leesbaarheid import AFKORTINGEN
from generator.wording.persoonsnamen.gewonewoorden import BEGINWOORDEN, ORGANISATIES, TEAMS
from generator.wording.persoonsnamen.letters import HOOFDLETTER, NAAMDEEL
from generator.wording.persoonsnamen.mensen import MENSEN, TITELS
from generator.wording.persoonsnamen.werkwoorden import does_as_people, next_words
from generator.wording.persoonsnamen.zinsbegin import begins_zin

TUSSEN = (
    r"(?:(?:van|von|op|in)\s(?:den|der|het|['’]t)|van\sde|van|von|de|den|der|ter|ten|te|['’]t"
    r"|el|al|bin|da|di|du|la|le|dos|aan\sden?|op(?=\sZoom\b))"
)
_VOORLETTERS = rf"(?:(?:{HOOFDLETTER}|Th|Chr?|Ph|IJ)\.[ \u00a0]?){{1,5}}"
_WIT = r"[^\S\n]{1,3}"
_HOOFDLETTER = re.compile(rf"{HOOFDLETTER}(?<![^\W_].)")
_HET = re.compile(r"(?<![^\W_])(?:el|al|ez)-$", re.IGNORECASE)
"""The Arabic article, which a name begins with."""
_GROEP = re.compile(
    rf"(?:{_VOORLETTERS}(?:{TUSSEN}{_WIT}){{0,3}})?{NAAMDEEL}"
    rf"(?:{_WIT}(?:{TUSSEN}{_WIT}){{0,3}}(?:{_VOORLETTERS})?{NAAMDEEL})*"
)
_DEEL = re.compile(NAAMDEEL)
_TUSSEN_VOOR = re.compile(rf"(?:(?<![^\W_]){TUSSEN}\s{{1,3}}){{1,3}}$")
"""The small words of a surname, right before a place."""
_KLEINE_WOORDEN = frozenset("van von op in den der het 't ’t de ter ten te el al bin da di du la le dos".split())
_OPENT = re.compile(r"[ \t\n(\[\"'“‘„«*_>]")
"""What a word begins after."""
_KOPPEN = frozenset((*TITELS, *MENSEN, *ORGANISATIES, *TEAMS))
_KOP_OP = tuple(
    """
    stichting vereniging corporatie commissie organisatie koepel platform ersraad ersbond huurder bewoner medewerker
    beheerder panellid team stichtingen verenigingen corporaties commissies organisaties huurders bewoners medewerkers
    beheerders leden teams
    """.split()
)
"""How a role or a kind of organisation ends, when more stands before it."""
_MET_PUNT = TITELS & AFKORTINGEN | {"mvr", "hr"}
_OOK_NAAM = ("wil", "an")


class Hoofdwoord(NamedTuple):
    """Where a word with a capital stands."""

    van: int
    tot: int


@dataclass(frozen=True)
class Kop:
    """The word before a group, in small letters, where it stands, and where the group begins."""

    woord: str = field(repr=False)
    bewijs: int
    van: int


@dataclass(frozen=True)
class Groep:
    """Words with a capital in a row."""

    kop: Kop
    delen: tuple[Hoofdwoord, ...]
    begin: bool
    """True at the beginning of a sentence, where any word has a capital."""

    @property
    def tot(self) -> int:
        """Where it ends."""
        return self.delen[-1].tot

    @property
    def is_titel(self) -> bool:
        """Whether a title stands before it."""
        return self.kop.woord in TITELS


def find_groepen(tekst: str) -> Iterator[Groep]:
    """Yield the words with a capital, without titles and roles, and without what only begins a sentence."""
    plek = 0
    while letter := _HOOFDLETTER.search(tekst, plek):
        van = letter.start()
        plek = van + 1
        if tekst.startswith("-", max(0, van - 1)) and _HET.search(tekst, max(0, van - 3), van):
            van -= 3
        if match := _GROEP.match(tekst, van):
            plek = match.end()
            if _is_begin(match[0]) and begins_zin(tekst, van):
                continue
            delen = tuple(Hoofdwoord(*deel.span()) for deel in _DEEL.finditer(tekst, van, plek))
            yield from _split(tekst, van, delen)


def _is_begin(woord: str) -> bool:
    """Whether a word is no name where it begins a sentence, whatever follows it."""
    klein = woord.lower()
    return klein in BEGINWOORDEN and klein not in _OOK_NAAM


def _split(tekst: str, van: int, delen: tuple[Hoofdwoord, ...]) -> Iterator[Groep]:
    begin = begins_zin(tekst, van)
    vanaf = 1 if begin and _only_begins(tekst, delen[0]) else 0
    if vanaf == len(delen):
        return
    kop = _read_kop(tekst, delen[0].van)
    for nummer, deel in enumerate(() if kop.woord in TITELS else delen):
        klein = tekst[deel.van : deel.tot].lower()
        if _is_kop(klein):
            if nummer > vanaf:
                yield Groep(_read_kop(tekst, delen[vanaf].van), delen[vanaf:nummer], begin and vanaf == 0)
            vanaf = nummer + 1
            if klein in TITELS:
                break
    if vanaf < len(delen):
        yield Groep(_read_kop(tekst, delen[vanaf].van) if vanaf else kop, delen[vanaf:], begin and vanaf == 0)


def _only_begins(tekst: str, deel: Hoofdwoord) -> bool:
    """Whether a word begins a sentence and is no name: «Wil» is one when it calls."""
    klein = tekst[deel.van : deel.tot].lower()
    return klein in BEGINWOORDEN and not (klein in _OOK_NAAM and does_as_people(next_words(tekst, deel.tot)))


@lru_cache(10_000)
def _is_kop(woord: str) -> bool:
    """Whether a word is a title, a role or a kind of organisation: with a capital too it is no name."""
    return (
        woord in _KOPPEN
        or woord.removesuffix("s") in _KOPPEN
        or woord.removesuffix("en") in _KOPPEN
        or (woord.endswith(_KOP_OP) and woord not in _KOP_OP)
    )


def _read_kop(tekst: str, van: int) -> Kop:
    """Return the word before a place, or the one before the small words of a surname when that makes it a surname."""
    direct = word_before(tekst, van)
    if direct.woord in _KLEINE_WOORDEN and (tussen := _TUSSEN_VOOR.search(tekst, max(0, van - 20), van)):
        kop = word_before(tekst, tussen.start())
        if kop.woord in TITELS or kop.woord.endswith(MENSEN if tussen[0].startswith("d") else ORGANISATIES):
            return Kop(kop.woord, kop.bewijs, tussen.start())
    return direct


def word_before(tekst: str, van: int) -> Kop:
    """Return the word right before a place, or an empty one."""
    if not tekst[max(0, van - 1) : van].isspace():
        return Kop("", van, van)
    voor = tekst[max(0, van - 40) : van]
    kaal = voor.rstrip()
    opent = _OPENT.search(kaal[::-1])
    begin = len(kaal) - opent.start() if opent else 0
    if kaal.endswith(("'t", "’t")):
        begin = len(kaal) - 2
    if begin == len(kaal) or "\n\n" in voor[len(kaal) :]:
        return Kop("", van, van)
    klein = kaal[begin:].lower()
    return Kop(klein[:-1] if klein[:-1] in _MET_PUNT else klein, van - len(voor) + begin, van)
