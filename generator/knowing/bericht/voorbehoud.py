"""What keeps an insight out of a report, unless somebody chooses it and the reader is told (S2-05, S4-07)."""

from collections.abc import Mapping
from enum import StrEnum

from generator.values.inzicht import Inzicht
from generator.values.taxonomie.soorten import Stem


class Voorbehoud(StrEnum):
    """One reason for care; its value is the code of the finding."""

    MEDEWERKER = "medewerkersbeleving"
    UITSCHIETER = "uitschieter"
    ZONDER_BRON = "zonder-bron"

    @property
    def melding(self) -> str:
        """What communications reads."""
        return _WOORDEN[self][0]

    @property
    def noot(self) -> str:
        """What a tenant reads."""
        return _WOORDEN[self][1]


_WOORDEN = {
    Voorbehoud.MEDEWERKER: (
        "Dit is een indruk van medewerkers.",
        "Dit is de indruk van medewerkers. Huurders is dit nog niet gevraagd.",
    ),
    Voorbehoud.UITSCHIETER: (
        "Dit zeggen alleen heel tevreden of heel ontevreden mensen.",
        "Dit zeggen mensen die heel tevreden of juist heel ontevreden zijn. Anderen denken misschien anders.",
    ),
    Voorbehoud.ZONDER_BRON: ("Dit inzicht heeft geen bron.", "De bron hiervan is niet bekend."),
}


def voorbehouden(inzicht: Inzicht) -> tuple[Voorbehoud, ...]:
    """Return every reason for care about an insight."""
    holds = {
        Voorbehoud.MEDEWERKER: inzicht.stem is Stem.MEDEWERKER,
        Voorbehoud.UITSCHIETER: inzicht.uitschieter,
        Voorbehoud.ZONDER_BRON: inzicht.bron is None and not inzicht.onderzoek,
    }
    return tuple(voorbehoud for voorbehoud, true in holds.items() if true)


def kanttekening(inzicht: Inzicht, scheef: Mapping[str, str]) -> str:
    """Return what a tenant must bear in mind about an insight; `scheef` says why a study is one-sided (S0-44)."""
    bias = [f"Let op: {scheef[inzicht.id]}."] if inzicht.id in scheef else []
    return " ".join([*(voorbehoud.noot for voorbehoud in voorbehouden(inzicht)), *bias])
