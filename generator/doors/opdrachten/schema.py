"""`inzichten schema`: the rules of the front matter for an editor."""

import argparse
import json
from datetime import date
from pathlib import Path

from generator.doors.opslag.schijf import change_beside
from generator.doors.project import Project, ProjectFout
from generator.reading.bestand.lezing import Lezing
from generator.reading.bibliotheek import load_taxonomie
from generator.reading.kopblokken import frontmatter_schema

HELP = "Maak het JSON Schema van het kopblok, zodat je editor aanvult en controleert."

_VAN = ("inzicht", "persona", "verslag")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--van", choices=_VAN, default="inzicht", help="van welk bestand (anders: een inzicht)")
    parser.add_argument(
        "--naar", type=Path, metavar="BESTAND", help="schrijf het in dit bestand (anders: op het scherm)"
    )


def run(project: Project, options: argparse.Namespace) -> int:
    """Print or write the schema."""
    taxonomie = load_taxonomie(project.map, Lezing(date.today()))
    text = json.dumps(frontmatter_schema(options.van, taxonomie), ensure_ascii=False, indent=2) + "\n"
    if options.naar and (options.naar.is_dir() or not options.naar.resolve().parent.is_dir()):
        raise ProjectFout(f"{options.naar} kan niet. Geef een bestand in een map die er is, zoals schema.json.")
    if options.naar:
        _write(project, options.naar.resolve(), text.encode())
        print(f"Geschreven: {options.naar}")
    else:
        print(text, end="")
    return 0


def _write(project: Project, path: Path, data: bytes) -> None:
    with change_beside(path, project.map) as change:
        (change.replace if path.exists() else change.add)(path, data)
