"""The moments at which we listen: gesprekken of all onderzoeken, and those that are open to colleagues (S0-39)."""

from dataclasses import dataclass
from datetime import date

from generator.values.programma import Gesprek, Kennisagenda, Onderzoek, Onderzoekstatus


@dataclass(frozen=True)
class Moment:
    """One gesprek of one onderzoek."""

    onderzoek: Onderzoek
    gesprek: Gesprek

    def geweest(self, peildatum: date) -> bool:
        """Return whether it lies before the peildatum; on the day itself it is still to come."""
        return self.gesprek.datum < peildatum

    def is_open(self, peildatum: date) -> bool:
        """Return whether a colleague can still join."""
        stopped = self.onderzoek.status is Onderzoekstatus.GESTOPT
        return bool(self.gesprek.meeluisteren) and not self.geweest(peildatum) and not stopped


def find_momenten(agenda: Kennisagenda) -> tuple[Moment, ...]:
    """Return all moments by day; of an onderzoek that was stopped only those where people took part."""
    found = [
        Moment(onderzoek, gesprek)
        for onderzoek in agenda.onderzoeken
        for gesprek in onderzoek.gesprekken
        if onderzoek.status is not Onderzoekstatus.GESTOPT or gesprek.deelnemers
    ]
    return tuple(sorted(found, key=lambda moment: (moment.gesprek.datum, moment.onderzoek.id)))


def find_luistermomenten(agenda: Kennisagenda, peildatum: date) -> tuple[Moment, ...]:
    """Return the moments to come that a colleague can join, from the peildatum on; past ones are gone."""
    return tuple(moment for moment in find_momenten(agenda) if moment.is_open(peildatum))


def momenten_van(onderzoek: Onderzoek) -> tuple[Moment, ...]:
    """Return every gesprek of one onderzoek by day, also when it was stopped."""
    gesprekken = sorted(onderzoek.gesprekken, key=lambda gesprek: gesprek.datum)
    return tuple(Moment(onderzoek, gesprek) for gesprek in gesprekken)
