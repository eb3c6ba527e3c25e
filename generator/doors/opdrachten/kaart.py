"""`inzichten kaart INZICHT`: an insight as a picture to share, as large as a message shows (S0-37)."""

import argparse
from difflib import get_close_matches
from pathlib import Path

from generator.doors.documenten.pdf import make_png
from generator.doors.opslag.schijf import change_beside
from generator.doors.project import Project, ProjectFout, warn_incomplete
from generator.knowing.kennis import Kennis
from generator.showing.delen.deelbeeld import deelbeeld_svg
from generator.values.inzicht import Inzicht

HELP = "Maak van een inzicht een plaatje om te delen, van 1200 bij 630."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the insight, and where its picture goes."""
    parser.add_argument("inzicht", metavar="INZICHT", help="een inzicht, zoals aedes-2022-voorinspectie-ontbreekt")
    parser.add_argument("--naar", type=Path, metavar="MAP", default=Path(), help="zet het plaatje in deze map")


def run(project: Project, options: argparse.Namespace) -> int:
    """Write the picture; nothing is overwritten."""
    keuring = project.load()
    inzicht = _inzicht(options.inzicht, keuring.kennis)
    warn_incomplete(keuring)
    path = options.naar.resolve() / f"{inzicht.id}.png"
    if path.exists():
        raise ProjectFout(f"{path} bestaat al. Kies een andere map; er is niets geschreven.")
    data = make_png(deelbeeld_svg(inzicht, keuring.kennis))
    with change_beside(options.naar, project.map) as change:
        change.add(path, data)
    print(f"Geschreven: {path.name}, in {options.naar}.")
    return 0


def _inzicht(naam: str, kennis: Kennis) -> Inzicht:
    """Return the insight with this id or address; raises ProjectFout that names the nearest."""
    name = naam.strip().rstrip("/").rpartition("/")[2].removesuffix(".html").removesuffix(".md")
    found = kennis.bibliotheek.inzichten_met([name])
    if found:
        return found[0]
    near = get_close_matches(name, [inzicht.id for inzicht in kennis.bibliotheek.inzichten], n=1)
    hint = f"Bedoelde je «{near[0]}»?" if near else "De naam staat op de pagina van een inzicht bij Vaste link."
    raise ProjectFout(f"Er is geen inzicht «{naam}». {hint}")
