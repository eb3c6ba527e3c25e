"""A series of scores about one thing, as it was measured: exact, with what is not known (S0-17, S4-08)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from generator.values.inzicht import Bron, Publicatie, Zekerheid
from generator.values.melding import Plek
from generator.values.metingen.periode import Meetperiode, Periodevorm
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.termen import Methode
from generator.values.taxonomie.thema import Thema


class Maat(StrEnum):
    """What the figure of a series is."""

    RAPPORTCIJFER = "rapportcijfer"
    TEVREDEN = "procent-tevreden"
    ONTEVREDEN = "procent-ontevreden"
    AANTAL = "aantal"

    @property
    def label(self) -> str:
        """What a reader sees."""
        return _MAAT[self]

    @property
    def procent(self) -> bool:
        """True for a share of a hundred."""
        return self in (Maat.TEVREDEN, Maat.ONTEVREDEN)


_MAAT = {
    Maat.RAPPORTCIJFER: "rapportcijfer, van 1 tot en met 10", Maat.TEVREDEN: "percentage dat tevreden is",
    Maat.ONTEVREDEN: "percentage dat ontevreden is", Maat.AANTAL: "aantal: een telling, geen oordeel",
}  # fmt: skip


class Reikwijdte(StrEnum):
    """Whose tenants were asked: our own, or those of more associations."""

    EIGEN = "eigen"
    SECTOR = "sector"


class Leeswijze(StrEnum):
    """How much of a source somebody read."""

    GEHEEL = "geheel"
    FRAGMENT = "fragment"


@dataclass(frozen=True)
class Meetbron(Bron):
    """Where the figures of a series can be read."""

    gelezen: Leeswijze = Leeswijze.GEHEEL


@dataclass(frozen=True)
class Reeksbreuk:
    """Where a series is cut: from this period on it cannot be compared with what came before."""

    omdat: str
    periode: Meetperiode | None = None
    """None when nobody knows from which period on: then no two periods can be compared."""


@dataclass(frozen=True)
class Meting:
    """One row of a series."""

    periode: Meetperiode
    waarde: float | int
    n: int | None = None
    """How many people gave it."""
    uitgenodigd: int | None = None
    """How many people were asked."""
    ontevreden: float | int | None = None
    """The percentage of them that is dissatisfied."""
    spreiding: float | int | None = None
    """The standard deviation of what they gave."""
    vraagversie: str = ""
    bron: int = 1
    """The number of its source in the head file."""
    plek: Plek = field(default=Plek(""), compare=False)


@dataclass(frozen=True, kw_only=True)
class Meetreeks:
    """One series; `id` is the name of its two files."""

    id: str
    bestand: str
    titel: str
    methode: Methode
    periodevorm: Periodevorm
    bronnen: tuple[Meetbron, ...]
    klantgroepen: tuple[Klantgroep, ...] = ()
    themas: tuple[Thema, ...] = ()
    klantreis: Klantreis | None = None
    stap: Stap | None = None
    vraag: str = ""
    """The words of the question; empty when the source does not give them."""
    maat: Maat = Maat.RAPPORTCIJFER
    doel: float | int | None = None
    """What it should be at least, or at most for who is dissatisfied; None when there is no target."""
    reikwijdte: Reikwijdte = Reikwijdte.EIGEN
    voortschrijdend: bool = False
    """True for a moving average: then two periods share answers."""
    publicatie: Publicatie = Publicatie.INTERN
    breuken: tuple[Reeksbreuk, ...] = ()
    kolommen: Mapping[str, str] = field(default_factory=dict)
    """The column of every field in the table that it comes from."""
    zekerheid: Zekerheid | None = None
    tekst: str = field(default="", repr=False)
    metingen: tuple[Meting, ...] = ()
    """The rows, oldest first, every period once."""

    @property
    def pad(self) -> str:
        """The path of its page under docs/."""
        return f"metingen/{self.id}.md"

    @property
    def tabel(self) -> str:
        """The path of its table."""
        return self.bestand.removesuffix(".md") + ".csv"

    @property
    def stukken(self) -> tuple[tuple[Meting, ...], ...]:
        """The rows between two breaks; when nobody knows where the break is, every row stands alone."""
        cuts = [breuk.periode.volgnummer if breuk.periode else None for breuk in self.breuken]
        if None in cuts:
            return tuple((meting,) for meting in self.metingen)
        found: dict[int, list[Meting]] = {}
        for meting in self.metingen:
            place = sum(cut <= meting.periode.volgnummer for cut in cuts if cut is not None)
            found.setdefault(place, []).append(meting)
        return tuple(tuple(part) for part in found.values())

    @property
    def waarover(self) -> tuple[Klantgroep | Thema | Klantreis, ...]:
        """Every term that it is about."""
        return (*self.klantgroepen, *self.themas, *((self.klantreis,) if self.klantreis else ()))

    def op(self, dag: date) -> "Meetreeks":
        """Return the series as it was on a day: a period that had not begun is not there yet."""
        return replace(self, metingen=tuple(m for m in self.metingen if m.periode.eerste <= dag))
