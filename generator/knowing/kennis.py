"""Everything that follows from the library on the peildatum, worked out once and read by all pages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.knowing.bericht.beloften import Verloop, build_beloften
from generator.knowing.bericht.controle import check_bericht, concerns_all
from generator.knowing.bericht.openbaar import Achtergrond
from generator.knowing.inzichten.acties import Register, build_register
from generator.knowing.inzichten.balans import Balans, build_balans
from generator.knowing.inzichten.kaart import (
    Kaart,
    Reiskaart,
    Stapvak,
    Themavak,
    build_kaart,
    build_reiskaart,
    check_conclusies,
)
from generator.knowing.inzichten.overzicht import about
from generator.knowing.inzichten.relaties import Relaties, check_relaties, find_relaties, find_verwant, is_onbevestigd
from generator.knowing.inzichten.versheid import Houdbaarheid, houdbaarheid
from generator.knowing.leemten.lijst import Leemtelijst, build_leemtelijst
from generator.knowing.leemten.regels import check_fasen
from generator.knowing.programma.keten import Keten
from generator.knowing.programma.methodecijfers import Methodecijfers, build_methodecijfers
from generator.knowing.programma.scheef import find_scheef
from generator.knowing.programma.terugkoppelen import TerugTeGeven, find_nog_terug
from generator.knowing.zoeken.documenten import zoekdocumenten
from generator.knowing.zoeken.facetten import Facet, build_facetten
from generator.knowing.zoeken.index import build_zoekindex
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import plus_maanden
from generator.values.inzicht import Actie, Inzicht, Status
from generator.values.melding import Melding, Plek
from generator.values.pagina import Instellingen
from generator.values.taxonomie import Term
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
    def methodecijfers(self) -> Mapping[str, Methodecijfers]:
        """What our own onderzoeken say about every methode, by id (S0-46)."""
        return build_methodecijfers(self.bibliotheek)

    @cached_property
    def achtergrond(self) -> Achtergrond:
        """What a report is seen against."""
        return Achtergrond(self.bibliotheek, self.scheef, self.instellingen.afzender, self.instellingen.minstens)

    @cached_property
    def beloften(self) -> tuple[Verloop, ...]:
        """Every promise of the published reports, and what became of it."""
        return build_beloften(self.achtergrond.gepubliceerd)

    @cached_property
    def balans(self) -> Balans:
        """Whether we hear about everything, and in every way (S0-12)."""
        return build_balans(self.bibliotheek, self.instellingen.peildatum)

    @cached_property
    def keten(self) -> Keten:
        """What asked for what, from question to insight (S0-34)."""
        return Keten(self.bibliotheek)

    @cached_property
    def scheef(self) -> Mapping[str, str]:
        """Why an insight may give a one-sided picture, by id (S0-44)."""
        return find_scheef(self.bibliotheek)

    @cached_property
    def nog_terug(self) -> tuple[TerugTeGeven, ...]:
        """The studies that should have been given back to tenants, longest waiting first (S0-29)."""
        keuze = self.instellingen
        return find_nog_terug(self.bibliotheek.agenda, keuze.terugkoppelen, keuze.peildatum)

    @cached_property
    def recent(self) -> tuple[Inzicht, ...]:
        """The insights of the six months up to the peildatum (S0-01)."""
        peildatum = self.instellingen.peildatum
        start = plus_maanden(peildatum, -6)
        return tuple(i for i in self.bibliotheek.inzichten if i.datum and start < i.datum.laatste <= peildatum)

    @cached_property
    def reiskaart(self) -> Reiskaart:
        """Every step of every klantreis, for everyone and per klantgroep."""
        return build_reiskaart(self.bibliotheek, self.houdbaarheden)

    @cached_property
    def leemten(self) -> Leemtelijst:
        """Everything that we do not know well enough."""
        return build_leemtelijst(self.keten, self.instellingen, self.kaart, self.reiskaart)

    @cached_property
    def zoekindex(self) -> Zoekindex:
        """The index over everything that can be found (F-03)."""
        documenten = zoekdocumenten(self.bibliotheek, self.kaart)
        return build_zoekindex(documenten, self.bibliotheek.synoniemen)

    @cached_property
    def facetten(self) -> tuple[Facet, ...]:
        """By what a reader narrows a search down."""
        return build_facetten(self.bibliotheek.taxonomie, self.bibliotheek.inzichten)

    def pagina_van(self, vak: Themavak | Stapvak) -> str:
        """Return the path of the page of a vak; an empty vak of klantgroep × thema has none, a step always has."""
        filled = vak.inzichten or vak.context or self.bibliotheek.tekst(vak.pad).inhoud
        return vak.pad if filled or isinstance(vak, Stapvak) else ""

    def voor_allen(self, vak: Themavak) -> Themavak | None:
        """Return what holds for all tenants on the thema of a vak of one klantgroep; it closes no gap there."""
        groep = next((groep for groep in self.bibliotheek.taxonomie.klantgroepen if groep.restwaarde), None)
        same = groep is None or groep.id == vak.klantgroep.id
        return None if same or groep is None else self.kaart[groep.id, vak.thema.id]

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


def check_kennis(kennis: Kennis, namen: frozenset[str]) -> Iterator[Melding]:
    """Yield the findings that need the whole library: relations, conclusions, reasons and reports.

    `namen` are the ids of all files, also of those that could not be read.
    """
    bibliotheek = kennis.bibliotheek
    for bericht in bibliotheek.berichten:
        yield from filter(concerns_all, check_bericht(bericht, kennis.achtergrond))
    yield from check_relaties(bibliotheek, namen)
    yield from check_conclusies(bibliotheek)
    yield from check_fasen(bibliotheek.taxonomie)
    for inzicht in bibliotheek.inzichten:
        if inzicht.actie:
            yield from _check_actie(inzicht, inzicht.actie)


def _check_actie(inzicht: Inzicht, actie: Actie) -> Iterator[Melding]:
    if actie.status is Status.NIET and not actie.omdat:
        tekst = "De actie heeft status niet, maar zegt niet waarom."
        yield Melding(Plek(inzicht.bestand), "reden-ontbreekt", tekst, "Voeg onder actie toe: omdat: en de reden.")
