"""A term: a page that a person wrote in docs/, with its label and its other names."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import ClassVar


@dataclass(frozen=True)
class Term:
    """One word of the vocabulary, with the introduction that a person wrote."""

    familie: ClassVar[str] = ""
    """The name of the family in Taxonomie, in docs/ and in addresses."""
    deze: ClassVar[str] = ""
    """How a sentence points at one: «deze klantgroep»."""
    vakken: ClassVar[tuple[str, str]] = ("plek", "plekken")
    """What one of its vakken is called, and what more of them."""

    id: str
    label: str
    omschrijving: str = ""
    volgorde: int = 9999
    synoniemen: tuple[str, ...] = ()
    inleiding: str = field(default="", repr=False)
    bestand: str = ""
    voor_huurders: str = ""
    """What tenants call it, when the label is a word of colleagues."""

    @property
    def pad(self) -> str:
        """The path of its page under docs/."""
        return f"{self.familie}/{self.id}.md"

    @property
    def openbaar(self) -> str:
        """What it is called in a report to tenants."""
        return self.voor_huurders or self.label


def ids(terms: Iterable[Term]) -> tuple[str, ...]:
    """Return the ids of terms."""
    return tuple(term.id for term in terms)
