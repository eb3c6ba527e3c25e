"""Every report as it stands: what is wrong with it, what is still to do, and what tenants read."""

from dataclasses import dataclass
from functools import cached_property

from generator.knowing.bericht.controle import check_concept, not_published, stands_in_the_way
from generator.knowing.bericht.getallen import Leesgetal, build_getallen
from generator.knowing.bericht.openbaar import Achtergrond, build_openbaar
from generator.knowing.bericht.punten import Puntstaat, build_punten
from generator.values.bericht import Bericht, Berichtstatus
from generator.values.melding import Melding
from generator.values.openbaar import OpenbaarBericht, Vaststelling


@dataclass(frozen=True)
class Stuk:
    """One report against its background; whatever is asked of it is worked out once."""

    bericht: Bericht
    achtergrond: Achtergrond

    @property
    def vaststelling(self) -> Vaststelling | None:
        """Its newest version, when it was published."""
        return self.achtergrond.bibliotheek.gepubliceerd.get(self.bericht.periode)

    @cached_property
    def meldingen(self) -> tuple[Melding, ...]:
        """Its findings, whatever its status says, by line."""
        return tuple(sorted(check_concept(self.bericht, self.achtergrond)))

    @property
    def bevindingen(self) -> tuple[Melding, ...]:
        """The findings that its status asks for: what was published does not change any more.

        Faults must be mended at once; warnings are what is still to do before it can be published.
        """
        if self.vaststelling or self.bericht.periode in self.achtergrond.bibliotheek.beschadigd:
            return ()
        return self.meldingen if self.bericht.status is Berichtstatus.CONCEPT else (not_published(self.bericht),)

    @cached_property
    def concept(self) -> OpenbaarBericht:
        """What tenants would read if it were published now."""
        return build_openbaar(self.bericht, self.achtergrond)

    @cached_property
    def getallen(self) -> tuple[Leesgetal, ...]:
        """Every number that who approves it must look at."""
        return build_getallen(self.bericht, self.achtergrond)

    @property
    def openbaar(self) -> OpenbaarBericht:
        """What tenants read: as it was published, or else as it would be now."""
        return self.vaststelling.bericht if self.vaststelling else self.concept

    @cached_property
    def punten(self) -> tuple[Puntstaat, ...]:
        """The twelve points with what is still to do; none when it was published."""
        return () if self.vaststelling else build_punten(self.bevindingen)

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
