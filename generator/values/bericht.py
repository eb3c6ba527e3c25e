"""A klantgericht bericht as communications writes it: one file, docs/berichten/2024-h1.md (S0-35)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar

from generator.values.datum import Datum, Periode
from generator.values.melding import Melding, Plek
from generator.values.openbaar import Goedkeuring


class Berichtstatus(StrEnum):
    """Whether a report may still change."""

    CONCEPT = "concept"
    VASTGESTELD = "vastgesteld"


class Antwoordsoort(StrEnum):
    """What communications says of an earlier promise; «open» is still to do, «loopt» is not due yet."""

    OPEN = "open"
    GEHAALD = "gehaald"
    LOOPT = "loopt"
    LATER = "later"
    VERVALLEN = "vervallen"


@dataclass(frozen=True, kw_only=True)
class Regel:
    """One line of a report, the insight behind it, and where it stands in the file."""

    kop: ClassVar[str] = ""
    """The words above lines of its kind."""

    tekst: str
    inzicht: str = ""
    plek: Plek = field(default=Plek(""), compare=False)


@dataclass(frozen=True, kw_only=True)
class UZei(Regel):
    """«U zei»: what tenants said."""

    kop: ClassVar[str] = "U zei"

    n: int | None = None
    """How many people it is about, when that is not everybody in the study."""
    toch: bool = False
    """True when it was chosen by hand, though it is an impression of staff or an outlier (S2-05, S4-07)."""


@dataclass(frozen=True, kw_only=True)
class WijDeden(Regel):
    """«Wij deden»: what was done."""

    kop: ClassVar[str] = "Wij deden"


@dataclass(frozen=True, kw_only=True)
class WijDoen(Regel):
    """«Wij doen»: a promise, with its name within the report."""

    kop: ClassVar[str] = "Wij doen"

    id: str
    team: str
    uiterlijk: date


@dataclass(frozen=True, kw_only=True)
class WijDoenNiet(Regel):
    """«Wij doen dit niet, omdat»."""

    kop: ClassVar[str] = "Wij doen dit niet"

    omdat: str


@dataclass(frozen=True, kw_only=True)
class Themablok:
    """What a report says about one thema."""

    thema: str
    """The id of the thema: a published report outlives the word list."""
    u_zei: tuple[UZei, ...] = ()
    wij_deden: tuple[WijDeden, ...] = ()
    wij_doen: tuple[WijDoen, ...] = ()
    wij_doen_niet: tuple[WijDoenNiet, ...] = ()
    plek: Plek = field(default=Plek(""), compare=False)

    @property
    def antwoorden(self) -> tuple[Regel, ...]:
        """What we say back."""
        return (*self.wij_deden, *self.wij_doen, *self.wij_doen_niet)

    @property
    def regels(self) -> tuple[Regel, ...]:
        """Every line."""
        return (*self.u_zei, *self.antwoorden)


@dataclass(frozen=True, kw_only=True)
class Beloftereactie:
    """What became of an earlier promise: 2023-h2/lift-herstellen."""

    belofte: str
    uitkomst: Antwoordsoort
    toelichting: str = ""
    """What it brought, or why it does not go on."""
    uiterlijk: date | None = None
    plek: Plek = field(default=Plek(""), compare=False)


@dataclass(frozen=True, kw_only=True)
class Deelmeting:
    """The mark that a part of the people gave."""

    wie: str
    cijfer: float
    n: int


@dataclass(frozen=True, kw_only=True)
class Cijferregel:
    """A mark from 1 to 10 as it was measured (S4-08, S4-10)."""

    wat: str
    cijfer: float
    wanneer: Datum
    n: int | None = None
    n_onbekend: bool = False
    """True when nobody knows n; `omdat` says why."""
    omdat: str = ""
    andere_mensen: bool = False
    """True when nobody of an earlier report took part again."""
    vorig: float | None = None
    """The mark before it, when no earlier report has it."""
    breuk: str = ""
    """Why it cannot be compared with what came before."""
    bron: str = ""
    steekwoorden: tuple[str, ...] = ()
    delen: tuple[Deelmeting, ...] = ()
    inzicht: str = ""
    plek: Plek = field(default=Plek(""), compare=False)


@dataclass(frozen=True, kw_only=True)
class Bericht:
    """A report in the making, or the file behind a published one."""

    periode: Periode
    bestand: str
    titel: str
    status: Berichtstatus = Berichtstatus.CONCEPT
    goedgekeurd: Goedkeuring | None = None
    blokken: tuple[Themablok, ...] = ()
    beloften: tuple[Beloftereactie, ...] = ()
    scores: tuple[Cijferregel, ...] = ()
    reeksen: tuple[str, ...] = ()
    """The ids of the series that give it marks."""
    respons: str = ""
    nog_niet: tuple[str, ...] = ()
    meedoen: str = ""
    namen: tuple[str, ...] = ()
    """Names of organisations and places in the text, so that they are not taken for people."""
    voorwoord: str = field(default="", repr=False)
    voorwoord_regel: int = 1
    """The line on which the foreword begins."""
    plekken: Mapping[str, tuple[Plek, ...]] = field(default_factory=dict, compare=False, repr=False)
    """Where every field stands in its file, by name; of a list where each item does."""
    gelezen: tuple[Melding, ...] = field(default=(), compare=False)
    """What was found in its file while reading it."""

    @property
    def pad(self) -> str:
        """The path of its page under docs/."""
        return f"berichten/{self.periode.id}.md"

    def plek(self, veld: str, nummer: int = 0) -> Plek:
        """Return where a field stands, or that item of a list; what is not there has the place of the file."""
        plekken = self.plekken.get(veld, ())
        return plekken[nummer] if nummer < len(plekken) else Plek(self.bestand)

    @property
    def aangehaald(self) -> tuple[str, ...]:
        """The ids of the insights that it quotes."""
        return tuple(regel.inzicht for regel in self.regels) + tuple(score.inzicht for score in self.scores)

    @property
    def regels(self) -> tuple[Regel, ...]:
        """Every line under a thema."""
        return tuple(regel for blok in self.blokken for regel in blok.regels)
