"""What our own onderzoeken say about every methode: how often, with how many, how long, at what cost (S0-46)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import median

from generator.values.bibliotheek import Bibliotheek
from generator.values.programma.onderzoek import Onderzoek
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from generator.wording.woorden import aantal, getal

GENOEG = 3
"""From so many onderzoeken with a value on, its median is shown (S0-46)."""


@dataclass(frozen=True)
class Mediaan:
    """The middle of what is known, and how many onderzoeken know it."""

    aantal: int
    waarde: int | None = None
    """None when too few onderzoeken have a value; halves are rounded up."""
    nodig: int = GENOEG


@dataclass(frozen=True)
class Methodecijfers:
    """The figures of one methode; the medians are of onderzoeken that are klaar."""

    onderzoeken: int = 0
    """Different onderzoeken that used it: on the agenda, or named by an insight."""
    n: Mediaan = Mediaan(0)
    doorlooptijd: Mediaan = Mediaan(0)
    """Days from the first day of a study to its answer (S0-28)."""
    kosten: Mediaan = Mediaan(0)
    """In euros."""
    na_contact: Mediaan = Mediaan(0)
    """Days after the contact on which people were asked (S2-03)."""

    @property
    def meestal(self) -> tuple[str, ...]:
        """The medians that are known, each in a few words."""
        known = (self.n, self.doorlooptijd, self.kosten, self.na_contact)
        n, dagen, kosten, later = (mediaan.waarde for mediaan in known)
        return (
            *([aantal(n, "deelnemer", "deelnemers")] if n is not None else ()),
            *([aantal(dagen, "dag", "dagen")] if dagen is not None else ()),
            *([f"€ {getal(kosten)}"] if kosten is not None else ()),
            *([f"{aantal(later, 'dag', 'dagen')} na het contact"] if later is not None else ()),
        )


def build_methodecijfers(bibliotheek: Bibliotheek) -> Mapping[str, Methodecijfers]:
    """Return the figures of every methode, by id."""
    return {methode.id: _cijfers(methode.id, bibliotheek) for methode in bibliotheek.taxonomie.methoden}


def _cijfers(methode: str, bibliotheek: Bibliotheek) -> Methodecijfers:
    onderzoeken = [o for o in bibliotheek.agenda.onderzoeken if o.methode.id == methode]
    named = {i.onderzoek for i in bibliotheek.inzichten if i.methode.id == methode and i.onderzoek}
    done: list[Onderzoek] = [onderzoek for onderzoek in onderzoeken if onderzoek.status is Onderzoekstatus.KLAAR]
    return Methodecijfers(
        len(named | {onderzoek.id for onderzoek in onderzoeken}),
        _mediaan(onderzoek.n for onderzoek in done),
        _mediaan(onderzoek.doorlooptijd for onderzoek in done),
        _mediaan(onderzoek.kosten for onderzoek in done),
        _mediaan(onderzoek.dagen_na_contact for onderzoek in done),
    )


def _mediaan(values: Iterable[int | None]) -> Mediaan:
    known = [value for value in values if value is not None]
    return Mediaan(len(known), int(median(known) + 0.5) if len(known) >= GENOEG else None)
