"""`inzichten leeg`: take the example away, so that an organisation starts with its own library."""

import argparse
import re
import shutil
from pathlib import Path

from generator.doors.project import Project, ProjectFout
from generator.doors.schijf import new_folder, write_file
from generator.reading.bericht.bericht import MAP as BERICHTEN
from generator.reading.bibliotheek import DOCS, INZICHTEN
from generator.reading.programma.programma import MAPPEN, agenda_files
from generator.values.bibliotheek import VOORBEELD
from generator.values.taxonomie import Klantgroep, Klantreis
from generator.wording.woorden import aantal

HELP = "Haal alle inzichten, conclusies, vragen, onderzoeken en berichten weg, en begin met een lege bibliotheek."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--ja", action="store_true", help="vraag niet eerst of je het zeker weet")


def run(project: Project, options: argparse.Namespace) -> int:
    """Refuse other files and ask first; then remove insights, conclusions, the notice and the fixed peildatum."""
    files = sorted((project.map / INZICHTEN).rglob("*.md"))
    others = [path for path in (project.map / INZICHTEN).rglob("*") if not path.is_dir() and path.suffix != ".md"]
    others = [path for path in others if not path.name.startswith(".")]
    if others:
        raise ProjectFout(f"{others[0].relative_to(project.map)} is geen inzicht. Haal dat eerst zelf weg.")
    conclusies = _conclusies(project.map)
    agenda = _agenda(project.map)
    counts = (
        aantal(len(files), "inzicht", "inzichten"),
        aantal(len(conclusies), "conclusie", "conclusies"),
        aantal(len(agenda), "bestand", "bestanden") + " van vragen, onderzoeken, programma's en berichten",
    )
    found = f"{counts[0]}, {counts[1]} en {counts[2]}"
    if not options.ja and _ask(f"{found.capitalize()} weghalen? Typ ja: ") != "ja":
        print("Er is niets weggehaald.")
        return 1
    with new_folder(project.map / INZICHTEN) as empty:
        (empty / ".gitkeep").touch()
    for path in (*conclusies, *agenda):
        path.unlink()
    for folder in (project.map / DOCS / BERICHTEN).glob("*/"):
        shutil.rmtree(folder)
    (project.map / DOCS / VOORBEELD).unlink(missing_ok=True)
    mkdocs = project.map / "mkdocs.yml"
    write_file(mkdocs, re.sub(r"(?m)^\s*peildatum:.*\n", "", mkdocs.read_text("utf-8")))
    print('De bibliotheek is leeg. Begin met: inzichten nieuw "Wat je weet, in één zin"')
    return 0


def _ask(question: str) -> str:
    try:
        return input(question).strip().lower()
    except EOFError:
        return ""


def _agenda(project: Path) -> list[Path]:
    """Return the kennisvragen, the onderzoeken, the programmes and the reports; the pages above them stay."""
    return [path for folder in (*MAPPEN, BERICHTEN) for path in agenda_files(project / DOCS, folder)]


def _conclusies(project: Path) -> list[Path]:
    """Return the written conclusions about klantgroepen and about steps of klantreizen."""
    folders = (project / DOCS / kind.familie for kind in (Klantgroep, Klantreis))
    return sorted(path for folder in folders for path in folder.glob("*/*.md"))
