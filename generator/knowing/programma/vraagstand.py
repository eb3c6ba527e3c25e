"""How far a kennisvraag is on its way to an answer (S0-34)."""

from datetime import date

from generator.knowing.programma.keten import Schakels
from generator.values.opvolging import Opvolging
from generator.values.programma.jaarprogramma import Programmarij
from generator.values.programma.kennisvraag import Kennisvraag
from generator.values.programma.onderzoeksoort import Onderzoekstatus


def vraagstand(vraag: Kennisvraag, schakels: Schakels) -> Opvolging:
    """Return how far a question is: what happens counts for more than what was found before or decided."""
    if any(onderzoek.status.loopt for onderzoek in schakels.onderzoeken):
        return Opvolging.BEZIG
    if not all(is_gedaan(rij, schakels) for rij in schakels.rijen):
        return Opvolging.GEPLAND
    if schakels.inzichten:
        return Opvolging.BEANTWOORD
    return Opvolging.AANVAARD if vraag.aanvaard else Opvolging.OPEN


def is_gedaan(rij: Programmarij, schakels: Schakels) -> bool:
    """Return True when a row has been done: an onderzoek of it is ready, or an answer came since it was planned."""
    ready = any(o.programma == rij.id and o.status is Onderzoekstatus.KLAAR for o in schakels.onderzoeken)
    return ready or any(i.datum and i.datum.laatste >= rij.wanneer.eerste for i in schakels.inzichten)


def opnieuw_sinds(vraag: Kennisvraag, peildatum: date) -> date | None:
    """Return the day since which a gap that was left open on purpose waits for another look, when it does."""
    review = vraag.aanvaard.herzien if vraag.aanvaard else None
    return review if review and review < peildatum else None
