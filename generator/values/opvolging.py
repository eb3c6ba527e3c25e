"""How far anybody is with something that we do not know: one enum for a gap and for a question (S0-34)."""

from dataclasses import dataclass
from enum import StrEnum

from generator.values.merk import Merk


class Opvolging(StrEnum):
    """How far it is, least far first: of two, the one that is furthest counts."""

    OPEN = "open"
    GEVRAAGD = "gevraagd"
    AANVAARD = "aanvaard"
    GEPLAND = "gepland"
    BEZIG = "bezig"
    BEANTWOORD = "beantwoord"

    @property
    def plaats(self) -> int:
        """How many come before it."""
        return tuple(Opvolging).index(self)

    @property
    def label(self) -> str:
        """What a colleague reads."""
        return "bewust niet uitgezocht" if self is Opvolging.AANVAARD else str(self)

    @property
    def merk(self) -> Merk:
        """How it is marked."""
        return _MERK[self]


_MERK = {
    Opvolging.OPEN: Merk.TE_DOEN,
    Opvolging.GEVRAAGD: Merk.LOOPT,
    Opvolging.AANVAARD: Merk.UITLEG,
    Opvolging.GEPLAND: Merk.LOOPT,
    Opvolging.BEZIG: Merk.LOOPT,
    Opvolging.BEANTWOORD: Merk.KLAAR,
}


@dataclass(frozen=True)
class Vraaguitleg:
    """What an Opvolging means for a question: above many, and of one."""

    kop: str
    zin: str


VAN_LEEMTE = {
    Opvolging.OPEN: "Niemand heeft er nog naar gevraagd.",
    Opvolging.GEVRAAGD: "Er is een kennisvraag over.",
    Opvolging.GEPLAND: "Het staat in het programma.",
    Opvolging.BEZIG: "Er loopt een onderzoek.",
    Opvolging.AANVAARD: "We kiezen ervoor dit niet uit te zoeken, met een reden en een datum om opnieuw te kijken.",
}
"""What each means for a gap, in the order of the pages; a gap that is answered is none."""

VAN_VRAAG = {
    Opvolging.OPEN: Vraaguitleg("Nog open", "Nog niemand zoekt dit uit."),
    Opvolging.GEPLAND: Vraaguitleg("In het programma", "Dit staat in het programma."),
    Opvolging.BEZIG: Vraaguitleg("Onderzoek loopt", "Er loopt onderzoek naar."),
    Opvolging.BEANTWOORD: Vraaguitleg("Beantwoord", "Er is een antwoord."),
    Opvolging.AANVAARD: Vraaguitleg("Bewust niet uitgezocht", "Dit zoeken we bewust niet uit."),
}
"""What each means for a question, in the order of the pages; every question has been asked."""
