"""The period that a score is about: a month, a quarter, half a year, a year, or one that begins in autumn."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from generator.values.datum import MAANDEN


class Periodevorm(StrEnum):
    """How long every period of a series is."""

    MAAND = "maand"
    KWARTAAL = "kwartaal"
    HALFJAAR = "halfjaar"
    JAAR = "jaar"
    SEPTEMBER_AUGUSTUS = "september-augustus"

    @property
    def maanden(self) -> int:
        """How many months one period has."""
        return _MAANDEN[self]

    @property
    def voorbeeld(self) -> str:
        """How such a period is written."""
        return _VOORBEELD[self]


_MAANDEN = {
    Periodevorm.MAAND: 1, Periodevorm.KWARTAAL: 3, Periodevorm.HALFJAAR: 6, Periodevorm.JAAR: 12,
    Periodevorm.SEPTEMBER_AUGUSTUS: 12,
}  # fmt: skip
_VOORBEELD = {
    Periodevorm.MAAND: "2023-05", Periodevorm.KWARTAAL: "2023-K2", Periodevorm.HALFJAAR: "2023-H1",
    Periodevorm.JAAR: "2023", Periodevorm.SEPTEMBER_AUGUSTUS: "2022/2023",
}  # fmt: skip


@dataclass(frozen=True)
class Meetperiode:
    """One period of a series; `jaar` is the year in which it begins, `nummer` counts from 1 within that year."""

    vorm: Periodevorm
    jaar: int
    nummer: int = 1

    @cached_property
    def volgnummer(self) -> int:
        """The place in the row of all such periods: the next one has the next number."""
        return self.jaar * (12 // self.vorm.maanden) + self.nummer - 1

    @cached_property
    def eerste(self) -> date:
        """The first day."""
        maand = 9 if self.vorm is Periodevorm.SEPTEMBER_AUGUSTUS else (self.nummer - 1) * self.vorm.maanden + 1
        return date(self.jaar, maand, 1)

    @cached_property
    def laatste(self) -> date:
        """The last day."""
        over, maand = divmod(self.eerste.month + self.vorm.maanden - 2, 12)
        return date(self.jaar + over, maand + 1, monthrange(self.jaar + over, maand + 1)[1])

    @property
    def id(self) -> str:
        """How it is written in a table: 2023-05, 2023-K2, 2023-H1, 2023 or 2022/2023."""
        match self.vorm:
            case Periodevorm.MAAND:
                return f"{self.jaar}-{self.nummer:02}"
            case Periodevorm.KWARTAAL:
                return f"{self.jaar}-K{self.nummer}"
            case Periodevorm.HALFJAAR:
                return f"{self.jaar}-H{self.nummer}"
            case Periodevorm.SEPTEMBER_AUGUSTUS:
                return f"{self.jaar}/{self.jaar + 1}"
        return str(self.jaar)

    @property
    def label(self) -> str:
        """What a reader sees: mei 2023, het tweede kwartaal van 2023, 2022/2023."""
        match self.vorm:
            case Periodevorm.MAAND:
                return f"{MAANDEN[self.nummer - 1]} {self.jaar}"
            case Periodevorm.KWARTAAL:
                return f"het {('eerste', 'tweede', 'derde', 'vierde')[self.nummer - 1]} kwartaal van {self.jaar}"
            case Periodevorm.HALFJAAR:
                return f"de {('eerste', 'tweede')[self.nummer - 1]} helft van {self.jaar}"
        return self.id
