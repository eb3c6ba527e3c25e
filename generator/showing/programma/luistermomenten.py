"""The moments to listen in as a file for an agenda (S0-39): the only place that knows icalendar."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from generator.knowing.kennis import Kennis
from generator.knowing.programma.momenten import Moment, find_agendamomenten
from generator.values.pagina import Bestand
from generator.values.programma.onderzoek import Onderzoek
from generator.values.taxonomie.term import ids
from generator.values.taxonomie.termen import Team

PAD = "luistermomenten.ics"
_HIER = ZoneInfo("Europe/Amsterdam")


def luistermomenten_bestanden(kennis: Kennis) -> Iterator[Bestand]:
    """Yield the file with all moments, and one for each team with those about its work.

    The same moments and peildatum give the same bytes; a file is there when it is empty too.
    """
    events = tuple(_events(kennis))
    yield _bestand(PAD, "Meeluisteren met huurders", (event for _, event in events))
    for team in kennis.bibliotheek.taxonomie.teams:
        mine = (event for moment, event in events if is_voor(team, moment.onderzoek))
        yield _bestand(agenda_van(team), f"Meeluisteren met huurders: {' '.join(team.label.split())}", mine)


def agenda_van(team: Team) -> str:
    """Return where the file of a team stands."""
    return f"{team.pad.removesuffix('.md')}.ics"


def is_voor(team: Team, onderzoek: Onderzoek) -> bool:
    """Return whether a study is about the work of a team."""
    reis = onderzoek.klantreis.id if onderzoek.klantreis else ""
    about = {*ids(onderzoek.themas), *ids(onderzoek.klantgroepen), reis}
    return bool(about & {*team.themas, *team.klantgroepen, *team.klantreizen})


def _bestand(pad: str, naam: str, events: Iterable[Event]) -> Bestand:
    agenda = Calendar()
    agenda.add("prodid", "-//Klantinzichten//luistermomenten//NL")
    agenda.add("version", "2.0")
    agenda.add("x-wr-calname", naam)
    for event in events:
        agenda.add_component(event)
    return Bestand(pad, agenda.to_ical())


def _events(kennis: Kennis) -> Iterator[tuple[Moment, Event]]:
    """Yield every moment with its event; its name is the same in each file, and stays."""
    peildatum = kennis.instellingen.peildatum
    seen: Counter[str] = Counter()
    for moment in find_agendamomenten(kennis.bibliotheek.agenda, peildatum):
        first = (*moment.gesprek.verzet_van, moment.gesprek.datum)[0]
        name = f"{moment.onderzoek.id}-{moment.gesprek.id or first.isoformat()}"
        seen[name] += not moment.gesprek.id
        yield moment, _event(moment, name if moment.gesprek.id else f"{name}-{seen[name]}", peildatum)


def _event(moment: Moment, name: str, peildatum: date) -> Event:
    """Return one talk in the agenda, which takes no time of who looks at it; one called off says so.

    Without a clock time it is a whole day. Each time that it is moved or called off raises the number by which an
    agenda knows what is newest.
    """
    gesprek = moment.gesprek
    event = Event()
    event.add("uid", f"{name}@klantinzichten")
    event.add("dtstamp", datetime.combine(peildatum, time(), UTC))
    event.add("sequence", len(gesprek.verzet_van) + moment.afgezegd)
    event.add("dtstart", _op_de_klok(gesprek.datum, gesprek.begin) if gesprek.begin else gesprek.datum)
    if gesprek.begin and gesprek.eind:
        event.add("dtend", _op_de_klok(gesprek.datum, gesprek.eind))
    elif not gesprek.begin:
        event.add("dtend", gesprek.datum + timedelta(days=1))
    event.add("summary", f"{'Gaat niet door' if moment.afgezegd else 'Meeluisteren'}: {moment.onderzoek.titel}")
    event.add("description", "\n".join(filter(None, (gesprek.wat, gesprek.afgezegd or gesprek.meeluisteren))))
    event.add("status", "CANCELLED" if moment.afgezegd else "CONFIRMED")
    if gesprek.plaats:
        event.add("location", gesprek.plaats)
    event.add("transp", "TRANSPARENT")
    return event


def _op_de_klok(dag: date, tijd: time) -> datetime:
    """Return a clock time here as every agenda reads it, wherever it stands."""
    return datetime.combine(dag, tijd, _HIER).astimezone(UTC)
