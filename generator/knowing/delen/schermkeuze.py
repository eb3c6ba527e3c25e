"""Which insights turn on a screen: the surest, and then the newest (S0-37)."""

from collections.abc import Iterable

from generator.knowing.kennis import Kennis
from generator.values.inzicht import Inzicht

MEEST = 12
"""How many cards turn: with a quarter of a minute each, somebody who waits for coffee sees four."""


def kies_voor_scherm(inzichten: Iterable[Inzicht], kennis: Kennis) -> tuple[Inzicht, ...]:
    """Return the insights to show, the surest first and then the newest; none that has been replaced or does not count.

    `inzichten` stand newest first, as in the library.
    """
    counting = [inzicht for inzicht in inzichten if not inzicht.uitschieter and not is_vervangen(inzicht, kennis)]
    surest = (weging.inzicht for weging in kennis.opening(counting).zekerst if weging.zeker)
    return tuple({inzicht.id: inzicht for inzicht in (*surest, *counting)}.values())[:MEEST]


def is_vervangen(inzicht: Inzicht, kennis: Kennis) -> bool:
    """Return whether a newer insight took its place."""
    return bool(kennis.inzichten.relaties_van(inzicht).vervangen_door)
