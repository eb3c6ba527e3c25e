"""The kanalen beside each other: how much we know of each, how fresh that is, and what it is about (S2-09)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.knowing.inzichten.kennis import Inzichtkennis
from generator.values.bibliotheek import nieuwste_eerst
from generator.values.inzicht import Inzicht
from generator.values.klantgroepen.getal import Groepsgetal
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.soorten import Soort
from generator.values.taxonomie.termen import Kanaal


@dataclass(frozen=True)
class Kanaalbeeld:
    """What we know of one kanaal."""

    kanaal: Kanaal
    inzichten: tuple[Inzicht, ...]
    """Newest first."""
    vers: int
    soorten: tuple[tuple[Soort, int], ...]
    """What the insights are about; those without a soort are not among them."""
    gebruik: tuple[tuple[Klantgroep, Groepsgetal], ...]
    """Which klantgroepen use it, and how much."""

    @property
    def alleen(self) -> tuple[Inzicht, ...]:
        """What is about this kanaal and no other."""
        return tuple(inzicht for inzicht in self.inzichten if len(inzicht.kanalen) == 1)

    @property
    def nieuwste(self) -> Inzicht | None:
        """The newest with a date."""
        return next((inzicht for inzicht in self.inzichten if inzicht.datum), None)


def vergelijkend(kanalen: Iterable[Kanaalbeeld]) -> tuple[Inzicht, ...]:
    """Return each insight that is about several kanalen once, newest first: it compares them."""
    found = {inzicht.id: inzicht for beeld in kanalen for inzicht in beeld.inzichten if len(inzicht.kanalen) > 1}
    return nieuwste_eerst(found.values())


def build_kanalen(kennis: Inzichtkennis) -> tuple[Kanaalbeeld, ...]:
    """Return every kanaal of the vocabulary, in its order."""
    taxonomie = kennis.bibliotheek.taxonomie
    return tuple(_kanaal(kanaal, taxonomie.klantgroepen, kennis) for kanaal in taxonomie.kanalen)


def _kanaal(kanaal: Kanaal, groepen: Iterable[Klantgroep], kennis: Inzichtkennis) -> Kanaalbeeld:
    inzichten = kennis.over(kanaal)
    counts = Counter(inzicht.soort for inzicht in inzichten)
    return Kanaalbeeld(
        kanaal,
        inzichten,
        sum(kennis.houdbaarheid_van(inzicht).telt for inzicht in inzichten),
        tuple((soort, counts[soort]) for soort in Soort if counts[soort]),
        tuple((groep, getal) for groep in groepen for getal in groep.kanalen if getal.wat == kanaal.label),
    )
