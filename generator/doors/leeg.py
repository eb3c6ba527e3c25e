"""`inzichten leeg`: take the example away, so that an organisation starts with its own library."""

import argparse
import re
from pathlib import Path

from generator.doors.project import Project, ProjectFout
from generator.doors.schijf import new_folder, write_file
from generator.reading.bibliotheek import DOCS, INZICHTEN
from generator.showing.woorden import aantal
from generator.values.bibliotheek import VOORBEELD
from generator.values.taxonomie import Klantgroep

HELP = "Haal alle inzichten en conclusies weg, ook eigen, en begin met een lege bibliotheek."


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
    found = f"{aantal(len(files), 'inzicht', 'inzichten')} en {aantal(len(conclusies), 'conclusie', 'conclusies')}"
    if not options.ja and _ask(f"{found.capitalize()} weghalen? Typ ja: ") != "ja":
        print("Er is niets weggehaald.")
        return 1
    with new_folder(project.map / INZICHTEN) as empty:
        (empty / ".gitkeep").touch()
    for path in conclusies:
        path.unlink()
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


def _conclusies(project: Path) -> list[Path]:
    """Return the written conclusions under the stapels of klantgroepen."""
    return sorted((project / DOCS / Klantgroep.familie).glob("*/*.md"))
