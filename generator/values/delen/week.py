"""A week by its ISO number, and each day in one week only."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from generator.values.datum import Datum, dag_voluit

_NAAM = re.compile(r"((?:19|20)\d\d)-(\d\d?)", re.ASCII)


@dataclass(frozen=True)
class Week:
    """One week; the year is that of its Thursday."""

    jaar: int
    nummer: int

    @classmethod
    def van(cls, dag: date) -> "Week":
        """Return the week in which a day lies."""
        jaar, nummer, _ = dag.isocalendar()
        return cls(jaar, nummer)

    @classmethod
    def lees(cls, naam: str) -> "Week | None":
        """Return the week with this name, such as 2024-21, or None when there is no such week."""
        match = _NAAM.fullmatch(naam)
        week = cls(int(match[1]), int(match[2])) if match else None
        return week if week and 1 <= week.nummer <= aantal_weken(week.jaar) else None

    @property
    def id(self) -> str:
        """The name in files: 2024-21."""
        return f"{self.jaar}-{self.nummer:02}"

    @property
    def dagen(self) -> str:
        """Its days in words."""
        return f"{dag_voluit(self.eerste)} tot en met {dag_voluit(self.laatste)}"

    @property
    def eerste(self) -> date:
        """Its Monday."""
        return date.fromisocalendar(self.jaar, self.nummer, 1)

    @property
    def laatste(self) -> date:
        """Its Sunday."""
        return self.eerste + timedelta(days=6)

    @property
    def volgende(self) -> "Week":
        """The week after it."""
        return Week.van(self.eerste + timedelta(days=7))

    @property
    def vorige(self) -> "Week":
        """The week before it."""
        return Week.van(self.eerste - timedelta(days=7))

    def __contains__(self, moment: date | Datum) -> bool:
        """Return whether a day lies in it; a vague date does when its last day does, so each lies in one week."""
        return self.eerste <= (moment.laatste if isinstance(moment, Datum) else moment) <= self.laatste


def aantal_weken(jaar: int) -> int:
    """Return how many weeks a year has: 52 or 53."""
    return date(jaar, 12, 28).isocalendar().week
