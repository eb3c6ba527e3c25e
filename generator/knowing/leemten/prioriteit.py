"""How important a gap is: four parts that are always shown with it, never a bare number (S0-34)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.knowing.inzichten.kaart import Groepvak, Stapvak, Themavak
from generator.knowing.leemten.regels import Tekort
from generator.values.klantgroepen.aandeel import Aandeel
from generator.values.leemte import LeemteSoort
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.soorten import Gewicht, Omvang
from generator.wording.woorden import opsomming, procent

OMVANG = {Omvang.GROOT: 3, Omvang.MIDDEL: 2, Omvang.KLEIN: 1}
GEWICHT = {Gewicht.HOOG: 3, Gewicht.MIDDEL: 2, Gewicht.LAAG: 1}
HOOG, LAAG = 18, 6
"""From which score a priority is high, and below which it is low; an average empty vak scores 12."""
VEEL, WEINIG = 0.25, 0.1
"""From which part of all tenants a klantgroep is large, and below which it is small."""
OUDST = 10
"""Years after which age adds no more."""


@dataclass(frozen=True)
class Deel:
    """One part of a priority: what it says, and the factor it counts for."""

    omdat: str
    factor: float


@dataclass(frozen=True)
class Prioriteit:
    """How important, and why."""

    delen: tuple[Deel, ...]

    @property
    def score(self) -> float:
        """The product of the factors; to sort by, never to show alone."""
        product = 1.0
        for deel in self.delen:
            product *= deel.factor
        return product

    @property
    def niveau(self) -> Gewicht:
        """The score as a word."""
        if self.score >= HOOG:
            return Gewicht.HOOG
        return Gewicht.LAAG if self.score < LAAG else Gewicht.MIDDEL

    @property
    def zin(self) -> str:
        """The level with its reasons, as one sentence."""
        return f"{self.niveau.capitalize()}, omdat {opsomming(deel.omdat for deel in self.delen if deel.omdat)}."


def weigh(tekort: Tekort, peildatum: date, aandelen: Mapping[str, Aandeel]) -> Prioriteit:
    """Return the priority of a gap: size of the klantgroep × weight of the thema × kind × age (S1-03).

    `aandelen` has the part of all tenants that a klantgroep is, by id; it goes before the word that was a guess.
    What has no weight in the vocabulary counts as average, and the priority says so.
    """
    return Prioriteit(
        (
            _weigh_groep(tekort.vak.klantgroep, aandelen),
            _weigh_thema(tekort.vak),
            Deel(tekort.soort.definitie.zwaar, tekort.soort.definitie.gewicht),
            _weigh_age(tekort, peildatum),
        )
    )


def _weigh_groep(groep: Klantgroep | None, aandelen: Mapping[str, Aandeel]) -> Deel:
    if groep is None:
        return Deel("", OMVANG[Omvang.MIDDEL])
    if aandeel := aandelen.get(groep.id):
        bron = aandeel.getal.bron
        part = f"{procent(aandeel.deel)} van de huurders bij de groep hoort ({bron.titel}, {bron.jaar})"
        return Deel(part, OMVANG[_als_woord(aandeel.deel)])
    if groep.restwaarde and groep.omvang is None:
        return Deel("het om alle huurders gaat", OMVANG[Omvang.GROOT])
    if groep.omvang is None:
        return Deel("de omvang van de groep niet is ingevuld en als middel telt", OMVANG[Omvang.MIDDEL])
    words = {
        Omvang.GROOT: "de groep groot is",
        Omvang.MIDDEL: "de groep gemiddeld is",
        Omvang.KLEIN: "de groep klein is",
    }
    return Deel(words[groep.omvang], OMVANG[groep.omvang])


def _als_woord(deel: float) -> Omvang:
    """Return the word for a part of all tenants."""
    if deel >= VEEL:
        return Omvang.GROOT
    return Omvang.MIDDEL if deel >= WEINIG else Omvang.KLEIN


def _weigh_thema(vak: Themavak | Stapvak | Groepvak) -> Deel:
    thema = vak.thema
    if isinstance(vak, Groepvak):
        return Deel("", GEWICHT[Gewicht.MIDDEL])
    if thema is None:
        lacking = "thema" if vak.klantgroep else "groep en thema"
        return Deel(f"een stap geen {lacking} heeft en daarom als middel telt", GEWICHT[Gewicht.MIDDEL])
    if thema.gewicht is None:
        return Deel("het gewicht van het thema niet is ingevuld en als middel telt", GEWICHT[Gewicht.MIDDEL])
    words = {
        Gewicht.HOOG: "het thema zwaar weegt", Gewicht.MIDDEL: "het thema gemiddeld weegt",
        Gewicht.LAAG: "het thema licht weegt",
    }  # fmt: skip
    return Deel(words[thema.gewicht], GEWICHT[thema.gewicht])


def _weigh_age(tekort: Tekort, peildatum: date) -> Deel:
    if tekort.soort in (LeemteSoort.LEEG, LeemteSoort.NIET_GEHOORD):
        return Deel("", 1)
    newest = tekort.vak.bewijs[0].datum
    if newest is None:
        return Deel("de leeftijd onbekend is en als gemiddeld telt", 1 + 0.25)
    birthday = (newest.laatste.month, newest.laatste.day) <= (peildatum.month, peildatum.day)
    years = max(0, peildatum.year - newest.laatste.year - (not birthday))
    words = "het nieuwste inzicht nog geen jaar oud is" if not years else f"het nieuwste inzicht {years} jaar oud is"
    return Deel(words, 1 + min(years, OUDST) / (2 * OUDST))
