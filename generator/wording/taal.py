"""Dutch words: cutting text into words, bringing words back to their stem.

Its twin in the browser is generator/theme/assets/zoeken/woorden.js; a test compares the two.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import snowballstemmer

STOPWOORDEN = frozenset(
    """
    aan al alle alles als altijd bij daar dan dat de der deze die dit doe doen doet door dus een eens en er ergens
    ga gaan gaat geen haar had hebben heeft hem hen het hier hij hoe hun iemand iets ik in is ja je jij jouw jullie kan
    kun kunnen maar mag me meer meest men met mij mijn moet moeten mogen na naar niemand niet niets nog nu of om
    omdat onder ons onze ook op over per sinds te tegen tijdens toch toe tot tussen u uit uw van vaak veel via volgens
    voor waar waarom wanneer want waren was wat we weet wel welk welke weinig werd wie wij wil willen word worden wordt
    weten zal ze zei zich zij zijn zo zonder zou zouden
    """.split()
)
"""Words that say nothing about the subject; not indexed and not asked for."""
_WOORD = re.compile(r"[a-z0-9]+(?:[-.&][a-z0-9]+)*\+*")
_KOMMA, _PLUS = re.compile(r"(\d),(?=\d)"), re.compile(r"(\d)\+(?![+a-z\d])")
_DUIZENDEN, _GEBROKEN = re.compile(r"\d{1,3}(?:\.\d{3})+"), re.compile(r"\d+\.\d+")
_BEZIT = re.compile(r"'s\b")
_STREEP = re.compile(r"[-.&]")
_OPMAAK = re.compile(r"^[ |:]*-{3,}[-|: ]*$|\]\([^)]*\)|^#+ |!(?=\[)|[*_`>|\[\]]", re.MULTILINE)
EIGEN_STAM = {
    "ouders": "ouders", "gehorig": "gehorig", "gehorige": "gehorig", "gehorigheid": "gehorig",
    "begeleid": "begeleid", "begeleiden": "begeleid", "begeleiding": "begeleid", "agenderen": "agender",
}  # fmt: skip
"""Words that the stemmer puts under a word with another meaning: «ouders» under ouderen, «gehorig» under horen."""
MET_GE = frozenset(
    """
    gebaar gebeur gebied gebouw gebrek gebruik gedacht gedrag geduld geest geheel geheim gelijk geloof geluid gemak
    gemeent gemiddeld gereedschap geschil gesprek getal gevel gevoel gevolg geweld gewicht gewoon gezag gezelschap
    gezin gezond
    """.split()
)
"""Stems in which ge- is no prefix: without these, «gezin» would be zin, and «gezondheid» zon."""
_DER = re.compile(r"(.{3,}der)s?")
"""Who does something: a «huurder» is no huur."""
_ONZICHTBAAR = ("Mn", "Mc", "Me", "Cf")
_STEMMER = snowballstemmer.stemmer("dutch")


@dataclass(frozen=True)
class Woord:
    """One word of a text; `delen` are the parts around a hyphen, point or ampersand, when it has them."""

    vorm: str
    delen: tuple[str, ...] = ()


def strip_markdown(markdown: str) -> str:
    """Return Markdown as plain text: no links, headings or emphasis."""
    return " ".join(_OPMAAK.sub("", markdown).split())


def normalize(text: str) -> str:
    """Return text in lower case, without accents and without what cannot be seen, such as a soft hyphen."""
    decomposed = unicodedata.normalize("NFKD", text).lower().replace("’", "'")
    if decomposed.isascii():
        return decomposed
    return decomposed.translate(_ZICHTBAAR)


class _Zichtbaar(dict[int, int | None]):
    """What becomes of every letter: itself, or nothing; looked up the first time that it is met."""

    def __missing__(self, letter: int) -> int | None:
        self[letter] = None if unicodedata.category(chr(letter)) in _ONZICHTBAAR else letter
        return self[letter]


_ZICHTBAAR = _Zichtbaar()


def tokenize(text: str) -> Iterator[Woord]:
    """Yield the words of a text in order: «cv-ketel» gives cvketel with the parts cv and ketel, «foto's» gives foto.

    A number is one word however it is written: «7,7» is 7.7, «1.250» is 1250, and «70+» is 70-plus.
    """
    plain = _PLUS.sub(r"\1-plus", _KOMMA.sub(r"\1.", _BEZIT.sub("", normalize(text))))
    for match in _WOORD.findall(plain):
        yield _woord(match)


@cache
def _woord(found: str) -> Woord:
    if _DUIZENDEN.fullmatch(found):
        return Woord(found.replace(".", ""), ())
    if _GEBROKEN.fullmatch(found):
        return Woord(found, ())
    delen = tuple(_STREEP.split(found))
    return Woord("".join(delen), delen if len(delen) > 1 else ())


@cache
def stem(vorm: str) -> str:
    """Return the stem of a word (Kraaij-Pohlmann, in Snowball), with -eren and -atie under one stem."""
    if len(vorm) < 4 or not vorm.isalpha():
        return vorm
    if vorm in EIGEN_STAM:
        return EIGEN_STAM[vorm]
    if who := _DER.fullmatch(vorm):
        return who[1]
    if vorm.startswith("ge") and "ge" + _snowball(vorm[2:]) in MET_GE:
        return "ge" + _snowball(vorm[2:])
    stem = _snowball(vorm)
    return stem[:-3] + "er" if stem.endswith("eer") else stem


def _snowball(vorm: str) -> str:
    stem: str = _STEMMER.stemWord(vorm)
    return stem
