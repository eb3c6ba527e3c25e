"""What an insight is about, and the domein of that."""

from dataclasses import dataclass
from typing import ClassVar

from generator.values.taxonomie.soorten import Gewicht
from generator.values.taxonomie.term import Term


@dataclass(frozen=True)
class Thema(Term):
    """A subject, under one of the five domains of balance (S0-12)."""

    familie: ClassVar[str] = "themas"
    deze: ClassVar[str] = "dit thema"
    vakken: ClassVar[tuple[str, str]] = ("klantgroep", "klantgroepen")
    domein: str = ""
    gewicht: Gewicht | None = None
    """How much it matters to the organisation; None counts as middle."""
    houdbaar: int | None = None
    """Months that an insight about it stays fresh, when that differs."""
    vraag: str = ""
    """What a colleague would ask about it, with {groep} where the name of a klantgroep comes."""
    peiling: str = ""
    """The name of the subject in the basic programme of the panel (S0-18), when it is one."""
    monitor: str = ""
    """The name of the subject in the yearly monitor (S0-21), when it is one."""

    @property
    def over_kwaliteit(self) -> bool:
        """True when an insight should say whether it was felt or measured (S0-13)."""
        return self.domein == "kwaliteit"


@dataclass(frozen=True)
class Naam:
    """An id with the words a reader sees."""

    id: str
    label: str


ZONDER_DOMEIN = Naam("zonder-domein", "Zonder domein")
"""Where a thema stands whose domein is not in the vocabulary."""
