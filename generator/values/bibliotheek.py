"""The library: all insights, the vocabulary, and the texts that people wrote around them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from generator.values.bericht import Bericht
from generator.values.datum import Periode
from generator.values.inzicht import Inzicht
from generator.values.klantreizen.route import Route
from generator.values.klantreizen.verslag import Verslag
from generator.values.methodewijzer import Matrix
from generator.values.metingen.reeks import Meetreeks
from generator.values.openbaar import Vaststelling
from generator.values.personas.persona import Persona
from generator.values.programma.agenda import Kennisagenda
from generator.values.taxonomie.klantreis import GEEN_REIS
from generator.values.taxonomie.taxonomie import Taxonomie

VOORBEELD = "over/voorbeeld.md"
ZOEKWOORDEN = "over/zoekwoorden.md"
"""The page with words that mean the same, for search."""
VELDEN_HIER = re.compile(r"^\{velden: ([a-z][a-z.-]*)\}$", re.MULTILINE)
"""A line of a written page where a table of fields comes: those of a front matter, or within a field of it."""


@dataclass(frozen=True)
class Verwachting:
    """The answer to «wat verwacht welke klant wanneer en waarom» (S2-01); an empty part is not known."""

    wat: str = ""
    wie: str = ""
    wanneer: str = ""
    waarom: str = ""

    @property
    def ontbreekt(self) -> tuple[str, ...]:
        """The parts that are not known, in the order of the question."""
        return tuple(name for name, value in vars(self).items() if not value)


@dataclass(frozen=True)
class Tekst:
    """A page that a person wrote in docs/: its front matter as text, and its Markdown."""

    bestand: str
    titel: str = ""
    omschrijving: str = ""
    inhoud: str = field(default="", repr=False)
    verwachting: Verwachting = Verwachting()
    door: str = ""
    """The team or role that wrote a conclusion."""
    op: date | None = None
    """The day on which a conclusion was written."""


@dataclass(frozen=True)
class Bibliotheek:
    """Everything that was read; insights newest first, unknown dates last."""

    inzichten: tuple[Inzicht, ...] = ()
    taxonomie: Taxonomie = field(default_factory=Taxonomie)
    teksten: Mapping[str, Tekst] = field(default_factory=dict)
    """Written pages by their path under docs/, such as «klantgroepen/ouderen/reparaties.md»."""

    synoniemen: tuple[tuple[str, ...], ...] = ()
    """Groups of general words that mean the same; a term has its own."""

    agenda: Kennisagenda = field(default_factory=Kennisagenda)
    """What we want to know, and the studies that look for it."""

    matrix: Matrix = field(default_factory=dict)
    """Which methode suits which kenmerk (S0-23)."""

    berichten: tuple[Bericht, ...] = ()
    """What communications wrote, oldest first."""

    vaststellingen: tuple[Vaststelling, ...] = ()
    """Every version of every published report, oldest first."""

    beschadigd: frozenset[Periode] = frozenset()
    """The half years of which the published report is not what it was: nothing follows from those."""
    toegestaan: tuple[str, ...] = ()
    """Names that may stand everywhere: organisations, places and public persons."""
    routes: tuple[Route, ...] = ()
    """How a klantreis goes for one problem."""
    verslagen: tuple[Verslag, ...] = ()
    """What staff met who played a klantreis."""

    metingen: tuple[Meetreeks, ...] = ()
    """The series of scores, by id."""
    personas: tuple[Persona, ...] = ()
    """People who do not exist, by file name."""

    @cached_property
    def gepubliceerd(self) -> Mapping[Periode, Vaststelling]:
        """The newest version of every published report, by periode, oldest first."""
        return {vaststelling.bericht.periode: vaststelling for vaststelling in self.vaststellingen}

    @cached_property
    def per_id(self) -> Mapping[str, Inzicht]:
        """Insights by id."""
        return {inzicht.id: inzicht for inzicht in self.inzichten}

    def inzichten_met(self, ids: Iterable[str]) -> tuple[Inzicht, ...]:
        """Return the insights with these ids, in their order; one that could not be read is left out."""
        return tuple(self.per_id[one] for one in ids if one in self.per_id)

    def persona(self, persona_id: str) -> Persona | None:
        """Return the persona with this id, or None when there is none that could be read."""
        return next((persona for persona in self.personas if persona.id == persona_id), None)

    @cached_property
    def namen(self) -> Mapping[str, str]:
        """What every page of a term and every written page with a title is called, by its path."""
        terms = {term.pad: term.label for terms in (*self.taxonomie.families, (GEEN_REIS,)) for term in terms}
        return {pad: tekst.titel for pad, tekst in self.teksten.items() if tekst.titel} | terms

    @property
    def voorbeeld(self) -> Tekst | None:
        """The page that says the content is an example; while it is there, the site says so."""
        return self.teksten.get(VOORBEELD)

    def op(self, dag: date) -> "Bibliotheek":
        """Return the library as it was on a day: insights that came later are not there yet."""
        here = tuple(inzicht for inzicht in self.inzichten if inzicht.is_er(dag))
        metingen = tuple(reeks.op(dag) for reeks in self.metingen)
        same = len(here) == len(self.inzichten) and metingen == self.metingen
        return self if same else replace(self, inzichten=here, metingen=metingen)

    def tekst(self, pad: str) -> Tekst:
        """Return the written page at a path, or an empty one."""
        return self.teksten.get(pad, Tekst(bestand=""))


def nieuwste_eerst(inzichten: Iterable[Inzicht]) -> tuple[Inzicht, ...]:
    """Return insights newest first, equal days by id, unknown dates last."""
    return tuple(sorted(inzichten, key=lambda i: (-i.sorteerdatum.toordinal(), i.id)))
