"""The command line `inzichten`: finds the project, runs one command, gives an exit code."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.doors.nederlands import speak_dutch
from generator.doors.opdrachten import (
    bericht,
    bouw,
    controleer,
    draaiboek,
    importeer,
    importeer_metingen,
    kaart,
    leeg,
    leemten,
    nieuw,
    nieuwsbrief,
    schema,
    schrijf,
    vaststellen,
    werkoverleg,
    zoek,
)
from generator.doors.opslag.halverwege import clean_up
from generator.doors.programma import uit_issue
from generator.doors.project import OPRUIMEN, ProjectFout, open_project

KIJKEN = (controleer, zoek, leemten)
"""Commands that only look: they leave what a killed run left behind, and `controleer` names it."""
OPDRACHTEN = (
    controleer, bouw, zoek, leemten, draaiboek, werkoverleg, kaart, nieuw, uit_issue, importeer, importeer_metingen,
    bericht,
    vaststellen, schrijf, nieuwsbrief, schema, leeg,
)  # fmt: skip
ONBRUIKBAAR = 2
"""The exit code when a command cannot run; a command itself gives 0, or 1 for faults."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when all is well, 1 when the library has faults, 2 when the command cannot run."""
    speak_dutch()
    gc.set_threshold(OPRUIMEN)
    options = _parser().parse_args(arguments)
    try:
        if options.run not in [opdracht.run for opdracht in KIJKEN] and clean_up(options.map):
            print("Een eerdere opdracht stopte halverwege. Wat die achterliet, is weg.", file=sys.stderr)
        code: int = options.run(open_project(options.map), options)
    except ProjectFout as fout:
        print(fout, file=sys.stderr)
        return ONBRUIKBAAR
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        what = f"{error.filename}: {error.strerror}" if error.filename else str(error)
        print(f"Dit lukt niet: {what}.", file=sys.stderr)
        return ONBRUIKBAAR
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="inzichten", description="Werken met de bibliotheek van klantinzichten.")
    parser.add_argument("--map", type=Path, default=Path(), help="de map met mkdocs.yml (anders: deze map)")
    commands = parser.add_subparsers(title="opdrachten", metavar="OPDRACHT", required=True)
    for opdracht in OPDRACHTEN:
        name = opdracht.__name__.rpartition(".")[2].replace("_", "-")
        sub = commands.add_parser(name, help=opdracht.HELP, description=opdracht.HELP)
        opdracht.add_arguments(sub)
        sub.set_defaults(run=opdracht.run)
    return parser


if __name__ == "__main__":
    sys.exit(main())
