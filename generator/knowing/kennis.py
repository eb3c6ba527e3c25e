"""Everything that follows from the library on the peildatum: one face for each room, worked out once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from generator.knowing.bericht.kennis import Berichtkennis
from generator.knowing.inzichten.kaart import Groepkaart, Kaart, Reiskaart, Stapvak, Themavak
from generator.knowing.inzichten.kennis import Inzichtkennis
from generator.knowing.inzichten.mozaiek import Mozaiek, Mozaiekrij, build_mozaiek
from generator.knowing.inzichten.overzicht import about
from generator.knowing.inzichten.reislijn import Buurclaim, Reisrij, Station, build_reislijn, near
from generator.knowing.inzichten.stapel import Stapel, build_stapel
from generator.knowing.inzichten.tegels import Tegel, build_tegels
from generator.knowing.inzichten.versheid import gehoord_sinds
from generator.knowing.inzichten.zekerst import Grond, Opening, Weging, open_met, weeg
from generator.knowing.klantgroepen.gehoord import Gehoorbeeld, build_gehoord
from generator.knowing.klantgroepen.kanalen import Kanaalbeeld, build_kanalen
from generator.knowing.klantreizen.verslagen import Verslagkennis
from generator.knowing.leemten.delen import redenen_per_stap
from generator.knowing.leemten.lijst import Leemtelijst, build_leemtelijst
from generator.knowing.leemten.regels import Maatstaf
from generator.knowing.metingen.kennis import Metingkennis
from generator.knowing.personas.kennis import Personakennis
from generator.knowing.programma.kennis import Programmakennis
from generator.knowing.programma.scheef import find_scheef
from generator.knowing.vlaggen import Vlag, build_vlaggen
from generator.knowing.zoeken.kennis import Zoekkennis
from generator.values.bibliotheek import Bibliotheek
from generator.values.delen.volgen import HOME, NOG_NIET, volgbaar
from generator.values.inzicht import Inzicht
from generator.values.pagina import Instellingen
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis
from generator.values.taxonomie.term import Term
from generator.values.taxonomie.thema import Thema
from generator.wording.delen.teamnamen import Teamnamen


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
    def teamnamen(self) -> Teamnamen:
        """Which team a text means."""
        return Teamnamen(self.bibliotheek.taxonomie.teams)

    @cached_property
    def later(self) -> Mapping[str, Inzicht]:
        """The insights from after the peildatum by id: they have a page and can be found, but do not count yet."""
        return {i.id: i for i in self.bibliotheek.inzichten if not i.is_er(self.instellingen.peildatum)}

    def komt_nog(self, term: Term) -> tuple[Inzicht, ...]:
        """Return the insights about a term from after the peildatum, newest first."""
        return about(term, replace(self.bibliotheek, inzichten=tuple(self.later.values())))

    @cached_property
    def inzichten(self) -> Inzichtkennis:
        """What the insights say together."""
        return Inzichtkennis(self.heden, self.instellingen)

    @cached_property
    def programma(self) -> Programmakennis:
        """What was asked, planned and studied."""
        return Programmakennis(self.heden, self.instellingen, find_scheef(self.bibliotheek))

    @cached_property
    def metingen(self) -> Metingkennis:
        """How our service scores."""
        return Metingkennis(self.heden, self.instellingen.peildatum)

    @cached_property
    def leemten(self) -> Leemtelijst:
        """Everything that we do not know well enough."""
        here, settings = self.inzichten, self.instellingen
        since = gehoord_sinds(settings.peildatum)
        unknown = {**redenen_per_stap(self.heden.routes), **self.personas.onbekend}
        maatstaf = Maatstaf(self.heden, settings.deelnemers, since, self.metingen.per_vak, unknown)
        maps: tuple[Kaart, Reiskaart, Groepkaart] = (here.kaart, here.reiskaart, here.groepkaart)
        return build_leemtelijst(maatstaf, self.programma.keten, settings.peildatum, maps)

    @cached_property
    def gehoord(self) -> Gehoorbeeld:
        """Whom we heard in two years, and whom we did not."""
        return build_gehoord(self.heden, self.instellingen.peildatum)

    @cached_property
    def kanalen(self) -> tuple[Kanaalbeeld, ...]:
        """The kanalen beside each other."""
        return build_kanalen(self.inzichten)

    @cached_property
    def mozaiek(self) -> Mozaiek:
        """The picture of what we know and what we do not."""
        return build_mozaiek(self.inzichten.kaart, self.bibliotheek.taxonomie, self.leemten.opvolgingen)

    @cached_property
    def wegingen(self) -> Mapping[str, Weging]:
        """How sure the claim of every insight is, by id."""
        inzichten, programma = self.inzichten, self.programma
        return {
            inzicht.id: weeg(
                inzicht,
                Grond(
                    inzichten.houdbaarheid_van(inzicht),
                    programma.zekerheid_van(inzicht),
                    programma.scheef.get(inzicht.id, ""),
                    inzicht.id in inzichten.onbevestigd,
                    inzichten.relaties_van(inzicht),
                ),
            )
            for inzicht in self.heden.inzichten
        }

    def vlaggen(self, inzicht: Inzicht) -> tuple[Vlag, ...]:
        """Return what to bear in mind at an insight."""
        na = self.instellingen.peildatum if inzicht.id in self.later else None
        scheef, onbevestigd = self.programma.scheef.get(inzicht.id, ""), inzicht.id in self.inzichten.onbevestigd
        return tuple(build_vlaggen(inzicht, na=na, scheef=scheef, onbevestigd=onbevestigd))

    def opening(self, inzichten: Iterable[Inzicht]) -> Opening:
        """Return what a page about these insights opens with, and what is left."""
        return open_met(inzichten, self.wegingen)

    def tegels(self, terms: Iterable[Term]) -> tuple[Tegel, ...]:
        """Return the tiles of terms, each with a claim of its own."""
        known = ((term, self.opening(self.inzichten.over(term)), self._rij(term)) for term in terms)
        return tuple(build_tegels(known))

    def _rij(self, term: Term) -> Mozaiekrij | Reisrij | None:
        if isinstance(term, Klantgroep | Thema):
            return self.mozaiek.rij(term)
        return Reisrij(term, self.reislijn(term)) if isinstance(term, Klantreis) else None

    def stapel(self, vak: Themavak | Stapvak) -> Stapel:
        """Return what the page of a vak tells."""
        library, relaties = self.bibliotheek, self.inzichten.relaties
        return build_stapel(vak, library.tekst(vak.pad), self.wegingen, relaties, library.taxonomie.fasen)

    def reislijn(self, reis: Klantreis) -> tuple[Station, ...]:
        """Return the stations of a klantreis."""
        return build_reislijn(reis, self.inzichten.reiskaart, self.leemten.opvolgingen)

    def dichtbij(self, reis: Klantreis, nummer: int) -> tuple[Buurclaim, ...]:
        """Return what we know closest to a step of a klantreis, by its number."""
        opening = self.opening(self.inzichten.over(reis))
        return tuple(near(self.reislijn(reis), nummer, opening, self.wegingen))

    @cached_property
    def kernen(self) -> Mapping[str, Stapel]:
        """The pages that answer who names a klantgroep and a thema, by path: what is no evidence answers nothing."""
        return {vak.pad: self.stapel(vak) for vak in self.inzichten.kaart.values() if self._weet_iets(vak)}

    def _weet_iets(self, vak: Themavak) -> bool:
        return bool(vak.bewijs or self.bibliotheek.tekst(vak.pad).inhoud)

    @cached_property
    def personas(self) -> Personakennis:
        """People who do not exist, and what they rest on."""
        return Personakennis(self.heden)

    @cached_property
    def verslagen(self) -> Verslagkennis:
        """What staff met who played a klantreis, and whether tenants confirm it."""
        return Verslagkennis(self.bibliotheek, self.inzichten.bevestigers_van)

    @cached_property
    def bericht(self) -> Berichtkennis:
        """What the reports are seen against."""
        return Berichtkennis(self.bibliotheek, self.instellingen, self.programma.scheef)

    @cached_property
    def volgbaar(self) -> Mapping[str, str]:
        """The path of the feed of every page that can be followed, by the path of the page."""
        pages = (HOME, NOG_NIET, *(term.pad for term in volgbaar(self.bibliotheek.taxonomie)))
        return {pad: pad.replace(".md", ".xml") for pad in pages}

    @cached_property
    def als_tekst(self) -> frozenset[str]:
        """The pages that also stand beside themselves as plain text."""
        library, agenda = self.bibliotheek, self.bibliotheek.agenda
        return frozenset(
            (
                *(inzicht.pad for inzicht in library.inzichten),
                *(term.pad for terms in library.taxonomie.families for term in terms),
                *(vraag.pad for vraag in agenda.kennisvragen),
                *(onderzoek.pad for onderzoek in agenda.onderzoeken),
                *(pad for pad, tekst in library.teksten.items() if tekst.inhoud),
            )
        )

    @cached_property
    def zoeken(self) -> Zoekkennis:
        """What can be found."""
        return Zoekkennis(self.bibliotheek, self.inzichten.kaart, self.verslagen.vlaggen)
