"""`inzichten draaiboek THEMA`: the plan of a 24-uurssessie, filled from what we do not know today (S0-25)."""

import argparse
from pathlib import Path

from generator.doors.opslag.schijf import change_beside
from generator.doors.project import Project, ProjectFout, warn_incomplete
from generator.knowing.leemten.draaiboek import build_draaiboek
from generator.reading.velden.velden import nearest_term
from generator.showing.leemten.draaiboek import concepten, show_draaiboek
from generator.wording.woorden import aantal

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
    keuring = project.load()
    kennis = keuring.kennis
    themas = kennis.bibliotheek.taxonomie.themas
    thema = next((thema for thema in themas if thema.id == options.thema), None)
    if thema is None:
        hint = nearest_term(options.thema, themas)
        raise ProjectFout(f"«{options.thema}» staat niet in de lijst met thema's. {hint}")
    warn_incomplete(keuring)
    plan = build_draaiboek(thema, kennis.leemten, kennis.inzichten.over(thema))
    files = {options.concepten.resolve() / b.pad: b.inhoud for b in concepten(plan)} if options.concepten else {}
    present = [path for path in files if path.exists()]
    if present:
        raise ProjectFout(f"{present[0]} bestaat al. Kies een andere map; er is niets geschreven.")
    print(show_draaiboek(plan))
    if files:
        with change_beside(options.concepten, project.map) as change:
            for path, data in files.items():
                change.add(path, data)
        print(f"{aantal(len(files), 'concept', 'concepten').capitalize()} geschreven in {options.concepten}.")
    return 0
