"""What may lie where: insights in inzichten/, and pages, pictures, tables of scores and kept reports in docs/."""

import re
import shlex
from pathlib import PurePosixPath

from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import INZICHTEN, check_map, check_naam, naam_hint
from generator.values.melding import Melding, Plek
from generator.wording.slug import slug

MAP_EXTERN = "docs/extern"
MAP_BEELDEN = "docs/beelden"
MAP_BEELDEN_EXTERN = "docs/extern/beelden"
MAP_METINGEN = "docs/metingen"
_BERICHTEN, _OVER = PurePosixPath("docs/berichten"), PurePosixPath("docs/over")
VERSIE = re.compile(r"docs/berichten/\d{4}-h[12]/versie-\d+")
"""A folder that keeps a published version of a report."""
_BEWAARD = re.compile(r"SHA256SUMS|bericht\.json|e-mail-[\w-]+\.html|[\w-]+\.(?:pdf|docx)")
"""What is kept of a report."""
_OPMAAK = {
    "docs/assets": "generator/theme/assets/",
    "docs/templates": "generator/theme/",
    "docs/extern/assets": "generator/theme-extern/assets/",
    "docs/extern/templates": "generator/theme-extern/",
}
"""Folders in which a file would take the place of one of the theme, and where those of the theme are."""
_RESERVE = re.compile(r".*~|~\$.*|#.*#|.*\.(?:bak|old|orig|rej|sw[op]|te?mp)", re.IGNORECASE)
_BEELD = re.compile(r"\.(?:png|jpe?g|webp|gif|svg)")
_ANDER_BEELD = re.compile(r"\.(?:avif|bmp|heic|heif|ico|tiff?|emf|wmf|psd|eps|ai)")
_TEKST = re.compile(r"\.(?:md|markdown|mdown|mkdn?|txt|text|rst|adoc)")
_HTML = re.compile(r"\.(?:x?html?|mhtml?|php)")
_TABEL = (".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".csv", ".tsv", ".json", ".mdb", ".accdb", ".db", ".sqlite")


def check_bestand(bestand: str, lezing: Lezing) -> bool:
    """Report a file that may not lie where it lies; True when it is to be read.

    A hidden page, and a concept for tenants (_naam.md), stay inside without a word. Findings: `soort-bestand`,
    `achtervoegsel`, `naam`.
    """
    if bestand.startswith(f"{INZICHTEN}/"):
        return check_naam(bestand, lezing)
    path = PurePosixPath(bestand)
    if re.match(r"\.(?!\.)", path.name) or re.fullmatch(rf"{MAP_EXTERN}/_[^/]*\.md", bestand):
        return False
    found = _fault(path)
    if found:
        lezing.meldingen.append(found)
    return found is None


def check_folder(folder: str, lezing: Lezing) -> bool:
    """Report a folder with a bad name, or one that belongs to the theme; True when its files count.

    Findings: `naam`, `soort-bestand`.
    """
    if folder not in _OPMAAK:
        check_map(folder, lezing)
        return True
    hint = f"Opmaak staat in {_OPMAAK[folder]}. Haal deze map weg: rm -r {folder}"
    lezing.meld(Plek(folder), "soort-bestand", "In docs/ kan geen opmaak staan.", hint)
    return False


def _fault(path: PurePosixPath) -> Melding | None:
    """Return what is wrong with a file in docs/; the first rule that fits speaks."""
    kind = path.suffix.lower()
    if _RESERVE.fullmatch(path.name):
        return _soort(path, "Dit is een reservekopie van een programma.", _weg(path))
    if path.is_relative_to(_BERICHTEN) and path.parent != _BERICHTEN:
        kept = VERSIE.fullmatch(str(path.parent)) and _BEWAARD.fullmatch(path.name)
        return None if kept else _soort(path, "Dit hoort niet bij een vastgesteld bericht.", _weg(path))
    if _BEELD.fullmatch(kind) or _ANDER_BEELD.fullmatch(kind):
        return _beeld(path, MAP_BEELDEN_EXTERN if path.is_relative_to(MAP_EXTERN) else MAP_BEELDEN)
    is_pagina = path.suffix == ".md" or (path.suffix == ".csv" and str(path.parent) == MAP_METINGEN)
    return _pagina(path) if is_pagina else _ander(path, kind)


def _ander(path: PurePosixPath, kind: str) -> Melding:
    """Return what to do with a file of a kind that has no place on the site."""
    if _TEKST.fullmatch(kind):
        tekst = f"Een pagina eindigt op .md, dit bestand op «{path.suffix}»."
        return Melding(Plek(str(path)), "achtervoegsel", tekst, f"Hernoem het: {_mv(path, path.parent, '.md')}")
    if _HTML.fullmatch(kind):
        return _soort(path, "HTML komt niet op de site.", f"Schrijf de tekst in een pagina (.md). {_weg(path)}")
    mensen = " Staan er gegevens van mensen in? Lees dan eerst docs/over/privacy.md." * (kind in _TABEL)
    what = f"Een bestand op «{path.suffix}»" if path.suffix else "Dit soort bestand"
    hint = f"Zet wat iedereen mag lezen in een pagina (.md).{mensen} {_weg(path)}"
    return _soort(path, f"{what} komt niet op de site.", hint)


def _beeld(path: PurePosixPath, home: str) -> Melding | None:
    kind = path.suffix.lower()
    if not _BEELD.fullmatch(kind) or (home == MAP_BEELDEN_EXTERN and kind == ".gif"):
        return _soort(path, f"Een beeld op «{path.suffix}» kan hier niet.", f"Bewaar het als PNG of JPEG in {home}/.")
    if not path.is_relative_to(home):
        return _soort(path, f"Een beeld staat in {home}/.", f"Verplaats het: {_mv(path, PurePosixPath(home), kind)}")
    if path.suffix != kind or naam_hint(path.stem):
        hint = f"Hernoem het: {_mv(path, path.parent, kind)}"
        return Melding(Plek(str(path)), "naam", f"De naam «{path.name}» kan niet.", hint)
    return None


def _pagina(path: PurePosixPath) -> Melding | None:
    if path.is_relative_to(MAP_EXTERN) and str(path.parent) != MAP_EXTERN:
        hint = f"Verplaats het: {_mv(path, PurePosixPath(MAP_EXTERN), '.md')}"
        return _soort(path, f"Een pagina voor huurders staat in {MAP_EXTERN}/ zelf, niet in een map daarin.", hint)
    if path.is_relative_to(MAP_BEELDEN):
        return _soort(path, f"Een pagina staat niet in {MAP_BEELDEN}/.", f"Verplaats het: {_mv(path, _OVER, '.md')}")
    if path.stem != "index" and (hint := naam_hint(path.stem)):
        return Melding(Plek(str(path)), "naam", f"De naam «{path.stem}» kan niet.", hint)
    return None


def _soort(path: PurePosixPath, tekst: str, hint: str) -> Melding:
    return Melding(Plek(str(path)), "soort-bestand", tekst, hint)


def _weg(path: PurePosixPath) -> str:
    return f"Haal het weg: rm {shlex.quote(str(path))}"


def _mv(path: PurePosixPath, folder: PurePosixPath, suffix: str) -> str:
    """Return the command that gives a file its right place and a good name."""
    return f"mv {shlex.quote(str(path))} {folder}/{slug(path.name.partition('.')[0]) or 'naam'}{suffix}"
