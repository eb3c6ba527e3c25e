"""What every report is seen against, worked out once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.knowing.bericht.beloftelijst import Beloftelijst, build_beloftelijst
from generator.knowing.bericht.beloften import build_beloften
from generator.knowing.bericht.openbaar import Achtergrond
from generator.knowing.bericht.stukken import Stuk
from generator.values.bibliotheek import Bibliotheek
from generator.values.pagina import Instellingen


@dataclass(frozen=True)
class Berichtkennis:
    """The background of the reports, and every promise in those that were published."""

    bibliotheek: Bibliotheek
    instellingen: Instellingen
    scheef: Mapping[str, str]
    """Why an insight may give a one-sided picture, by id."""

    @cached_property
    def achtergrond(self) -> Achtergrond:
        """What a report is seen against."""
        own = self.instellingen
        return Achtergrond(self.bibliotheek, self.scheef, own.afzender, own.peildatum, own.minstens, own.contact)

    @cached_property
    def stukken(self) -> tuple[Stuk, ...]:
        """Every report, newest first."""
        return tuple(Stuk(bericht, self.achtergrond) for bericht in reversed(self.bibliotheek.berichten))

    @property
    def concepten(self) -> tuple[Stuk, ...]:
        """The reports in the making."""
        return tuple(stuk for stuk in self.stukken if not stuk.vaststelling)

    @property
    def gepubliceerd(self) -> tuple[Stuk, ...]:
        """The reports that tenants can read."""
        return tuple(stuk for stuk in self.stukken if stuk.vaststelling)

    @cached_property
    def beloften(self) -> Beloftelijst:
        """Every promise of the published reports, and how it stands."""
        concepten = (stuk.bericht for stuk in self.concepten)
        return build_beloftelijst(build_beloften(self.achtergrond.gepubliceerd), concepten, self.instellingen.peildatum)
