"""YAML as nodes with places: every value is text with a line and a column, and nothing is guessed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import yaml

from generator.reading.bestand.bytes import find_tekens, is_visible, meld_teken
from generator.reading.bestand.lezing import Lezing
from generator.values.melding import Plek

MAX_DIEPTE = 8
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_OPMERKING = re.compile(r"\s+#")
_VREEMDE_SPATIE = re.compile(r"[^\S \t\n]")


class Scalar(NamedTuple):
    """A scalar: its text as written, and whether it stood between quotes."""

    tekst: str
    plek: Plek
    aangehaald: bool = False


@dataclass(frozen=True)
class Reeks:
    """A list."""

    items: tuple["Knoop", ...]
    plek: Plek


@dataclass(frozen=True)
class Blok:
    """A mapping: keys in the order of the file."""

    velden: tuple[tuple[Scalar, "Knoop"], ...]
    plek: Plek


Knoop = Scalar | Reeks | Blok


class Fout(Exception):
    """Stops the reading of one block; becomes a finding at once and never leaves this module."""

    def __init__(self, plek: Plek, code: str, tekst: str, hint: str) -> None:
        super().__init__(tekst)
        self.delen = (plek, code, tekst, hint)


def read_yaml(text: str, bestand: str, lezing: Lezing) -> Knoop | None:
    """Return YAML text as nodes with places, or None when it is empty or wrong.

    Anchors, tags, merge keys, a second document and deep nesting are refused. Findings: `yaml`, `opmerking`,
    `dubbel-veld`.
    """
    try:
        events = yaml.parse(text, Loader=_LOADER)
        is_plain = is_visible(text) and "\\" not in text
        return _Builder(events, text.split("\n"), bestand, lezing, is_plain, "#" in text).document()
    except Fout as fout:
        lezing.meld(*fout.delen)
    except yaml.MarkedYAMLError as error:
        lezing.meld(*_translate(error, text, bestand).delen)
    except (yaml.YAMLError, ValueError):
        lezing.meld(Plek(bestand), "yaml", "Dit kopblok is geen geldige YAML.", "Kijk naar haken en aanhalingstekens.")
    return None


def _place(mark: Any, bestand: str) -> Plek:
    """Return the place of a mark of the YAML library, which counts from 0."""
    return Plek(bestand, mark.line + 1, mark.column + 1) if mark else Plek(bestand)


@dataclass
class _Builder:
    """Turns YAML events into nodes; one method per kind of event."""

    events: Iterator[Any]
    lines: list[str]
    bestand: str
    lezing: Lezing
    is_plain: bool
    """True when no value can hold a sign that hides: the text has none, and no escapes to write one."""
    has_opmerkingen: bool

    def document(self) -> Knoop | None:
        knoop: Knoop | None = None
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent) and knoop is not None:
                raise Fout(self._plek(event), "yaml", "Hier begint een tweede kopblok.", "Schrijf één kopblok.")
            if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent | yaml.AliasEvent):
                knoop = self._node(event, 1)
        return knoop

    def _plek(self, event: Any) -> Plek:
        mark = event.start_mark
        return Plek(self.bestand, mark.line + 1, mark.column + 1)

    def _node(self, event: Any, depth: int) -> Knoop:
        plek = self._plek(event)
        if event.anchor:
            hint = "Zet tekst die met & of * begint tussen aanhalingstekens."
            raise Fout(plek, "yaml", "Verwijzingen met & en * zijn niet toegestaan.", hint)
        if event.tag:
            hint = "Schrijf gewone tekst, of zet tekst die met ! begint tussen aanhalingstekens."
            raise Fout(plek, "yaml", "Tags met ! zijn niet toegestaan.", hint)
        if depth > MAX_DIEPTE:
            raise Fout(plek, "yaml", "Dit is te diep genest.", f"Gebruik hoogstens {MAX_DIEPTE} lagen.")
        if isinstance(event, yaml.ScalarEvent):
            return self._word(event, plek)
        if isinstance(event, yaml.SequenceStartEvent):
            return Reeks(tuple(self._items(depth)), plek)
        return Blok(tuple(self._fields(depth)), plek)

    def _items(self, depth: int) -> Iterator[Knoop]:
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                return
            yield self._node(event, depth + 1)

    def _fields(self, depth: int) -> Iterator[tuple[Scalar, Knoop]]:
        seen: dict[str, int] = {}
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                return
            key = self._node(event, depth + 1)
            value = self._node(next(self.events), depth + 1)
            if not isinstance(key, Scalar):
                raise Fout(key.plek, "yaml", "Een veldnaam is één woord.", "Zet de naam voor de dubbele punt.")
            if key.tekst == "<<":
                raise Fout(key.plek, "yaml", "Samenvoegen met << is niet toegestaan.", "Schrijf de velden uit.")
            for teken in () if self.is_plain else _VREEMDE_SPATIE.findall(key.tekst):
                meld_teken(teken, key.plek, self.lezing)
            if key.tekst in seen:
                tekst = f"Het veld «{key.tekst}» staat er twee keer."
                hint = f"«{key.tekst}» staat ook op regel {seen[key.tekst]}; houd er één."
                self.lezing.meld(key.plek, "dubbel-veld", tekst, hint)
                continue
            seen[key.tekst] = key.plek.regel
            yield key, value

    def _word(self, event: yaml.ScalarEvent, plek: Plek) -> Scalar:
        for _, teken in () if self.is_plain else find_tekens(event.value):
            meld_teken(teken, plek, self.lezing)
        quoted = bool(event.style)
        if self.has_opmerkingen and event.value and not quoted:
            self._check_opmerking(event)
        return Scalar(event.value, plek, quoted)

    def _check_opmerking(self, event: yaml.ScalarEvent) -> None:
        end = _place(event.end_mark, self.bestand)
        rest = self.lines[end.regel - 1][end.kolom - 1 :] if end.regel <= len(self.lines) else ""
        if _OPMERKING.match(rest):
            tekst = f"Alles na «{event.value} #» valt weg."
            hint = "Zet de hele tekst tussen aanhalingstekens, of zet de opmerking op een eigen regel."
            self.lezing.meld(end, "opmerking", tekst, hint)


_OPEN = "unexpected end of stream"
_VERTALING = (
    ("tab", "Hier staat een tab.", "Gebruik spaties in plaats van een tab."),
    ("mapping values are not allowed", "Hier staat een dubbele punt te veel.", "Zet de tekst tussen aanhalingstekens."),
    ("cannot start any token", "Een waarde kan niet met dit teken beginnen.", "Zet de waarde tussen aanhalingstekens."),
    ("did not find expected ',' or", "Een lijst of blok met haken is niet gesloten.", "Sluit af met ] of }."),
    ("did not find expected node content", "Hier ontbreekt een waarde.", "Kijk naar haken en komma's."),
    (_OPEN, "Een aanhalingsteken is niet gesloten.", "Sluit af met hetzelfde teken."),
    ("could not find expected ':'", "Hier ontbreekt een dubbele punt.", "Schrijf «veld: waarde»."),
    ("did not find expected key", "Deze regel past niet bij de regels erboven.", "Kijk naar de inspringing."),
    ("block sequence entries", "Een streepje kan hier niet.", "Zet elk punt van de lijst op een eigen regel."),
    ("unknown escape", "Dit teken kan niet na een \\.", "Gebruik enkele aanhalingstekens: 'tekst'."),
)  # fmt: skip


def _open_quote(error: yaml.MarkedYAMLError, text: str) -> Any:
    """Return the mark of a quote that was not meant to run on to the line of the error, or None."""
    if _OPEN in (error.problem or ""):
        return error.context_mark
    found = None
    try:
        for token in yaml.scan(text, Loader=_LOADER):
            lines = token.start_mark.line, token.end_mark.line
            if isinstance(token, yaml.ScalarToken) and token.style in ("'", '"') and lines[0] < lines[1]:
                found = token.start_mark if error.problem_mark and lines[1] == error.problem_mark.line else found
    except yaml.YAMLError:
        pass
    return found


def _translate(error: yaml.MarkedYAMLError, text: str, bestand: str) -> Fout:
    """Return an error of the YAML library in Dutch."""
    plek = _place(error.problem_mark or error.context_mark, bestand)
    line = "".join(text.split("\n")[plek.regel - 1 : plek.regel])
    indent, here = line[: len(line) - len(line.lstrip())], line[plek.kolom - 1 : plek.kolom]
    problem = "tab" if "\t" in indent + here else f"{error.context or ''} {error.problem or ''}"
    opening = _open_quote(error, text)
    if opening:
        plek, problem = _place(opening, bestand), _OPEN
    elif "flow" in problem and error.context_mark:
        plek = _place(error.context_mark, bestand)
    for part, tekst, hint in _VERTALING:
        if part in problem:
            return Fout(plek, "yaml", tekst, hint)
    hint = "Kijk naar haken, streepjes en aanhalingstekens."
    return Fout(plek, "yaml", "Dit kopblok is hier geen geldige YAML.", hint)
