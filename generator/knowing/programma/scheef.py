"""A one-sided study makes one-sided insights: the label follows them everywhere (S0-44)."""

from collections.abc import Mapping

from generator.values.bibliotheek import Bibliotheek


def find_scheef(bibliotheek: Bibliotheek) -> Mapping[str, str]:
    """Return why an insight may give a one-sided picture, by id; insights that do not are left out."""
    per_id = bibliotheek.agenda.onderzoeken_per_id
    pairs = ((inzicht.id, per_id.get(inzicht.onderzoek)) for inzicht in bibliotheek.inzichten)
    return {inzicht_id: onderzoek.scheef for inzicht_id, onderzoek in pairs if onderzoek and onderzoek.scheef}
