"""What somebody names who misses something: klantgroepen, themas and a klantreis, never guessed (S0-38)."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeVar

from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.term import Term
from generator.values.taxonomie.thema import Thema

T = TypeVar("T", bound=Term)
_TUSSEN = re.compile(r"[,;›]")
"""What stands between names, as a page writes them: «Ouderen, reparaties» and «Een reparatie melden › Melden»."""


@dataclass(frozen=True)
class Waarover:
    """The terms that were named; what is empty still has to be asked."""

    klantgroepen: tuple[Klantgroep, ...] = ()
    themas: tuple[Thema, ...] = ()
    klantreis: Klantreis | None = None
    stap: Stap | None = None


def find_waarover(over: str, taxonomie: Taxonomie) -> Waarover:
    """Return the terms that a text names in full, by label or synonym; two klantreizen are none."""
    namen = frozenset(naam.strip().casefold() for naam in _TUSSEN.split(over))
    reizen = _genoemd(taxonomie.klantreizen, namen)
    reis = reizen[0] if len(reizen) == 1 else None
    stap = next((stap for stap in reis.stappen if stap.label.casefold() in namen), None) if reis else None
    return Waarover(_genoemd(taxonomie.klantgroepen, namen), _genoemd(taxonomie.themas, namen), reis, stap)


def _genoemd(terms: tuple[T, ...], namen: Collection[str]) -> tuple[T, ...]:
    return tuple(term for term in terms if any(naam.casefold() in namen for naam in (term.label, *term.synoniemen)))
