"""What tenants may read: a report in which nothing points inside (S0-35, F-05, Law 6).

The external site, the PDF, the Word file and the mail are made from these values alone. They hold no inzicht, no id of
one, no path and no name of a file: what is not here cannot get out.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from generator.values.datum import Periode


class Uitkomst(StrEnum):
    """What became of a promise."""

    GEHAALD = "gehaald"
    LOOPT = "loopt"
    LATER = "later"
    VERVALLEN = "vervallen"

    @property
    def label(self) -> str:
        """What a tenant reads."""
        return _UITKOMST[self]


_UITKOMST = {
    Uitkomst.GEHAALD: "Gedaan",
    Uitkomst.LOOPT: "Loopt nog",
    Uitkomst.LATER: "Komt later",
    Uitkomst.VERVALLEN: "Gaat niet door",
}


class Scorestand(StrEnum):
    """How a score lies against the 8 that every score must reach (S4-08)."""

    OP_PEIL = "8 of hoger"
    ONDER = "onder de 8"
    HANGT = "blijft hangen onder de 8"


@dataclass(frozen=True)
class Gehoord:
    """How we came to know something: in which way, when, and from how many people."""

    hoe: str
    wanneer: str
    n: int | None = None
    """None when it is not known."""


@dataclass(frozen=True)
class Uitspraak:
    """«U zei»: what tenants said, how we know, and what a reader must bear in mind."""

    tekst: str
    gehoord: Gehoord
    kanttekening: str = ""


@dataclass(frozen=True)
class Belofte:
    """«Wij doen»: a promise, with who does it and by when; `id` is its name within the report."""

    id: str
    tekst: str
    team: str
    uiterlijk: date


@dataclass(frozen=True)
class Weigering:
    """«Wij doen dit niet, omdat»."""

    tekst: str
    omdat: str


@dataclass(frozen=True)
class Themadeel:
    """One thema of a report: what was said, and what is done with it."""

    naam: str
    u_zei: tuple[Uitspraak, ...] = ()
    wij_deden: tuple[str, ...] = ()
    wij_doen: tuple[Belofte, ...] = ()
    wij_doen_niet: tuple[Weigering, ...] = ()


@dataclass(frozen=True)
class Antwoord:
    """What became of a promise of an earlier report; `belofte` is its full name: 2023-h2/lift-herstellen."""

    belofte: str
    beloofd: str
    uitkomst: Uitkomst
    toelichting: str = ""
    uiterlijk: date | None = None
    """The day by which it must be done, while it is not."""


@dataclass(frozen=True)
class Deelscore:
    """The mark of a part of the people; no mark and no n when they are too few to show."""

    wie: str
    cijfer: float | None = None
    n: int | None = None


@dataclass(frozen=True)
class Score:
    """One mark from 1 to 10, with the one before it (S4-08, S4-10)."""

    wat: str
    cijfer: float | None
    """None when too few people answered to show it."""
    stand: Scorestand | None
    wanneer: str
    n: int | None = None
    vorig: float | None = None
    bron: str = ""
    steekwoorden: tuple[str, ...] = ()
    delen: tuple[Deelscore, ...] = ()
    kanttekening: str = ""
    """What a reader must bear in mind."""
    n_onbekend: str = ""
    """Why n is not known."""


@dataclass(frozen=True)
class Afzender:
    """Who publishes: the name of the organisation, and the address of its public site."""

    naam: str = "Onze corporatie"
    adres: str = ""


@dataclass(frozen=True)
class Goedkeuring:
    """Who approved a report, as a role and never a person, and when."""

    door: str
    op: date


@dataclass(frozen=True)
class OpenbaarBericht:
    """One report as tenants read it; lists stand in the order of communications."""

    periode: Periode
    titel: str
    voorwoord: tuple[str, ...]
    """Paragraphs of plain text."""
    organisatie: str
    adres: str
    """The fixed web address; empty when the organisation has not set one."""
    onderwerpen: tuple[Themadeel, ...] = ()
    antwoorden: tuple[Antwoord, ...] = ()
    scores: tuple[Score, ...] = ()
    deelname: tuple[Gehoord, ...] = ()
    """Every study once."""
    respons: str = ""
    gehoord: tuple[str, ...] = ()
    """The klantgroepen that the report is about."""
    niet_gehoord: tuple[str, ...] = ()
    nog_niet: tuple[str, ...] = ()
    """What we do not know yet, as questions."""
    meedoen: str = ""
    goedkeuring: Goedkeuring | None = None
    """None while it is a concept."""
    versie: int = 1
    verbeterd: str = ""
    """What a later version corrects."""
    voorbeeld: str = ""
    """The sentence that says the content is an example, while it is."""
    alle_onderwerpen: tuple[str, ...] = ()
    """The name of every thema there is, also of those it is not about; empty in a report that was kept without them."""

    @property
    def beloften(self) -> tuple[Belofte, ...]:
        """Every promise it makes."""
        return tuple(belofte for onderwerp in self.onderwerpen for belofte in onderwerp.wij_doen)

    @property
    def deelscores(self) -> tuple[tuple[Score, Deelscore], ...]:
        """Every mark of a part of the people, after the mark it is a part of."""
        return tuple((score, deel) for score in self.scores for deel in score.delen)


@dataclass(frozen=True)
class Bewaard:
    """What is kept of a report; `vorm` says how, so that a later generator still reads it."""

    bericht: OpenbaarBericht
    vorm: int = 1


PDF, WORD = "klantgericht-bericht-{}.pdf", "klantgericht-bericht-{}.docx"
SAMENVATTING, MAIL = "samenvatting-{}.pdf", "e-mail-{}.html"
DOCUMENTEN = (PDF, WORD, SAMENVATTING, MAIL)
"""What the documents of a published report are called, around its periode."""


@dataclass(frozen=True)
class Vaststelling:
    """A report that was published: what it says, and the documents of that day, by file name."""

    bericht: OpenbaarBericht
    documenten: tuple[str, ...] = ()

    @property
    def map(self) -> str:
        """The folder that keeps it, under docs/ and on both sites: berichten/2024-h1/versie-1."""
        return f"berichten/{self.bericht.periode.id}/versie-{self.bericht.versie}"

    @property
    def paden(self) -> tuple[str, ...]:
        """The path of every document, under docs/ and on both sites."""
        return tuple(f"{self.map}/{naam}" for naam in self.documenten)


@dataclass(frozen=True)
class Externtekst:
    """A written page: its path on the external site, its front matter as text, and its Markdown."""

    pad: str
    titel: str
    omschrijving: str
    inhoud: str = field(repr=False)
