"""What may stand in a text: names of organisations, places and public persons, and how to reach the organisation."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from copy import copy

from generator.values.persoonsgegeven import Gegeven
from generator.wording.persoonsnamen.letters import HOOFDLETTER, LETTER

_HOOFDWOORD = re.compile(rf"{HOOFDLETTER}{LETTER}*")
_ACHTER = r"(?:['’]?s|['’])?(?:-[a-zà-öø-ÿ]\w*){0,3}(?!\w)"
"""What may stand behind a name: a possessive, or a word that it begins: «Aedes-benchmark»."""
_WEBADRES = tuple(re.compile(begin + r"[^\s<>()\[\]\"@]+") for begin in ("://", r"www\."))
"""An address on the web, up to an e-mail address in it."""
_MAG = frozenset((Gegeven.ADRES, Gegeven.POSTCODE, Gegeven.TELEFOON, Gegeven.EMAIL, Gegeven.IBAN))
"""What an organisation has too."""
_WOORDEN = re.compile(r"\d+|[^\W\d_]+")
_PLAATS_ACHTERAAN = re.compile(r"(?: [^\W\d_]{3,})+ $")


class Bekend:
    """What may stand in every text, made ready once.

    `namen` count as whole words and with these capitals, of several words only together, and also as possessive:
    «Aedes’», «Gelderlands». `contact` are numbers and addresses of the organisation itself, however they are spaced.
    """

    def __init__(self, namen: Collection[str] = (), contact: Collection[str] = ()) -> None:
        self._namen = defaultdict[str, list[tuple[int, re.Pattern[str]]]](list)
        self._zonder_hoofdletter: list[re.Pattern[str]] = []
        for naam in sorted(filter(str.strip, namen), key=len, reverse=True):
            patroon = _patroon(naam)
            if woord := _HOOFDWOORD.search(naam.strip()):
                self._namen[woord[0]].append((woord.start(), patroon))
            else:
                self._zonder_hoofdletter.append(patroon)
        self._nummers = frozenset(vorm for stuk in contact for vorm in _vormen(stuk))
        self._adressen = tuple(map(_woorden, contact))

    def met(self, naam: str) -> "Bekend":
        """Return the same with one name more, of one word with a capital."""
        more = copy(self)
        more._namen = self._namen.copy()
        more._namen[naam] = [*self._namen.get(naam, ()), (0, _patroon(naam))]
        return more

    def mark(self, tekst: str) -> bytearray:
        """Return a 1 for each character of a known name, or of a web address."""
        merk = bytearray(len(tekst))
        for van, tot in self._places(tekst):
            merk[van:tot] = b"\1" * (tot - van)
        return merk

    def _places(self, tekst: str) -> Iterator[tuple[int, int]]:
        for patroon in (*_WEBADRES, *self._zonder_hoofdletter):
            yield from (match.span() for match in patroon.finditer(tekst))
        for woord in _HOOFDWOORD.finditer(tekst) if self._namen else ():
            for voor, patroon in self._with(woord[0]):
                if woord.start() >= voor and (match := patroon.match(tekst, woord.start() - voor)):
                    yield match.span()
                    break

    def _with(self, woord: str) -> Iterator[tuple[int, re.Pattern[str]]]:
        """Yield the names with a word in them, or with the word without its s, and how far before it they begin."""
        for vorm in (woord, woord.removesuffix("s")) if woord.endswith("s") else (woord,):
            yield from self._namen.get(vorm, ())

    def allows(self, soort: Gegeven, stuk: str, merk: bytearray) -> bool:
        """Whether a piece that is no name may stand there; `merk` are its marks."""
        if soort not in _MAG:
            return False
        return all(merk) or not self._nummers.isdisjoint(_vormen(stuk)) or self._is_own_address(soort, _woorden(stuk))

    def _is_own_address(self, soort: Gegeven, woorden: str) -> bool:
        """Whether a piece is a part of an own address in whole words; a place behind it may be missing there."""
        if soort not in (Gegeven.ADRES, Gegeven.POSTCODE):
            return False
        stukken = (woorden, _PLAATS_ACHTERAAN.sub(" ", woorden))
        return any(stuk in adres for stuk in stukken for adres in self._adressen)


def _patroon(naam: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, naam.split())) + _ACHTER)


def _woorden(stuk: str) -> str:
    """Return an address as words with one space around each: «3512AB» too is two."""
    return f" {' '.join(_WOORDEN.findall(stuk.casefold()))} "


def _vormen(stuk: str) -> Iterator[str]:
    """Yield a piece as it is compared: without spaces and points, and a telephone number from inside the country."""
    kaal = "".join(filter(str.isalnum, stuk)).casefold() if "@" not in stuk else stuk.strip().casefold()
    yield kaal
    for land in ("0031", "31"):
        if kaal.isdigit() and kaal.startswith(land):
            yield "0" + kaal.removeprefix(land).removeprefix("0")
