"""`inzichten draaiboek THEMA`: the plan of a 24-uurssessie, filled from what we do not know today (S0-25)."""

import argparse
import sys
from pathlib import Path

from generator.doors.project import Project, ProjectFout
from generator.doors.schijf import write_new
from generator.knowing.draaiboek import build_draaiboek
from generator.knowing.kennis import Kennis
from generator.reading.lezing import nearest
from generator.showing.draaiboek import concepten, show_draaiboek
from generator.showing.woorden import aantal
from generator.values.melding import fouten

HELP = "Maak het draaiboek van een 24-uurssessie over een thema, vanuit wat we nog niet weten."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("thema", metavar="THEMA", help="een thema, zoals reparaties")
    parser.add_argument(
        "--concepten",
        type=Path,
        metavar="MAP",
        help="zet in deze map ook een concept voor elk inzicht dat eruit kan komen",
    )


def run(project: Project, options: argparse.Namespace) -> int:
    """Print the plan, and write the drafts when they are asked for; nothing is overwritten."""
    resultaat = project.load()
    themas = {thema.id: thema for thema in resultaat.bibliotheek.taxonomie.themas}
    if options.thema not in themas:
        raise ProjectFout(
            f"«{options.thema}» staat niet in de lijst met thema's. {nearest(options.thema, list(themas))}"
        )
    if fouten(resultaat.meldingen):
        print("Let op: inzichten met fouten doen niet mee. Kijk met: inzichten controleer", file=sys.stderr)
    plan = build_draaiboek(themas[options.thema], Kennis(resultaat.bibliotheek, project.instellingen))
    files = {options.concepten / b.pad: b.inhoud.decode() for b in concepten(plan)} if options.concepten else {}
    present = [path for path in files if path.exists()]
    if present:
        raise ProjectFout(f"{present[0]} bestaat al. Kies een andere map; er is niets geschreven.")
    print(show_draaiboek(plan))
    write_new(files)
    if files:
        print(f"{aantal(len(files), 'concept', 'concepten').capitalize()} geschreven in {options.concepten}.")
    return 0
