"""What speaks against a halte: another insight, a newer one, or that nothing behind it counts or is fresh."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.knowing.kennis import Kennis
from generator.values.inzicht import Inzicht
from generator.values.taxonomie.soorten import Soort


class Bezwaar(StrEnum):
    """Why a reader must be careful, the heaviest first."""

    TEGENGESPROKEN = "tegengesproken"
    VERVANGEN = "vervangen"
    TELT_NIET = "telt niet mee"
    OUD = "oud"
    ZONDER_DATUM = "datum onbekend"

    @property
    def om_te_kiezen(self) -> bool:
        """True when somebody has to decide which of two insights holds."""
        return self in (Bezwaar.TEGENGESPROKEN, Bezwaar.VERVANGEN)


@dataclass(frozen=True)
class Twijfel:
    """One thing against what insights say; with the two insights when it is between those."""

    bezwaar: Bezwaar
    over: Inzicht | None = None
    door: Inzicht | None = None


def find_twijfels(uit: Iterable[str], kennis: Kennis) -> Iterator[Twijfel]:
    """Yield what speaks against the insights with these ids; two that contradict each other are told once."""
    inzichten = kennis.bibliotheek.inzichten_met(uit)
    told = set[frozenset[str]]()
    for inzicht in inzichten:
        relaties = kennis.inzichten.relaties_van(inzicht)
        for ander in relaties.spreekt_tegen:
            pair = frozenset((inzicht.id, ander.id))
            if pair not in told:
                yield Twijfel(Bezwaar.TEGENGESPROKEN, inzicht, ander)
            told.add(pair)
        yield from (Twijfel(Bezwaar.VERVANGEN, inzicht, ander) for ander in relaties.vervangen_door)
    if inzichten and not any(_telt(inzicht, kennis) for inzicht in inzichten):
        yield Twijfel(Bezwaar.TELT_NIET)
    if inzichten and not any(kennis.inzichten.houdbaarheid_van(inzicht).telt for inzicht in inzichten):
        yield Twijfel(Bezwaar.OUD if any(inzicht.datum for inzicht in inzichten) else Bezwaar.ZONDER_DATUM)


def _telt(inzicht: Inzicht, kennis: Kennis) -> bool:
    return not inzicht.uitschieter and inzicht.soort is not Soort.CONTEXT and inzicht.id not in kennis.later
