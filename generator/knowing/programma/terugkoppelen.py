"""Giving back: which onderzoeken are klaar while tenants have not heard what came out of it (S0-29)."""

from dataclasses import dataclass
from datetime import date, timedelta

from generator.values.programma.agenda import Kennisagenda
from generator.values.programma.onderzoek import Onderzoek
from generator.values.programma.onderzoeksoort import Onderzoekstatus


@dataclass(frozen=True)
class TerugTeGeven:
    """An onderzoek that is klaar and is still to be given back."""

    onderzoek: Onderzoek
    termijn: int
    """The weeks within which it should be done."""
    weken: int | None
    """The whole weeks since it was klaar; None when that day is unknown."""

    @property
    def te_lang(self) -> bool:
        """Whether the weeks are over; when nobody wrote the day down, they may well be."""
        return self.weken is None or self.weken >= self.termijn

    @property
    def uiterlijk(self) -> date | None:
        """The last day that is in time: the day after it, the weeks are over."""
        klaar = self.onderzoek.klaar
        return klaar + timedelta(weeks=self.termijn, days=-1) if klaar else None


def teruggegeven_op(onderzoek: Onderzoek, peildatum: date) -> date | None:
    """Return the day on which tenants heard it, when they did; a day after the peildatum is only a plan."""
    datum = onderzoek.teruggekoppeld.datum if onderzoek.teruggekoppeld else None
    return datum if datum and datum <= peildatum else None


def terug_te_geven(onderzoek: Onderzoek, termijn: int, peildatum: date) -> TerugTeGeven | None:
    """Return what is still to be given back of one onderzoek, or None when that is nothing.

    What still runs has no answer yet, and what was stopped never got one.
    """
    klaar = onderzoek.klaar
    later = klaar is not None and klaar > peildatum
    if onderzoek.status is not Onderzoekstatus.KLAAR or later or teruggegeven_op(onderzoek, peildatum):
        return None
    return TerugTeGeven(onderzoek, termijn, (peildatum - klaar).days // 7 if klaar else None)


def find_nog_terug(agenda: Kennisagenda, termijn: int, peildatum: date) -> tuple[TerugTeGeven, ...]:
    """Return what has waited for too many weeks, longest first; without a day it stands last, but is not lost."""
    found = (terug_te_geven(onderzoek, termijn, peildatum) for onderzoek in agenda.onderzoeken)
    late = [item for item in found if item and item.te_lang]
    return tuple(sorted(late, key=lambda item: (item.onderzoek.klaar or date.max, item.onderzoek.id)))
