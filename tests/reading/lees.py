"""Reads text as an insight, with the real vocabulary of this repository and 1 July 2024 as today."""

from datetime import date
from functools import cache
from pathlib import Path

from generator.reading.bibliotheek import load_taxonomie
from generator.reading.inzicht import read_inzicht
from generator.reading.lezing import Lezing
from generator.values.inzicht import Inzicht
from generator.values.melding import Melding
from generator.values.taxonomie import Taxonomie

PROJECT = Path(__file__).parents[2]
VOORBEELDEN = Path(__file__).parent / "voorbeelden"
VANDAAG = date(2024, 7, 1)
BESTAND = "inzichten/2024/voorbeeld.md"
GOED = """---
klantgroep: [ouderen]
thema: [reparaties]
klantreis: reparatie-melden
methode: enquete
datum: 2024-03
actie: geen
---

# Ouderen wachten langer dan wij denken

Een kwart van de ouderen zegt dat een reparatie langer duurt dan is beloofd.
"""


@cache
def taxonomie() -> Taxonomie:
    """Return the vocabulary of this repository."""
    return load_taxonomie(PROJECT, Lezing(VANDAAG))


def lees(data: bytes | str, bestand: str = BESTAND) -> tuple[Inzicht | None, list[Melding]]:
    """Return the insight in a file and everything that was found in it."""
    lezing = Lezing(VANDAAG, taxonomie())
    inzicht = read_inzicht(data.encode() if isinstance(data, str) else data, bestand, lezing)
    return inzicht, lezing.meldingen


def met(**velden: str) -> str:
    """Return the good insight with other values for some fields, or with more fields."""
    lines = GOED.split("\n")
    for naam, waarde in velden.items():
        name = naam.replace("_", "-")
        place = next((n for n, line in enumerate(lines) if line.startswith(f"{name}:")), None)
        if place is None:
            lines.insert(lines.index("actie: geen"), f"{name}: {waarde}")
        else:
            lines[place] = f"{name}: {waarde}"
    return "\n".join(lines)


def codes(data: bytes | str) -> list[str]:
    """Return only the codes of what was found."""
    return [melding.code for melding in lees(data)[1]]
