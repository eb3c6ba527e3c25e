"""The moments at which we listen: gesprekken of all onderzoeken, and those that are open to colleagues (S0-39)."""

from dataclasses import dataclass
from datetime import date

from generator.values.programma.agenda import Kennisagenda
from generator.values.programma.gesprek import Gesprek
from generator.values.programma.onderzoek import Onderzoek
from generator.values.programma.onderzoeksoort import Onderzoekstatus


@dataclass(frozen=True)
class Moment:
    """One gesprek of one onderzoek."""

    onderzoek: Onderzoek
    gesprek: Gesprek

    def geweest(self, peildatum: date) -> bool:
        """Return whether it lies before the peildatum; on the day itself it is still to come."""
        return self.gesprek.datum < peildatum

    @property
    def afgezegd(self) -> bool:
        """Whether it does not go on: the talk itself, or the whole study."""
        return bool(self.gesprek.afgezegd) or self.onderzoek.status is Onderzoekstatus.GESTOPT

    def is_open(self, peildatum: date) -> bool:
        """Return whether a colleague can still join."""
        return self.is_in_agenda(peildatum) and not self.afgezegd

    def is_in_agenda(self, peildatum: date) -> bool:
        """Return whether a colleague may have it in an agenda: also one that was called off, for they must know."""
        return bool(self.gesprek.meeluisteren) and not self.geweest(peildatum)


def find_momenten(agenda: Kennisagenda) -> tuple[Moment, ...]:
    """Return all moments by day; of an onderzoek that was stopped only those where people took part."""
    found = [
        Moment(onderzoek, gesprek)
        for onderzoek in agenda.onderzoeken
        for gesprek in onderzoek.doorgaand
        if onderzoek.status is not Onderzoekstatus.GESTOPT or gesprek.deelnemers
    ]
    return tuple(sorted(found, key=lambda moment: (moment.gesprek.datum, moment.onderzoek.id)))


def find_luistermomenten(agenda: Kennisagenda, peildatum: date) -> tuple[Moment, ...]:
    """Return the moments to come that a colleague can join, from the peildatum on; past ones are gone."""
    return tuple(moment for moment in find_momenten(agenda) if moment.is_open(peildatum))


def find_agendamomenten(agenda: Kennisagenda, peildatum: date) -> tuple[Moment, ...]:
    """Return the moments to come that a colleague may have noted, by day, with those that were called off."""
    found = [moment for onderzoek in agenda.onderzoeken for moment in momenten_van(onderzoek)]
    ordered = sorted(found, key=lambda moment: (moment.gesprek.datum, moment.onderzoek.id))
    return tuple(moment for moment in ordered if moment.is_in_agenda(peildatum))


def momenten_van(onderzoek: Onderzoek) -> tuple[Moment, ...]:
    """Return every gesprek of one onderzoek by day, also when it was stopped."""
    gesprekken = sorted(onderzoek.gesprekken, key=lambda gesprek: gesprek.datum)
    return tuple(Moment(onderzoek, gesprek) for gesprek in gesprekken)
