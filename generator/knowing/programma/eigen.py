"""Whether an organisation measured something itself; figures of others never say that it did (S0-17, S0-21)."""

from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht
from generator.values.programma.onderzoek import Onderzoek


def is_eigen(item: Inzicht | Onderzoek, bibliotheek: Bibliotheek, wij: str) -> bool:
    """Return True for what we did: an onderzoek that is nobody else's, or an insight out of one.

    An insight without an onderzoek is ours when its source names no publisher, or names us.
    """
    who = item.van if isinstance(item, Onderzoek) else _van(item, bibliotheek)
    return who.strip().casefold() in ("", wij.strip().casefold())


def _van(inzicht: Inzicht, bibliotheek: Bibliotheek) -> str:
    onderzoek = bibliotheek.agenda.onderzoeken_per_id.get(inzicht.onderzoek)
    if onderzoek:
        return onderzoek.van
    return inzicht.bron.uitgever if inzicht.bron else ""
