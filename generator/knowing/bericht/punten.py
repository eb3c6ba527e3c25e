"""The twelve points that every report holds, each with what still stands in its way (S0-35)."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.values.melding import Melding


@dataclass(frozen=True)
class Punt:
    """One point, and the codes of the findings that are about it."""

    nummer: int
    wat: str
    codes: tuple[str, ...] = ()

    @property
    def kop(self) -> str:
        """What it is called, after its number."""
        return f"{self.nummer}. {self.wat}" if self.nummer else self.wat


@dataclass(frozen=True)
class Puntstaat:
    """One point of one report."""

    punt: Punt
    meldingen: tuple[Melding, ...]

    @property
    def klaar(self) -> bool:
        """True when nothing is left to do."""
        return not self.meldingen


PUNTEN = (
    Punt(1, "De periode, wie meededen, de respons en de manieren", ("respons-ontbreekt", "andere-periode")),
    Punt(2, "Wie we niet hoorden"),
    Punt(3, "Per thema wat u zei, met hoeveel mensen en hoe we het weten", (
        "zonder-bron", "medewerkersbeleving", "uitschieter", "niet-openbaar", "voorwoord-ontbreekt", "verwijzing",
        "onbekende-waarde",
    )),
    Punt(4, "Wat wij deden", ("geen-antwoord",)),
    Punt(5, "Wat wij doen, welk team en wanneer", ("belofte-datum", "belofte-verdwenen")),
    Punt(6, "Wat wij niet doen, en waarom niet"),
    Punt(7, "Wat er van eerdere beloften kwam", (
        "belofte-zonder-antwoord", "belofte-onbekend", "belofte-open", "belofte-reden",
    )),
    Punt(8, "De cijfers naast de 8, met het vorige cijfer en het aantal mensen", ("cijfer-anders", "n-ontbreekt")),
    Punt(9, "Wat we nog niet weten en hoe je meedoet", ("nog-niet-ontbreekt", "meedoen-ontbreekt")),
    Punt(10, "Korte zinnen en gewone woorden", ("moeilijke-zin", "nog-invullen")),
    Punt(11, "Geen persoonsgegevens en geen kleine groepen", (
        "persoonsgegeven", "kleine-groep", "aftrekbaar", "n-anders",
    )),
    Punt(12, "Een vast adres, een archief en wie het goedkeurde", (
        "goedgekeurd-ontbreekt", "goedgekeurd", "te-vroeg", "volgorde",
    )),
)  # fmt: skip
"""Point 2 and 6 are filled in by the report itself, also when there is nothing: it says so."""
_OVER = {code: punt for punt in PUNTEN for code in punt.codes}
_BESTAND = Punt(0, "Het bestand zelf")
"""What is found in a report beside the points; it is no point, so it has no number."""


def build_punten(meldingen: Iterable[Melding]) -> tuple[Puntstaat, ...]:
    """Return every point with the findings of one report that are about it, in the order of the findings.

    Findings that are about no point come first, under a heading of their own: none is left out.
    """
    found: dict[Punt, list[Melding]] = {punt: [] for punt in (_BESTAND, *PUNTEN)}
    for melding in meldingen:
        found[_OVER.get(melding.code, _BESTAND)].append(melding)
    return tuple(Puntstaat(punt, tuple(about)) for punt, about in found.items() if about or punt.nummer)
