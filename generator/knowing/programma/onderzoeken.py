"""The studies together: newest first, and by whether the answer is still to come."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.values.programma import Onderzoek, Onderzoekstatus


@dataclass(frozen=True)
class Onderzoekgroep:
    """The onderzoeken that are equally far, with the word for it."""

    naam: str
    onderzoeken: tuple[Onderzoek, ...]


def nieuwste_eerst(onderzoeken: Iterable[Onderzoek]) -> tuple[Onderzoek, ...]:
    """Return onderzoeken by their last day, newest first, equal days by id, and one without any day last."""
    return tuple(sorted(onderzoeken, key=lambda o: (-max(o.dagen, default=date.min).toordinal(), o.id)))


def group(onderzoeken: Iterable[Onderzoek]) -> tuple[Onderzoekgroep, ...]:
    """Return onderzoeken that run, are klaar and were stopped, in the order in which they come; no empty group."""
    found: dict[str, list[Onderzoek]] = {"bezig": [], Onderzoekstatus.KLAAR: [], Onderzoekstatus.GESTOPT: []}
    for onderzoek in onderzoeken:
        found["bezig" if onderzoek.status.loopt else onderzoek.status].append(onderzoek)
    return tuple(Onderzoekgroep(naam, tuple(group)) for naam, group in found.items() if group)
