"""All insights about something in time: a dot for each, stacked upward per year."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.knowing.inzichten.zekerst import Weging
from generator.values.inzicht import Inzicht

MEESTE_JAREN = 10
"""Years that stand one by one; what is older stands together before them, so that a telephone can hold them."""
HOOGST = 7
"""Dots in one stack; how many more there are is said above it."""


@dataclass(frozen=True)
class Jaarstapel:
    """The dots of one year, from the bottom up."""

    naam: str
    kort: str
    """The same on a telephone."""
    stippen: tuple[Weging, ...]
    meer: int = 0
    """How many more there are than fit."""


@dataclass(frozen=True)
class Tijdlijn:
    """A stack for every year from the first to the last, also for a year without insights."""

    stapels: tuple[Jaarstapel, ...]
    zonder_jaar: Jaarstapel | None = None


def build_tijdlijn(inzichten: Iterable[Inzicht], wegingen: Mapping[str, Weging]) -> Tijdlijn:
    """Return the timeline of any insights: oldest year first, and in a stack the oldest insight at the bottom."""
    per_jaar: dict[int, list[Weging]] = defaultdict(list)
    for inzicht in sorted(inzichten, key=lambda inzicht: (inzicht.sorteerdatum, inzicht.id)):
        per_jaar[inzicht.datum.jaar if inzicht.datum else 0].append(wegingen[inzicht.id])
    undated = per_jaar.pop(0, [])
    last = max(per_jaar, default=0)
    first = max(min(per_jaar, default=0), last - MEESTE_JAREN + 1)
    older = [stip for jaar in sorted(per_jaar) if jaar < first for stip in per_jaar[jaar]]
    stapels = [_stapel(f"voor {first}", f"‹{first % 100:02}", older)] if older else []
    years = range(first, last + 1) if per_jaar else ()
    stapels += [_stapel(str(jaar), f"’{jaar % 100:02}", per_jaar.get(jaar, [])) for jaar in years]
    return Tijdlijn(tuple(stapels), _stapel("zonder jaar", "?", undated) if undated else None)


def _stapel(naam: str, kort: str, stippen: list[Weging]) -> Jaarstapel:
    """Return a stack that is not too high: of too many, the newest stay."""
    shown = tuple(stippen[-HOOGST:])
    return Jaarstapel(naam, kort, shown, len(stippen) - len(shown))
