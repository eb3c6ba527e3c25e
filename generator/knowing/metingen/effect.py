"""Before and after an action: better, worse, no effect to see, or too early to say (S0-16)."""

from dataclasses import dataclass
from enum import StrEnum

from generator.knowing.metingen.verschil import vergelijk
from generator.values.inzicht import Actie, Actiestatus, Inzicht
from generator.values.metingen.reeks import Maat, Meetreeks
from generator.values.metingen.stand import Verandering, Verschil


class Uitwerking(StrEnum):
    """What became of a series after an action."""

    NIET = "gaat niet door"
    NOG_NIET = "nog niet gedaan"
    GEEN_DAG = "onbekend sinds wanneer"
    TE_VROEG = "te vroeg"
    GEEN_VOORAF = "vooraf niet gemeten"
    REEKSBREUK = "niet te vergelijken"
    BETER = "beter"
    SLECHTER = "slechter"
    GEEN = "geen effect"
    ONZEKER = "nog niet te zeggen"


@dataclass(frozen=True)
class Effect:
    """One action, and what the series did after it."""

    inzicht: Inzicht
    actie: Actie
    uitwerking: Uitwerking
    verschil: Verschil | None = None
    """From the last period before it to the newest one after it."""


def build_effect(inzicht: Inzicht, actie: Actie, reeks: Meetreeks) -> Effect:
    """Return what a series did after an action: only a whole period after it counts, against the last one before."""
    if actie.status is Actiestatus.NIET:
        return Effect(inzicht, actie, Uitwerking.NIET)
    if actie.status in (Actiestatus.NIEUW, Actiestatus.GEPLAND):
        return Effect(inzicht, actie, Uitwerking.NOG_NIET)
    if actie.sinds is None:
        return Effect(inzicht, actie, Uitwerking.GEEN_DAG)
    before = [m for m in reeks.metingen if m.periode.laatste < actie.sinds.eerste]
    after = [m for m in reeks.metingen if m.periode.eerste >= actie.sinds.eerste]
    if not after:
        return Effect(inzicht, actie, Uitwerking.TE_VROEG)
    if not before:
        return Effect(inzicht, actie, Uitwerking.GEEN_VOORAF)
    verschil = vergelijk(before[-1], after[-1], reeks)
    return Effect(inzicht, actie, _uitwerking(verschil, reeks), verschil)


def _uitwerking(verschil: Verschil, reeks: Meetreeks) -> Uitwerking:
    match verschil.soort:
        case Verandering.REEKSBREUK:
            return Uitwerking.REEKSBREUK
        case Verandering.ECHT:
            up = verschil.waarde > 0
            return Uitwerking.BETER if up is not (reeks.maat is Maat.ONTEVREDEN) else Uitwerking.SLECHTER
        case Verandering.ONBEKEND:
            return Uitwerking.ONZEKER
    return Uitwerking.GEEN
