"""Periods as people write them in a table: «2023-K2», «jan-23», «2022/2023»."""

import re
from functools import cache, lru_cache

from generator.values.datum import MAANDEN
from generator.values.metingen.periode import Meetperiode, Periodevorm

_JAAR = r"(?P<jaar>(?:19|20)\d\d)"
_KORT = r"(?P<kort>\d\d)"
_SCHEIDING = r"[-/. ]{0,3}"
_RANG = {"1e": 1, "2e": 2, "3e": 3, "4e": 4, "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4}
_NUMMER = rf"(?P<nummer>[1-4]|{'|'.join(_RANG)})"
_MAAND = "|".join(sorted({*MAANDEN, *(naam[:3] for naam in MAANDEN), "mrt", "sept"}, key=len, reverse=True))
_VORMEN = (
    (Periodevorm.JAAR, _JAAR),
    (Periodevorm.SEPTEMBER_AUGUSTUS, rf"{_JAAR}[-/](?P<tot>(?:19|20)\d\d)"),
    (Periodevorm.SEPTEMBER_AUGUSTUS, rf"{_JAAR}/(?P<tot>\d\d)"),
    (Periodevorm.MAAND, rf"{_JAAR}[-/](?P<nummer>0[1-9]|1[0-2])"),
    (Periodevorm.MAAND, rf"(?P<nummer>0?[1-9]|1[0-2])[-/]{_JAAR}"),
    (Periodevorm.MAAND, rf"0?1[-/](?P<nummer>0?[1-9]|1[0-2])[-/]{_JAAR}"),
    (Periodevorm.MAAND, rf"{_JAAR}-(?P<nummer>0[1-9]|1[0-2])-01(?: 00:00:00)?"),
    (Periodevorm.MAAND, rf"(?P<maand>{_MAAND})\.?{_SCHEIDING}(?:{_JAAR}|'?{_KORT})"),
    (Periodevorm.MAAND, rf"{_JAAR}{_SCHEIDING}(?P<maand>{_MAAND})"),
    (Periodevorm.KWARTAAL, rf"{_JAAR}{_SCHEIDING}(?:k|q|kw|kwartaal ?){_NUMMER}"),
    (Periodevorm.KWARTAAL, rf"(?:k|q|kw|kwartaal ?){_NUMMER}(?:{_SCHEIDING}| van ){_JAAR}"),
    (Periodevorm.KWARTAAL, rf"(?:het )?{_NUMMER} kwartaal(?:{_SCHEIDING}| van ){_JAAR}"),
    (Periodevorm.HALFJAAR, rf"{_JAAR}{_SCHEIDING}(?:h|halfjaar ?|helft ?)(?P<nummer>[12])"),
    (Periodevorm.HALFJAAR, rf"(?:h|halfjaar ?|helft ?)(?P<nummer>[12])(?:{_SCHEIDING}| van ){_JAAR}"),
    (Periodevorm.HALFJAAR, rf"(?:de |het )?{_NUMMER} (?:halfjaar|half jaar|helft)(?:{_SCHEIDING}| van ){_JAAR}"),
)
_PATRONEN = tuple((vorm, re.compile(vorm_tekst, re.ASCII | re.IGNORECASE)) for vorm, vorm_tekst in _VORMEN)
_LANGST = 40
"""No period takes more signs."""


@cache
def _maanden() -> dict[str, int]:
    found = {"mrt": 3, "sept": 9}
    for number, naam in enumerate(MAANDEN, start=1):
        found |= {naam: number, naam[:3]: number}
    return found


@lru_cache(maxsize=4096)
def read_periode(text: str) -> Meetperiode | None:
    """Return the period that somebody wrote, or None: a year has four digits, «jan-23» is in this century."""
    if len(text) > _LANGST:
        return None
    for vorm, patroon in _PATRONEN:
        match = patroon.fullmatch(text)
        if match and (found := _periode(vorm, match)):
            return found
    return None


def _periode(vorm: Periodevorm, match: re.Match[str]) -> Meetperiode | None:
    parts = {name: value.lower() for name, value in match.groupdict().items() if value}
    jaar = int(parts["jaar"]) if "jaar" in parts else 2000 + int(parts["kort"])
    if "tot" in parts and int(parts["tot"]) not in (jaar + 1, (jaar + 1) % 100):
        return None
    number = parts.get("nummer", "1")
    nummer = _maanden()[parts["maand"]] if "maand" in parts else _RANG.get(number) or int(number)
    return Meetperiode(vorm, jaar, nummer) if nummer <= 12 // vorm.maanden else None
