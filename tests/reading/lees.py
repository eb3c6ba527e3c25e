"""Reads text as an insight, with a small vocabulary of its own and 1 July 2024 as today."""

import re
from datetime import date
from pathlib import Path

from generator.reading.bestand.lezing import Lezing
from generator.reading.inzichten.inzicht import read_inzicht
from generator.values.inzicht import Inzicht
from generator.values.melding import Melding
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.soorten import Aard
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.termen import Bronsoort, Gebruiksdoel, Kanaal, Methode, Partner, Team
from generator.values.taxonomie.thema import Thema  # fmt: skip

VOORBEELDEN = Path(__file__).parent / "voorbeelden"
MERK = re.compile(r" ⟦verwacht: (?:(?P<aantal>\d) )?(?P<code>[\w-]+)(?:@(?P<kolom>\d+))?(?: \| (?P<hint>[^⟧]+))?⟧")
"""How an example says on a line what is wrong with it."""
VANDAAG = date(2024, 7, 1)
TAXONOMIE = Taxonomie(
    klantgroepen=tuple(
        Klantgroep(word, word.capitalize()) for word in ("alle-huurders", "ouderen", "vertrekkende-huurders")
    ),
    themas=(
        Thema("reparaties", "Reparaties", domein="diensten"),
        Thema("klachten", "Klachten", domein="contact"),
        Thema("zoeken-en-verhuizen", "Zoeken en verhuizen", domein="diensten"),
        Thema("woningkwaliteit", "Kwaliteit van de woning", domein="kwaliteit"),
    ),
    klantreizen=(
        Klantreis("reparatie-melden", "Een reparatie melden", stappen=(Stap("melden", "melden"),)),
        Klantreis("huur-opzeggen", "De huur opzeggen", stappen=(Stap("voorinspectie", "voorinspectie"),)),
    ),
    methoden=tuple(
        Methode(word, word.capitalize(), aard=Aard.KWANTITATIEF) for word in ("enquete", "klantenpanel", "procesmeting")
    ),
    gebruiksdoelen=(Gebruiksdoel("beleid", "Beleid"),),
    kanalen=(Kanaal("telefoon", "Telefoon"), Kanaal("mail", "Mail")),
    bronsoorten=(Bronsoort("de-wijk-in", "De wijk in"),),
    partners=(Partner("aannemer", "Aannemer"),),
    teams=(Team("onderhoud", "Onderhoud", synoniemen=("reparaties",)),),
)
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


def lees(data: bytes | str, bestand: str = BESTAND) -> tuple[Inzicht | None, list[Melding]]:
    """Return the insight in a file and everything that was found in it."""
    lezing = Lezing(VANDAAG, TAXONOMIE)
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
