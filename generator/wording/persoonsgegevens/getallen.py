"""The digits of a text, from which numbers of people are found, and what stands around them."""

import re
from typing import NamedTuple

_CIJFERS = re.compile(r"\d\d*")
"""Not `\\d+`: a pattern that begins with one sign is found faster."""
_ZAAK = re.compile(
    r"(?:\b(?:zaak|dossier|referentie|kenmerk|melding|klacht|factuur|order|kvk|btw|ticket|artikel|serie|lot|tabel)"
    r"[^\W\d_]{0,15}|€|\beuro|\bref\.?)(?:[\s:.#-]{1,3}(?:is|nr|nummer)\b)?[\s:.#-]{0,3}$"
)
"""What stands before a number that is about a case, or an amount."""
_HOEVEELHEID = re.compile(r"\s?(?:euro|%|procent|keer|m²|m2|m³|kwh|gesprekken|woningen|huurders|huishoudens)(?![^\W_])")
"""What stands after a number that counts something."""


class Getal(NamedTuple):
    """A row of digits: where it begins and ends."""

    van: int
    tot: int

    @property
    def lengte(self) -> int:
        """How many digits it has."""
        return self.tot - self.van


def find_getallen(tekst: str) -> tuple[Getal, ...]:
    """Return every row of digits in a text, in order."""
    return tuple(Getal(*match.span()) for match in _CIJFERS.finditer(tekst))


def before(tekst: str, van: int, lengte: int = 60) -> str:
    """Return what stands right before a place, in small letters."""
    return tekst[max(0, van - lengte) : van].lower()


def after(tekst: str, tot: int, lengte: int = 40) -> str:
    """Return what stands right after a place, in small letters."""
    return tekst[tot : tot + lengte].lower()


def is_about_a_thing(tekst: str, van: int, tot: int) -> bool:
    """Whether a number is about a case or an amount: «Zaaknummer 123456782», «176543210 euro»."""
    return bool(_ZAAK.search(before(tekst, van)) or _HOEVEELHEID.match(after(tekst, tot)))
