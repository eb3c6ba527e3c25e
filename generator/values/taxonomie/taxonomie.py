"""The vocabulary as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.values.klantgroepen.aandeel import Aandeel, build_aandeel
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.term import Term
from generator.values.taxonomie.termen import Bronsoort, Gebruiksdoel, Kanaal, Methode, Onderwerp, Partner, Team
from generator.values.taxonomie.thema import ZONDER_DOMEIN, Naam, Thema

VERKENNEN, VERDIEPEN, TOETSEN = "verkennen", "verdiepen", "toetsen"
"""The fasen that a gap can lean on (S0-14); the vocabulary must have them."""


@dataclass(frozen=True)
class Taxonomie:
    """All terms by family, each family in its own order."""

    klantgroepen: tuple[Klantgroep, ...] = ()
    themas: tuple[Thema, ...] = ()
    klantreizen: tuple[Klantreis, ...] = ()
    methoden: tuple[Methode, ...] = ()
    gebruiksdoelen: tuple[Gebruiksdoel, ...] = ()
    onderwerpen: tuple[Onderwerp, ...] = ()
    kanalen: tuple[Kanaal, ...] = ()
    bronsoorten: tuple[Bronsoort, ...] = ()
    partners: tuple[Partner, ...] = ()
    teams: tuple[Team, ...] = ()
    domeinen: tuple[Naam, ...] = ()
    fasen: tuple[Naam, ...] = ()
    doelstellingen: tuple[Naam, ...] = ()
    """What a programme can be for (S0-41)."""

    def in_domein(self, domein: str) -> tuple[Thema, ...]:
        """Return the themas under a domein, by its id."""
        return tuple(thema for thema in self.themas if thema.domein == domein)

    @cached_property
    def aandelen(self) -> Mapping[str, Aandeel]:
        """Which part of all tenants a klantgroep is, by id, for every group of which a source tells it."""
        whole = next((groep.geteld for groep in self.klantgroepen if groep.restwaarde), None)
        parts = {groep.id: build_aandeel(groep.geteld, whole) for groep in self.klantgroepen if not groep.restwaarde}
        return {groep: aandeel for groep, aandeel in parts.items() if aandeel}

    @property
    def per_domein(self) -> tuple[tuple[Naam, tuple[Thema, ...]], ...]:
        """Every domein that has themas, with these; what stands in none is a fault, and comes last in a preview."""
        known = {domein.id for domein in self.domeinen}
        rest = tuple(thema for thema in self.themas if thema.domein not in known)
        groups = ((domein, self.in_domein(domein.id)) for domein in self.domeinen)
        return tuple((domein, themas) for domein, themas in (*groups, (ZONDER_DOMEIN, rest)) if themas)

    @property
    def families(self) -> tuple[tuple[Term, ...], ...]:
        """The terms of every family, families in the order of the site."""
        return (
            self.klantgroepen, self.themas, self.klantreizen, self.methoden, self.gebruiksdoelen, self.onderwerpen,
            self.kanalen, self.bronsoorten, self.partners, self.teams,
        )  # fmt: skip


FAMILIES: tuple[type[Term], ...] = (
    Klantgroep, Thema, Klantreis, Methode, Gebruiksdoel, Onderwerp, Kanaal, Bronsoort, Partner, Team,
)  # fmt: skip
"""Every kind of term, in the order of the site."""


def stapel_pad(klantgroep: Klantgroep, thema: Thema) -> str:
    """Return the path of the page where the insights of one klantgroep and one thema are stacked."""
    return f"{klantgroep.familie}/{klantgroep.id}/{thema.id}.md"


def stap_pad(klantreis: Klantreis, stap: Stap) -> str:
    """Return the path of the page of one step of a klantreis."""
    return f"{klantreis.familie}/{klantreis.id}/{stap.id}.md"
