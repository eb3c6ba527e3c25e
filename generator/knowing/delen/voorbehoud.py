"""What goes with an insight wherever it is shared, in a few words each (S0-44, S4-07)."""

from generator.knowing.kennis import Kennis
from generator.values.inzicht import Inzicht, Niveau


def find_voorbehoud(inzicht: Inzicht, kennis: Kennis) -> tuple[str, ...]:
    """Return what to bear in mind: that a newer one replaced it, what its page warns of, and low certainty."""
    newer = ("er is een nieuwere meting",) if is_vervangen(inzicht, kennis) else ()
    flags = (vlag.woord for vlag in kennis.vlaggen(inzicht))
    return (*newer, *flags, *(("zekerheid laag",) if is_onzeker(inzicht, kennis) else ()))


def is_vervangen(inzicht: Inzicht, kennis: Kennis) -> bool:
    """Return whether a newer insight took its place."""
    return bool(kennis.inzichten.relaties_van(inzicht).vervangen_door)


def is_onzeker(inzicht: Inzicht, kennis: Kennis) -> bool:
    """Return whether its certainty is low."""
    zekerheid = kennis.programma.zekerheid_van(inzicht)
    return bool(zekerheid and zekerheid.niveau is Niveau.LAAG)
