"""What a tenant goes through, step by step."""

from dataclasses import dataclass
from typing import ClassVar

from generator.values.taxonomie.term import Term

HELE_REIS = "hele-reis"
"""Where insights about a klantreis as a whole stand; no step can have this id."""


@dataclass(frozen=True)
class Stap:
    """One step of a klantreis."""

    id: str
    label: str


@dataclass(frozen=True)
class Klantreis(Term):
    """What a tenant goes through, step by step."""

    familie: ClassVar[str] = "klantreizen"
    deze: ClassVar[str] = "deze klantreis"
    vakken: ClassVar[tuple[str, str]] = ("stap", "stappen")
    stappen: tuple[Stap, ...] = ()

    def stap(self, stap_id: str) -> Stap | None:
        """Return the step with this id, or None."""
        return next((stap for stap in self.stappen if stap.id == stap_id), None)


GEEN_REIS = Klantreis("geen", "Zonder klantreis", "Inzichten die niet bij één klantreis horen.")
"""Where insights stand that belong to no one klantreis."""
