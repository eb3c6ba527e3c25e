"""`inzichten controleer`: report everything in the library that is not right."""

import argparse
import os
import sys

from generator.doors.buitensite import check_buitensite
from generator.doors.project import Keuring, Project
from generator.showing.meldingen import show_github, show_json, show_slot, show_text
from generator.values.melding import Melding, fouten

HELP = "Controleer alles wat op een van de twee sites komt."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--json", action="store_true", help="geef de meldingen als JSON, voor andere programma's")


def run(project: Project, options: argparse.Namespace) -> int:
    """Print every finding; 1 when one of them is a fault."""
    keuring = project.load()
    if not options.json:
        return rapporteer(project, keuring)
    meldingen = _find(project, keuring)
    print(show_json(meldingen, keuring.gelezen))
    return int(bool(fouten(meldingen)))


def rapporteer(project: Project, keuring: Keuring) -> int:
    """Print every finding of a library that was read, and of both sites; 1 when one of them is a fault."""
    meldingen = _find(project, keuring)
    if meldingen:
        print(show_text(meldingen), file=sys.stderr)
    if os.environ.get("GITHUB_ACTIONS") == "true" and meldingen:
        print(show_github(meldingen))
    print(show_slot(meldingen, keuring.gelezen), flush=True)
    return int(bool(fouten(meldingen)))


def _find(project: Project, keuring: Keuring) -> list[Melding]:
    outside = check_buitensite(project.map, keuring.buitenkant)
    return sorted({*keuring.meldingen, *project.check_proef(keuring.boom), *outside})
