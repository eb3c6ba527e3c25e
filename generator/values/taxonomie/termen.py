"""The other families of the vocabulary: from methoden to teams."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from generator.values.taxonomie.soorten import Aard, Basis, Soort, Stem
from generator.values.taxonomie.term import Term


@dataclass(frozen=True)
class Methode(Term):
    """A way to listen to tenants."""

    familie: ClassVar[str] = "methoden"
    deze: ClassVar[str] = "deze methode"
    aard: Aard = Aard.BEIDE
    fasen: tuple[str, ...] = ()
    """The fasen that it suits (X-04)."""
    stem: Stem = Stem.KLANT
    houdbaar: int | None = None
    """Months that what it yields stays fresh, when that differs."""
    sturing: bool = False
    """True when it yields figures to steer the work by: those never tell what people need (S2-07)."""
    basis: Basis | None = None


@dataclass(frozen=True)
class Gebruiksdoel(Term):
    """What an insight is used for (S0-04)."""

    familie: ClassVar[str] = "gebruiksdoelen"
    deze: ClassVar[str] = "dit gebruiksdoel"


@dataclass(frozen=True)
class Onderwerp(Term):
    """One of the six subjects of a programme (S0-05): a choice of themas, klantgroepen or soorten."""

    familie: ClassVar[str] = "onderwerpen"
    deze: ClassVar[str] = "dit onderwerp"
    themas: tuple[str, ...] = ()
    klantgroepen: tuple[str, ...] = ()
    soorten: tuple[Soort, ...] = ()


@dataclass(frozen=True)
class Kanaal(Term):
    """A way in which tenants and the organisation reach each other (S2-09)."""

    familie: ClassVar[str] = "kanalen"
    deze: ClassVar[str] = "dit kanaal"
    digitaal: bool = False
    """True when it goes over the internet only: with that alone not everybody can manage (S1-09)."""


@dataclass(frozen=True)
class Bronsoort(Term):
    """Where an insight comes from: one of the six sources of a programme (S0-02)."""

    familie: ClassVar[str] = "bronsoorten"
    deze: ClassVar[str] = "deze bronsoort"


@dataclass(frozen=True)
class Partner(Term):
    """Who does work for the organisation and meets its tenants, such as a contractor (S3-09, X-03)."""

    familie: ClassVar[str] = "partners"
    deze: ClassVar[str] = "deze partner"


@dataclass(frozen=True)
class Team(Term):
    """Colleagues who do one kind of work, and what of the voice of tenants is about that (S0-36)."""

    familie: ClassVar[str] = "teams"
    deze: ClassVar[str] = "dit team"
    leiding: str = ""
    """The role of who leads it; never a name."""
    themas: tuple[str, ...] = ()
    klantreizen: tuple[str, ...] = ()
    klantgroepen: tuple[str, ...] = ()
    laatste_overleg: date | None = None
    """The day of its last werkoverleg: what came since is new."""
