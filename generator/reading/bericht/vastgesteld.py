"""Published reports, as they were kept on the day they were approved."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from cattrs import BaseValidationError
from cattrs.preconf.json import make_converter

from generator.reading.bestand.lezing import Lezing
from generator.values.datum import Periode
from generator.values.melding import Plek
from generator.values.openbaar import Bewaard, Vaststelling

BERICHT = "bericht.json"
SOMMEN = "SHA256SUMS"
"""The sums of every file beside it, in the form that `sha256sum --check` reads."""
VERANDERD = "bericht-veranderd"
_omzetter = make_converter(forbid_extra_keys=True)


def load_vastgesteld(docs: Path, lezing: Lezing) -> tuple[Vaststelling, ...]:
    """Return every version of every published report under docs/berichten/, by periode and version.

    Findings: `bericht-veranderd` when a kept file, or the file that the newest version was made from, is not what it
    was, or cannot be read.
    """
    found, newest = [], {}
    for folder in sorted((docs / "berichten").glob("*/versie-*"), key=_versie):
        vaststelling = _load(folder, f"{docs.name}/{folder.relative_to(docs).as_posix()}", lezing)
        if vaststelling:
            found.append(vaststelling)
            newest[folder.parent] = folder
    for folder in newest.values():
        _check_bron(folder, docs, lezing)
    return tuple(sorted(found, key=lambda v: (v.bericht.periode, v.bericht.versie)))


def sums(files: Iterable[tuple[str, bytes]]) -> str:
    """Return the text of SHA256SUMS for files by name."""
    return "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(files))


def bron_naam(periode: Periode) -> str:
    """Return how SHA256SUMS calls the file that communications wrote."""
    return f"../../{periode.id}.md"


def _versie(folder: Path) -> tuple[str, int]:
    number = folder.name.removeprefix("versie-")
    return folder.parent.name, int(number) if number.isdecimal() else 0


def _load(folder: Path, bestand: str, lezing: Lezing) -> Vaststelling | None:
    names = sorted(path.name for path in folder.iterdir() if path.is_file() and path.name != SOMMEN)
    kept = "".join(line for line in _kept(folder) if "../" not in line)
    hint = f"Zet het terug: git checkout -- {bestand} (of vraag de beheerder)"
    if sums((name, (folder / name).read_bytes()) for name in names) != kept:
        tekst = "Dit bericht is vastgesteld en daarna veranderd."
        lezing.meld(Plek(f"{bestand}/{SOMMEN}"), VERANDERD, tekst, hint)
        return None
    try:
        bericht = _omzetter.structure(json.loads((folder / BERICHT).read_text("utf-8")), Bewaard).bericht
    except (BaseValidationError, ValueError, OSError):
        tekst = "Dit vastgestelde bericht is niet te lezen."
        lezing.meld(Plek(f"{bestand}/{BERICHT}"), VERANDERD, tekst, hint)
        return None
    return Vaststelling(bericht, tuple(name for name in names if name != BERICHT))


def _kept(folder: Path) -> list[str]:
    file = folder / SOMMEN
    return file.read_text("utf-8").splitlines(keepends=True) if file.is_file() else []


def _check_bron(folder: Path, docs: Path, lezing: Lezing) -> None:
    """Report that the file behind the newest version was changed since."""
    kept = [line for line in _kept(folder) if "../" in line]
    name = f"{folder.parent.name}.md"
    file = docs / "berichten" / name
    now = sums([(f"../../{name}", file.read_bytes())]) if file.is_file() else ""
    if kept and now != "".join(kept):
        tekst = "Dit bericht is vastgesteld en daarna veranderd."
        hint = f'Zet het terug, of maak een nieuwe versie: inzichten vaststellen {folder.parent.name} --verbeterd "…"'
        lezing.meld(Plek(f"{docs.name}/berichten/{name}"), VERANDERD, tekst, hint)
