"""`inzichten nieuwsbrief --week 2024-21`: the news of a week as an e-mail (S0-37)."""

import argparse
import sys
from pathlib import Path

from generator.doors.documenten.mail import to_mail
from generator.doors.opslag.schijf import change_beside
from generator.doors.project import Project, ProjectFout, warn_incomplete
from generator.knowing.delen.weekbericht import build_weekbericht
from generator.showing.delen.nieuwsbrief import nieuwsbrief_mjml
from generator.values.datum import dag_voluit
from generator.values.delen.week import Week

HELP = "Maak een mail met wat er in een week nieuw is."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the week, and where the e-mail goes."""
    parser.add_argument("--week", metavar="WEEK", type=_week, help="de week: 2024-21 (anders: de vorige week)")
    parser.add_argument("--naar", type=Path, metavar="MAP", help="zet de mail in deze map (anders: op het scherm)")


def run(project: Project, options: argparse.Namespace) -> int:
    """Print or write the e-mail of a week that has begun."""
    keuring = project.load()
    kennis = keuring.kennis
    peildatum = kennis.instellingen.peildatum
    week = options.week or Week.van(peildatum).vorige
    if week.eerste > peildatum:
        nu = Week.van(peildatum).id
        raise ProjectFout(
            f"Week {week.id} begint na de peildatum, {dag_voluit(peildatum)}. Schrijf {nu} of een week ervoor."
        )
    warn_incomplete(keuring)
    if not kennis.instellingen.adres:
        print("Let op: zonder site_url in mkdocs.yml heeft de mail geen links.", file=sys.stderr)
    nieuws = build_weekbericht(week, kennis)
    data = to_mail(nieuwsbrief_mjml(nieuws, kennis))
    if not options.naar:
        print(data.decode(), end="")
        return 0
    path = options.naar.resolve() / f"nieuwsbrief-{week.id}.html"
    with change_beside(options.naar, project.map) as change:
        (change.replace if path.exists() else change.add)(path, data)
    print(f"Geschreven: {options.naar / path.name}" + (". Deze week is er niets nieuws." if nieuws.leeg else ""))
    return 0


def _week(text: str) -> Week:
    week = Week.lees(text)
    if week is None:
        raise argparse.ArgumentTypeError(f"«{text}» is geen week. Schrijf het jaar en het weeknummer: 2024-21.")
    return week
