"""How long somebody waits, as a source says it."""

from dataclasses import dataclass
from enum import StrEnum

_MINUTEN = {"minuut": 1, "uur": 60, "dag": 24 * 60, "week": 7 * 24 * 60, "maand": 30 * 24 * 60}


class Tijdmaat(StrEnum):
    """The measure of a wait."""

    MINUUT = "minuut"
    UUR = "uur"
    DAG = "dag"
    WEEK = "week"
    MAAND = "maand"

    @property
    def meervoud(self) -> str:
        """What more than one is called."""
        return _MEERVOUD[self]


_MEERVOUD = {
    Tijdmaat.MINUUT: "minuten",
    Tijdmaat.UUR: "uur",
    Tijdmaat.DAG: "dagen",
    Tijdmaat.WEEK: "weken",
    Tijdmaat.MAAND: "maanden",
}


@dataclass(frozen=True)
class Duur:
    """A wait: a whole number of one measure."""

    getal: int
    maat: Tijdmaat

    def __str__(self) -> str:
        return f"{self.getal} {self.maat if self.getal == 1 else self.maat.meervoud}"

    @property
    def minuten(self) -> int:
        """How long it is, a month taken for thirty days."""
        return self.getal * _MINUTEN[self.maat]


def show_minuten(minuten: int) -> str:
    """Return a wait in words, in the largest measure that fits, rounded to half of it: «2,5 dag»."""
    maat = next((maat for maat in reversed(Tijdmaat) if minuten >= _MINUTEN[maat]), Tijdmaat.MINUUT)
    halves = round(2 * minuten / _MINUTEN[maat])
    if halves % 2:
        return f"{halves // 2},5 {maat}"
    return str(Duur(halves // 2, maat))
