"""A verslag: what staff met who played a klantreis themselves (S4-01 to S4-04)."""

from dataclasses import dataclass, field
from functools import cached_property

from generator.values.datum import Datum
from generator.values.inzicht import Bron
from generator.values.klantreizen.halte import Gevoel
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.taxonomie import stap_pad
from generator.values.taxonomie.term import ids


@dataclass(frozen=True)
class Rol:
    """Who somebody played to be (S4-03)."""

    naam: str
    """In a few words: a beleving names it so."""
    klantgroepen: tuple[Klantgroep, ...] = ()
    persona: str = ""
    """The id of the persona that was played."""
    drempel: str = ""
    """What stands in the way of who is like this."""


@dataclass(frozen=True)
class Beleving:
    """One moment of the play; what is empty nobody wrote down (S4-02)."""

    klantreis: Klantreis
    stap: Stap | None
    rol: str = ""
    verwacht: str = ""
    """What who played expected beforehand."""
    hoe_was_dat: str = ""
    wat_deed_het: str = ""
    gevoel: Gevoel | None = None
    zoals_verwacht: bool | None = None
    """Whether it went as expected (S4-04)."""

    @property
    def naam(self) -> str:
        """Where it was: the step, or else the klantreis."""
        return self.stap.label if self.stap else self.klantreis.label

    @property
    def pad(self) -> str:
        """The path of the page of that place under docs/."""
        return stap_pad(self.klantreis, self.stap) if self.stap else self.klantreis.pad


@dataclass(frozen=True)
class Verslag:
    """One verslag; `id` is the file name. A part without sentences is one that nobody wrote down."""

    id: str
    bestand: str
    titel: str
    gespeeld: tuple[Klantreis, ...]
    """The klantreizen that were played."""
    datum: Datum | None
    deelnemers: tuple[str, ...]
    """Who took part, by role and never by name (S4-01)."""
    verwachtingen: tuple[str, ...]
    belevingen: tuple[Beleving, ...]
    conclusies: tuple[str, ...]
    duur: str = ""
    """How long it took, as somebody says it: «een halve dag» (X-11)."""
    rollen: tuple[Rol, ...] = ()
    inzichten: tuple[str, ...] = ()
    """The ids of the insights that came out of it."""
    bron: Bron | None = None
    """Who played it, when it was not us."""
    tekst: str = field(default="", repr=False)

    @property
    def pad(self) -> str:
        """The path of its page under docs/."""
        return f"verslagen/{self.id}.md"

    @property
    def wanneer(self) -> str:
        """When it was played, in words."""
        return self.datum.voluit if self.datum else "datum onbekend"

    @cached_property
    def klantreizen(self) -> tuple[Klantreis, ...]:
        """The klantreizen it is about, in order: those that were played, then where else something was met."""
        met = (beleving.klantreis for beleving in self.belevingen)
        return tuple({reis.id: reis for reis in (*self.gespeeld, *met)}.values())

    def rollen_van(self, groep: Klantgroep) -> tuple[Rol, ...]:
        """Return the roles from a klantgroep."""
        return tuple(rol for rol in self.rollen if groep.id in ids(rol.klantgroepen))
