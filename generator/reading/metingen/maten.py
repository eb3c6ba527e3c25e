"""What a series holds beside words: a period, and a number as a spreadsheet writes it."""

from dataclasses import dataclass

from generator.reading.bestand.knopen import Knoop
from generator.reading.bestand.lezing import Lezing
from generator.reading.metingen.perioden import read_periode
from generator.reading.velden.getallen import has_two_readings
from generator.reading.velden.kinds import Schema, word
from generator.values.metingen.periode import Meetperiode
from generator.values.taxonomie.taxonomie import Taxonomie

_ONBEKEND = "onbekend"


@dataclass(frozen=True)
class Vanaf:
    """The period that a break begins with, or «onbekend»."""

    def read(self, knoop: Knoop, lezing: Lezing) -> Meetperiode | str | None:
        text = word(knoop, lezing, "een periode")
        found = _ONBEKEND if text == _ONBEKEND else read_periode(text) if text is not None else None
        if text is not None and found is None:
            hint = "Schrijf hem zoals in de tabel, bijvoorbeeld 2023 of 2023-K2, of schrijf onbekend."
            lezing.meld(knoop.plek, "periode", f"«{text}» is geen periode.", hint)
        return found

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {"type": ["string", "integer"]}


@dataclass(frozen=True)
class Doelgetal:
    """A target: a number that is not negative, with a point or a comma."""

    def read(self, knoop: Knoop, lezing: Lezing) -> float | int | None:
        text = word(knoop, lezing, "een getal")
        if text is None or has_two_readings(text, knoop.plek, lezing):
            return None
        value = parse_getal(text)
        if value is None:
            lezing.meld(knoop.plek, "geen-getal", f"«{text}» is geen doel.", "Schrijf een getal, bijvoorbeeld 8.")
        return value

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {"type": ["number", "string"]}


def parse_getal(text: str) -> float | int | None:
    """Return a number as a spreadsheet writes it, with a point or a comma, or None: a percent sign adds nothing."""
    plain = text.removesuffix("%").rstrip().replace(",", ".")
    whole, point, rest = plain.partition(".")
    if not (whole.isascii() and whole.isdigit() and len(whole) <= 9):
        return None
    if not point:
        return int(whole)
    return float(plain) if rest.isascii() and rest.isdigit() and len(rest) <= 4 else None
