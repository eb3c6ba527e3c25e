"""A study: whom it asked, what it found, and how it was given back (S0-29, S0-41 to S0-44)."""

from dataclasses import dataclass, field
from datetime import date

from generator.values.programma.aandachtspunt import AANDACHTSPUNTEN, Aandachtspunt
from generator.values.programma.gesprek import Gesprek
from generator.values.programma.onderzoeksoort import Inzet, Onderzoekstatus, Respondenten, Variant
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.termen import Methode
from generator.values.taxonomie.thema import Thema


@dataclass(frozen=True)
class Terugkoppeling:
    """How an onderzoek was given back to tenants: the day, the way, and to whom (S0-29)."""

    datum: date
    hoe: str
    aan_wie: str
    """A group, never a person."""


@dataclass(frozen=True)
class Opdracht:
    """Something that people tried to do in a UX session, and how many managed (S0-27)."""

    wat: str
    gelukt: int
    van: int
    variant: Variant | None = None
    vast: str = ""
    """Where people got stuck."""


@dataclass(frozen=True)
class Groepsdeel:
    """Who of one klantgroep took part in an onderzoek about several (X-01)."""

    klantgroep: Klantgroep
    n: int
    uitgenodigd: int | None = None

    @property
    def respons(self) -> float | None:
        """Which part of who was asked answered, when that is known."""
        return self.n / self.uitgenodigd if self.uitgenodigd else None


@dataclass(frozen=True)
class Onderzoek:
    """One study; `id` is the file name."""

    id: str
    bestand: str
    titel: str
    methode: Methode
    klantgroepen: tuple[Klantgroep, ...]
    themas: tuple[Thema, ...]
    status: Onderzoekstatus
    klantreis: Klantreis | None = None
    stap: Stap | None = None
    kennisvragen: tuple[str, ...] = ()
    programma: str = ""
    """The row of a programme it belongs to: 2024/naam-van-de-rij."""
    inzet: Inzet = Inzet.AD_HOC
    van: str = ""
    """Who did it, when we did not do it ourselves."""
    begin: date | None = None
    klaar: date | None = None
    n: int | None = None
    uitgenodigd: int | None = None
    """How many people were asked (X-01)."""
    per_klantgroep: tuple[Groepsdeel, ...] = ()
    """The same of each klantgroep apart; a tenant can be in more than one."""
    datum_veldwerk: date | None = None
    """The last day on which people were heard."""
    datum_inzicht: date | None = None
    """The day on which the insight was there for all (S0-28)."""
    dagen_na_contact: int | None = None
    """How long after their contact people were asked (S2-03)."""
    opdrachten: tuple[Opdracht, ...] = ()
    kosten: int | None = None
    """In euros."""
    gesprekken: tuple[Gesprek, ...] = ()
    werving: str = ""
    """How people were found; empty is unknown."""
    respondenten: Respondenten = Respondenten.ONBEKEND
    volgt_op: tuple[str, ...] = ()
    punten: tuple[tuple[str, str], ...] = ()
    """The answers to the ten points that were given, by field."""
    teruggekoppeld: Terugkoppeling | None = None
    tekst: str = field(default="", repr=False)

    def n_van(self, groep: Klantgroep | None) -> int | None:
        """Return how many of a klantgroep took part; where groups are counted apart, nobody knows it of another."""
        parts = {deel.klantgroep.id: deel.n for deel in self.per_klantgroep}
        return parts.get(groep.id) if parts and groep else self.n

    @property
    def pad(self) -> str:
        """The path of its page under docs/."""
        return f"onderzoeken/{self.id}.md"

    @property
    def doorgaand(self) -> tuple[Gesprek, ...]:
        """The talks that were not called off."""
        return tuple(gesprek for gesprek in self.gesprekken if not gesprek.afgezegd)

    @property
    def dagen(self) -> tuple[date, ...]:
        """Every day that is known of it: when it began, when it was klaar, and when people were heard."""
        days = (self.begin, self.klaar, *(gesprek.datum for gesprek in self.doorgaand))
        return tuple(day for day in days if day)

    @property
    def antwoorden(self) -> tuple[tuple[Aandachtspunt, str], ...]:
        """The ten points, each with its answer; empty while it is open (S0-43)."""
        given = dict(self.punten)
        return tuple((punt, given.get(punt.veld, "")) for punt in AANDACHTSPUNTEN)

    @property
    def doorlooptijd(self) -> int | None:
        """Days from begin to the answer, when both are known (S0-46)."""
        return (self.klaar - self.begin).days if self.begin and self.klaar else None

    @property
    def respons(self) -> float | None:
        """Which part of who was asked answered, when both are known (X-01)."""
        return self.n / self.uitgenodigd if self.n is not None and self.uitgenodigd else None

    @property
    def tot_inzicht(self) -> int | None:
        """Days from the last day of listening to the insight, when both are known (S0-28)."""
        return (self.datum_inzicht - self.datum_veldwerk).days if self.datum_inzicht and self.datum_veldwerk else None

    @property
    def scheef(self) -> str:
        """Why the picture may be one-sided, in words; empty when it is not (S0-44)."""
        if self.respondenten in (Respondenten.ALLEEN_POSITIEF, Respondenten.ALLEEN_NEGATIEF):
            return f"{self.respondenten.label} deden mee"
        return (
            ""
            if self.werving.strip(" .").lower() not in ("", "onbekend")
            else "het is niet bekend hoe de deelnemers zijn gevonden"
        )
