"""The studies together: newest first, and by whether the answer is still to come."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.values.programma.onderzoek import Onderzoek
from generator.values.programma.onderzoeksoort import Onderzoekstatus


@dataclass(frozen=True)
class Onderzoekgroep:
    """The onderzoeken that are equally far, with the word for it."""

    naam: str
    onderzoeken: tuple[Onderzoek, ...]


VERS = 14
"""Days after a contact within which people still know how it was."""


def is_niet_vers(onderzoek: Onderzoek) -> bool:
    """Return True when people were asked so long after the contact that they may have forgotten (S2-03)."""
    return onderzoek.dagen_na_contact is not None and onderzoek.dagen_na_contact > VERS


def met_respons(onderzoeken: Iterable[Onderzoek]) -> tuple[Onderzoek, ...]:
    """Return the studies of which is known how many were asked and answered, lowest response first."""
    known = [(onderzoek.respons, onderzoek.id, onderzoek) for onderzoek in onderzoeken if onderzoek.respons is not None]
    return tuple(onderzoek for *_, onderzoek in sorted(known, key=lambda row: row[:2]))


def nieuwste_eerst(onderzoeken: Iterable[Onderzoek]) -> tuple[Onderzoek, ...]:
    """Return onderzoeken by their last day, newest first, equal days by id, and one without any day last."""
    return tuple(sorted(onderzoeken, key=lambda o: (-max(o.dagen, default=date.min).toordinal(), o.id)))


def group(onderzoeken: Iterable[Onderzoek]) -> tuple[Onderzoekgroep, ...]:
    """Return onderzoeken that run, are klaar and were stopped, in the order in which they come; no empty group."""
    found: dict[str, list[Onderzoek]] = {"bezig": [], Onderzoekstatus.KLAAR: [], Onderzoekstatus.GESTOPT: []}
    for onderzoek in onderzoeken:
        found["bezig" if onderzoek.status.loopt else onderzoek.status].append(onderzoek)
    return tuple(Onderzoekgroep(naam, tuple(group)) for naam, group in found.items() if group)
