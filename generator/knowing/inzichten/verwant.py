"""Which insights stand near each other: what the reader of one goes on to."""

from collections import defaultdict

from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht

DREMPEL = 4
"""What two insights share at least to be called related."""
_DICHTBIJ = 40


def find_verwant(bibliotheek: Bibliotheek, aantal: int = 3) -> dict[str, tuple[Inzicht, ...]]:
    """Return for every insight the ones that share most with it: step, journey, thema, klantgroep; newest first.

    Only the newest of each shared place are compared, so that the cost grows with the library and not with its square.
    """
    places: dict[str, list[Inzicht]] = defaultdict(list)
    for inzicht in bibliotheek.inzichten:
        for place in _places(inzicht):
            if len(places[place]) < _DICHTBIJ:
                places[place].append(inzicht)
    return {inzicht.id: _nearest(inzicht, places, aantal) for inzicht in bibliotheek.inzichten}


def _places(inzicht: Inzicht) -> dict[str, int]:
    """Return the places an insight stands in, with what it weighs to share one."""
    places = {f"t:{thema.id}": 3 for thema in inzicht.themas}
    places |= {f"k:{groep.id}": 1 if groep.restwaarde else 3 for groep in inzicht.klantgroepen}
    if inzicht.klantreis:
        places[f"r:{inzicht.klantreis.id}"] = 2
    if inzicht.klantreis and inzicht.stap:
        places[f"s:{inzicht.klantreis.id}/{inzicht.stap.id}"] = 2
    return places


def _nearest(inzicht: Inzicht, places: dict[str, list[Inzicht]], aantal: int) -> tuple[Inzicht, ...]:
    scores: dict[str, int] = defaultdict(int)
    by_id: dict[str, Inzicht] = {}
    for place, weight in _places(inzicht).items():
        for other in places[place]:
            scores[other.id] += weight
            by_id[other.id] = other
    scores.pop(inzicht.id, None)
    near = [key for key, score in scores.items() if score >= DREMPEL]
    best = sorted(near, key=lambda key: (-scores[key], -by_id[key].sorteerdatum.toordinal(), key))
    return tuple(by_id[key] for key in best[:aantal])
