"""Which part of all tenants a klantgroep is, as a source tells it or as two counts do."""

from dataclasses import dataclass

from generator.values.klantgroepen.getal import GEHEEL, Groepsgetal


@dataclass(frozen=True)
class Aandeel:
    """A part of all tenants; groups overlap, so that parts together may pass the whole."""

    deel: float
    """From 0 to 1."""
    getal: Groepsgetal
    geheel: Groepsgetal | None = None
    """The count of all tenants, when the part was worked out from it."""

    @property
    def is_geschat(self) -> bool:
        """True when no source tells the part itself: two counts may differ in year, and in what they count."""
        return self.geheel is not None


def build_aandeel(getal: Groepsgetal | None, geheel: Groepsgetal | None) -> Aandeel | None:
    """Return the part that a number is of all tenants, or None when it cannot be told.

    A share is one itself; a count needs the count of all tenants, and never passes it.
    """
    if getal is None or getal.precies is None:
        return None
    if getal.is_deel:
        return Aandeel(getal.precies / GEHEEL, getal)
    if geheel is None or geheel.is_deel or not geheel.precies or not 0 <= getal.precies <= geheel.precies:
        return None
    return Aandeel(getal.precies / geheel.precies, getal, geheel)
