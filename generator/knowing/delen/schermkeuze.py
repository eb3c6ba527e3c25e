"""Which insights turn on a screen: the surest, and then the newest (S0-37)."""

from collections.abc import Iterable

from generator.knowing.delen.voorbehoud import is_onzeker, is_vervangen
from generator.knowing.kennis import Kennis
from generator.values.inzicht import Inzicht
from generator.values.taxonomie.soorten import Soort

MEEST = 12
"""How many cards turn: with a quarter of a minute each, somebody who waits for coffee sees four."""


def kies_voor_scherm(inzichten: Iterable[Inzicht], kennis: Kennis) -> tuple[Inzicht, ...]:
    """Return the insights to show, the surest first and then the newest; none is replaced, unsure or does not count.

    `inzichten` stand newest first, as in the library.
    """
    counting = [inzicht for inzicht in inzichten if _mag(inzicht, kennis)]
    surest = (weging.inzicht for weging in kennis.opening(counting).zekerst if weging.zeker)
    return tuple({inzicht.id: inzicht for inzicht in (*surest, *counting)}.values())[:MEEST]


def _mag(inzicht: Inzicht, kennis: Kennis) -> bool:
    counts = not inzicht.uitschieter and inzicht.soort is not Soort.CONTEXT
    return counts and not is_vervangen(inzicht, kennis) and not is_onzeker(inzicht, kennis)
