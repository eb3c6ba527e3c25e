"""Every question as it stands: how far it is, what was known, and what answers it (S0-08, S0-34)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.knowing.programma.jaarplan import build_rij
from generator.knowing.programma.keten import Keten, Schakels
from generator.knowing.programma.vraagstand import opnieuw_sinds, vraagstand
from generator.values.inzicht import Inzicht
from generator.values.opvolging import VAN_VRAAG, Opvolging, Vraaguitleg
from generator.values.programma.kennisvraag import Kennisvraag


@dataclass(frozen=True)
class Vraagstaat:
    """One question, and how far it is."""

    vraag: Kennisvraag
    schakels: Schakels
    stand: Opvolging
    opnieuw: date | None = None
    """Since when it should be looked at again."""
    te_laat_sinds: date | None = None
    """Since when it should have been answered, by the programme."""
    bekend: tuple[Inzicht, ...] = ()
    """What was known before it was asked."""

    @property
    def uitleg(self) -> Vraaguitleg:
        """What its stand means."""
        return VAN_VRAAG[self.stand]

    @property
    def antwoorden(self) -> tuple[Inzicht, ...]:
        """The insights that answer it: first those that say so themselves."""
        return tuple(sorted(self.schakels.inzichten, key=lambda inzicht: inzicht.beantwoordt != self.vraag.id))

    @property
    def genoemd(self) -> frozenset[str]:
        """The ids of the insights that were known or answer it."""
        return frozenset(inzicht.id for inzicht in (*self.bekend, *self.schakels.inzichten))


def build_vraagstaat(vraag: Kennisvraag, keten: Keten, peildatum: date) -> Vraagstaat:
    """Return a question as it stands on the peildatum; one that is answered is never late."""
    schakels, per_id = keten.van_vraag(vraag), keten.bibliotheek.per_id
    stand = vraagstand(vraag, schakels)
    rijen = (build_rij(rij, keten.van_rij(rij), peildatum) for rij in schakels.rijen)
    late = [rij.te_laat_sinds for rij in rijen if rij.te_laat_sinds and stand is not Opvolging.BEANTWOORD]
    return Vraagstaat(
        vraag,
        schakels,
        stand,
        opnieuw_sinds(vraag, peildatum),
        min(late, default=None),
        tuple(per_id[naam] for naam in vraag.al_bekend.inzichten if naam in per_id),
    )


def group(vragen: Sequence[Vraagstaat]) -> tuple[tuple[Opvolging, tuple[Vraagstaat, ...]], ...]:
    """Return questions by how far they are, in the order of the pages; no empty group."""
    groups = ((stand, tuple(staat for staat in vragen if staat.stand is stand)) for stand in VAN_VRAAG)
    return tuple((stand, staten) for stand, staten in groups if staten)
