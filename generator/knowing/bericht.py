"""The half-year overview: what came in during one periode, and what was done with it (S0-35, first form)."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from generator.knowing.overzicht import Rubriek
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Periode
from generator.values.inzicht import Inzicht
from generator.values.taxonomie import Klantgroep, Methode

T = TypeVar("T", Klantgroep, Methode)


@dataclass(frozen=True)
class Bericht:
    """One periode: its insights by thema, who was heard, how, and who was not."""

    periode: Periode
    inzichten: tuple[Inzicht, ...]
    rubrieken: tuple[Rubriek, ...]
    gehoord: tuple[tuple[Klantgroep, int], ...]
    niet_gehoord: tuple[Klantgroep, ...]
    methoden: tuple[tuple[Methode, int], ...]

    @property
    def acties(self) -> tuple[Inzicht, ...]:
        """The insights of this periode that led to an action."""
        return tuple(inzicht for inzicht in self.inzichten if inzicht.actie)

    @property
    def pad(self) -> str:
        """The path of its page."""
        return f"berichten/{self.periode.id}.md"


def build_berichten(bibliotheek: Bibliotheek) -> tuple[Bericht, ...]:
    """Return an overview of every periode that has insights, newest first.

    An insight with only a year or a month counts on the last day of it: «2020» falls in the second half of 2020.
    """
    per_periode: dict[Periode, list[Inzicht]] = {}
    for inzicht in bibliotheek.inzichten:
        if inzicht.datum:
            per_periode.setdefault(Periode.van(inzicht.datum.laatste), []).append(inzicht)
    return tuple(
        _bericht(periode, tuple(per_periode[periode]), bibliotheek) for periode in sorted(per_periode, reverse=True)
    )


def _bericht(periode: Periode, inzichten: tuple[Inzicht, ...], bibliotheek: Bibliotheek) -> Bericht:
    taxonomie = bibliotheek.taxonomie
    per_thema = [
        Rubriek(thema.id, thema.label, tuple(i for i in inzichten if i.themas[0].id == thema.id), thema.pad)
        for thema in taxonomie.themas
    ]
    groepen = _counts(taxonomie.klantgroepen, (groep.id for i in inzichten for groep in i.klantgroepen))
    methoden = _counts(taxonomie.methoden, (i.methode.id for i in inzichten))
    return Bericht(
        periode,
        inzichten,
        tuple(rubriek for rubriek in per_thema if rubriek.inzichten),
        tuple(pair for pair in groepen if pair[1]),
        tuple(groep for groep, count in groepen if not count and not groep.restwaarde),
        tuple(pair for pair in methoden if pair[1]),
    )


def _counts(terms: Iterable[T], ids: Iterable[str]) -> list[tuple[T, int]]:
    found = list(ids)
    return [(term, found.count(term.id)) for term in terms]
