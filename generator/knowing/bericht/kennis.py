"""What every report is seen against, worked out once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.knowing.bericht.beloften import Verloop, build_beloften
from generator.knowing.bericht.openbaar import Achtergrond
from generator.knowing.bericht.stukken import Stuk, build_stuk
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
        return Achtergrond(self.bibliotheek, self.scheef, self.instellingen.afzender, self.instellingen.minstens)

    @cached_property
    def stukken(self) -> tuple[Stuk, ...]:
        """Every report, newest first."""
        return tuple(build_stuk(bericht, self.achtergrond) for bericht in reversed(self.bibliotheek.berichten))

    @cached_property
    def beloften(self) -> tuple[Verloop, ...]:
        """Every promise of the published reports, and what became of it."""
        return build_beloften(self.achtergrond.gepubliceerd)
