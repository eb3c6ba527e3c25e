"""A programme as it stands on the peildatum: what is done, what runs, what is late and what comes (S0-03, S0-41)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from generator.knowing.programma.keten import Keten, Schakels
from generator.knowing.programma.momenten import Moment, find_momenten
from generator.values.datum import MAANDEN, Datum
from generator.values.merk import Merk
from generator.values.programma.jaarprogramma import Programma, Programmarij, Tabel
from generator.values.programma.onderzoek import Onderzoek
from generator.values.programma.onderzoeksoort import Inzet, Onderzoekstatus
from generator.values.taxonomie.termen import Methode
from generator.values.taxonomie.thema import Naam


class Rijstand(StrEnum):
    """How far one row of a programme is."""

    KLAAR = "klaar"
    BEZIG = "bezig"
    GEPLAND = "gepland"
    TE_LAAT = "te laat"

    @property
    def merk(self) -> Merk:
        """How it is marked."""
        return _MERK[self]


_MERK = {
    Rijstand.KLAAR: Merk.KLAAR,
    Rijstand.BEZIG: Merk.LOOPT,
    Rijstand.GEPLAND: Merk.LOOPT,
    Rijstand.TE_LAAT: Merk.TE_LAAT,
}


@dataclass(frozen=True)
class Rijstaat:
    """One row of a programme, with how far it is."""

    rij: Programmarij
    schakels: Schakels
    stand: Rijstand
    te_laat_sinds: date | None = None


@dataclass(frozen=True)
class Maand:
    """One month of the plan: the rows that should be done then, and the days on which we listen."""

    jaar: int
    nummer: int
    rijen: tuple[Rijstaat, ...]
    momenten: tuple[Moment, ...]

    @property
    def naam(self) -> str:
        """What a reader calls it."""
        return MAANDEN[self.nummer - 1]

    def is_nu(self, peildatum: date) -> bool:
        """Return whether the peildatum lies in it."""
        return (self.jaar, self.nummer) == (peildatum.year, peildatum.month)

    def is_geweest(self, peildatum: date) -> bool:
        """Return whether it is over."""
        return Datum(self.jaar, self.nummer).laatste < peildatum


@dataclass(frozen=True)
class Methodegebruik:
    """How much one year uses a methode: the rows that ask for it, and the onderzoeken that used it."""

    methode: Methode
    rijen: int
    onderzoeken: int


@dataclass(frozen=True)
class Jaarplan:
    """The programme of one year."""

    programma: Programma
    rijen: tuple[Rijstaat, ...]
    onderzoeken: tuple[Onderzoek, ...]
    """Everything that belongs to a row or was done in this year."""
    maanden: tuple[Maand, ...]

    def in_tabel(self, tabel: Tabel) -> tuple[Rijstaat, ...]:
        """Return the rows of one of the three tables."""
        return tuple(staat for staat in self.rijen if staat.rij.tabel is tabel)

    def met(self, stand: Rijstand) -> tuple[Rijstaat, ...]:
        """Return the rows that are this far, by when they should be done."""
        rows = (staat for staat in self.rijen if staat.stand is stand)
        return tuple(sorted(rows, key=lambda staat: staat.rij.wanneer.laatste))

    @property
    def standen(self) -> tuple[tuple[Rijstand, int], ...]:
        """How many rows are how far, without the zeros."""
        counts = ((stand, len(self.met(stand))) for stand in Rijstand)
        return tuple((stand, count) for stand, count in counts if count)

    @property
    def te_laat(self) -> tuple[Rijstaat, ...]:
        """The rows that should have been done, the longest first."""
        return self.met(Rijstand.TE_LAAT)

    @property
    def zonder_maand(self) -> tuple[Rijstaat, ...]:
        """The rows that stand in no month of this year."""
        placed = {staat.rij.id for maand in self.maanden for staat in maand.rijen}
        return tuple(staat for staat in self.rijen if staat.rij.id not in placed)

    @property
    def methoden(self) -> tuple[Methodegebruik, ...]:
        """Every methode of the year, the one that most rows ask for first."""
        asked = [staat.rij.methode for staat in self.rijen]
        used = [onderzoek.methode for onderzoek in self.onderzoeken]
        rows, done = (Counter(methode.id for methode in group) for group in (asked, used))
        methoden = {methode.id: methode for methode in (*asked, *used)}
        found = (Methodegebruik(methode, rows[key], done[key]) for key, methode in methoden.items())
        return tuple(sorted(found, key=lambda gebruik: (-gebruik.rijen, gebruik.methode.label)))

    def per_doelstelling(self, doelstellingen: Iterable[Naam]) -> tuple[tuple[Naam, int], ...]:
        """Return how many rows each of these is behind."""
        counts = Counter(staat.rij.doelstelling for staat in self.rijen)
        return tuple((doel, counts[doel.id]) for doel in doelstellingen)

    def tel(self, inzet: Inzet) -> int:
        """Return how many onderzoeken are done regularly, or once (S0-03)."""
        return sum(onderzoek.inzet is inzet for onderzoek in self.onderzoeken)


def build_jaarplan(programma: Programma, keten: Keten, peildatum: date) -> Jaarplan:
    """Return a programme as it stands on the peildatum."""
    rijen = tuple(build_rij(rij, keten.van_rij(rij), peildatum) for rij in programma.rijen)
    agenda, jaar = keten.bibliotheek.agenda, programma.jaar
    onderzoeken = tuple(onderzoek for onderzoek in agenda.onderzoeken if _is_van(onderzoek, jaar))
    momenten = [moment for moment in find_momenten(agenda) if moment.gesprek.datum.year == jaar]
    maanden = tuple(_maand(jaar, nummer, rijen, momenten) for nummer in range(1, 13))
    return Jaarplan(programma, rijen, onderzoeken, maanden)


def huidig(programmas: Iterable[Programma], peildatum: date) -> Programma | None:
    """Return the programme of the year of the peildatum, else the last one before it, else the first to come."""
    newest = sorted(programmas, key=lambda programma: -programma.jaar)
    past = next((programma for programma in newest if programma.jaar <= peildatum.year), None)
    return past or (newest[-1] if newest else None)


def build_rij(rij: Programmarij, schakels: Schakels, peildatum: date) -> Rijstaat:
    """Return a row with how far it is: late from the day after its last day, until an onderzoek for it is klaar."""
    statussen = {onderzoek.status for onderzoek in schakels.onderzoeken}
    laatste = rij.wanneer.laatste
    if Onderzoekstatus.KLAAR in statussen:
        return Rijstaat(rij, schakels, Rijstand.KLAAR)
    if laatste < peildatum:
        return Rijstaat(rij, schakels, Rijstand.TE_LAAT, laatste + timedelta(days=1))
    runs = any(status.loopt for status in statussen)
    return Rijstaat(rij, schakels, Rijstand.BEZIG if runs else Rijstand.GEPLAND)


def _is_van(onderzoek: Onderzoek, jaar: int) -> bool:
    return onderzoek.programma.startswith(f"{jaar}/") or any(day.year == jaar for day in onderzoek.dagen)


def _maand(jaar: int, nummer: int, rijen: Iterable[Rijstaat], momenten: Iterable[Moment]) -> Maand:
    def hier(staat: Rijstaat) -> bool:
        return (staat.rij.wanneer.jaar, staat.rij.wanneer.maand) == (jaar, nummer)

    return Maand(
        jaar, nummer, tuple(filter(hier, rijen)), tuple(m for m in momenten if m.gesprek.datum.month == nummer)
    )
