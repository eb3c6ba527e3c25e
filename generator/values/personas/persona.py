"""Persona's: people who do not exist, so that a group of tenants gets a face (S1-05, S1-06)."""

from dataclasses import dataclass, field
from enum import StrEnum

from generator.values.personas.portret import Portret
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap

OUD = 65


class Aansluiting(StrEnum):
    """Whether a step of a klantreis suits somebody; a step that nobody judged has none."""

    SLUIT_AAN = "sluit-aan"
    SLUIT_NIET_AAN = "sluit-niet-aan"

    @property
    def label(self) -> str:
        """What a reader sees."""
        return self.replace("-", " ")


@dataclass(frozen=True)
class Stapoordeel:
    """Whether one step of a klantreis suits a persona, which insight says so, and why."""

    klantreis: Klantreis
    stap: Stap | None
    """None when the steps of the klantreis could not be read."""
    aansluiting: Aansluiting
    uit: str
    omdat: str


@dataclass(frozen=True)
class Persona:
    """Somebody who does not exist; `id` is the file name."""

    id: str
    bestand: str
    naam: str
    """A first name, made up."""
    leeftijd: int
    inkomen: str
    hobbys: tuple[str, ...]
    gezin: str
    woonbehoeften: tuple[str, ...]
    klantgroep: Klantgroep
    gebaseerd_op: tuple[str, ...]
    """The insights that what it tells about tenants comes from."""
    portret: Portret
    reizen: tuple[Stapoordeel, ...] = ()
    tekst: str = field(default="", repr=False)

    @property
    def pad(self) -> str:
        """The path of its page under docs/."""
        return f"personas/{self.id}.md"

    @property
    def oud(self) -> bool:
        """True for a face with lines."""
        return self.leeftijd >= OUD

    @property
    def titel(self) -> str:
        """What it is called wherever a link leads to it: never without saying that it is made up."""
        return f"{self.naam}, {self.leeftijd} jaar (fictief)"
