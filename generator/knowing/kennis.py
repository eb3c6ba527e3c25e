"""Everything that follows from the library on the peildatum: one face for each room, worked out once."""

from dataclasses import dataclass
from functools import cached_property

from generator.knowing.bericht.kennis import Berichtkennis
from generator.knowing.inzichten.kennis import Inzichtkennis
from generator.knowing.leemten.lijst import Leemtelijst, build_leemtelijst
from generator.knowing.programma.kennis import Programmakennis
from generator.knowing.zoeken.kennis import Zoekkennis
from generator.values.bibliotheek import Bibliotheek
from generator.values.pagina import Instellingen


@dataclass(frozen=True, eq=False)
class Kennis:
    """The library, the settings, and what follows from the two."""

    bibliotheek: Bibliotheek
    """Everything that was read, also what comes after the peildatum."""
    instellingen: Instellingen

    @cached_property
    def heden(self) -> Bibliotheek:
        """The library on the peildatum: what every list, count and map is made from."""
        return self.bibliotheek.op(self.instellingen.peildatum)

    @cached_property
    def later(self) -> frozenset[str]:
        """The ids of insights from after the peildatum: they have a page and can be found, but do not count yet."""
        return frozenset(inzicht.id for inzicht in self.bibliotheek.inzichten if inzicht.id not in self.heden.per_id)

    @cached_property
    def inzichten(self) -> Inzichtkennis:
        """What the insights say together."""
        return Inzichtkennis(self.heden, self.instellingen)

    @cached_property
    def programma(self) -> Programmakennis:
        """What was asked, planned and studied."""
        return Programmakennis(self.heden, self.instellingen)

    @cached_property
    def leemten(self) -> Leemtelijst:
        """Everything that we do not know well enough."""
        kaart, reiskaart = self.inzichten.kaart, self.inzichten.reiskaart
        return build_leemtelijst(self.programma.keten, self.instellingen, kaart, reiskaart)

    @cached_property
    def bericht(self) -> Berichtkennis:
        """What the reports are seen against."""
        return Berichtkennis(self.bibliotheek, self.instellingen, self.programma.scheef)

    @cached_property
    def zoeken(self) -> Zoekkennis:
        """What can be found."""
        return Zoekkennis(self.bibliotheek, self.inzichten.kaart)
