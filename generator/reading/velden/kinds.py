"""The kinds of field: each reads a node into a value, and says the same rule as JSON Schema."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from yaml.nodes import ScalarNode
from yaml.resolver import Resolver

from generator.reading.bestand.knopen import Blok, Knoop, Reeks, Scalar
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.markdown import has_html
from generator.reading.bestand.poort import bewaak_eigenaar
from generator.reading.velden.getallen import has_two_readings, has_two_whole_readings, is_no_number
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.wording.gelijkend import nearest

Schema = dict[str, Any]
_JA = ("ja", "true", "True", "TRUE")
_NEE = ("nee", "false", "False", "FALSE")
LEEG = ("", "~", "null", "Null", "NULL")
_GUESSED = ("bool", "int", "float", "merge", "value")
_RESOLVER = Resolver()
_PLAIN = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?")


class Kind(Protocol):
    """What every kind of field can do."""

    def read(self, knoop: Knoop, lezing: Lezing) -> Any:
        """Return the value of a node, or None after reporting why it has none."""

    def schema(self, taxonomie: Taxonomie) -> Schema:
        """Return the same rule as JSON Schema."""


def is_empty(knoop: Knoop) -> bool:
    """Return True for a value that YAML takes for nothing."""
    return isinstance(knoop, Scalar) and not knoop.aangehaald and knoop.tekst in LEEG


def _surprises(text: str) -> bool:
    """Return True for plain text that other YAML readers take for something else: no, 12:30:45, 0123, .inf."""
    tag: str = _RESOLVER.resolve(ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return tag.rpartition(":")[2] in _GUESSED and not _PLAIN.fullmatch(text)


def word(knoop: Knoop, lezing: Lezing, wat: str) -> str | None:
    """Return the text of a scalar, or report that something else stands here."""
    if isinstance(knoop, Scalar):
        if has_html(knoop.tekst):
            lezing.meld(knoop.plek, "html", "Hier staat HTML.", "HTML is niet toegestaan: schrijf gewone tekst.")
            return None
        return knoop.tekst.strip()
    found = "een lijst" if isinstance(knoop, Reeks) else "een blok met velden"
    lezing.meld(knoop.plek, "verkeerd-soort", f"Hier staat {found}.", f"Schrijf {wat}.")
    return None


@dataclass(frozen=True)
class Text:
    """One line of plain text."""

    longest: int = 500

    def read(self, knoop: Knoop, lezing: Lezing) -> str | None:
        text = word(knoop, lezing, "één regel tekst")
        if text is None or not isinstance(knoop, Scalar):
            return None
        if not knoop.aangehaald and _surprises(text):
            tekst = f"YAML leest «{text}» niet als tekst."
            lezing.meld(knoop.plek, "geen-tekst", tekst, f"Zet tekst tussen aanhalingstekens: '{text}'.")
            return None
        if len(text) > self.longest:
            tekst = f"Deze tekst heeft {len(text)} tekens."
            lezing.meld(knoop.plek, "te-lang", tekst, f"Gebruik hoogstens {self.longest} tekens.")
            return None
        return " ".join(text.split())

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {"type": ["string", "number"], "minLength": 1, "maxLength": self.longest}


@dataclass(frozen=True)
class Wie(Text):
    """A team or a role, never a person."""

    def read(self, knoop: Knoop, lezing: Lezing) -> str | None:
        text = super().read(knoop, lezing)
        return text if text is not None and bewaak_eigenaar(text, knoop.plek, lezing) else None


@dataclass(frozen=True)
class Number:
    """A whole number of at least `least`."""

    least: int = 0
    most: int = 100_000_000

    def read(self, knoop: Knoop, lezing: Lezing) -> int | None:
        text = word(knoop, lezing, "een getal")
        if text is None:
            return None
        if re.fullmatch(r"0|[1-9][0-9]{0,8}", text) and self.least <= int(text) <= self.most:
            return int(text)
        if has_two_whole_readings(text, knoop.plek, lezing):
            return None
        hint = f"Schrijf een heel getal zonder punt, van {self.least} tot {self.most}."
        lezing.meld(knoop.plek, "geen-getal", f"«{text}» is geen heel getal dat hier past.", hint)
        return None

    def schema(self, taxonomie: Taxonomie) -> Schema:
        quoted = {"type": "string", "pattern": "^(0|[1-9][0-9]{0,8})$"}
        return {"anyOf": [{"type": "integer", "minimum": self.least, "maximum": self.most}, quoted]}


@dataclass(frozen=True)
class NumberOrText:
    """A figure as the source gives it: a number with a point or comma, or words («een kwart»)."""

    def read(self, knoop: Knoop, lezing: Lezing) -> int | float | str | None:
        text = word(knoop, lezing, "een getal of een paar woorden")
        if text is None:
            return None
        if re.fullmatch(r"-?(0|[1-9][0-9]{0,14})", text):
            return int(text)
        if has_two_readings(text, knoop.plek, lezing):
            return None
        if re.fullmatch(r"-?(0|[1-9][0-9]{0,8})[.,][0-9]{1,9}", text):
            return float(text.replace(",", "."))
        return None if is_no_number(text, knoop.plek, lezing) else Text(60).read(knoop, lezing)

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {"anyOf": [{"type": "number"}, Text(60).schema(taxonomie)]}


@dataclass(frozen=True)
class Rapportcijfer:
    """A mark from 1 to 10 with at most two decimals, kept exactly as it is: 7,95 never becomes 8 (S4-08)."""

    def read(self, knoop: Knoop, lezing: Lezing) -> float | None:
        text = word(knoop, lezing, "een rapportcijfer")
        if text is None:
            return None
        if re.fullmatch(r"[1-9]([.,][0-9]{1,2})?|10([.,]00?)?", text):
            return float(text.replace(",", "."))
        hint = "Schrijf een cijfer van 1 tot 10, bijvoorbeeld 7,8."
        lezing.meld(knoop.plek, "geen-getal", f"«{text}» is geen rapportcijfer.", hint)
        return None

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {"anyOf": [{"type": "number", "minimum": 1, "maximum": 10}, {"type": "string"}]}


@dataclass(frozen=True)
class Choice:
    """One word of a fixed list."""

    words: type[StrEnum]

    def read(self, knoop: Knoop, lezing: Lezing) -> StrEnum | None:
        text = word(knoop, lezing, "één woord")
        if text is None:
            return None
        known = [str(item) for item in self.words]
        if text in known:
            return self.words(text)
        lezing.meld(knoop.plek, "onbekende-waarde", f"«{text}» kan hier niet.", nearest(text, known))
        return None

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {"enum": [str(item) for item in self.words]}


@dataclass(frozen=True)
class Flag:
    """Yes or no, in Dutch or as YAML writes it."""

    def read(self, knoop: Knoop, lezing: Lezing) -> bool | None:
        text = word(knoop, lezing, "ja of nee")
        if text is None:
            return None
        if text in _JA or text in _NEE:
            return text in _JA
        lezing.meld(knoop.plek, "onbekende-waarde", f"«{text}» kan hier niet.", "Schrijf ja of nee.")
        return None

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {"enum": ["ja", "nee", True, False]}


@dataclass(frozen=True)
class Url:
    """A web address that a reader can open."""

    def read(self, knoop: Knoop, lezing: Lezing) -> str | None:
        text = word(knoop, lezing, "één adres")
        if text is None:
            return None
        if re.fullmatch(r"https?://[^\s<>\"'\\^`{|}]+", text):
            return text
        lezing.meld(knoop.plek, "adres", f"«{text}» is geen webadres.", "Begin met https:// en gebruik geen spaties.")
        return None

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {"type": "string", "pattern": r"^https?://[^\s<>\"'\\^`{|}]+$"}


@dataclass(frozen=True)
class Pattern:
    """Text of a fixed shape."""

    shape: str
    example: str
    make: Callable[[re.Match[str]], Any]

    def read(self, knoop: Knoop, lezing: Lezing) -> Any:
        text = word(knoop, lezing, "één regel tekst")
        if text is None:
            return None
        match = re.fullmatch(self.shape, text)
        if match:
            return self.make(match)
        lezing.meld(knoop.plek, "onbekende-waarde", f"«{text}» kan hier niet.", f"Schrijf bijvoorbeeld: {self.example}")
        return None

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {"type": ["string", "integer"], "pattern": "^(" + re.sub(r"\(\?P<\w+>", "(", self.shape) + ")$"}


@dataclass(frozen=True)
class Many:
    """One value or a list of values, none of them twice and at least `least` of them."""

    kind: Kind
    least: int = 0

    def read(self, knoop: Knoop, lezing: Lezing) -> tuple[Any, ...] | None:
        if isinstance(knoop, Blok):
            hint = "Schrijf één waarde of een lijst: [een, twee]. In een lijst begint een blok met een streepje."
            lezing.meld(knoop.plek, "verkeerd-soort", "Hier staat een blok met velden.", hint)
            return None
        items = knoop.items if isinstance(knoop, Reeks) else (knoop,)
        if len(items) < self.least:
            tekst, hint = "Deze lijst is leeg.", "Zet er iets in. Een veld dat niet verplicht is, mag je ook weghalen."
            if items:
                tekst, hint = "Deze lijst is te kort.", f"Zet er minstens {self.least} waarden in."
            lezing.meld(knoop.plek, "leeg-veld", tekst, hint)
            return None
        values, complete = [], True
        for item in items:
            value = self.kind.read(item, lezing)
            if value is None:
                complete = False
            elif value in values:
                text = item.tekst if isinstance(item, Scalar) else "deze waarde"
                lezing.meld(item.plek, "dubbel", f"«{text}» staat er twee keer.", "Haal de dubbele weg.")
                complete = False
            else:
                values.append(value)
        return tuple(values) if complete else None

    def schema(self, taxonomie: Taxonomie) -> Schema:
        one = self.kind.schema(taxonomie)
        return {"anyOf": [one, {"type": "array", "items": one, "uniqueItems": True, "minItems": self.least}]}
