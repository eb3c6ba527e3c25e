"""The moments to listen in as a file for an agenda (S0-39): the only place that knows icalendar."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from generator.knowing.kennis import Kennis
from generator.knowing.programma.momenten import Moment, find_agendamomenten
from generator.values.pagina import Bestand

PAD = "luistermomenten.ics"
_HIER = ZoneInfo("Europe/Amsterdam")


def luistermomenten_bestand(kennis: Kennis) -> Bestand:
    """Return the file; the same moments and peildatum give the same bytes, and it is there when it is empty too."""
    peildatum = kennis.instellingen.peildatum
    agenda = Calendar()
    agenda.add("prodid", "-//Klantinzichten//luistermomenten//NL")
    agenda.add("version", "2.0")
    agenda.add("x-wr-calname", "Meeluisteren met huurders")
    seen: Counter[str] = Counter()
    for moment in find_agendamomenten(kennis.bibliotheek.agenda, peildatum):
        first = (*moment.gesprek.verzet_van, moment.gesprek.datum)[0]
        name = f"{moment.onderzoek.id}-{moment.gesprek.id or first.isoformat()}"
        seen[name] += not moment.gesprek.id
        agenda.add_component(_event(moment, name if moment.gesprek.id else f"{name}-{seen[name]}", peildatum))
    return Bestand(PAD, agenda.to_ical())


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
