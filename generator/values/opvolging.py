"""How far anybody is with something that we do not know: one enum for a gap and for a question (S0-34)."""

from enum import StrEnum


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


VAN_LEEMTE = {
    Opvolging.OPEN: "Niemand heeft er nog naar gevraagd.",
    Opvolging.GEVRAAGD: "Er is een kennisvraag over.",
    Opvolging.GEPLAND: "Het staat in het programma.",
    Opvolging.BEZIG: "Er loopt een onderzoek.",
    Opvolging.AANVAARD: "We kiezen ervoor dit niet uit te zoeken, met een reden en een datum om opnieuw te kijken.",
}
"""What each means for a gap, in the order of the pages; a gap that is answered is none."""

VAN_VRAAG = {
    Opvolging.OPEN: "Nog niemand zoekt dit uit.",
    Opvolging.GEPLAND: "Dit staat in het programma.",
    Opvolging.BEZIG: "Er loopt onderzoek naar.",
    Opvolging.BEANTWOORD: "Er is een antwoord.",
    Opvolging.AANVAARD: "Dit zoeken we bewust niet uit.",
}
"""What each means for a question, in the order of the pages; every question has been asked."""
