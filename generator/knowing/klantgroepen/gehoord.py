"""Whom we heard in two years: the part of all tenants that a klantgroep is, beside its part of what we heard (X-01).

A tenant can be in several groups and an insight can be about several, so each part stands by itself: together they are
no whole. What is about all tenants counts for no group, since nobody knows who of them took part.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from generator.knowing.inzichten.kaart import is_gehoord
from generator.knowing.inzichten.relaties import per_onderzoek
from generator.knowing.inzichten.versheid import gehoord_sinds
from generator.values.beeld.grafiek import Meetpunt, Staven
from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht
from generator.values.klantgroepen.aandeel import Aandeel
from generator.values.programma.onderzoek import Onderzoek
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.soorten import Soort
from generator.wording.woorden import hoofdletter, klein, kort_procent, opsomming, procent

WEINIG, VEEL = 0.5, 2
"""Below which and above which multiple of its part of all tenants a group was heard little or much."""
NOEMEN = 3
"""The most groups that a title names."""


class Gehoordstand(StrEnum):
    """How much we heard of a klantgroep, seen by how many they are."""

    NIET = "niet gehoord"
    WEINIG = "weinig gehoord"
    VEEL = "veel gehoord"
    WISSELEND = "deels weinig, deels veel"
    PASSEND = "gehoord naar verhouding"
    ONBEKEND = "gehoord, omvang onbekend"


@dataclass(frozen=True)
class Stemmen:
    """What was heard from some people: insights, and who took part as far as a source says."""

    inzichten: int
    mensen: int
    zonder_aantal: int
    """Studies of which nobody knows how many took part."""


@dataclass(frozen=True)
class Groepsbeeld:
    """One klantgroep beside what we heard from it."""

    groep: Klantgroep
    aandeel: Aandeel | None
    stemmen: Stemmen
    alle: Stemmen
    """The same from every group together."""

    @property
    def deel_inzichten(self) -> float:
        """Which part of the insights about some group is about this one."""
        return self.stemmen.inzichten / self.alle.inzichten if self.alle.inzichten else 0

    @property
    def deel_mensen(self) -> float | None:
        """Which part of who took part did so in studies about this group; None when no number is known."""
        unknown = not self.alle.mensen or (not self.stemmen.mensen and self.stemmen.zonder_aantal)
        return None if unknown else self.stemmen.mensen / self.alle.mensen

    @property
    def delen(self) -> tuple[float, ...]:
        """The parts that are compared with the part of all tenants: one big study must not speak alone."""
        return (self.deel_inzichten,) if self.deel_mensen is None else (self.deel_inzichten, self.deel_mensen)

    @property
    def staven(self) -> Staven:
        """The parts as bars of a hundred, that of all tenants first; what nobody knows has no bar."""
        parts = (
            ("van de huurders", self.aandeel.deel if self.aandeel else None),
            ("van de inzichten", self.deel_inzichten),
            ("van de deelnemers", self.deel_mensen),
        )
        bars = [(naam, deel) for naam, deel in parts if deel is not None]
        points = [Meetpunt(naam, kort_procent(deel), round(100 * deel, 1), naam != parts[0][0]) for naam, deel in bars]
        return Staven(tuple(points), delen=True)

    @property
    def stand(self) -> Gehoordstand:
        """How much we heard, seen by how many they are: little or much only when every part says so."""
        if not self.stemmen.inzichten:
            return Gehoordstand.NIET
        if self.aandeel is None:
            return Gehoordstand.ONBEKEND
        little, much = WEINIG * self.aandeel.deel, VEEL * self.aandeel.deel
        if max(self.delen) < little:
            return Gehoordstand.WEINIG
        if min(self.delen) > much:
            return Gehoordstand.VEEL
        return Gehoordstand.WISSELEND if min(self.delen) < little and max(self.delen) > much else Gehoordstand.PASSEND

    @property
    def zin(self) -> str:
        """The same in words."""
        guess = "naar schatting " if self.aandeel and self.aandeel.is_geschat else ""
        part = f"{guess}{procent(self.aandeel.deel)} van de huurders hoort erbij" if self.aandeel else ""
        if self.stand is Gehoordstand.NIET:
            return hoofdletter(f"{part}, maar in " if part else "in ") + "twee jaar hoorden we niemand van hen zelf."
        heard = f"{procent(self.deel_inzichten)} van de inzichten gaat over deze groep"
        if not part:
            return f"{hoofdletter(heard)}. Hoeveel huurders erbij horen, weten we niet."
        if self.stand is Gehoordstand.WISSELEND and self.deel_mensen is not None:
            people = f"van de deelnemers hoorde {procent(self.deel_mensen)} erbij"
            return f"{hoofdletter(part)}. {hoofdletter(heard)}, maar {people}: dat is {self.stand}."
        return f"{hoofdletter(part)}, en {heard}: {self.stand}."


@dataclass(frozen=True)
class Gehoorbeeld:
    """All klantgroepen, in the order of the vocabulary, but for the one that means everyone."""

    groepen: tuple[Groepsbeeld, ...]
    sinds: date
    alle: Stemmen
    algemeen: Stemmen
    """What was about all tenants, and counts for no group."""

    @cached_property
    def per_groep(self) -> Mapping[str, Groepsbeeld]:
        """The same by the id of the klantgroep."""
        return {beeld.groep.id: beeld for beeld in self.groepen}

    @property
    def wie_eerst(self) -> tuple[Groepsbeeld, ...]:
        """The groups that we did not hear first, then those we heard little, then the others, least heard first."""
        order = list(Gehoordstand)
        return tuple(sorted(self.groepen, key=lambda beeld: (order.index(beeld.stand), beeld.deel_inzichten)))

    @property
    def per_stand(self) -> tuple[tuple[Gehoordstand, tuple[Groepsbeeld, ...]], ...]:
        """The same by how much we heard; whom we did not hear, heard little and heard much is always answered."""
        told = (Gehoordstand.NIET, Gehoordstand.WEINIG, Gehoordstand.VEEL)
        return tuple((stand, self.met(stand)) for stand in Gehoordstand if stand in told or self.met(stand))

    @property
    def zonder_omvang(self) -> int:
        """Of how many groups nobody knows which part of all tenants they are."""
        return sum(beeld.aandeel is None for beeld in self.groepen)

    def met(self, stand: Gehoordstand) -> tuple[Groepsbeeld, ...]:
        """Return the groups that were heard so much."""
        return tuple(beeld for beeld in self.groepen if beeld.stand is stand)

    @property
    def bewering(self) -> str:
        """What the picture says: whom we did not hear, or little, or that we heard everybody."""
        if not self.alle.inzichten:
            return "Geen enkele klantgroep hoorden we in twee jaar"
        for stand, words in ((Gehoordstand.NIET, "niet"), (Gehoordstand.WEINIG, "naar verhouding weinig")):
            found = self.met(stand)
            if len(found) > NOEMEN:
                return f"{len(found)} van de {len(self.groepen)} klantgroepen hoorden we in twee jaar {words}"
            if found:
                names = opsomming(klein(beeld.groep.label) for beeld in found)
                return f"{hoofdletter(names)} hoorden we in twee jaar {words}"
        return "Elke klantgroep hoorden we in twee jaar"


def build_gehoord(bibliotheek: Bibliotheek, peildatum: date) -> Gehoorbeeld:
    """Return whom we heard in the two years up to the peildatum."""
    sinds, studies = gehoord_sinds(peildatum), bibliotheek.agenda.onderzoeken_per_id
    heard = [inzicht for inzicht in bibliotheek.inzichten if _telt(inzicht, sinds)]
    groepen = [groep for groep in bibliotheek.taxonomie.klantgroepen if not groep.restwaarde]
    ids = {groep.id for groep in groepen}
    named = [inzicht for inzicht in heard if any(groep.id in ids for groep in inzicht.klantgroepen)]
    alle = _stemmen(named, studies)
    return Gehoorbeeld(
        tuple(
            Groepsbeeld(
                groep, bibliotheek.taxonomie.aandelen.get(groep.id), _stemmen(_over(groep, named), studies, groep), alle
            )
            for groep in groepen
        ),
        sinds,
        alle,
        _stemmen([inzicht for inzicht in heard if inzicht not in named], studies),
    )


def _telt(inzicht: Inzicht, sinds: date) -> bool:
    recent = inzicht.datum is not None and inzicht.datum.laatste >= sinds
    return recent and is_gehoord(inzicht) and inzicht.soort is not Soort.CONTEXT


def _over(groep: Klantgroep, inzichten: Iterable[Inzicht]) -> list[Inzicht]:
    return [inzicht for inzicht in inzichten if any(other.id == groep.id for other in inzicht.klantgroepen)]


def _stemmen(inzichten: list[Inzicht], studies: Mapping[str, Onderzoek], groep: Klantgroep | None = None) -> Stemmen:
    """Count insights, and of every study once how many of a group took part; what the study itself says goes first."""
    counts = [_deelnemers(study, studies, groep) for study in per_onderzoek(inzichten)]
    known = [count for count in counts if count is not None]
    return Stemmen(len(inzichten), sum(known), len(counts) - len(known))


def _deelnemers(inzichten: list[Inzicht], studies: Mapping[str, Onderzoek], groep: Klantgroep | None) -> int | None:
    named = [studies[inzicht.onderzoek] for inzicht in inzichten if inzicht.onderzoek in studies]
    own = [study.n_van(groep) for study in named]
    if groep and any(study.per_klantgroep for study in named):
        return max((n for n in own if n is not None), default=None)
    told = [n for n in own if n is not None] or [inzicht.n for inzicht in inzichten if inzicht.n is not None]
    return max(told, default=None)
