"""Fields and groups of fields: which are there, which must be, and what each is for."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any

from generator.reading.bestand.knopen import Blok, Knoop, Reeks, Scalar
from generator.reading.bestand.lezing import Lezing
from generator.reading.velden.kinds import Kind, Schema, is_empty, word
from generator.values.melding import fouten
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.term import Term
from generator.wording.gelijkend import nearest

_AS_GEEN = ("", "geen", "nee", "niets", "n.v.t", "nvt", "nog niet", "onbekend", "no", "none")
"""Words that people write when they mean «geen»."""
_LIJST = {"themas": "thema's"}
_PLURAL = {
    "inzichten": "inzichten", "kennisvragen": "kennisvragen", "onderzoeken": "onderzoeken",
    "metingen": "reeksen", "personas": "persona's", "programma": "rijen van een programma", "themas": "thema's",
}  # fmt: skip
_HINT = {
    "inzichten": "Schrijf de bestandsnaam van een inzicht, zonder .md.",
    "kennisvragen": "Schrijf de bestandsnaam van een vraag in docs/kennisvragen/, zonder .md.",
    "onderzoeken": "Schrijf de bestandsnaam van een onderzoek in docs/onderzoeken/, zonder .md.",
    "metingen": "Schrijf de bestandsnaam van een reeks in docs/metingen/, zonder .md.",
    "personas": "Schrijf de bestandsnaam van een persona in docs/personas/, zonder .md.",
    "themas": "Schrijf de bestandsnaam van een thema in docs/themas/, zonder .md.",
    "programma": "Schrijf het jaar en de id van de rij, bijvoorbeeld 2024/bellen.",
}


@dataclass(frozen=True)
class Veld:
    """One field of a front matter."""

    naam: str
    kind: Kind
    uitleg: str
    """What to fill in, in Dutch, for the editor and the manual."""
    voorbeeld: str = ""
    verplicht: bool = False
    geen: bool = False
    """True when the word «geen» is an answer too."""


@dataclass(frozen=True)
class Ref:
    """An id of a family of the vocabulary; gives the term itself."""

    familie: str
    """The name of the family in Taxonomie: klantgroepen, themas, methoden …"""

    def read(self, knoop: Knoop, lezing: Lezing) -> Term | None:
        text = word(knoop, lezing, "één waarde")
        if text is None:
            return None
        terms: tuple[Term, ...] = getattr(lezing.taxonomie, self.familie)
        for term in terms:
            if term.id == text:
                return term
        tekst = f"«{text}» staat niet in de lijst met {_LIJST.get(self.familie, self.familie)}."
        lezing.meld(knoop.plek, "onbekende-waarde", tekst, nearest_term(text, terms))
        return None

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {"enum": [term.id for term in getattr(taxonomie, self.familie)]}


def nearest_term(text: str, terms: tuple[Term, ...]) -> str:
    """Return a hint with the term that a word stands for: by its label, its synonyms, or how it is spelled."""
    if "," in text:
        return f"Zet een lijst tussen haken: [{text}]."
    for term in terms:
        if text.lower() in (term.label.lower(), *(synoniem.lower() for synoniem in term.synoniemen)):
            return f"Bedoelde je «{term.id}»?"
    return nearest(text, [term.id for term in terms])


@dataclass(frozen=True)
class RefNaam:
    """An id of a list in the vocabulary that has no pages of its own, such as the doelstellingen.

    A list that could not be read is reported where it stands; then every word will do.
    """

    lijst: str
    """The name of the list in Taxonomie."""

    def read(self, knoop: Knoop, lezing: Lezing) -> str | None:
        text = word(knoop, lezing, "één woord")
        known = [naam.id for naam in getattr(lezing.taxonomie, self.lijst)]
        if text is None or text in known or not known:
            return text
        tekst = f"«{text}» staat niet in de lijst met {self.lijst}."
        lezing.meld(knoop.plek, "onbekende-waarde", tekst, nearest(text, known))
        return None

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {"enum": [naam.id for naam in getattr(taxonomie, self.lijst)]}


@dataclass(frozen=True)
class Verwijzing:
    """The id of another file: an insight, a kennisvraag, an onderzoek or a row of a programme."""

    soort: str
    """What it points at, as `Lezing.ids` calls it."""

    def read(self, knoop: Knoop, lezing: Lezing) -> str | None:
        text = word(knoop, lezing, "één naam")
        known = lezing.ids.get(self.soort)
        if text is None or known is None or not known.isdisjoint((text, text.partition("/")[0])):
            return text
        near = get_close_matches(text, known, n=1, cutoff=0.5)
        hint = f"Bedoelde je «{near[0]}»?" if near else _HINT[self.soort]
        lezing.meld(knoop.plek, "verwijzing", f"«{text}» staat niet bij de {_PLURAL[self.soort]}.", hint)
        return None

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {"type": "string", "pattern": r"^[a-z0-9][a-z0-9/-]*$"}


@dataclass(frozen=True)
class Veldgroep:
    """A block of fields that together make one value."""

    velden: tuple[Veld, ...]
    make: Callable[..., Any] = dict
    kort: str = ""
    """The field that plain text stands for, when plain text is allowed instead of a block."""

    def read(self, knoop: Knoop, lezing: Lezing) -> Any:
        if self.kort and isinstance(knoop, Scalar):
            veld = next(veld for veld in self.velden if veld.naam == self.kort)
            value = veld.kind.read(knoop, lezing)
            return None if value is None else self.make(**{self.kort: value})
        if not isinstance(knoop, Blok):
            names = ": …, ".join(veld.naam for veld in self.velden[:3])
            lezing.meld(knoop.plek, "verkeerd-soort", "Hier hoort een blok met velden.", f"Schrijf {{{names}: …}}.")
            return None
        values = read_fields(self.velden, knoop, lezing)
        return None if values is None else self.make(**values)

    def schema(self, taxonomie: Taxonomie) -> Schema:
        block = schema_fields(self.velden, taxonomie)
        if not self.kort:
            return block
        veld = next(veld for veld in self.velden if veld.naam == self.kort)
        return {"anyOf": [veld.kind.schema(taxonomie), block]}


@dataclass(frozen=True)
class Regelgroep(Veldgroep):
    """A block that remembers where it stands, for findings that come later."""

    def read(self, knoop: Knoop, lezing: Lezing) -> Any:
        value = super().read(knoop, lezing)
        return None if value is None else replace(value, plek=knoop.plek)


def read_fields(velden: tuple[Veld, ...], blok: Blok, lezing: Lezing) -> dict[str, Any] | None:
    """Return the values of a block by field name, or None when a field is wrong, unknown or missing.

    Every fault of the block is reported: `onbekend-veld`, `leeg-veld`, `veld-ontbreekt` and those of the kinds.
    """
    before = len(lezing.meldingen)
    values = read_values(velden, blok, lezing)
    return None if fouten(lezing.meldingen[before:]) else values


def read_values(velden: tuple[Veld, ...], blok: Blok, lezing: Lezing) -> dict[str, Any]:
    """Return what was read of a block by field name, None for a field that is wrong; findings as `read_fields`."""
    before = len(lezing.meldingen)
    known = {veld.naam: veld for veld in velden}
    values: dict[str, Any] = {}
    present = set()
    for key, knoop in blok.velden:
        veld = known.get(key.tekst)
        if veld is None:
            tekst = f"«{key.tekst}» is geen veld."
            lezing.meld(key.plek, "onbekend-veld", tekst, nearest(key.tekst, list(known)))
            continue
        present.add(veld.naam)
        values[veld.naam.replace("-", "_")] = _read_field(veld, knoop, lezing)
    unknown = sum(m.code == "onbekend-veld" for m in lezing.meldingen[before:])
    for veld in velden:
        if veld.verplicht and veld.naam not in present:
            tekst = f"Het veld «{veld.naam}» ontbreekt."
            hint = f"Voeg toe: {veld.naam}: {veld.voorbeeld}"
            lezing.meld(blok.plek, "veld-ontbreekt", tekst, hint if not unknown else hint + " (of herstel de veldnaam)")
    return values


def _read_field(veld: Veld, knoop: Knoop, lezing: Lezing) -> Any:
    if is_empty(knoop):
        hint = f"Vul {veld.naam} in" + (" of schrijf geen." if veld.geen else f", bijvoorbeeld: {veld.voorbeeld}")
        lezing.meld(knoop.plek, "leeg-veld", f"Het veld «{veld.naam}» is leeg.", hint)
        return None
    if veld.geen and isinstance(knoop, Scalar) and knoop.tekst == "geen":
        return None
    if veld.geen and isinstance(knoop, Scalar) and _says_geen(knoop):
        lezing.meld(knoop.plek, "onbekende-waarde", f"«{knoop.tekst}» kan hier niet.", "Bedoelde je «geen»?")
        return None
    if veld.geen and isinstance(knoop, Reeks) and all(_says_geen(item) for item in knoop.items) and knoop.items:
        lezing.meld(knoop.plek, "onbekende-waarde", "In deze lijst staat niets.", f"Schrijf {veld.naam}: geen")
        return None
    return veld.kind.read(knoop, lezing)


def _says_geen(knoop: Knoop) -> bool:
    return isinstance(knoop, Scalar) and knoop.tekst.strip(" .-").lower() in _AS_GEEN


def schema_fields(velden: tuple[Veld, ...], taxonomie: Taxonomie) -> Schema:
    """Return a group of fields as JSON Schema; unknown keys are refused."""
    return {
        "type": "object",
        "properties": {veld.naam: _schema_field(veld, taxonomie) for veld in velden},
        "required": [veld.naam for veld in velden if veld.verplicht],
        "additionalProperties": False,
    }


def _schema_field(veld: Veld, taxonomie: Taxonomie) -> Schema:
    schema = veld.kind.schema(taxonomie)
    if veld.geen:
        other = [word for word in _AS_GEEN if word != "geen"]
        schema = {"anyOf": [{"const": "geen"}, schema], "not": {"enum": [*other, *(w.capitalize() for w in _AS_GEEN)]}}
    return {"description": veld.uitleg, **schema}
