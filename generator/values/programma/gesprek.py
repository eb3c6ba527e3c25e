"""One talk within a study: when, where, and who can listen in (S0-39)."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True)
class Gesprek:
    """One moment of a study: a talk, a visit, a session; it may be open to colleagues who listen (S0-39)."""

    datum: date
    wat: str = ""
    deelnemers: int | None = None
    plaats: str = ""
    meeluisteren: str = ""
    """How a colleague joins; empty when that is not possible."""
    id: str = ""
    """Its name within the study, which stays when the day changes."""
    afgezegd: str = ""
    """Why it does not go on; empty when it does."""
    begin: time | None = None
    """When it begins, on the clock here; None when only the day is known."""
    eind: time | None = None
    verzet_van: tuple[date, ...] = ()
    """The days on which it was to be before, oldest first."""

    @property
    def klok(self) -> str:
        """From when to when: «14:00 tot 16:00»; empty when only the day is known."""
        times = (moment.strftime("%H:%M") for moment in (self.begin, self.eind) if moment)
        return " tot ".join(times)
