"""`inzichten controleer`: report everything in the library that is not right."""

import argparse
import os
import sys

from generator.doors.project import Project
from generator.showing.meldingen import show_github, show_json, show_slot, show_text

HELP = "Controleer alle inzichten en de woordenlijst."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--json", action="store_true", help="geef de meldingen als JSON, voor andere programma's")


def run(project: Project, options: argparse.Namespace) -> int:
    """Print every finding; 1 when one of them is a fault."""
    keuring = project.load()
    if options.json:
        print(show_json(keuring.meldingen, keuring.gelezen))
        return int(bool(keuring.fouten))
    if keuring.meldingen:
        print(show_text(keuring.meldingen), file=sys.stderr)
    if os.environ.get("GITHUB_ACTIONS") == "true" and keuring.meldingen:
        print(show_github(keuring.meldingen))
    print(show_slot(keuring.meldingen, keuring.gelezen))
    return int(bool(keuring.fouten))
