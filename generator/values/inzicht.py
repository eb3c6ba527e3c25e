"""An insight: one claim about tenants, with its evidence and what is done with it."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from generator.values.datum import Datum
from generator.values.merk import Merk
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.soorten import Aard, Soort, Stem
from generator.values.taxonomie.termen import Bronsoort, Kanaal, Methode, Partner, Team
from generator.values.taxonomie.thema import Thema


class Actiestatus(StrEnum):
    """How far an action is."""

    NIEUW = "nieuw"
    GEPLAND = "gepland"
    BEZIG = "bezig"
    GEDAAN = "gedaan"
    NIET = "niet"

    @property
    def label(self) -> str:
        """What a reader sees."""
        return _STATUS[self]

    @property
    def merk(self) -> Merk:
        """How it is marked."""
        return _MERK[self]


_STATUS = {
    Actiestatus.NIEUW: "nog niet opgepakt",
    Actiestatus.GEPLAND: "gepland",
    Actiestatus.BEZIG: "loopt",
    Actiestatus.GEDAAN: "gedaan",
    Actiestatus.NIET: "doen we niet",
}
_MERK = {
    Actiestatus.NIEUW: Merk.TE_DOEN,
    Actiestatus.GEPLAND: Merk.LOOPT,
    Actiestatus.BEZIG: Merk.LOOPT,
    Actiestatus.GEDAAN: Merk.KLAAR,
    Actiestatus.NIET: Merk.NIET,
}


class Actieomvang(StrEnum):
    """How large an action is (S4-05)."""

    KLEIN = "klein"
    PROCES = "proces"

    @property
    def label(self) -> str:
        """What a reader sees."""
        return "klein" if self is Actieomvang.KLEIN else "heel proces"


class Actiesoort(StrEnum):
    """What kind of action asks for something of its own (X-11)."""

    TRAINING = "training"


class Niveau(StrEnum):
    """How certain an insight is."""

    HOOG = "hoog"
    MIDDEL = "middel"
    LAAG = "laag"


class Waarneming(StrEnum):
    """Whether quality was felt or measured (S0-13)."""

    SUBJECTIEF = "subjectief"
    OBJECTIEF = "objectief"

    @property
    def uitleg(self) -> str:
        """What it means."""
        return "beleefd" if self is Waarneming.SUBJECTIEF else "gemeten"


class Publicatie(StrEnum):
    """Who may read it."""

    INTERN = "intern"
    EXTERN = "extern"


@dataclass(frozen=True)
class Actie:
    """What is done with an insight (S0-16)."""

    wat: str
    status: Actiestatus = Actiestatus.NIEUW
    eigenaar: str = ""
    uiterlijk: date | None = None
    resultaat: str = ""
    omdat: str = ""
    raakt: tuple[str, ...] = ()
    """The ids of the series that it should move."""
    sinds: Datum | None = None
    """From when on tenants notice it."""
    omvang: Actieomvang | None = None
    soort: Actiesoort | None = None

    @property
    def klaar(self) -> bool:
        """True when the action has an outcome: done, or decided against."""
        return self.status in (Actiestatus.GEDAAN, Actiestatus.NIET)

    @property
    def kenmerken(self) -> tuple[str, ...]:
        """How large it is and of what kind, as far as somebody said so."""
        return tuple(filter(None, (self.omvang and self.omvang.label, self.soort)))


@dataclass(frozen=True)
class Bron:
    """Where the insight can be read in full."""

    titel: str
    uitgever: str = ""
    url: str = ""
    jaar: int | None = None


EENHEID = "rapportcijfer"
"""The unit of a mark from 1 to 10."""


@dataclass(frozen=True)
class Cijfer:
    """One figure, exactly as the source gives it: a number, or words such as «een kwart»."""

    wat: str
    waarde: float | int | str
    eenheid: str = ""
    jaar: int | None = None


@dataclass(frozen=True)
class Zekerheid:
    """How certain, and why."""

    niveau: Niveau
    reden: str = ""


@dataclass(frozen=True)
class Inzicht:
    """One insight; `id` is the file name and the address, for ever (S0-31)."""

    id: str
    bestand: str
    titel: str
    tekst: str = field(repr=False)
    klantgroepen: tuple[Klantgroep, ...]
    themas: tuple[Thema, ...]
    klantreis: Klantreis | None
    stap: Stap | None
    methode: Methode
    datum: Datum | None
    """None when the source has no date: shown as such, sorted last, never fresh."""
    actie: Actie | None
    aard: Aard
    stem: Stem
    soort: Soort | None = None
    waarneming: Waarneming | None = None
    bron: Bron | None = None
    n: int | None = None
    cijfers: tuple[Cijfer, ...] = ()
    hoofdcijfer: str = ""
    """What the row of `cijfers` is called that proves the title."""
    zekerheid: Zekerheid | None = None
    uitschieter: bool = False
    publicatie: Publicatie = Publicatie.INTERN
    geldt_niet_voor: tuple[Klantgroep, ...] = ()
    """For whom it does not hold, though it may seem so (S1-01)."""
    kanalen: tuple[Kanaal, ...] = ()
    """The kanalen that it is about."""
    bronsoort: Bronsoort | None = None
    partners: tuple[Partner, ...] = ()
    """Who does work for the organisation and has a part in it."""
    voor_wie: tuple[Team, ...] = ()
    """The teams whose work it is about (S0-45)."""
    door: str = ""
    """The team or role that brought it in (S2-08)."""
    context_contact: str = ""
    """Who else was part of the contact (S2-04)."""
    gebruiksdoelen: tuple[str, ...] = ()
    zoektermen: tuple[str, ...] = ()
    """Words it should be found by, though they do not stand in it."""
    bevestigt: tuple[str, ...] = ()
    spreekt_tegen: tuple[str, ...] = ()
    vervangt: tuple[str, ...] = ()
    verklaart: tuple[str, ...] = ()
    """The ids of the series that it explains."""
    beantwoordt: str = ""
    """The id of the kennisvraag that it answers."""
    onderzoek: str = ""
    """The id of the onderzoek that it came out of."""
    bijgewerkt: date | None = None
    """The day on which it came into the library, or was last changed there."""

    @property
    def pad(self) -> str:
        """The path of its page under docs: inzichten/2023/naam.md."""
        return self.bestand

    def is_er(self, dag: date) -> bool:
        """Return whether it can have come by a day; a vague date that has begun, such as this year, can."""
        return self.datum is None or self.datum.eerste <= dag

    @property
    def veranderd(self) -> Datum | None:
        """When it was last new to who follows, as precise as is known."""
        dag = self.bijgewerkt
        return Datum(dag.year, dag.month, dag.day) if dag else self.datum

    @property
    def sorteerdatum(self) -> date:
        """The day to sort by; unknown dates come last when newest goes first."""
        return self.datum.laatste if self.datum else date.min
