"""What can be found in a library, and by what a reader narrows that down, worked out once."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.knowing.inzichten.kaart import Kaart
from generator.knowing.zoeken.dichtbij import find_dichtbij
from generator.knowing.zoeken.documenten import zoekdocumenten
from generator.knowing.zoeken.facetten import Facet, build_facetten
from generator.knowing.zoeken.index import build_zoekindex
from generator.knowing.zoeken.zelfde import Gelijkenis, find_zelfde
from generator.knowing.zoeken.zoeker import Zoeker
from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht
from generator.values.programma.kennisvraag import Kennisvraag
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.zoeken import Zoekindex


@dataclass(frozen=True)
class Zoekkennis:
    """The index over a library, and its facets."""

    bibliotheek: Bibliotheek
    kaart: Kaart
    vlaggen: Mapping[str, str]
    """What a reader must bear in mind at a verslag, by its id."""

    @cached_property
    def zoekindex(self) -> Zoekindex:
        """The index over everything that can be found (F-03)."""
        documenten = zoekdocumenten(self.bibliotheek, self.kaart, self.vlaggen)
        return build_zoekindex(documenten, self.bibliotheek.synoniemen)

    @cached_property
    def facetten(self) -> tuple[Facet, ...]:
        """By what a reader narrows a search down."""
        return build_facetten(self.bibliotheek.taxonomie, self.bibliotheek.inzichten)

    @cached_property
    def zoeker(self) -> Zoeker:
        """Asks the index."""
        return Zoeker(self.zoekindex)

    def dichtbij(self, vraag: Kennisvraag, without: Container[str]) -> tuple[Inzicht, ...]:
        """Return the insights that come nearest to a question, but for those with an id in `without`."""
        return find_dichtbij(vraag, self.zoekindex, self.zoeker, without)

    def zelfde(self, vraag: str, groepen: Iterable[Klantgroep], vragen: Iterable[Kennisvraag]) -> Gelijkenis | None:
        """Return the one of `vragen` that asks the same about the same people; None when nobody asked it."""
        return find_zelfde(vraag, groepen, vragen, self.zoekindex, self.zoeker.parser)
