"""Verslagen beside what tenants say: staff see things from their own work until a tenant confirms it (S4-06, S4-07)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht
from generator.values.klantreizen.verslag import Rol, Verslag
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis
from generator.values.taxonomie.soorten import Stem
from generator.values.taxonomie.term import ids

Bevestigers = Callable[[Inzicht], tuple[Inzicht, ...]]
"""Gives the insights of tenants that confirm one."""


class Bevestiging(StrEnum):
    """How much of what came out of a verslag tenants confirm."""

    NIET = "nog niet bevestigd door huurders"
    DEELS = "deels bevestigd door huurders"
    HEEL = "bevestigd door huurders"

    @property
    def vlag(self) -> str:
        """What stands beside a verslag wherever it is named."""
        return f"gespeeld door medewerkers, {self}"


@dataclass(frozen=True)
class Verslagbeeld:
    """A verslag with the insights that came out of it, and those of tenants that confirm them."""

    verslag: Verslag
    inzichten: tuple[Inzicht, ...]
    bevestigers: tuple[Inzicht, ...]
    bevestiging: Bevestiging

    @property
    def id(self) -> str:
        """What tells it from every other."""
        return self.verslag.id

    @property
    def vlag(self) -> str:
        """What a reader must bear in mind wherever the verslag is named."""
        return self.bevestiging.vlag

    @property
    def anders(self) -> int:
        """How many moments went otherwise than who played expected (S4-04)."""
        return sum(beleving.zoals_verwacht is False for beleving in self.verslag.belevingen)


@dataclass(frozen=True)
class Verslagkennis:
    """All verslagen, each with what it rests on; the newest first, unknown dates last."""

    bibliotheek: Bibliotheek
    bevestigers: Bevestigers

    @cached_property
    def beelden(self) -> tuple[Verslagbeeld, ...]:
        """Every verslag."""
        return tuple(sorted(map(self._beeld, self.bibliotheek.verslagen), key=_nieuwste_eerst))

    @cached_property
    def vlaggen(self) -> Mapping[str, str]:
        """What a reader must bear in mind, by the id of the verslag."""
        return {beeld.id: beeld.vlag for beeld in self.beelden}

    def over(self, reis: Klantreis) -> tuple[Verslagbeeld, ...]:
        """Return the verslagen about a klantreis."""
        return tuple(beeld for beeld in self.beelden if reis.id in ids(beeld.verslag.klantreizen))

    def met(self, inzicht: Inzicht) -> tuple[Verslagbeeld, ...]:
        """Return the verslagen that an insight came out of."""
        return tuple(beeld for beeld in self.beelden if inzicht.id in beeld.verslag.inzichten)

    def drempels(self, groep: Klantgroep) -> tuple[tuple[Rol, Verslagbeeld], ...]:
        """Return what stood in the way of the roles from a klantgroep, with the verslag that says so (S4-03)."""
        roles = ((rol, beeld) for beeld in self.beelden for rol in beeld.verslag.rollen_van(groep))
        return tuple((rol, beeld) for rol, beeld in roles if rol.drempel)

    def _beeld(self, verslag: Verslag) -> Verslagbeeld:
        inzichten = self.bibliotheek.inzichten_met(verslag.inzichten)
        of_staff = [self.bevestigers(inzicht) for inzicht in inzichten if inzicht.stem is Stem.MEDEWERKER]
        found = {inzicht.id: inzicht for one in of_staff for inzicht in one}
        bevestiging = Bevestiging.HEEL if all(of_staff) else Bevestiging.DEELS
        return Verslagbeeld(verslag, inzichten, tuple(found.values()), bevestiging if found else Bevestiging.NIET)


def _nieuwste_eerst(beeld: Verslagbeeld) -> tuple[int, str]:
    datum = beeld.verslag.datum
    return (-datum.laatste.toordinal() if datum else 0, beeld.id)
