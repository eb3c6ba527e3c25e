"""`inzichten werkoverleg TEAM`: the agenda of a team for its werkoverleg, on one sheet and in a quarter (S0-36)."""

import argparse
import re
from datetime import date
from pathlib import Path

from generator.doors.documenten.agenda import make_agenda
from generator.doors.opslag.schijf import change_beside
from generator.doors.project import Project, ProjectFout, warn_incomplete
from generator.knowing.delen.agenda import build_agenda
from generator.knowing.delen.werkoverleg import build_werkoverleg
from generator.knowing.kennis import Kennis
from generator.reading.velden.velden import nearest_term
from generator.showing.delen.agendatekst import show_agenda
from generator.values.datum import dag_voluit
from generator.values.taxonomie.termen import Team

HELP = "Maak de agenda van een team voor zijn werkoverleg: wat nieuw is, wat openstaat, en één vraag."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the team, since when, and where the Word file goes."""
    parser.add_argument("team", metavar="TEAM", help="een team, zoals onderhoud")
    parser.add_argument("--sinds", type=dag, metavar="DAG", help="wat is nieuw, bijvoorbeeld sinds 2024-05-01")
    parser.add_argument("--naar", type=Path, metavar="MAP", help="zet de agenda ook als Word-bestand in deze map")


def dag(text: str) -> date:
    """Return the day that is written as 2024-05-01."""
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
            return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"«{text}» bestaat niet; schrijf een dag, zoals 2024-05-01") from error
    raise argparse.ArgumentTypeError(f"«{text}» is geen dag; schrijf jaar-maand-dag, zoals 2024-05-01")


def run(project: Project, options: argparse.Namespace) -> int:
    """Print the agenda, and write it as a Word file when that is asked for; nothing is overwritten."""
    keuring = project.load()
    kennis = keuring.kennis
    peildatum = kennis.instellingen.peildatum
    team = _team(options.team, kennis)
    if options.sinds and options.sinds > peildatum:
        raise ProjectFout(f"{options.sinds} ligt na de peildatum, {dag_voluit(peildatum)}. Kies een eerdere dag.")
    warn_incomplete(keuring)
    agenda = build_agenda(build_werkoverleg(team, kennis, options.sinds), kennis)
    path = options.naar.resolve() / f"werkoverleg-{team.id}-{peildatum}.docx" if options.naar else None
    if path and path.exists():
        raise ProjectFout(f"{path} bestaat al. Kies een andere map; er is niets geschreven.")
    print(show_agenda(agenda))
    if path:
        data = make_agenda(agenda, peildatum)
        with change_beside(options.naar, project.map) as change:
            change.add(path, data)
        print(f"Geschreven: {path.name}, in {options.naar}.")
    return 0


def _team(naam: str, kennis: Kennis) -> Team:
    """Return the team that is called so; raises ProjectFout that names the nearest."""
    found = kennis.teamnamen.find(naam)
    if len(found) == 1:
        return found[0]
    teams = kennis.bibliotheek.taxonomie.teams
    hint = nearest_term(naam, teams) if teams else "Er zijn nog geen teams: zet er een in docs/teams/."
    raise ProjectFout(f"«{naam}» staat niet in de lijst met teams. {hint}")
