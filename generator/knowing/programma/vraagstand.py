"""How far a kennisvraag is on its way to an answer (S0-34)."""

from datetime import date
from enum import StrEnum

from generator.knowing.programma.keten import Schakels
from generator.values.programma import Kennisvraag, Onderzoekstatus, Programmarij


class Vraagstand(StrEnum):
    """How far a question is; the order is the way it goes."""

    OPEN = "open"
    GEPLAND = "gepland"
    BEZIG = "bezig"
    BEANTWOORD = "beantwoord"
    AANVAARD = "aanvaard"

    @property
    def uitleg(self) -> str:
        """What it means."""
        return _UITLEG[self]


_UITLEG = {
    Vraagstand.OPEN: "Nog niemand zoekt dit uit.",
    Vraagstand.GEPLAND: "Dit staat in het programma.",
    Vraagstand.BEZIG: "Er loopt onderzoek naar.",
    Vraagstand.BEANTWOORD: "Er is een antwoord.",
    Vraagstand.AANVAARD: "Dit zoeken we bewust niet uit.",
}


def vraagstand(vraag: Kennisvraag, schakels: Schakels) -> Vraagstand:
    """Return how far a question is: what happens counts for more than what was found before or decided."""
    if any(onderzoek.status.loopt for onderzoek in schakels.onderzoeken):
        return Vraagstand.BEZIG
    if not all(is_gedaan(rij, schakels) for rij in schakels.rijen):
        return Vraagstand.GEPLAND
    if schakels.inzichten:
        return Vraagstand.BEANTWOORD
    return Vraagstand.AANVAARD if vraag.aanvaard else Vraagstand.OPEN


def is_gedaan(rij: Programmarij, schakels: Schakels) -> bool:
    """Return True when a row has been done: an onderzoek of it is ready, or an answer came since it was planned."""
    ready = any(o.programma == rij.id and o.status is Onderzoekstatus.KLAAR for o in schakels.onderzoeken)
    return ready or any(i.datum and i.datum.laatste >= rij.wanneer.eerste for i in schakels.inzichten)


def opnieuw_sinds(vraag: Kennisvraag, peildatum: date) -> date | None:
    """Return the day since which a gap that was left open on purpose waits for another look, when it does."""
    herzien = vraag.aanvaard.herzien if vraag.aanvaard else None
    return herzien if herzien and herzien < peildatum else None
