"""The vocabulary: every term is a page that a person wrote in docs/."""

from dataclasses import dataclass, field
from enum import StrEnum


class Aard(StrEnum):
    """What kind of knowledge a method yields."""

    KWALITATIEF = "kwalitatief"
    KWANTITATIEF = "kwantitatief"
    BEIDE = "beide"


class Stem(StrEnum):
    """Whose voice an insight carries."""

    KLANT = "klant"
    MEDEWERKER = "medewerker"
    REGISTRATIE = "registratie"


class Soort(StrEnum):
    """What an insight is about (S2-06, S0-07)."""

    BEHOEFTE = "behoefte"
    TEVREDENHEID = "tevredenheid"
    GEDRAG = "gedrag"
    CONTEXT = "context"


@dataclass(frozen=True)
class Term:
    """One word of the vocabulary, with the introduction that a person wrote."""

    id: str
    label: str
    omschrijving: str = ""
    volgorde: int = 9999
    synoniemen: tuple[str, ...] = ()
    inleiding: str = field(default="", repr=False)
    bestand: str = ""


@dataclass(frozen=True)
class Klantgroep(Term):
    """A group of tenants."""

    restwaarde: bool = False
    """True for the group that means everyone."""


@dataclass(frozen=True)
class Thema(Term):
    """A subject, under one of the five domains of balance (S0-12)."""

    domein: str = ""


@dataclass(frozen=True)
class Stap:
    """One step of a klantreis."""

    id: str
    label: str


@dataclass(frozen=True)
class Klantreis(Term):
    """What a tenant goes through, step by step."""

    stappen: tuple[Stap, ...] = ()

    def stap(self, stap_id: str) -> Stap | None:
        """Return the step with this id, or None."""
        return next((stap for stap in self.stappen if stap.id == stap_id), None)


@dataclass(frozen=True)
class Methode(Term):
    """A way to listen to tenants."""

    aard: Aard = Aard.BEIDE
    fasen: tuple[str, ...] = ()
    stem: Stem = Stem.KLANT


@dataclass(frozen=True)
class Gebruiksdoel(Term):
    """What an insight is used for (S0-04)."""


@dataclass(frozen=True)
class Onderwerp(Term):
    """One of the six subjects of a programme (S0-05): a choice of themas, klantgroepen or soorten."""

    themas: tuple[str, ...] = ()
    klantgroepen: tuple[str, ...] = ()
    soorten: tuple[Soort, ...] = ()


@dataclass(frozen=True)
class Naam:
    """An id with the words a reader sees."""

    id: str
    label: str


@dataclass(frozen=True)
class Taxonomie:
    """All terms by family, each family in its own order."""

    klantgroepen: tuple[Klantgroep, ...] = ()
    themas: tuple[Thema, ...] = ()
    klantreizen: tuple[Klantreis, ...] = ()
    methoden: tuple[Methode, ...] = ()
    gebruiksdoelen: tuple[Gebruiksdoel, ...] = ()
    onderwerpen: tuple[Onderwerp, ...] = ()
    domeinen: tuple[Naam, ...] = ()
    fasen: tuple[Naam, ...] = ()
