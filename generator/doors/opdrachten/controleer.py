"""`inzichten controleer`: report everything in the library that is not right."""

import argparse
import os
import sys

from generator.doors.project import Project
from generator.showing.meldingen import show_github, show_json, show_slot, show_text
from generator.values.melding import fouten

HELP = "Controleer alle inzichten en de woordenlijst."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--json", action="store_true", help="geef de meldingen als JSON, voor andere programma's")


def run(project: Project, options: argparse.Namespace) -> int:
    """Print every finding; 1 when one of them is a fault."""
    resultaat = project.load()
    faults = fouten(resultaat.meldingen)
    if options.json:
        print(show_json(resultaat.meldingen, len(resultaat.namen)))
        return int(bool(faults))
    if resultaat.meldingen:
        print(show_text(resultaat.meldingen), file=sys.stderr)
    if os.environ.get("GITHUB_ACTIONS") == "true" and resultaat.meldingen:
        print(show_github(resultaat.meldingen))
    print(show_slot(resultaat.meldingen, len(resultaat.namen)))
    return int(bool(faults))
