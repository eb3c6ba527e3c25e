"""The moments to listen in as a file for an agenda (S0-39): the only place that knows icalendar."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event

from generator.knowing.kennis import Kennis
from generator.knowing.programma.momenten import Moment, find_agendamomenten
from generator.values.pagina import Bestand

PAD = "luistermomenten.ics"


def luistermomenten_bestand(kennis: Kennis) -> Bestand:
    """Return the file; the same moments and peildatum give the same bytes, and it is there when it is empty too."""
    peildatum = kennis.instellingen.peildatum
    agenda = Calendar()
    agenda.add("prodid", "-//Klantinzichten//luistermomenten//NL")
    agenda.add("version", "2.0")
    agenda.add("x-wr-calname", "Meeluisteren met huurders")
    seen: Counter[str] = Counter()
    for moment in find_agendamomenten(kennis.bibliotheek.agenda, peildatum):
        name = f"{moment.onderzoek.id}-{moment.gesprek.id or moment.gesprek.datum.isoformat()}"
        seen[name] += not moment.gesprek.id
        agenda.add_component(_event(moment, name if moment.gesprek.id else f"{name}-{seen[name]}", peildatum))
    return Bestand(PAD, agenda.to_ical())


def _event(moment: Moment, name: str, peildatum: date) -> Event:
    """Return one whole day in the agenda, which takes no time of who looks at it; one called off says so."""
    gesprek = moment.gesprek
    event = Event()
    event.add("uid", f"{name}@klantinzichten")
    event.add("dtstamp", datetime.combine(peildatum, time(), UTC))
    event.add("dtstart", gesprek.datum)
    event.add("dtend", gesprek.datum + timedelta(days=1))
    event.add("summary", f"{'Gaat niet door' if moment.afgezegd else 'Meeluisteren'}: {moment.onderzoek.titel}")
    event.add("description", "\n".join(filter(None, (gesprek.wat, gesprek.afgezegd or gesprek.meeluisteren))))
    event.add("status", "CANCELLED" if moment.afgezegd else "CONFIRMED")
    if gesprek.plaats:
        event.add("location", gesprek.plaats)
    event.add("transp", "TRANSPARENT")
    return event
