"""How every promise to tenants stands on the peildatum, with the answer that is in the making (S0-35)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.knowing.bericht.beloften import Verloop
from generator.values.bericht import Antwoordsoort, Beloftereactie, Bericht
from generator.values.datum import dag_voluit
from generator.values.merk import Merk
from generator.values.openbaar import Uitkomst


class Beloftestand(StrEnum):
    """How far a promise is."""

    GEDAAN = "gedaan"
    VERVALLEN = "gaat niet door"
    IN_DE_MAAK = "antwoord in de maak"
    TE_LAAT = "te laat"
    LOOPT = "loopt"

    @property
    def merk(self) -> Merk:
        """How it is marked."""
        return _MERK[self]


_MERK = {
    Beloftestand.GEDAAN: Merk.KLAAR,
    Beloftestand.VERVALLEN: Merk.NIET,
    Beloftestand.IN_DE_MAAK: Merk.LOOPT,
    Beloftestand.TE_LAAT: Merk.TE_LAAT,
    Beloftestand.LOOPT: Merk.LOOPT,
}


@dataclass(frozen=True)
class Beloftestaat:
    """One promise and how far it is, also in words, with the day that counts."""

    verloop: Verloop
    stand: Beloftestand
    zin: str


@dataclass(frozen=True)
class Beloftelijst:
    """Every promise: what waits for an answer first, what has one in the making next, what is over last."""

    staten: tuple[Beloftestaat, ...]

    @property
    def open(self) -> int:
        """How many are not over."""
        return len(self.staten) - self.afgerond

    @property
    def afgerond(self) -> int:
        """How many were kept or dropped."""
        return sum(bool(staat.verloop.uitkomst) for staat in self.staten)

    @property
    def in_de_maak(self) -> int:
        """How many have an answer in a report that is not published yet."""
        return sum(staat.stand is Beloftestand.IN_DE_MAAK for staat in self.staten)


def build_beloftelijst(beloften: Iterable[Verloop], concepten: Iterable[Bericht], peildatum: date) -> Beloftelijst:
    """Return every promise as it stands, within equal ones by the day by which it must be done."""
    reacties = (reactie for bericht in concepten for reactie in bericht.beloften)
    made = {reactie.belofte: reactie for reactie in reacties if reactie.uitkomst is not Antwoordsoort.OPEN}
    staten = (_staat(verloop, made.get(verloop.naam), peildatum) for verloop in beloften)
    return Beloftelijst(tuple(sorted(staten, key=_plaats)))


def _plaats(staat: Beloftestaat) -> tuple[bool, bool, date]:
    verloop = staat.verloop
    return bool(verloop.uitkomst), staat.stand is Beloftestand.IN_DE_MAAK, verloop.uiterlijk


def _staat(verloop: Verloop, reactie: Beloftereactie | None, peildatum: date) -> Beloftestaat:
    dag = dag_voluit(verloop.uiterlijk)
    if verloop.uitkomst:
        stand = Beloftestand.GEDAAN if verloop.uitkomst is Uitkomst.GEHAALD else Beloftestand.VERVALLEN
        return Beloftestaat(verloop, stand, stand)
    if reactie:
        later = f", uiterlijk {dag_voluit(reactie.uiterlijk)}" if reactie.uiterlijk else ""
        return Beloftestaat(verloop, Beloftestand.IN_DE_MAAK, f"antwoord in de maak: {reactie.uitkomst}{later}")
    if verloop.uiterlijk < peildatum:
        return Beloftestaat(verloop, Beloftestand.TE_LAAT, f"te laat: {dag}")
    return Beloftestaat(verloop, Beloftestand.LOOPT, f"uiterlijk {dag}")
