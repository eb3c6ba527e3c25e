"""Dates as precise as their source, and the half years they fall in."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


@dataclass(frozen=True)
class Datum:
    """A year, a month or a day. It counts as its last day: 2020 stands for 31 December 2020."""

    jaar: int
    maand: int | None = None
    dag: int | None = None

    @property
    def eerste(self) -> date:
        """The first day that this date can mean."""
        return date(self.jaar, self.maand or 1, self.dag or 1)

    @property
    def laatste(self) -> date:
        """The last day that this date can mean."""
        maand = self.maand or 12
        return date(self.jaar, maand, self.dag or monthrange(self.jaar, maand)[1])

    def __str__(self) -> str:
        """Return the ISO form, no more precise than the source: 2020, 2020-08 or 2020-08-31."""
        parts = [f"{self.jaar:04}"]
        parts += [f"{part:02}" for part in (self.maand, self.dag) if part]
        return "-".join(parts)

    @property
    def voluit(self) -> str:
        """The date as a reader says it: 2020, augustus 2020 or 31 augustus 2020."""
        maand = [MAANDEN[self.maand - 1]] if self.maand else []
        dag = [str(self.dag)] if self.dag else []
        return " ".join([*dag, *maand, str(self.jaar)])


def dag_voluit(dag: date) -> str:
    """Return a day in Dutch words: 1 juli 2024."""
    return Datum(dag.year, dag.month, dag.day).voluit


def plus_maanden(dag: date, maanden: int) -> date:
    """Return the same day some months on (or back), or the last day of that month where it is shorter."""
    jaar, maand = divmod(dag.year * 12 + dag.month - 1 + maanden, 12)
    return date(jaar, maand + 1, min(dag.day, monthrange(jaar, maand + 1)[1]))


@dataclass(frozen=True, order=True)
class Periode:
    """Half a year: 1 January to 30 June, or 1 July to 31 December (S0-35)."""

    jaar: int
    helft: int

    @classmethod
    def van(cls, dag: date) -> "Periode":
        """Return the half year in which a day lies."""
        return cls(dag.year, 1 if dag.month <= 6 else 2)

    @classmethod
    def lees(cls, name: str) -> "Periode | None":
        """Return the half year with this name, such as 2024-h1, or None."""
        match = re.fullmatch(r"((?:19|20)\d\d)-h([12])", name, re.ASCII)
        return cls(int(match[1]), int(match[2])) if match else None

    @property
    def id(self) -> str:
        """The name in files and addresses: 2024-h1."""
        return f"{self.jaar}-h{self.helft}"

    @property
    def label(self) -> str:
        """The name for readers: eerste helft van 2024."""
        return f"{'eerste' if self.helft == 1 else 'tweede'} helft van {self.jaar}"

    @property
    def eerste(self) -> date:
        """The first day of the period."""
        return date(self.jaar, 1 if self.helft == 1 else 7, 1)

    @property
    def laatste(self) -> date:
        """The last day of the period."""
        return date(self.jaar, 6, 30) if self.helft == 1 else date(self.jaar, 12, 31)
