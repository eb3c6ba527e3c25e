"""How insights confirm, contradict and replace each other, both ways, and which ones stand near."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht
from generator.values.melding import Melding, Plek
from generator.values.taxonomie import Stem

RELATIES = {"bevestigt": "bevestigd_door", "spreekt_tegen": "spreekt_tegen", "vervangt": "vervangen_door"}
"""What one insight says of another, and how the other sees it."""
DREMPEL = 4
"""What two insights share at least to be called related."""
_DICHTBIJ = 40


@dataclass(frozen=True)
class Relaties:
    """The relations of one insight, as other insights."""

    bevestigt: tuple[Inzicht, ...] = ()
    bevestigd_door: tuple[Inzicht, ...] = ()
    spreekt_tegen: tuple[Inzicht, ...] = ()
    vervangt: tuple[Inzicht, ...] = ()
    vervangen_door: tuple[Inzicht, ...] = ()

    def __bool__(self) -> bool:
        """Return True when there is any relation."""
        return any(vars(self).values())


def find_relaties(bibliotheek: Bibliotheek) -> dict[str, Relaties]:
    """Return the relations of every insight that has some, by id; a contradiction counts both ways."""
    found: dict[str, list[tuple[str, Inzicht]]] = defaultdict(list)
    for inzicht in bibliotheek.inzichten:
        for name, back in RELATIES.items():
            for other in (bibliotheek.per_id.get(other_id) for other_id in getattr(inzicht, name)):
                if other:
                    found[inzicht.id].append((name, other))
                    found[other.id].append((back, inzicht))
    return {inzicht_id: _group(pairs) for inzicht_id, pairs in found.items()}


def _group(pairs: list[tuple[str, Inzicht]]) -> Relaties:
    """Return relations by name, each other insight once."""
    groups: dict[str, dict[str, Inzicht]] = defaultdict(dict)
    for name, other in pairs:
        groups[name][other.id] = other
    return Relaties(**{name: tuple(others.values()) for name, others in groups.items()})


def check_relaties(bibliotheek: Bibliotheek, namen: frozenset[str]) -> Iterator[Melding]:
    """Yield a finding for every relation to an insight that is not there, or to itself (`verwijzing`)."""
    for inzicht in bibliotheek.inzichten:
        for name in RELATIES:
            for other_id in getattr(inzicht, name):
                veld = name.replace("_", "-")
                if other_id == inzicht.id:
                    tekst = f"Bij «{veld}» verwijst het inzicht naar zichzelf."
                    yield Melding(Plek(inzicht.bestand), "verwijzing", tekst, "Haal deze verwijzing weg.")
                elif other_id not in namen:
                    tekst = f"«{other_id}» bij «{veld}» is geen inzicht in de bibliotheek."
                    hint = "Schrijf de bestandsnaam van het andere inzicht, zonder .md."
                    yield Melding(Plek(inzicht.bestand), "verwijzing", tekst, hint)


def is_onbevestigd(inzicht: Inzicht, relaties: Relaties) -> bool:
    """Return True when only staff said so and no tenant has confirmed it yet (S4-06)."""
    others = (*relaties.bevestigd_door, *relaties.bevestigt)
    return inzicht.stem is Stem.MEDEWERKER and not any(other.stem is Stem.KLANT for other in others)


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
