"""What the insights of a library say together, worked out once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product

from generator.knowing.inzichten.acties import Gediend, Register, build_gediend, build_register, is_te_laat
from generator.knowing.inzichten.balans import Balans, build_balans
from generator.knowing.inzichten.grafiek import build_getal, build_grafiek, build_voor_en_na
from generator.knowing.inzichten.kaart import (
    Groepkaart,
    Groepvak,
    Kaart,
    Reiskaart,
    Stapvak,
    Themavak,
    build_groepkaart,
    build_kaart,
    build_reiskaart,
)
from generator.knowing.inzichten.overzicht import about, plekken
from generator.knowing.inzichten.relaties import Relaties, find_bevestigers, find_relaties, is_onbevestigd
from generator.knowing.inzichten.versheid import Houdbaarheid, houdbaarheid
from generator.knowing.inzichten.verwant import find_verwant
from generator.values.beeld.grafiek import Grafiek, Hoofdgetal, Lijn
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import plus_maanden
from generator.values.inzicht import Inzicht
from generator.values.pagina import Instellingen
from generator.values.programma.kennisvraag import Kennisvraag
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.term import Term, ids

_GEEN = Relaties()


@dataclass(frozen=True)
class Inzichtkennis:
    """The maps, the relations, the freshness, the actions and the balance of all insights."""

    bibliotheek: Bibliotheek
    instellingen: Instellingen

    @cached_property
    def houdbaarheden(self) -> Mapping[str, Houdbaarheid]:
        """How fresh every insight is, by id."""
        peildatum, maanden = self.instellingen.peildatum, self.instellingen.houdbaar
        return {inzicht.id: houdbaarheid(inzicht, peildatum, maanden) for inzicht in self.bibliotheek.inzichten}

    def houdbaarheid_van(self, inzicht: Inzicht) -> Houdbaarheid:
        """Return how fresh an insight is, also one from after the peildatum."""
        here = self.houdbaarheden.get(inzicht.id)
        return here or houdbaarheid(inzicht, self.instellingen.peildatum, self.instellingen.houdbaar)

    @cached_property
    def gediend(self) -> Mapping[str, tuple[Gediend, ...]]:
        """The wished haltes that an action brings nearer, by the id of its insight."""
        return build_gediend(self.bibliotheek.routes)

    def verwant_aan(self, inzicht: Inzicht) -> tuple[Inzicht, ...]:
        """Return what stands near an insight and has no relation with it; near one from later stands nothing yet."""
        related = {other.id for other in self.relaties_van(inzicht).anderen}
        return tuple(other for other in self.verwant.get(inzicht.id, ()) if other.id not in related)

    @cached_property
    def kaart(self) -> Kaart:
        """Every klantgroep × thema."""
        return build_kaart(self.bibliotheek, self.houdbaarheden)

    @cached_property
    def reiskaart(self) -> Reiskaart:
        """Every step of every klantreis, for everyone and per klantgroep."""
        return build_reiskaart(self.bibliotheek, self.houdbaarheden)

    @cached_property
    def groepkaart(self) -> Groepkaart:
        """Every klantgroep as a whole."""
        return build_groepkaart(self.bibliotheek, self.houdbaarheden)

    @cached_property
    def relaties(self) -> Mapping[str, Relaties]:
        """The relations of every insight that has some, by id."""
        return find_relaties(self.bibliotheek)

    @cached_property
    def onbevestigd(self) -> frozenset[str]:
        """The ids of insights that only staff told us so far (S4-06)."""
        inzichten = self.bibliotheek.inzichten
        return frozenset(i.id for i in inzichten if is_onbevestigd(i, self.relaties_van(i)))

    def bevestigers_van(self, inzicht: Inzicht) -> tuple[Inzicht, ...]:
        """Return the insights of tenants that confirm one."""
        return find_bevestigers(self.relaties_van(inzicht))

    @cached_property
    def verwant(self) -> Mapping[str, tuple[Inzicht, ...]]:
        """What stands near every insight, by id."""
        return find_verwant(self.bibliotheek)

    @cached_property
    def register(self) -> Register:
        """All actions."""
        return build_register(self.bibliotheek.inzichten, self.instellingen.peildatum)

    def is_te_laat(self, inzicht: Inzicht) -> bool:
        """Return True when the action of an insight should have been finished before the peildatum."""
        return is_te_laat(inzicht, self.instellingen.peildatum)

    @cached_property
    def balans(self) -> Balans:
        """Whether we hear about everything, and in every way (S0-12)."""
        return build_balans(self.bibliotheek, self.instellingen.peildatum)

    @cached_property
    def recent(self) -> tuple[Inzicht, ...]:
        """The insights of the six months up to the peildatum (S0-01)."""
        peildatum = self.instellingen.peildatum
        start = plus_maanden(peildatum, -6)
        return tuple(i for i in self.bibliotheek.inzichten if i.datum and start < min(i.datum.laatste, peildatum))

    @property
    def zonder_reis(self) -> tuple[Inzicht, ...]:
        """The insights that belong to no one klantreis."""
        return tuple(inzicht for inzicht in self.bibliotheek.inzichten if inzicht.klantreis is None)

    @property
    def met_uitkomst(self) -> int:
        """How many insights have an action with an outcome: done, or decided against (S0-01)."""
        return sum(inzicht.actie.klaar for inzicht in self.register.inzichten if inzicht.actie)

    @property
    def aandeel_klaar(self) -> int:
        """The percentage of insights with an action that has an outcome, rounded down (S0-01)."""
        total = len(self.bibliotheek.inzichten)
        return 100 * self.met_uitkomst // total if total else 0

    @cached_property
    def aantallen(self) -> Mapping[str, int]:
        """How many insights every vak of klantgroep × thema and every term holds, by the path of its page."""
        vakken = {vak.pad: len(vak.inzichten) for vak in self.kaart.values()}
        return vakken | {pad: len(inzichten) for pad, inzichten in self._per_term.items()}

    def relaties_van(self, inzicht: Inzicht) -> Relaties:
        """Return the relations of an insight; most have none."""
        return self.relaties.get(inzicht.id, _GEEN)

    def grafiek_van(self, inzicht: Inzicht) -> Grafiek | None:
        """Return the picture that proves the title of an insight."""
        return build_grafiek(inzicht)

    def opbrengst(self, meest: int) -> tuple[tuple[Inzicht, Lijn | None], ...]:
        """Return what came of actions, with the figures before and after; those that have them first."""
        known = ((inzicht, build_voor_en_na(inzicht)) for inzicht in self.register.opbrengst)
        return tuple(sorted(known, key=lambda pair: pair[1] is None)[:meest])

    def getal_van(self, inzicht: Inzicht) -> Hoofdgetal | None:
        """Return the figure that stands large beside its title."""
        return build_getal(inzicht)

    def elders(self, term: Term, inzicht: Inzicht) -> tuple[tuple[str, str], ...]:
        """Return where else an insight on the page of a term stands."""
        return plekken(term, inzicht)

    def pagina_van(self, vak: Themavak | Stapvak | Groepvak) -> str:
        """Return the path of the page of a vak; an empty vak of klantgroep × thema has none, all others have."""
        filled = vak.inzichten or vak.context or self.bibliotheek.tekst(vak.pad).inhoud
        return vak.pad if filled or not isinstance(vak, Themavak) else ""

    def plekken(self, vraag: Kennisvraag) -> Iterator[tuple[str, str]]:
        """Yield the places that a question is about, each with its page; an empty vak has none."""
        for groep, thema in product(vraag.klantgroepen, vraag.themas):
            vak = self.kaart[groep.id, thema.id]
            yield vak.label, self.pagina_van(vak)
        if vraag.klantreis and vraag.stap:
            stapvak = self.reiskaart["", vraag.klantreis.id, vraag.stap.id]
            yield stapvak.label, stapvak.pad
        elif vraag.klantreis:
            yield vraag.klantreis.label, vraag.klantreis.pad
        if vraag.klantgroepen and not vraag.themas:
            yield from ((groep.label, groep.pad) for groep in vraag.klantgroepen)

    def voor_allen(self, vak: Themavak) -> Themavak | None:
        """Return what holds for all tenants on the thema of a vak of one klantgroep; it closes no gap there.

        What says that it does not hold for this group is left out (S1-01).
        """
        groep = next((groep for groep in self.bibliotheek.taxonomie.klantgroepen if groep.restwaarde), None)
        if groep is None or groep.id == vak.klantgroep.id:
            return None
        all_of_them = self.kaart[groep.id, vak.thema.id]
        holds = (inzicht for inzicht in all_of_them.inzichten if vak.klantgroep.id not in ids(inzicht.geldt_niet_voor))
        return replace(all_of_them, inzichten=tuple(holds))

    def geldt_niet_voor(self, groep: Klantgroep) -> tuple[Inzicht, ...]:
        """Return the insights that say that they do not hold for a klantgroep, newest first (S1-01)."""
        return tuple(inzicht for inzicht in self.bibliotheek.inzichten if groep.id in ids(inzicht.geldt_niet_voor))

    def per_klantgroep(self, vak: Stapvak) -> tuple[Stapvak, ...]:
        """Return the step of a vak for every klantgroep, in the order of the vocabulary (S1-07)."""
        groepen = self.bibliotheek.taxonomie.klantgroepen
        return tuple(self.reiskaart[groep.id, vak.klantreis.id, vak.stap.id] for groep in groepen)

    def over(self, term: Term) -> tuple[Inzicht, ...]:
        """Return the insights about a term, newest first."""
        return self._per_term[term.pad]

    @cached_property
    def _per_term(self) -> Mapping[str, tuple[Inzicht, ...]]:
        families = self.bibliotheek.taxonomie.families
        return {term.pad: about(term, self.bibliotheek) for terms in families for term in terms}
