"""What MkDocs has against a mkdocs file, in Dutch: which setting, what is wrong, and what to type."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from generator.values.melding import Melding, Plek

_BEGIN = re.compile(r"Config value:? '([\w-]+)'[:.] (?:Warning: )?|(?:Plugin|option|Sub-option) '([^']+)':? ")
_PLAATS = re.compile(r"line (\d+), column (\d+)")
_TYPES = {
    "str": "tekst", "string": "tekst", "int": "een getal", "float": "een getal", "bool": "«true» of «false»",
    "date": "een dag",
    "list": "een lijst", "dict": "een blok met velden", "key": "een blok met velden",
}  # fmt: skip


_KIJK, _WEG = "Kijk", "of haal de regel weg."
_NIET_GOED = f"{_KIJK} de waarde na, {_WEG}"


@dataclass(frozen=True)
class _Regel:
    """A sentence of MkDocs, ours about the same, and the hint; `{0}` is the setting, `{1}` what was found."""

    vorm: str
    zin: str
    hint: str


_REGELS = (
    _Regel("Required configuration", "«{0}» ontbreekt.", "Voeg een regel toe: {0}: …"),
    _Regel(r"Unrecognised configuration name: (\S+)", "«{1}» is geen instelling.", f"{_KIJK} de naam na, {_WEG}"),
    _Regel(r"Unrecognised theme name: '(.+?)'", "Het thema «{1}» is er niet.", "Schrijf: name: material"),
    _Regel(r"The path set in custom_dir \('(.+)'\)", "De map «{1}» is er niet.", f"{_KIJK} custom_dir na bij theme."),
    _Regel(r'The "(.+?)" plugin is not', "De plugin «{1}» is er niet.", f"{_KIJK} de naam na bij plugins, {_WEG}"),
    _Regel(
        r"(?:Failed to load extension|.* Markdown Extension) '(.+?)'",
        "De uitbreiding «{1}» kan zo niet gebruikt worden.",
        f"{_KIJK} de naam en de opties na bij markdown_extensions, {_WEG}",
    ),
    _Regel(r"The path '(.+)' isn't", "«{1}» bij «{0}» is er niet.", f"{_KIJK} het pad na, {_WEG}"),
    _Regel("Inherited config file '(.+?)'", "«{1}» bij «INHERIT» is er niet.", f"{_KIJK} het pad na, {_WEG}"),
    _Regel(r"Cannot import path '(.+)'", "«{1}» is geen module van Python.", f"{_KIJK} het pad na bij hooks, {_WEG}"),
    _Regel("Cannot load", "Een module bij «{0}» stopt met een fout.", "Haal de regel weg bij hooks."),
    _Regel(r"Expected one of \[(.+)\], got '(.+)'", "«{2}» bij «{0}» kan niet.", "Kies uit: {1}."),
    _Regel("The URL isn't valid", "Het adres bij «{0}» is niet goed.", "Begin met https://"),
    _Regel("The 'site_dir' should not", "De map bij «site_dir» ligt in die bij «docs_dir».", "Schrijf: site_dir: site"),
    _Regel(
        "Expected nav|Invalid (?:Markdown|Plugins)", "Bij «{0}» hoort een lijst.", "Begin elke regel met een streepje."
    ),
)
_NIET_TE_LEZEN = "Dit is geen geldige YAML."


def say_in_dutch(zinnen: list[str], file: Path) -> Iterator[Melding]:
    """Yield a finding for each thing that MkDocs has against a file (`instellingen`)."""
    for zin in zinnen:
        path, rest = _split(zin)
        where = _PLAATS.search(rest)
        if "error parsing the configuration file" in rest:
            plek = Plek(file.name, *map(int, where.groups())) if where else Plek(file.name)
            yield Melding(plek, "instellingen", _NIET_TE_LEZEN, "Kijk de inspringing en de aanhalingstekens na.")
            continue
        tekst, hint = _say(" › ".join(path) or file.name, rest, file.parent)
        names = path[::-1] or map(re.escape, re.findall("«(.+?)»", tekst)[::-1])
        yield Melding(Plek(file.name, find_line(file, names)), "instellingen", tekst, hint)


def find_line(file: Path, names: Iterable[str]) -> int:
    """Return the line on which a setting stands, or else the first of those around it, from the inside out."""
    lines = file.read_text("utf-8", errors="replace").splitlines()
    found = (number for name in names for number, line in enumerate(lines, 1) if re.match(rf"[ -]*(?:{name})\b", line))
    return next(found, 1)


def find_plek(file: Path, value: str) -> Plek:
    """Return where a value stands in a mkdocs file: as a whole, and not as the end of a longer path."""
    return Plek(file.name, find_line(file, [rf".*(?<![\w/.-]){re.escape(value)}"]))


def _split(zin: str) -> tuple[list[str], str]:
    """Return the setting that a sentence is about, from the outside in, and the rest of the sentence."""
    path: list[str] = []
    while match := _BEGIN.match(zin):
        path.append(match[1] or match[2])
        zin = zin[match.end() :]
    return path, zin


def _say(name: str, rest: str, folder: Path) -> tuple[str, str]:
    """Return what is wrong with a setting, and the hint."""
    for regel in _REGELS:
        if match := re.match(regel.vorm, rest, re.DOTALL):
            words = (name, *(_inside(found, folder) for found in match.groups()))
            return regel.zin.format(*words), regel.hint.format(*words)
    expected = re.search(r"Expected(.+?)(?:,? but |, got |$)", rest)
    kinds = re.findall(r"\w+", expected[1] if expected else "")
    wanted = dict.fromkeys(_TYPES[kind] for kind in kinds if kind in _TYPES)
    return f"Bij «{name}» hoort {' of '.join(wanted)}." if wanted else f"«{name}» is niet goed ingevuld.", _NIET_GOED


def _inside(found: str, folder: Path) -> str:
    """Return a path as it is within the project, and a list without quotes."""
    path = PurePath(found)
    inside = path.is_absolute() and path.is_relative_to(folder)
    return path.relative_to(folder).as_posix() if inside else found.replace("'", "")
