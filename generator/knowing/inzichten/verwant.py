"""Which insights stand near each other: what the reader of one goes on to."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht

DREMPEL = 4
"""What two insights share at least to be called related."""
BUREN = 3
"""How many on each side are seen, among all that stand in the same places."""


def find_verwant(bibliotheek: Bibliotheek, aantal: int = 3) -> dict[str, tuple[Inzicht, ...]]:
    """Return for every insight the ones that share most with it: step, journey, thema, klantgroep.

    Where many share as much, those just before and after it in time come first. The last one is rather an insight that
    no other leads to yet.
    """
    weights = {inzicht.id: _weights(inzicht) for inzicht in bibliotheek.inzichten}
    near: dict[str, list[tuple[int, int, bool, str]]] = defaultdict(list)
    for (newer, older), steps in _neighbours(weights).items():
        shared = sum(weight for place, weight in weights[newer].items() if place in weights[older])
        near[newer].append((-shared, steps, True, older))
        near[older].append((-shared, steps, False, newer))
    ranked = {inzicht: [other for *_, other in sorted(near[inzicht])] for inzicht in weights}
    cards = _spread(ranked, aantal)
    return {inzicht: tuple(bibliotheek.per_id[other] for other in others) for inzicht, others in cards.items()}


def _spread(ranked: Mapping[str, list[str]], aantal: int) -> Mapping[str, list[str]]:
    """Return the first of every list, with in the last place the first that stands in none yet, when there is one."""
    chosen = {inzicht: others[: aantal - 1] for inzicht, others in ranked.items()}
    seen = {other for others in chosen.values() for other in others}
    for inzicht, others in ranked.items():
        rest = others[aantal - 1 :]
        last = next((other for other in rest if other not in seen), rest[0] if rest else "")
        if last:
            chosen[inzicht].append(last)
            seen.add(last)
    return chosen


def _weights(inzicht: Inzicht) -> Mapping[str, int]:
    """Return the places an insight stands in, with what it weighs to share one."""
    places = {f"t:{thema.id}": 3 for thema in inzicht.themas}
    places |= {f"k:{groep.id}": 1 if groep.restwaarde else 3 for groep in inzicht.klantgroepen}
    if inzicht.klantreis:
        places[f"r:{inzicht.klantreis.id}"] = 2
    if inzicht.klantreis and inzicht.stap:
        places[f"s:{inzicht.klantreis.id}/{inzicht.stap.id}"] = 2
    return places


def _neighbours(weights: Mapping[str, Mapping[str, int]]) -> Mapping[tuple[str, str], int]:
    """Return the pairs of insights that stand near each other in some list, newer first, with the steps between them.

    A list for each combination of places, so that the cost grows with the library and not with its square.
    """
    lists: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for inzicht, places in weights.items():
        for combination in _combinations(places):
            lists[combination].append(inzicht)
    pairs: dict[tuple[str, str], int] = {}
    for steps in range(1, BUREN + 1):
        for pair in _apart(lists.values(), steps):
            pairs.setdefault(pair, steps)
    return pairs


def _combinations(places: Mapping[str, int]) -> Iterator[tuple[str, ...]]:
    """Yield what may be shared: two or three places that weigh enough together; a step says its journey too."""
    for size in (2, 3):
        for shared in combinations(sorted(places), size):
            if sum(places[place] for place in shared) >= DREMPEL:
                yield shared


def _apart(lists: Iterable[list[str]], steps: int) -> Iterator[tuple[str, str]]:
    for here in lists:
        yield from zip(here, here[steps:], strict=False)
