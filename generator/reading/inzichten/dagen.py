"""Days as people and spreadsheets write them, and every day that such text can stand for."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from generator.values.datum import MAANDEN

_ANDERS = {"mrt": 3, "mar": 3, "march": 3, "may": 5, "june": 6, "july": 7, "sept": 9, "oct": 10, "october": 10,
           "january": 1, "february": 2, "august": 8}  # fmt: skip
_MAAND = {**{maand: nummer for nummer, maand in enumerate(MAANDEN, 1)},
          **{maand[:3]: nummer for nummer, maand in enumerate(MAANDEN, 1)}, **_ANDERS}  # fmt: skip
_TIJD = re.compile(r"[ T]00:00(?::00(?:\.0+)?)?$")
_DAG = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})", re.ASCII)
_JAAR_EERST = re.compile(r"(\d{4})([/. ])(\d{1,2})(?:\2(\d{1,2}))?", re.ASCII)
_MAAND_JAAR = re.compile(r"(\d{1,2})[-/.](\d{4})", re.ASCII)
_IN_WOORDEN = re.compile(r"(?:(\d{1,2})[-. ]+)?([a-z]+)\.?[-. ']+(\d{4}|\d{2})", re.ASCII)
_DAGNUMMER = re.compile(r"[2-6]\d{4}")
_DAG_NUL = date(1899, 12, 30)
"""The day from which spreadsheets count."""


def find_dagen(text: str, vandaag: date) -> tuple[str, ...]:
    """Return every day, month or year that text can stand for, as jjjj-mm-dd; the most likely first.

    «3-5-2024» begins with the day, as Dutch does; «3/5/2024» may come from a program that begins with the month.
    """
    plain = _TIJD.sub("", text.strip().lower())
    return tuple(dict.fromkeys(found for parts in _parts(plain, vandaag) if (found := _dag(*parts))))


def _parts(text: str, vandaag: date) -> Iterator[tuple[int, int, int | None]]:
    if match := _DAG.fullmatch(text):
        one, sign, two, three = match.groups()
        yield _jaar(three, vandaag), int(two), int(one)
        if sign == "/":
            yield _jaar(three, vandaag), int(one), int(two)
        if len(three) == len(one) == 2:
            yield _jaar(one, vandaag), int(two), int(three)
    elif match := _JAAR_EERST.fullmatch(text):
        yield int(match[1]), int(match[3]), int(match[4]) if match[4] else None
    elif match := _MAAND_JAAR.fullmatch(text):
        yield int(match[2]), int(match[1]), None
    elif (match := _IN_WOORDEN.fullmatch(text)) and match[2] in _MAAND:
        yield _jaar(match[3], vandaag), _MAAND[match[2]], int(match[1]) if match[1] else None
    elif _DAGNUMMER.fullmatch(text):
        day = _DAG_NUL + timedelta(days=int(text))
        yield day.year, day.month, day.day
    elif re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        yield int(text[:4]), int(text[5:7]), int(text[8:])


def _jaar(text: str, vandaag: date) -> int:
    """Return a year of two digits in this century, unless that lies far ahead."""
    year = int(text)
    if len(text) == 4:
        return year
    return year + (2000 if year <= vandaag.year % 100 + 10 else 1900)


def _dag(jaar: int, maand: int, dag: int | None) -> str:
    """Return a day or a month as jjjj-mm-dd; nothing when there is no such day."""
    try:
        found = date(jaar, maand, dag or 1)
    except ValueError:
        return ""
    return found.isoformat() if dag else found.isoformat()[:7]
