"""What a reader must bear in mind at one insight: said once, in the same words wherever it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.values.datum import dag_voluit
from generator.values.inzicht import Inzicht
from generator.values.taxonomie.soorten import Soort


@dataclass(frozen=True)
class Vlag:
    """One thing to bear in mind: in a few words, and what is added on the page of the insight itself."""

    woord: str
    uitleg: str = ""


def build_vlaggen(inzicht: Inzicht, *, na: date | None, scheef: str, onbevestigd: bool) -> Iterator[Vlag]:
    """Yield what to bear in mind (S0-07, S4-06); `na` is the peildatum when the insight is from after it."""
    if na:
        yield Vlag(f"van na {dag_voluit(na)}, telt nog niet mee")
    if inzicht.uitschieter:
        yield Vlag("uitschieter, telt niet mee", "Alleen heel tevreden of heel ontevreden mensen deden mee.")
    if inzicht.soort is Soort.CONTEXT:
        yield Vlag("achtergrond, telt niet mee", "Het gaat over wat er om het wonen heen speelt.")
    if scheef:
        yield Vlag("mogelijk scheef beeld", f"Let op: {scheef}.")
    if onbevestigd:
        yield Vlag("gezien door medewerkers, nog niet door huurders")
