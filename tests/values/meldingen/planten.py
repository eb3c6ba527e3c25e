"""Puts an example of the registry where it belongs in the small project."""

import os
import re
from collections.abc import Sequence
from pathlib import Path

from generator.values.meldingen.register import MELDINGGROEPEN
from generator.values.meldingen.soort import Meldingsoort
from tests.maak.project import (
    BEELD,
    BERICHT,
    GEPUBLICEERD,
    GROEP_OUDEREN,
    INZICHT,
    METHODEN,
    OUDER_CONCEPT,
    PERSONA,
    PROJECT,
    REEKS,
    REEKSTABEL,
    ROUTE,
    THEMA,
    VORIG,
    VRAAG,
    Bestanden,
)

GROEP = {soort.code: groep.id for groep in MELDINGGROEPEN for soort in groep.soorten}
_VELDEN_IN = {"bericht": BERICHT, "beloften": BERICHT, "vaststellen": BERICHT}
"""Where the fields of an example stand, by subject; else in an insight."""
_ELDERS = {
    "geen-vakje": VRAAG, "fase-ontbreekt": METHODEN, "vraag-zonder-groep": THEMA, "getal-zonder-bron": GROEP_OUDEREN,
    "boven-100": GROEP_OUDEREN, "reeksbreuk": REEKS, "alleen-digitaal": ROUTE, "persona-zonder-huurders": PERSONA,
}  # fmt: skip
_TABELLEN = ("periode", "schaal")
"""Codes with a table of scores as example."""
_HEEL = ("geen-kopblok", "kopblok-open", "geen-velden")
"""Codes with a whole file as example."""
_NAMEN = ("naam", "achtervoegsel", "dubbele-naam", "conclusie", "soort-bestand")
"""Codes with names of files as example."""
_LIFT = PROJECT[INZICHT]
_EXTERN = "site_name: Wij luisteren\ndocs_dir: docs/extern\nplugins: [klantinzichten-extern]\n"
_PAGINA = "---\ntitel: Home\nomschrijving: Zo luisteren wij.\n---\n\nWelkom.\n"
_ZIN = "Een zin van een paar woorden.\n"


def _te_diep(path: Path) -> None:
    """Make folders in folders, deeper than any program can reach by name."""
    folder = os.open(path.parent, os.O_RDONLY)
    for _ in range(60):
        os.mkdir("x" * 80, dir_fd=folder)
        above, folder = folder, os.open("x" * 80, os.O_RDONLY, dir_fd=folder)
        os.close(above)
    os.close(folder)


VERTELD: dict[str, Bestanden] = {
    "te-groot": {INZICHT: _LIFT + _ZIN * 8_000},
    "geen-utf8": {INZICHT: _LIFT.encode("utf-16")},
    "regel-te-lang": {INZICHT: _LIFT + _ZIN.strip() * 200},
    "stuurteken": {INZICHT: f"{_LIFT}Een \x08zin."},
    "onzichtbaar-teken": {INZICHT: f"{_LIFT}Een \u200bzin."},
    "te-vroeg": {},
    "volgorde": {"docs/berichten/2023-h1.md": OUDER_CONCEPT},
    "koppeling": {"docs/over/geheim.md": lambda path: path.symlink_to("/etc/passwd")},
    "geen-bestand": {"docs/over/wachtrij.md": os.mkfifo},
    "onleesbaar": {"docs/over/diep": _te_diep},
    "beeld-inhoud": {"docs/beelden/lijst.png": b"PK\x03\x04"},
    "beeld-ongebruikt": {"docs/extern/beelden/lift.png": BEELD},
    "dode-verwijzing": {"docs/over/pagina.md": "[Privacy](privcy.md)\n"},
    "adres-ontbreekt": {"mkdocs.yml": 'site_url: ""\n'},
    "menu": {"mkdocs-extern.yml": f"{_EXTERN}nav: [weg.md]", "docs/extern/index.md": _PAGINA},
    "halverwege": {".inzichten-half/plan.json": "[]"},
    "instellingen": {"mkdocs-extern.yml": "nav: [index.md]", "docs/extern/index.md": _PAGINA},
    "bericht-veranderd": {VORIG: PROJECT[VORIG] + _ZIN},
}
"""Files for what an example on a page can only tell about."""
_SLEUTEL = re.compile(r"^([\w-]+):", re.MULTILINE)


def plant(soort: Meldingsoort, voorbeeld: str) -> Bestanden:
    """Return the files of the project with one of the two examples of a code in it."""
    code = soort.code
    if code in _HEEL:
        return {**PROJECT, INZICHT: voorbeeld}
    if code in _NAMEN:
        named = {pad: _ZIN if pad.startswith("docs") else _LIFT for pad in voorbeeld.split("\n")}
        return {pad: text for pad, text in PROJECT.items() if pad != INZICHT} | named
    if code in _TABELLEN:
        return {**PROJECT, REEKSTABEL: voorbeeld}
    if code == "tabel-ontbreekt":
        return {pad: text for pad, text in PROJECT.items() if pad not in (REEKS, REEKSTABEL) or pad in voorbeeld}
    if GROEP[code] == "tekst":
        return {**PROJECT, INZICHT: _with_tekst(_LIFT, voorbeeld, soort.goed.startswith("# "))}
    pad = _ELDERS.get(code) or _VELDEN_IN.get(GROEP[code], INZICHT)
    keys = _SLEUTEL.findall(f"{soort.fout}\n{soort.goed}")
    files = {**PROJECT, pad: _with_velden(PROJECT[pad], voorbeeld, keys)}
    return {**files, **GEPUBLICEERD} if code == "belofte-verdwenen" else files


def _with_tekst(text: str, voorbeeld: str, titel: bool) -> str:
    """Return a file with an example, that has a title or not, in place of its text or at the end of it."""
    kop, _, inhoud = text.partition("---\n\n")
    return f"{kop}---\n\n{voorbeeld}\n" if titel else f"{kop}---\n\n{inhoud}\n{voorbeeld}\n"


def _with_velden(text: str, voorbeeld: str, keys: Sequence[str]) -> str:
    """Return a file with the fields of an example in place of those keys, as deep as they stood, or at the end.

    What follows the line --- in an example takes the place of the text.
    """
    velden, dicht, inhoud = voorbeeld.partition("\n---")
    lines = text.split("\n")
    end = lines.index("---", 1)
    kept, place, depth = _without(lines[:end], keys)
    new = [f"{depth}{line}" for line in velden.split("\n")]
    rest = [f"---{inhoud}"] if dicht else lines[end:]
    return "\n".join([*kept[:place], *new, *kept[place:], *rest])


def _without(lines: Sequence[str], keys: Sequence[str]) -> tuple[list[str], int, str]:
    """Return lines of YAML without the blocks of those keys, where the first one stood, and how deep."""
    block = re.compile(rf"( *)(?:{'|'.join(keys)}):")
    kept: list[str] = []
    places: list[tuple[int, str]] = []
    inside = False
    for line in lines:
        match = block.match(line)
        if match:
            places.append((len(kept), match[1]))
        inside = bool(match) or (inside and line.startswith((f"{places[-1][1]} ", f"{places[-1][1]}- ")))
        if not inside:
            kept.append(line)
    place, depth = places[0] if places else (len(kept), "")
    return kept, place, depth
