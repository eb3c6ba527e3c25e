"""File names: a name is an id and an address, so it is one name, and works everywhere and for ever."""

import re
from pathlib import PurePosixPath

from generator.reading.bestand.lezing import Lezing
from generator.values.datum import Datum
from generator.values.melding import Plek
from generator.wording.slug import MAX_NAAM, slug

DOCS = "docs"
INZICHTEN = "inzichten"
_GOOD = re.compile(r"[a-z0-9][a-z0-9-]*")
_WINDOWS = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_VAN_DE_SITE = ("index", "geen", "alle", "assets", "search", "sitemap", "zoeken")


def inzicht_pad(naam: str, datum: Datum | None) -> str:
    """Return where the file of an insight stands: inzichten/2024/naam.md, or inzichten/onbekend/naam.md."""
    return f"{INZICHTEN}/{datum.jaar if datum else 'onbekend'}/{naam}.md"


def check_naam(pad: str, lezing: Lezing) -> bool:
    """Report what is wrong with the name of a file or folder of insights; True when it can be used.

    `pad` is relative to the project, with forward slashes. Findings: `naam` and `achtervoegsel`.
    """
    path = PurePosixPath(pad)
    if path.name.startswith("~$"):
        lezing.meld(Plek(pad), "naam", "Dit is een tijdelijk bestand van Word.", "Haal het weg.")
        return False
    if path.suffix != ".md":
        tekst = f"Een inzicht eindigt op .md, dit bestand op «{path.suffix or path.name}»."
        lezing.meld(
            Plek(pad),
            "achtervoegsel",
            tekst,
            f"Bewaar het als tekst met de naam {slug(path.name.partition('.')[0]) or 'naam'}.md.",
        )
        return False
    hint = naam_hint(path.stem)
    if hint:
        lezing.meld(Plek(pad), "naam", f"De naam «{path.stem}» kan niet.", hint)
    return not hint


def check_map(pad: str, lezing: Lezing) -> None:
    """Report what is wrong with the name of a folder under inzichten/. Finding: `naam`."""
    name = PurePosixPath(pad).name
    if name.endswith(".md"):
        lezing.meld(Plek(pad), "naam", f"De map «{name}» eindigt op .md.", "Een map mag niet op .md eindigen.")
    elif hint := naam_hint(name):
        lezing.meld(Plek(pad), "naam", f"De naam «{name}» kan niet.", hint)


def naam_hint(name: str) -> str:
    """Return what to do about a name, or nothing when it is one good name; the first rule that fits speaks.

    Whatever a person writes that becomes a part of a path passes here: a good name cannot lead anywhere else.
    """
    better = slug(name)
    rules = (
        (not name, "Geef een naam van letters en cijfers."),
        (len(name) > MAX_NAAM, f"Gebruik hoogstens {MAX_NAAM} tekens."),
        (_WINDOWS.fullmatch(name), f"Kies een andere naam dan {name}; Windows gebruikt die zelf."),
        (name in _VAN_DE_SITE, f"Kies een andere naam: {name} is van de site."),
        (name.startswith("-"), f"Begin met een letter of cijfer, bijvoorbeeld {better}."),
        (name != name.lower() and _GOOD.fullmatch(name.lower()), f"Gebruik alleen kleine letters: {name.lower()}."),
        (not _GOOD.fullmatch(name), "Gebruik alleen a-z, 0-9 en -" + (f", bijvoorbeeld {better}." if better else ".")),
    )
    return next((hint for wrong, hint in rules if wrong), "")
