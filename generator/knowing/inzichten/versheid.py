"""How long an insight can be relied on, seen from the peildatum."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.values.datum import plus_maanden
from generator.values.inzicht import Inzicht

BIJNA = 6
"""Months before the end in which an insight counts as nearly stale."""
GEHOORD = 24
"""Months within which a klantgroep counts as heard."""


def gehoord_sinds(peildatum: date) -> date:
    """Return the first day that counts for who was heard."""
    return plus_maanden(peildatum, -GEHOORD)


class Versheid(StrEnum):
    """How fresh an insight is."""

    VERS = "vers"
    BIJNA = "bijna"
    VEROUDERD = "verouderd"
    ONBEKEND = "onbekend"


@dataclass(frozen=True)
class Houdbaarheid:
    """How fresh, and the last day that counts as fresh (None without a date)."""

    versheid: Versheid
    tot: date | None = None

    @property
    def telt(self) -> bool:
        """True when the insight still counts as fresh."""
        return self.versheid in (Versheid.VERS, Versheid.BIJNA)


def houdbaarheid(inzicht: Inzicht, peildatum: date, maanden: int) -> Houdbaarheid:
    """Return how fresh an insight is on the peildatum; one without a date is never fresh.

    The shortest shelf life of its methode and themas counts; `maanden` when none of them has one of its own.
    """
    if inzicht.datum is None:
        return Houdbaarheid(Versheid.ONBEKEND)
    own = [inzicht.methode.houdbaar, *(thema.houdbaar for thema in inzicht.themas)]
    tot = plus_maanden(inzicht.datum.laatste, min((term for term in own if term is not None), default=maanden))
    if tot < peildatum:
        return Houdbaarheid(Versheid.VEROUDERD, tot)
    nearly = plus_maanden(tot, -BIJNA) < peildatum
    return Houdbaarheid(Versheid.BIJNA if nearly else Versheid.VERS, tot)
