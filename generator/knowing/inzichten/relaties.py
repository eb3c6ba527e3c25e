"""How insights confirm, contradict and replace each other, both ways."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht
from generator.values.taxonomie.soorten import Stem

RELATIES = {"bevestigt": "bevestigd_door", "spreekt_tegen": "spreekt_tegen", "vervangt": "vervangen_door"}
"""What one insight says of another, and how the other sees it."""


@dataclass(frozen=True)
class Relaties:
    """The relations of one insight, as other insights."""

    bevestigt: tuple[Inzicht, ...] = ()
    bevestigd_door: tuple[Inzicht, ...] = ()
    spreekt_tegen: tuple[Inzicht, ...] = ()
    vervangt: tuple[Inzicht, ...] = ()
    vervangen_door: tuple[Inzicht, ...] = ()

    @property
    def anderen(self) -> tuple[Inzicht, ...]:
        """Every insight that this one has a relation with."""
        return tuple(other for others in vars(self).values() for other in others)

    @property
    def overig(self) -> tuple[Inzicht, ...]:
        """Those without what replaces it: a page says that before anything else."""
        return tuple(other for other in self.anderen if other not in self.vervangen_door)

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


def is_onbevestigd(inzicht: Inzicht, relaties: Relaties) -> bool:
    """Return True when only staff said so and no tenant has confirmed it yet (S4-06)."""
    return inzicht.stem is Stem.MEDEWERKER and not find_bevestigers(relaties)


def find_bevestigers(relaties: Relaties) -> tuple[Inzicht, ...]:
    """Return the insights of tenants that confirm one (S4-06)."""
    others = (*relaties.bevestigd_door, *relaties.bevestigt)
    return tuple(other for other in others if other.stem is Stem.KLANT)


def find_bewijs(inzichten: Iterable[Inzicht]) -> tuple[Inzicht, ...]:
    """Return what counts as evidence among insights: no outliers (S2-05), and nothing that another here replaces."""
    solid = {inzicht.id: inzicht for inzicht in inzichten if not inzicht.uitschieter}
    replaced = {
        other
        for inzicht in solid.values()
        for other in inzicht.vervangt
        if other in solid and not _replaces(solid[other], inzicht, solid)
    }
    return tuple(inzicht for inzicht in solid.values() if inzicht.id not in replaced)


def _replaces(one: Inzicht, other: Inzicht, here: Mapping[str, Inzicht]) -> bool:
    """Return True when one insight replaces another, also by way of others; in a circle nothing is newer."""
    seen, todo = set[str](), [one.id]
    while todo:
        known = here.get(todo.pop())
        if known and known.id not in seen:
            seen.add(known.id)
            todo += known.vervangt
    return other.id in seen


def per_onderzoek(inzichten: Collection[Inzicht]) -> list[list[Inzicht]]:
    """Return insights by study: what names the same onderzoek, or else has the same source, belongs together."""
    named = {_bron(inzicht): inzicht.onderzoek for inzicht in inzichten if inzicht.onderzoek and inzicht.bron}
    studies: dict[object, list[Inzicht]] = {}
    for inzicht in inzichten:
        bron = _bron(inzicht)
        studies.setdefault(inzicht.onderzoek or named.get(bron) or bron, []).append(inzicht)
    return list(studies.values())


def _bron(inzicht: Inzicht) -> object:
    bron = inzicht.bron
    return (bron.titel, bron.uitgever, bron.jaar) if bron else inzicht.id
