"""The vocabulary: every term is a page that a person wrote in docs/."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import ClassVar

from generator.values.klantgroepen.aandeel import Aandeel, build_aandeel
from generator.values.klantgroepen.getal import Groepsgetal, Groepsherkomst, Zelfredzaam


class Aard(StrEnum):
    """What kind of knowledge a method yields."""

    KWALITATIEF = "kwalitatief"
    KWANTITATIEF = "kwantitatief"
    BEIDE = "beide"

    @property
    def label(self) -> str:
        """What a reader sees."""
        return f"{Aard.KWALITATIEF} en {Aard.KWANTITATIEF}" if self is Aard.BEIDE else str(self)

    @property
    def levert(self) -> str:
        """What it gives who listens, in plain words."""
        return _LEVERT[self]


_LEVERT = {Aard.KWALITATIEF: "verhalen", Aard.KWANTITATIEF: "cijfers", Aard.BEIDE: "verhalen en cijfers"}


class Stem(StrEnum):
    """Whose voice an insight carries."""

    KLANT = "klant"
    MEDEWERKER = "medewerker"
    REGISTRATIE = "registratie"

    @property
    def label(self) -> str:
        """What a reader sees."""
        return _STEM[self]


_STEM = {
    Stem.KLANT: "Huurders zelf",
    Stem.MEDEWERKER: "Medewerkers of deskundigen",
    Stem.REGISTRATIE: "Registraties en tellingen",
}


class Soort(StrEnum):
    """What an insight is about (S2-06, S0-07)."""

    BEHOEFTE = "behoefte"
    TEVREDENHEID = "tevredenheid"
    GEDRAG = "gedrag"
    CONTEXT = "context"

    @property
    def label(self) -> str:
        """What a colleague reads."""
        return "achtergrond" if self is Soort.CONTEXT else str(self)

    @property
    def uitleg(self) -> str:
        """What it means."""
        return _SOORT[self]


_SOORT = {
    Soort.BEHOEFTE: "wat huurders nodig hebben",
    Soort.TEVREDENHEID: "hoe huurders oordelen",
    Soort.GEDRAG: "wat huurders doen of meemaken",
    Soort.CONTEXT: "wat er speelt rond het wonen",
}


class Gewicht(StrEnum):
    """How much something counts in the priority of a gap."""

    HOOG = "hoog"
    MIDDEL = "middel"
    LAAG = "laag"


class Omvang(StrEnum):
    """How large a klantgroep is beside the others, as the organisation sees it."""

    GROOT = "groot"
    MIDDEL = "middel"
    KLEIN = "klein"


class Basis(StrEnum):
    """The part of the basic programme that a methode belongs to (S0-17 to S0-21)."""

    PROCESMETING = "procesmeting"
    PANEL = "panel"
    GROEPSDISCUSSIE = "groepsdiscussie"
    MONITOR = "monitor"


@dataclass(frozen=True)
class Term:
    """One word of the vocabulary, with the introduction that a person wrote."""

    familie: ClassVar[str] = ""
    """The name of the family in Taxonomie, in docs/ and in addresses."""
    deze: ClassVar[str] = ""
    """How a sentence points at one: «deze klantgroep»."""
    vakken: ClassVar[tuple[str, str]] = ("plek", "plekken")
    """What one of its vakken is called, and what more of them."""

    id: str
    label: str
    omschrijving: str = ""
    volgorde: int = 9999
    synoniemen: tuple[str, ...] = ()
    inleiding: str = field(default="", repr=False)
    bestand: str = ""
    voor_huurders: str = ""
    """What tenants call it, when the label is a word of colleagues."""

    @property
    def pad(self) -> str:
        """The path of its page under docs/."""
        return f"{self.familie}/{self.id}.md"

    @property
    def openbaar(self) -> str:
        """What it is called in a report to tenants."""
        return self.voor_huurders or self.label


@dataclass(frozen=True)
class Klantgroep(Term):
    """A group of tenants."""

    familie: ClassVar[str] = "klantgroepen"
    deze: ClassVar[str] = "deze klantgroep"
    vakken: ClassVar[tuple[str, str]] = ("thema", "thema's")
    restwaarde: bool = False
    """True for the group that means everyone: what holds for all fills no vak of another group (S1-01)."""
    omvang: Omvang | None = None
    """How large it is as we guess; None counts as middle."""
    getallen: tuple[Groepsgetal, ...] = ()
    """What sources say of its size."""
    herkomst: Groepsherkomst | None = None
    zelfredzaam: Zelfredzaam | None = None
    kanalen: tuple[Groepsgetal, ...] = ()
    """How people of this group contact us; what was counted is the label of a Kanaal."""
    contactredenen: tuple[Groepsgetal, ...] = ()
    """Why people of this group contact us, and how often (X-05)."""

    @property
    def alleen_expert(self) -> bool:
        """True when only people who work with the group described it: that picture leans to one side (S1-03)."""
        return self.herkomst is Groepsherkomst.EXPERT and not (self.getallen or self.kanalen or self.contactredenen)

    @property
    def geteld(self) -> Groepsgetal | None:
        """The newest number that counts the whole group among all tenants."""
        whole = (getal for getal in self.getallen if getal.hele_groep and getal.precies is not None)
        return max(whole, key=lambda getal: getal.jaar, default=None)


GROEP = "{groep}"
"""Where the name of a klantgroep comes in the question of a thema."""


@dataclass(frozen=True)
class Thema(Term):
    """A subject, under one of the five domains of balance (S0-12)."""

    familie: ClassVar[str] = "themas"
    deze: ClassVar[str] = "dit thema"
    vakken: ClassVar[tuple[str, str]] = ("klantgroep", "klantgroepen")
    domein: str = ""
    gewicht: Gewicht | None = None
    """How much it matters to the organisation; None counts as middle."""
    houdbaar: int | None = None
    """Months that an insight about it stays fresh, when that differs."""
    vraag: str = ""
    """What a colleague would ask about it, with {groep} where the name of a klantgroep comes."""
    peiling: str = ""
    """The name of the subject in the basic programme of the panel (S0-18), when it is one."""
    monitor: str = ""
    """The name of the subject in the yearly monitor (S0-21), when it is one."""

    @property
    def over_kwaliteit(self) -> bool:
        """True when an insight should say whether it was felt or measured (S0-13)."""
        return self.domein == "kwaliteit"


HELE_REIS = "hele-reis"
"""Where insights about a klantreis as a whole stand; no step can have this id."""


@dataclass(frozen=True)
class Stap:
    """One step of a klantreis."""

    id: str
    label: str


@dataclass(frozen=True)
class Klantreis(Term):
    """What a tenant goes through, step by step."""

    familie: ClassVar[str] = "klantreizen"
    deze: ClassVar[str] = "deze klantreis"
    vakken: ClassVar[tuple[str, str]] = ("stap", "stappen")
    stappen: tuple[Stap, ...] = ()

    def stap(self, stap_id: str) -> Stap | None:
        """Return the step with this id, or None."""
        return next((stap for stap in self.stappen if stap.id == stap_id), None)


GEEN_REIS = Klantreis("geen", "Zonder klantreis", "Inzichten die niet bij één klantreis horen.")
"""Where insights stand that belong to no one klantreis."""


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


VERKENNEN, VERDIEPEN, TOETSEN = "verkennen", "verdiepen", "toetsen"
"""The fasen that a gap can lean on (S0-14); the vocabulary must have them."""


@dataclass(frozen=True)
class Naam:
    """An id with the words a reader sees."""

    id: str
    label: str


ZONDER_DOMEIN = Naam("zonder-domein", "Zonder domein")
"""Where a thema stands whose domein is not in the vocabulary."""


@dataclass(frozen=True)
class Taxonomie:
    """All terms by family, each family in its own order."""

    klantgroepen: tuple[Klantgroep, ...] = ()
    themas: tuple[Thema, ...] = ()
    klantreizen: tuple[Klantreis, ...] = ()
    methoden: tuple[Methode, ...] = ()
    gebruiksdoelen: tuple[Gebruiksdoel, ...] = ()
    onderwerpen: tuple[Onderwerp, ...] = ()
    kanalen: tuple[Kanaal, ...] = ()
    bronsoorten: tuple[Bronsoort, ...] = ()
    partners: tuple[Partner, ...] = ()
    teams: tuple[Team, ...] = ()
    domeinen: tuple[Naam, ...] = ()
    fasen: tuple[Naam, ...] = ()
    doelstellingen: tuple[Naam, ...] = ()
    """What a programme can be for (S0-41)."""

    def in_domein(self, domein: str) -> tuple[Thema, ...]:
        """Return the themas under a domein, by its id."""
        return tuple(thema for thema in self.themas if thema.domein == domein)

    @cached_property
    def aandelen(self) -> Mapping[str, Aandeel]:
        """Which part of all tenants a klantgroep is, by id, for every group of which a source tells it."""
        whole = next((groep.geteld for groep in self.klantgroepen if groep.restwaarde), None)
        parts = {groep.id: build_aandeel(groep.geteld, whole) for groep in self.klantgroepen if not groep.restwaarde}
        return {groep: aandeel for groep, aandeel in parts.items() if aandeel}

    @property
    def per_domein(self) -> tuple[tuple[Naam, tuple[Thema, ...]], ...]:
        """Every domein that has themas, with these; what stands in none is a fault, and comes last in a preview."""
        known = {domein.id for domein in self.domeinen}
        rest = tuple(thema for thema in self.themas if thema.domein not in known)
        groups = ((domein, self.in_domein(domein.id)) for domein in self.domeinen)
        return tuple((domein, themas) for domein, themas in (*groups, (ZONDER_DOMEIN, rest)) if themas)

    @property
    def families(self) -> tuple[tuple[Term, ...], ...]:
        """The terms of every family, families in the order of the site."""
        return (
            self.klantgroepen, self.themas, self.klantreizen, self.methoden, self.gebruiksdoelen, self.onderwerpen,
            self.kanalen, self.bronsoorten, self.partners, self.teams,
        )  # fmt: skip


FAMILIES: tuple[type[Term], ...] = (
    Klantgroep, Thema, Klantreis, Methode, Gebruiksdoel, Onderwerp, Kanaal, Bronsoort, Partner, Team,
)  # fmt: skip
"""Every kind of term, in the order of the site."""


def stapel_pad(klantgroep: Klantgroep, thema: Thema) -> str:
    """Return the path of the page where the insights of one klantgroep and one thema are stacked."""
    return f"{klantgroep.familie}/{klantgroep.id}/{thema.id}.md"


def stap_pad(klantreis: Klantreis, stap: Stap) -> str:
    """Return the path of the page of one step of a klantreis."""
    return f"{klantreis.familie}/{klantreis.id}/{stap.id}.md"


def ids(terms: Iterable[Term]) -> tuple[str, ...]:
    """Return the ids of terms."""
    return tuple(term.id for term in terms)
