"""From a question to a study: kennisvragen, the programme of a year, and onderzoeken (S0-34, S0-41 to S0-44)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from functools import cached_property

from generator.values.datum import Datum
from generator.values.leemte import LeemteSoort
from generator.values.merk import Merk
from generator.values.taxonomie import Klantgroep, Klantreis, Methode, Stap, Thema


@dataclass(frozen=True)
class AlBekend:
    """What was known before a question was asked: insights, or the search that found nothing (S0-08)."""

    inzichten: tuple[str, ...] = ()
    gezocht: str = ""
    """What was searched for when nothing was found."""


@dataclass(frozen=True)
class Aanvaard:
    """A gap that is left open on purpose, with the day to look again."""

    omdat: str
    herzien: date


@dataclass(frozen=True)
class Kennisvraag:
    """A question that somebody asked; `id` is the file name."""

    id: str
    bestand: str
    vraag: str
    al_bekend: AlBekend
    beslissing: str
    """What will be done with the answer."""
    gevraagd: Datum
    klantgroepen: tuple[Klantgroep, ...] = ()
    themas: tuple[Thema, ...] = ()
    klantreis: Klantreis | None = None
    stap: Stap | None = None
    soorten: tuple[LeemteSoort, ...] = ()
    """The kinds of gap it is about; empty is all."""
    keer: int = 1
    """How many colleagues asked; never who."""
    team: str = ""
    aanvaard: Aanvaard | None = None
    tekst: str = field(default="", repr=False)

    @property
    def pad(self) -> str:
        """The path of its page under docs/."""
        return f"kennisvragen/{self.id}.md"


@dataclass(frozen=True)
class Gemist:
    """What a colleague filled in at «Wat mis je?» (S0-38): nothing in it is trusted."""

    over: str
    vraag: str
    pagina: str = ""
    """The page where it was missed, as «klantgroepen/ouderen.html»."""


class Onderzoekstatus(StrEnum):
    """How far an onderzoek is."""

    VOORBEREIDING = "voorbereiding"
    VELDWERK = "veldwerk"
    UITWERKEN = "uitwerken"
    KLAAR = "klaar"
    GESTOPT = "gestopt"

    @property
    def loopt(self) -> bool:
        """True while the answer is still to come."""
        return self not in (Onderzoekstatus.KLAAR, Onderzoekstatus.GESTOPT)

    @property
    def merk(self) -> Merk:
        """How it is marked."""
        return Merk.LOOPT if self.loopt else _MERK[self]


_MERK = {Onderzoekstatus.KLAAR: Merk.KLAAR, Onderzoekstatus.GESTOPT: Merk.GESTOPT}


class Inzet(StrEnum):
    """Whether a study is done regularly or once (S0-03)."""

    STRUCTUREEL = "structureel"
    AD_HOC = "ad-hoc"

    @property
    def label(self) -> str:
        """What a reader sees."""
        return "Structureel: we doen dit vaker" if self is Inzet.STRUCTUREEL else "Ad hoc: eenmalig"


class Respondenten(StrEnum):
    """Who took part, seen by how they felt beforehand (S0-44, X-08)."""

    GEMENGD = "gemengd"
    ALLEEN_POSITIEF = "alleen-positief"
    ALLEEN_NEGATIEF = "alleen-negatief"
    ONBEKEND = "onbekend"

    @property
    def label(self) -> str:
        """What a reader sees."""
        return _RESPONDENTEN[self]


_RESPONDENTEN = {
    Respondenten.GEMENGD: "tevreden en ontevreden huurders",
    Respondenten.ALLEEN_POSITIEF: "alleen heel tevreden huurders",
    Respondenten.ALLEEN_NEGATIEF: "alleen heel ontevreden huurders",
    Respondenten.ONBEKEND: "onbekend",
}


@dataclass(frozen=True)
class Gesprek:
    """One moment of a study: a talk, a visit, a session; it may be open to colleagues who listen (S0-39)."""

    datum: date
    wat: str = ""
    deelnemers: int | None = None
    plaats: str = ""
    meeluisteren: str = ""
    """How a colleague joins; empty when that is not possible."""
    id: str = ""
    """Its name within the study, which stays when the day changes."""
    afgezegd: str = ""
    """Why it does not go on; empty when it does."""
    begin: time | None = None
    """When it begins, on the clock here; None when only the day is known."""
    eind: time | None = None
    verzet_van: tuple[date, ...] = ()
    """The days on which it was to be before, oldest first."""

    @property
    def klok(self) -> str:
        """From when to when: «14:00 tot 16:00»; empty when only the day is known."""
        times = (moment.strftime("%H:%M") for moment in (self.begin, self.eind) if moment)
        return " tot ".join(times)


@dataclass(frozen=True)
class Aandachtspunt:
    """One of the ten points of a good study (S0-43): its field, the question it answers, and such an answer."""

    veld: str
    vraag: str
    voorbeeld: str


AANDACHTSPUNTEN = (
    Aandachtspunt(
        "beslissing",
        "Welke beslissing hangt ervan af, en wie gaat ermee aan de slag?",
        "Of de balie blijft. Team Klantcontact werkt ermee.",
    ),
    Aandachtspunt(
        "doelgroep",
        "Over welke huurders gaat het, en hoe verschillend zijn ze?",
        "Ouderen die dit jaar een reparatie meldden",
    ),
    Aandachtspunt(
        "al-bekend",
        "Wat weten we al over de vraag en over deze klantgroepen?",
        "Bellen blijft favoriet. Waarom weten we niet.",
    ),
    Aandachtspunt(
        "betrokkenheid",
        "Vragen we het één keer, of blijven we in gesprek?",
        "Twee gesprekken, daarna een brief",
    ),
    Aandachtspunt(
        "methode",
        "Welke methode past: verkennend of verdiepend, of juist toetsend of inventariserend?",
        "Verdiepend, dus een groepsdiscussie",
    ),
    Aandachtspunt(
        "inspanning",
        "Wat vragen we van huurders, waarom zouden ze meedoen en wat krijgen ze ervoor?",
        "Twee uur in het wijkcentrum, met een bon",
    ),
    Aandachtspunt(
        "kosten-en-opbrengsten",
        "Wat kost het, en wat moet het opleveren?",
        "4500 euro, voor een keuze die jaren geldt",
    ),
    Aandachtspunt(
        "doorlooptijd",
        "Hoe lang duurt het, en past dat bij de vraag?",
        "Tien weken. Het besluit valt in het najaar.",
    ),
    Aandachtspunt(
        "eerlijk-beeld",
        "Hoe krijgen we een eerlijk beeld, en niet alleen fans of alleen klagers?",
        "We loten uit alle ouderen met een melding",
    ),
    Aandachtspunt(
        "delen",
        "Hoe komt het bij de juiste mensen, en wat leren anderen ervan?",
        "Een uur met team Klantcontact, en een inzicht",
    ),
)


@dataclass(frozen=True)
class Terugkoppeling:
    """How an onderzoek was given back to tenants: the day, the way, and to whom (S0-29)."""

    datum: date
    hoe: str
    aan_wie: str
    """A group, never a person."""


class Variant(StrEnum):
    """One of two designs that are tried beside each other (S0-27)."""

    A = "A"
    B = "B"


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


class Tabel(StrEnum):
    """The three tables of a programme (S0-42)."""

    RICHTEN = "richten"
    INRICHTEN = "inrichten"
    VERRICHTEN = "verrichten"

    @property
    def vraag(self) -> str:
        """What it asks; the words of the source are lost, so this is our reading (S0-06)."""
        return _TABEL[self]


_TABEL = {
    Tabel.RICHTEN: "Waar is behoefte aan, en waarom?",
    Tabel.INRICHTEN: "Hoe pakken we het aan, en wat eerst?",
    Tabel.VERRICHTEN: "Doen we het goed, en wat kan beter?",
}


@dataclass(frozen=True)
class Programmarij:
    """One row of a programme: its eight columns (S0-42), and what it is for."""

    naam: str
    """What the file calls its id: «bellen»."""
    tabel: Tabel
    doelstelling: str
    onderwerp: str
    beslissing: str
    doelgroep: tuple[Klantgroep, ...]
    vraag: str
    methode: Methode
    wie_nodig: str
    wanneer: Datum
    wie_aan_de_slag: str
    kennisvragen: tuple[str, ...] = ()
    themas: tuple[Thema, ...] = ()
    """The themas it is about, so that the gaps of the doelgroep there count as planned."""
    programma: int = 0
    """The year of its programme, which the name of the file says."""

    @property
    def id(self) -> str:
        """The name that an onderzoek uses: «2024/bellen»."""
        return f"{self.programma}/{self.naam}"

    @property
    def pad(self) -> str:
        """The path of the page of its programme under docs/."""
        return programma_pad(self.programma)


@dataclass(frozen=True)
class Programma:
    """What an organisation wants to find out in one year; `jaar` is the file name."""

    jaar: int
    bestand: str
    titel: str
    rijen: tuple[Programmarij, ...] = ()
    middelen: str = ""
    """Time and money, in words (S0-41)."""
    tekst: str = field(default="", repr=False)

    @property
    def pad(self) -> str:
        """The path of its page under docs/."""
        return programma_pad(self.jaar)


def programma_pad(jaar: int) -> str:
    """Return the path of the page of a programme under docs/."""
    return f"programma/{jaar}.md"


@dataclass(frozen=True)
class Kennisagenda:
    """Everything about what we want to know: questions, studies, and the programmes, newest year first."""

    kennisvragen: tuple[Kennisvraag, ...] = ()
    onderzoeken: tuple[Onderzoek, ...] = ()
    programmas: tuple[Programma, ...] = ()

    @cached_property
    def vragen_per_id(self) -> Mapping[str, Kennisvraag]:
        """Kennisvragen by id."""
        return {vraag.id: vraag for vraag in self.kennisvragen}

    @cached_property
    def onderzoeken_per_id(self) -> Mapping[str, Onderzoek]:
        """Onderzoeken by id."""
        return {onderzoek.id: onderzoek for onderzoek in self.onderzoeken}
