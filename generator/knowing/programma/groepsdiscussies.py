"""Whether there was a groepsdiscussie in every quarter, with enough talks and the right number of people (S0-19)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.knowing.programma.momenten import Moment, find_momenten
from generator.values.datum import Datum, dag_voluit
from generator.values.merk import Merk
from generator.values.programma.agenda import Kennisagenda
from generator.values.programma.onderzoek import Onderzoek
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from generator.values.taxonomie.soorten import Basis
from generator.wording.woorden import aantal

MINSTE_GESPREKKEN = 2
"""How many talks a quarter needs, and one onderzoek."""
MINST, MEEST = 8, 10
"""How many people one talk needs, at least and at most."""


class Kwartaalstand(StrEnum):
    """Whether a quarter had its groepsdiscussie."""

    GEDAAN = "gedaan"
    TE_WEINIG = "te weinig"
    GEPLAND = "gepland"
    NOG_TE_DOEN = "nog te doen"
    GEMIST = "gemist"
    KOMT_NOG = "komt nog"

    @property
    def merk(self) -> Merk:
        """How it is marked."""
        return _MERK[self]


_MERK = {
    Kwartaalstand.GEDAAN: Merk.KLAAR,
    Kwartaalstand.TE_WEINIG: Merk.LET_OP,
    Kwartaalstand.GEPLAND: Merk.LOOPT,
    Kwartaalstand.NOG_TE_DOEN: Merk.TE_DOEN,
    Kwartaalstand.GEMIST: Merk.TE_LAAT,
    Kwartaalstand.KOMT_NOG: Merk.LOOPT,
}


@dataclass(frozen=True)
class Kwartaal:
    """One quarter of a year, with its groepsdiscussies."""

    jaar: int
    nummer: int
    stand: Kwartaalstand
    momenten: tuple[Moment, ...] = ()

    @property
    def eerste(self) -> date:
        """The first day."""
        return date(self.jaar, 3 * self.nummer - 2, 1)

    @property
    def laatste(self) -> date:
        """The last day, which still belongs to it."""
        return Datum(self.jaar, 3 * self.nummer).laatste


@dataclass(frozen=True)
class Waarschuwing:
    """What is not as it should be with one onderzoek."""

    onderzoek: Onderzoek
    tekst: str


def build_kwartalen(agenda: Kennisagenda, jaar: int, peildatum: date) -> tuple[Kwartaal, ...]:
    """Return the four quarters of a year, seen from the peildatum."""
    momenten = [m for m in find_momenten(agenda) if m.onderzoek.methode.basis is Basis.GROEPSDISCUSSIE]
    return tuple(_kwartaal(jaar, nummer, momenten, peildatum) for nummer in range(1, 5))


def _kwartaal(jaar: int, nummer: int, momenten: list[Moment], peildatum: date) -> Kwartaal:
    kwartaal = Kwartaal(jaar, nummer, Kwartaalstand.KOMT_NOG)
    here = tuple(moment for moment in momenten if kwartaal.eerste <= moment.gesprek.datum <= kwartaal.laatste)
    return Kwartaal(jaar, nummer, _stand(kwartaal, here, peildatum), here)


def _stand(kwartaal: Kwartaal, momenten: tuple[Moment, ...], peildatum: date) -> Kwartaalstand:
    """Return how far a quarter is; a talk where nobody came was none."""
    held = sum(moment.geweest(peildatum) and moment.gesprek.deelnemers != 0 for moment in momenten)
    if held >= MINSTE_GESPREKKEN:
        return Kwartaalstand.GEDAAN
    if kwartaal.laatste < peildatum:
        return Kwartaalstand.TE_WEINIG if held else Kwartaalstand.GEMIST
    if any(not moment.geweest(peildatum) for moment in momenten):
        return Kwartaalstand.GEPLAND
    return Kwartaalstand.NOG_TE_DOEN if kwartaal.eerste <= peildatum else Kwartaalstand.KOMT_NOG


def check_groepsdiscussies(agenda: Kennisagenda, jaar: int, peildatum: date) -> Iterator[Waarschuwing]:
    """Yield what is too few, too many or unknown in a year; talks are counted over the whole onderzoek."""
    for onderzoek in agenda.onderzoeken:
        if onderzoek.methode.basis is Basis.GROEPSDISCUSSIE and onderzoek.status is not Onderzoekstatus.GESTOPT:
            yield from _check_onderzoek(onderzoek, jaar, peildatum)


def _check_onderzoek(onderzoek: Onderzoek, jaar: int, peildatum: date) -> Iterator[Waarschuwing]:
    here = [gesprek for gesprek in onderzoek.doorgaand if gesprek.datum.year == jaar]
    count = len(onderzoek.doorgaand)
    day = onderzoek.klaar or onderzoek.begin
    without = (
        not count and day is not None and day.year == jaar and onderzoek.status is not Onderzoekstatus.VOORBEREIDING
    )
    if without or (here and count < MINSTE_GESPREKKEN):
        talks = aantal(count, "gesprek", "gesprekken")
        yield Waarschuwing(onderzoek, f"{talks}; {MINSTE_GESPREKKEN} is het minste")
    for gesprek in here:
        dag, deelnemers = dag_voluit(gesprek.datum), gesprek.deelnemers
        if deelnemers is None and gesprek.datum < peildatum:
            yield Waarschuwing(onderzoek, f"{dag}: aantal deelnemers onbekend")
        elif deelnemers is not None and not MINST <= deelnemers <= MEEST:
            people = aantal(deelnemers, "deelnemer", "deelnemers")
            yield Waarschuwing(onderzoek, f"{dag}: {people}; {MINST} tot en met {MEEST} past")
