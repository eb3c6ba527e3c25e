"""The programme of a year: its rows, and the table each stands in (S0-34)."""

from dataclasses import dataclass, field
from enum import StrEnum

from generator.values.datum import Datum
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.termen import Methode
from generator.values.taxonomie.thema import Thema


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
