"""Every report as it stands: what tenants read, and what is still to do."""

from dataclasses import dataclass

from generator.knowing.bericht.controle import check_bericht, stands_in_the_way
from generator.knowing.bericht.openbaar import Achtergrond, build_openbaar
from generator.knowing.bericht.punten import Puntstaat, build_punten
from generator.values.bericht import Bericht
from generator.values.openbaar import OpenbaarBericht, Vaststelling


@dataclass(frozen=True)
class Stuk:
    """One report with what the pages say about it."""

    bericht: Bericht
    openbaar: OpenbaarBericht
    vaststelling: Vaststelling | None
    punten: tuple[Puntstaat, ...]

    @property
    def klaar(self) -> tuple[Puntstaat, ...]:
        """The points with nothing left to do."""
        return tuple(staat for staat in self.punten if staat.klaar)

    @property
    def niet_klaar(self) -> tuple[Puntstaat, ...]:
        """The other points."""
        return tuple(staat for staat in self.punten if not staat.klaar)

    @property
    def te_doen(self) -> int:
        """How many findings stand in the way of publishing."""
        return sum(stands_in_the_way(melding) for stand in self.punten for melding in stand.meldingen)


def build_stuk(bericht: Bericht, achtergrond: Achtergrond) -> Stuk:
    """Return a report as it was published; as a concept when it was not."""
    kept = achtergrond.bibliotheek.gepubliceerd.get(bericht.periode)
    if kept:
        return Stuk(bericht, kept.bericht, kept, ())
    punten = build_punten(sorted(check_bericht(bericht, achtergrond)))
    return Stuk(bericht, build_openbaar(bericht, achtergrond), None, punten)
