"""The moments to listen in, as a file for an agenda."""

from datetime import date

import pytest
from icalendar import Calendar, Event

from generator.showing.paginas import build_uitgave
from generator.showing.programma.luistermomenten import luistermomenten_bestand
from generator.values.programma import Onderzoekstatus
from tests.maak.agenda import gesprek, maak_onderzoek, met_agenda, op
from tests.maak.bibliotheek import PEILDATUM


def _events(inhoud: bytes) -> list[Event]:
    (agenda,) = Calendar.from_ical(inhoud, multiple=True)
    return agenda.events


class TestLuistermomenten:
    """The file for an agenda (S0-39)."""

    @staticmethod
    def _bytes(peildatum: date, *, status: Onderzoekstatus = Onderzoekstatus.VELDWERK) -> bytes:
        momenten = (
            gesprek(date(2024, 7, 1), None, meeluisteren="meld je", plaats="De Brug", wat="Eerste"),
            gesprek(date(2024, 7, 1), None, meeluisteren="meld je"),
            gesprek(date(2024, 7, 9), None, meeluisteren="meld je"),
            gesprek(date(2024, 7, 10), None),
        )
        studie = maak_onderzoek("bellen", gesprekken=momenten, status=status)
        return luistermomenten_bestand(op(met_agenda(onderzoeken=[studie]), peildatum)).inhoud

    @pytest.mark.parametrize(
        ("peildatum", "dagen"), [(date(2024, 7, 1), [1, 1, 9]), (date(2024, 7, 2), [9]), (date(2024, 7, 10), [])]
    )
    def test_a_moment_is_gone_the_day_after(self, peildatum: date, dagen: list[int]) -> None:
        """On the day itself a colleague can still go; a talk that nobody can join is never in it."""
        events = _events(self._bytes(peildatum))

        assert [event.start for event in events] == [date(2024, 7, dag) for dag in dagen]

    def test_the_same_day_gives_the_same_bytes(self) -> None:
        """Whole days, each with a name of its own, stamped with the peildatum."""
        events = _events(self._bytes(PEILDATUM))

        assert self._bytes(PEILDATUM) == self._bytes(PEILDATUM)
        assert len({event.uid for event in events}) == 3
        assert {event.DTSTAMP.date() for event in events if event.DTSTAMP} == {PEILDATUM}
        assert (events[0].end, events[0].location) == (date(2024, 7, 2), "De Brug")
        assert events[0].description == "Eerste\nmeld je"

    def test_what_was_called_off_is_not_in_it(self) -> None:
        """An empty file is a good file."""
        assert _events(self._bytes(PEILDATUM, status=Onderzoekstatus.GESTOPT)) == []

    def test_it_is_written_beside_the_pages(self) -> None:
        """The pages that point to it find it."""
        bestanden = build_uitgave(op(met_agenda())).bestanden

        assert "luistermomenten.ics" in [bestand.pad for bestand in bestanden]
