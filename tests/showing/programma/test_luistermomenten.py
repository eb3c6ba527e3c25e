"""The moments to listen in, as a file for an agenda."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from icalendar import Calendar, Event

from generator.showing.paginas import build_uitgave
from generator.showing.programma.luistermomenten import luistermomenten_bestanden
from generator.values.programma.gesprek import Gesprek
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from generator.values.taxonomie.termen import Team
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
        return next(luistermomenten_bestanden(op(met_agenda(onderzoeken=[studie]), peildatum))).inhoud

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

    def test_what_was_called_off_says_so(self) -> None:
        """Who noted a talk must hear that it does not go on, whether it is the talk or the whole study."""
        gestopt = _events(self._bytes(PEILDATUM, status=Onderzoekstatus.GESTOPT))
        afgezegd = gesprek(date(2024, 7, 9), None, meeluisteren="meld je", afgezegd="Te weinig aanmeldingen.")
        (event,) = self._events_van(afgezegd)

        assert {(event.status, event.summary.partition(":")[0]) for event in gestopt} == {
            ("CANCELLED", "Gaat niet door")
        }
        assert (event.status, event.summary) == ("CANCELLED", "Gaat niet door: Bellen")
        assert event.description == "Te weinig aanmeldingen."
        assert op(met_agenda(onderzoeken=[maak_onderzoek("a", gesprekken=(afgezegd,))])).programma.luistermomenten == ()

    def test_without_talks_it_is_an_empty_file(self) -> None:
        """An empty file is a good file."""
        assert self._events_van() == []

    def test_the_name_of_a_talk_survives_moving_and_adding(self) -> None:
        """An agenda moves what it has, instead of showing it twice."""
        oud, nieuw = date(2024, 7, 9), date(2024, 7, 20)
        een, twee = ({"id": name, "meeluisteren": "meld je"} for name in ("een", "twee"))
        before = self._events_van(gesprek(oud, None, **een), gesprek(oud, None, meeluisteren="meld je"))
        after = self._events_van(
            gesprek(oud, None, **twee), gesprek(nieuw, None, **een), gesprek(oud, None, meeluisteren="meld je")
        )

        assert [event.uid for event in before] == ["bellen-een@klantinzichten", "bellen-2024-07-09-1@klantinzichten"]
        assert {event.uid for event in after} == {*(e.uid for e in before), "bellen-twee@klantinzichten"}
        assert [event.start for event in after if event.uid == before[0].uid] == [nieuw]

    @staticmethod
    def _events_van(*gesprekken: Gesprek) -> list[Event]:
        studie = maak_onderzoek("bellen", gesprekken=gesprekken, status=Onderzoekstatus.VELDWERK)
        return _events(next(luistermomenten_bestanden(op(met_agenda(onderzoeken=[studie]), PEILDATUM))).inhoud)

    @pytest.mark.parametrize(
        ("dag", "begin", "eind", "verwacht"),
        [
            (date(2024, 7, 9), time(14), time(16, 30), ("2024-07-09 12:00 UTC", "2024-07-09 14:30 UTC")),
            (date(2024, 12, 3), time(14), None, ("2024-12-03 13:00 UTC", None)),
            (date(2024, 7, 9), None, None, ("2024-07-09", "2024-07-10")),
        ],
    )
    def test_a_clock_time_is_that_of_here(
        self, dag: date, begin: time | None, eind: time | None, verwacht: tuple[str, str | None]
    ) -> None:
        """In summer and in winter, on every agenda; without one it takes the whole day."""
        (event,) = self._events_van(Gesprek(dag, meeluisteren="meld je", begin=begin, eind=eind))
        found = (event.get("dtstart"), event.get("dtend"))
        forms = [
            one and (f"{one.dt:%Y-%m-%d %H:%M %Z}" if isinstance(one.dt, datetime) else str(one.dt)) for one in found
        ]

        assert tuple(forms) == verwacht

    def test_what_was_moved_keeps_its_name_and_is_newer(self) -> None:
        """Also without an id: the first day names it; each move, and calling it off, counts."""
        oud, midden, nieuw = (date(2024, 7, dag) for dag in (9, 12, 20))
        moves = (
            Gesprek(oud, meeluisteren="m"), Gesprek(midden, meeluisteren="m", verzet_van=(oud,)),
            Gesprek(nieuw, meeluisteren="m", verzet_van=(oud, midden)),
            Gesprek(nieuw, meeluisteren="m", verzet_van=(oud, midden), afgezegd="Ziek."),
        )  # fmt: skip
        found = [event for move in moves for event in self._events_van(move)]

        assert {event.uid for event in found} == {"bellen-2024-07-09-1@klantinzichten"}
        assert [event.get("sequence") for event in found] == [0, 1, 2, 3]
        assert [event.status for event in found] == ["CONFIRMED", "CONFIRMED", "CONFIRMED", "CANCELLED"]

    def test_it_is_written_beside_the_pages(self) -> None:
        """The pages that point to it find it."""
        bestanden = build_uitgave(op(met_agenda())).bestanden

        assert "luistermomenten.ics" in [bestand.pad for bestand in bestanden]


def test_a_team_has_a_file_with_what_is_about_its_work() -> None:
    """A moment has the same name in each file, so that who follows both sees it once."""
    momenten = tuple(gesprek(date(2024, 7, dag), None, meeluisteren="meld je") for dag in (8, 9))
    studies = [
        maak_onderzoek("bellen", gesprekken=momenten[:1]), maak_onderzoek("elders", gesprekken=momenten[1:], themas=()),
    ]  # fmt: skip
    teams = (
        Team("techniek", "Techniek", themas=("reparaties",)),
        Team("verhuur", "Verhuur\r\nen\nverkoop", themas=("verhuizen",)),
    )
    library = met_agenda(onderzoeken=studies)
    kennis = op(replace(library, taxonomie=replace(library.taxonomie, teams=teams)), PEILDATUM)
    names = {b.pad: [str(e["uid"]) for e in _events(b.inhoud)] for b in luistermomenten_bestanden(kennis)}

    assert names == {
        "luistermomenten.ics": ["bellen-2024-07-08-1@klantinzichten", "elders-2024-07-09-1@klantinzichten"],
        "teams/techniek.ics": ["bellen-2024-07-08-1@klantinzichten"],
        "teams/verhuur.ics": [],
    }
