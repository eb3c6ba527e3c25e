"""The figure that proves a title: only that one stands large on a page."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from generator.wording.hoeveelheden import Hoeveelheid, find_hoeveelheden
from generator.wording.woorden import Waarde

_PROCENT = ("procent", "%")
T = TypeVar("T", bound=Waarde)


def find_hoofdcijfer(titel: str, cijfers: Iterable[T], wat: str = "") -> T | None:
    """Return the first row that holds a figure of the title; with `wat`, only of the rows that are called so.

    A title without a figure is proved by the row that its writer names, and by no other. A number goes before words.
    """
    named = (cijfer for cijfer in cijfers if not wat or cijfer.wat == wat)
    rows = sorted(named, key=lambda row: isinstance(row.waarde, str))
    said = find_hoeveelheden(titel)
    if not said:
        return next(iter(rows), None) if wat else None
    return next((row for row in rows if any(_holds(row, one) for one in said)), None)


def find_gezegd(titel: str, row: Waarde) -> Hoeveelheid | None:
    """Return the figure of a title that a row holds."""
    return next((one for one in find_hoeveelheden(titel) if _holds(row, one)), None)


def find_onbewezen(titel: str, cijfers: Iterable[Waarde]) -> tuple[str, ...]:
    """Return the figures of a title that no row holds."""
    rows = tuple(cijfers)
    return tuple(one.tekst for one in find_hoeveelheden(titel) if not any(_holds(row, one) for row in rows))


def _holds(row: Waarde, said: Hoeveelheid) -> bool:
    return any(said.bewezen_door(figure) for figure in _figures(row))


def _figures(row: Waarde) -> tuple[Hoeveelheid, ...]:
    """Return what a row says; in a row that counts in hundredths a number is a share, also within words."""
    share = row.eenheid in _PROCENT
    if isinstance(row.waarde, str):
        return tuple(replace(one, deel=one.deel or share) for one in find_hoeveelheden(row.waarde))
    return (Hoeveelheid("", row.waarde, row.waarde, row.waarde, share),)
