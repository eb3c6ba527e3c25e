"""A persona as a page shows it: the insights behind it, and every step of the klantreizen it names (S1-06)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht
from generator.values.personas.persona import Aansluiting, Persona, Stapoordeel
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.soorten import Stem
from generator.values.taxonomie.taxonomie import stap_pad
from generator.wording.woorden import aantal, opsomming

ONBEKEND = "weten we niet"


@dataclass(frozen=True)
class Stapbeeld:
    """One step of a klantreis for a persona; without an insight that is there, nobody knows whether it suits."""

    klantreis: Klantreis
    stap: Stap
    oordeel: Stapoordeel | None = None
    inzicht: Inzicht | None = None

    @property
    def pad(self) -> str:
        """The path of the page of the step under docs/."""
        return stap_pad(self.klantreis, self.stap)

    @property
    def stand(self) -> str:
        """What is known in one word, for its look: «sluit-aan», «sluit-niet-aan» or «onbekend»."""
        return self.oordeel.aansluiting if self.oordeel else "onbekend"

    @property
    def label(self) -> str:
        """What a reader sees."""
        return self.oordeel.aansluiting.label if self.oordeel else ONBEKEND


@dataclass(frozen=True)
class Reisbeeld:
    """A klantreis for a persona: all its steps, in order."""

    klantreis: Klantreis
    stappen: tuple[Stapbeeld, ...]

    @property
    def telling(self) -> str:
        """How many steps suit: «sluit aan bij 1 stap, sluit niet aan bij 1 stap, 4 stappen weten we niet»."""
        count = {stand: sum(beeld.stand == stand for beeld in self.stappen) for stand in (*Aansluiting, "onbekend")}
        known = [
            f"{stand.label} bij {aantal(count[stand], 'stap', 'stappen')}" for stand in Aansluiting if count[stand]
        ]
        unknown = [f"van {aantal(count['onbekend'], 'stap', 'stappen')} weten we het niet"] if count["onbekend"] else []
        return opsomming([*known, *unknown], "en")


@dataclass(frozen=True)
class Personabeeld:
    """A persona with what it rests on."""

    persona: Persona
    steun: tuple[Inzicht, ...]
    """The insights it is based on that are there, in the order of the file; then those that only judge a step."""
    van_huurders: bool
    """True when tenants themselves said something that it is based on (S1-05)."""
    reizen: tuple[Reisbeeld, ...]

    @property
    def id(self) -> str:
        """What tells it from every other."""
        return self.persona.id


def build_beelden(bibliotheek: Bibliotheek) -> tuple[Personabeeld, ...]:
    """Return every persona as it stands, by klantgroep in the order of the vocabulary, then by name."""
    groepen = {groep.id: number for number, groep in enumerate(bibliotheek.taxonomie.klantgroepen)}
    beelden = (_build(persona, bibliotheek) for persona in bibliotheek.personas)
    return tuple(sorted(beelden, key=lambda b: (groepen.get(b.persona.klantgroep.id, 0), b.persona.naam, b.id)))


def _build(persona: Persona, bibliotheek: Bibliotheek) -> Personabeeld:
    based = _there(persona.gebaseerd_op, bibliotheek)
    judged = _there((oordeel.uit for oordeel in persona.reizen), bibliotheek)
    steun = tuple({inzicht.id: inzicht for inzicht in (*based, *judged)}.values())
    from_tenants = any(inzicht.stem is Stem.KLANT for inzicht in based)
    return Personabeeld(persona, steun, from_tenants, tuple(_reizen(persona, bibliotheek)))


def _there(ids: Iterable[str], bibliotheek: Bibliotheek) -> tuple[Inzicht, ...]:
    return tuple(bibliotheek.per_id[naam] for naam in ids if naam in bibliotheek.per_id)


def _reizen(persona: Persona, bibliotheek: Bibliotheek) -> Iterator[Reisbeeld]:
    """Yield the klantreizen that a persona names, in the order of the file."""
    judged = {(o.klantreis.id, o.stap.id): o for o in persona.reizen if o.stap and o.uit in bibliotheek.per_id}
    for klantreis in {oordeel.klantreis.id: oordeel.klantreis for oordeel in persona.reizen}.values():
        oordelen = ((stap, judged.get((klantreis.id, stap.id))) for stap in klantreis.stappen)
        yield Reisbeeld(
            klantreis,
            tuple(Stapbeeld(klantreis, stap, o, bibliotheek.per_id[o.uit] if o else None) for stap, o in oordelen),
        )
