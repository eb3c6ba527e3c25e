"""Everything that follows from the library on the peildatum, worked out once and read by all pages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.knowing.acties import Register, build_register
from generator.knowing.bericht import Bericht, build_berichten
from generator.knowing.facetten import Facet, build_facetten
from generator.knowing.kaart import Kaart, Vak, build_kaart, check_conclusies
from generator.knowing.overzicht import about
from generator.knowing.relaties import Relaties, check_relaties, find_relaties, find_verwant, is_onbevestigd
from generator.knowing.versheid import Houdbaarheid, houdbaarheid
from generator.knowing.zoekdocumenten import zoekdocumenten
from generator.knowing.zoekindex import build_zoekindex
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import plus_maanden
from generator.values.inzicht import Actie, Inzicht, Status
from generator.values.melding import Melding, Plek
from generator.values.pagina import Instellingen
from generator.values.taxonomie import Klantgroep, Term
from generator.values.zoeken import Zoekindex


@dataclass(frozen=True)
class Kennis:
    """The library, the settings, and what follows from the two."""

    bibliotheek: Bibliotheek
    instellingen: Instellingen

    @cached_property
    def houdbaarheden(self) -> Mapping[str, Houdbaarheid]:
        """How fresh every insight is, by id."""
        peildatum, maanden = self.instellingen.peildatum, self.instellingen.houdbaar
        return {inzicht.id: houdbaarheid(inzicht, peildatum, maanden) for inzicht in self.bibliotheek.inzichten}

    @cached_property
    def kaart(self) -> Kaart:
        """Every klantgroep × thema."""
        return build_kaart(self.bibliotheek, self.houdbaarheden)

    @cached_property
    def relaties(self) -> Mapping[str, Relaties]:
        """The relations of every insight that has some, by id."""
        return find_relaties(self.bibliotheek)

    @cached_property
    def onbevestigd(self) -> frozenset[str]:
        """The ids of insights that only staff told us so far (S4-06)."""
        none = Relaties()
        inzichten = self.bibliotheek.inzichten
        return frozenset(i.id for i in inzichten if is_onbevestigd(i, self.relaties.get(i.id, none)))

    @cached_property
    def verwant(self) -> Mapping[str, tuple[Inzicht, ...]]:
        """What stands near every insight, by id."""
        return find_verwant(self.bibliotheek)

    @cached_property
    def register(self) -> Register:
        """All actions."""
        return build_register(self.bibliotheek.inzichten, self.instellingen.peildatum)

    @cached_property
    def berichten(self) -> tuple[Bericht, ...]:
        """The half-year overviews, newest first."""
        return build_berichten(self.bibliotheek)

    @cached_property
    def recent(self) -> tuple[Inzicht, ...]:
        """The insights of the six months up to the peildatum (S0-01)."""
        peildatum = self.instellingen.peildatum
        start = plus_maanden(peildatum, -6)
        return tuple(i for i in self.bibliotheek.inzichten if i.datum and start < i.datum.laatste <= peildatum)

    @cached_property
    def lege_vakken(self) -> tuple[Vak, ...]:
        """Every vak that we know nothing about."""
        return tuple(vak for vak in self.kaart.values() if not vak.inzichten)

    @cached_property
    def zoekindex(self) -> Zoekindex:
        """The index over everything that can be found (F-03)."""
        documenten = zoekdocumenten(self.bibliotheek, self.kaart)
        return build_zoekindex(documenten, self.bibliotheek.synoniemen)

    @cached_property
    def facetten(self) -> tuple[Facet, ...]:
        """By what a reader narrows a search down."""
        return build_facetten(self.bibliotheek.taxonomie, self.bibliotheek.inzichten)

    @cached_property
    def minst_bekend(self) -> tuple[tuple[Klantgroep, int], ...]:
        """The klantgroepen with empty vakken and how many, most first; the group that means everyone is none."""
        groepen = [groep for groep in self.bibliotheek.taxonomie.klantgroepen if not groep.restwaarde]
        counts = [(groep, sum(vak.klantgroep.id == groep.id for vak in self.lege_vakken)) for groep in groepen]
        return tuple(sorted((pair for pair in counts if pair[1]), key=lambda pair: -pair[1]))

    @property
    def aandeel_klaar(self) -> int:
        """The percentage of insights with an action that has an outcome, rounded down (S0-01)."""
        total = len(self.bibliotheek.inzichten)
        done = sum(inzicht.actie.klaar for inzicht in self.register.inzichten if inzicht.actie)
        return 100 * done // total if total else 0

    def over(self, term: Term) -> tuple[Inzicht, ...]:
        """Return the insights about a term, newest first."""
        return self._per_term[term.pad]

    @cached_property
    def _per_term(self) -> Mapping[str, tuple[Inzicht, ...]]:
        families = self.bibliotheek.taxonomie.families
        return {term.pad: about(term, self.bibliotheek) for terms in families for term in terms}


def check_kennis(bibliotheek: Bibliotheek, namen: frozenset[str]) -> Iterator[Melding]:
    """Yield the findings that need the whole library: relations, conclusions and reasons.

    `namen` are the ids of all files, also of those that could not be read.
    """
    yield from check_relaties(bibliotheek, namen)
    yield from check_conclusies(bibliotheek)
    for inzicht in bibliotheek.inzichten:
        if inzicht.actie:
            yield from _check_actie(inzicht, inzicht.actie)


def _check_actie(inzicht: Inzicht, actie: Actie) -> Iterator[Melding]:
    if actie.status is Status.NIET and not actie.omdat:
        tekst = "De actie heeft status niet, maar zegt niet waarom."
        yield Melding(Plek(inzicht.bestand), "reden-ontbreekt", tekst, "Voeg onder actie toe: omdat: en de reden.")
