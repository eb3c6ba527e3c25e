"""Numbers, counts and lists as a Dutch reader expects them."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Protocol


class Waarde(Protocol):
    """What is needed of a figure to write it: its value, what it counts, and what it is about."""

    @property
    def waarde(self) -> float | int | str:
        """The number, or the words that the source gives."""

    @property
    def eenheid(self) -> str:
        """What it counts."""

    @property
    def wat(self) -> str:
        """What it is about."""


@lru_cache(maxsize=8192, typed=True)
def getal(value: float | int | str) -> str:
    """Return a figure with Dutch signs, no digit added or lost: 382.000 and 6,8; words stay words."""
    if isinstance(value, str):
        return value
    whole, point, rest = repr(value).partition(".")
    grouped = re.sub(r"(?<=\d)(?=(\d{3})+$)", ".", whole)
    return grouped + ("," + rest if point else "")


def procent(deel: float) -> str:
    """Return a part of one in words that round it: «8%», and of very little «minder dan 1%»."""
    whole = int(100 * deel + 0.5)
    return f"{whole}%" if whole or not deel else "minder dan 1%"


def kort_procent(deel: float) -> str:
    """Return the same for a place with little room: «<1%»."""
    return procent(deel).replace("minder dan ", "<")


def aantal(count: int, one: str, more: str) -> str:
    """Return a count with its noun: 1 inzicht, 2 inzichten, geen inzichten."""
    return f"{getal(count) if count else 'geen'} {vorm(count, one, more)}"


def vorm(count: int, one: str, more: str) -> str:
    """Return the form that goes with a count that is said elsewhere: is or zijn."""
    return one if count == 1 else more


def klein(text: str) -> str:
    """Return text with a small first letter, to stand within a sentence; an abbreviation stays: «UX-toetspanel»."""
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


def hoofdletter(text: str) -> str:
    """Return text with a capital, to begin a sentence; the rest stays as it was written."""
    return text[:1].upper() + text[1:]


def opsomming(delen: Iterable[str], woord: str = "en") -> str:
    """Return parts as one text: «a», «a en b» or «a, b en c»."""
    parts = list(delen)
    return "".join(part + scheiding(len(parts) - place, woord) for place, part in enumerate(parts, start=1))


def scheiding(left: int, woord: str = "en") -> str:
    """Return what stands between two parts of an opsomming when so many parts are still to come."""
    if not left:
        return ""
    return f" {woord} " if left == 1 else ", "


def groot(cijfer: Waarde) -> str:
    """Return a figure as it stands large on a page: 57%, 6,8 or 382.000; nothing when the source gives words."""
    if isinstance(cijfer.waarde, str):
        return ""
    return getal(cijfer.waarde) + ("%" if cijfer.eenheid == "procent" else "")


_ZEGT_NIETS = ("", "aandeel", "rapportcijfer")
"""Units that a reader need not see beside the figure."""


def onderschrift(cijfer: Waarde) -> str:
    """Return what stands beside a figure that is large: what it is about, after its unit where nothing else says it."""
    shown = cijfer.eenheid in (*_ZEGT_NIETS, "procent") or cijfer.eenheid in cijfer.wat
    return cijfer.wat if shown else f"{cijfer.eenheid}: {cijfer.wat}"


def met_eenheid(cijfer: Waarde) -> str:
    """Return a figure with what it counts: 57 procent, een kwart; a mark needs no unit."""
    if cijfer.eenheid in _ZEGT_NIETS:
        return getal(cijfer.waarde)
    return f"{getal(cijfer.waarde)} {cijfer.eenheid}"
