"""The page of every team, its agenda, and the page that says which teams take part (S0-36, S0-45, S2-08)."""

from collections.abc import Iterator

from generator.knowing.delen.agenda import build_agenda
from generator.knowing.delen.gebruik import build_gebruik
from generator.knowing.delen.gespreksvraag import groepen_van, werk_van
from generator.knowing.delen.werkoverleg import Werkoverleg, build_werkoverleg
from generator.knowing.kennis import Kennis
from generator.showing.delen.kaarten import scherm_pad
from generator.showing.lijsten import lijst_paginas, written
from generator.showing.sjablonen import render
from generator.values.pagina import Pagina
from generator.values.taxonomie.termen import Team

INDEX, GEBRUIK = "teams/index.md", "wie-doet-mee.md"
MEEST = 5
"""Claims of one kind on the page of a team."""


def team_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the list of teams, the pages of each, and who takes part."""
    overleggen = [build_werkoverleg(team, kennis) for team in kennis.bibliotheek.taxonomie.teams]
    tekst = written(INDEX, "Teams", kennis)
    yield render("delen/teams.md.j2", INDEX, tekst.bestand, tekst=tekst, overleggen=overleggen, kennis=kennis)
    for overleg in overleggen:
        yield from _team(overleg, kennis)
    uitleg = written(GEBRUIK, "Wie doet mee?", kennis)
    yield render(
        "delen/gebruik.md.j2", GEBRUIK, uitleg.bestand, tekst=uitleg, gebruik=build_gebruik(kennis), kennis=kennis
    )


def agenda_pad(team: Team) -> str:
    """Return the path of the agenda of a team."""
    return team.pad.replace(".md", "/werkoverleg.md")


def _team(overleg: Werkoverleg, kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page of a team, its agenda, and the list behind what is new and does not fit."""
    team, lijst = overleg.team, overleg.team.pad.replace(".md", "/nieuw.md")
    boven = overleg.voor_team[:MEEST]
    meer = len(overleg.nieuw) - len(boven)
    yield render(
        "delen/team.md.j2", team.pad, team.bestand, overleg=overleg, team=team, boven=boven, meer=meer, lijst=lijst,
        eerder=overleg.eerder[:MEEST], cijfers=overleg.cijfers[:MEEST], agenda=agenda_pad(team),
        scherm=scherm_pad(team), meer_cijfers=max(0, len(overleg.cijfers) - MEEST), werk=werk_van(team, kennis),
        groepen=groepen_van(team, kennis), kennis=kennis,
    )  # fmt: skip
    agenda = build_agenda(overleg, kennis)
    yield render("delen/werkoverleg.md.j2", agenda_pad(team), team.bestand, agenda=agenda, team=team, kennis=kennis)
    if meer:
        yield from lijst_paginas(lijst, f"Nieuw voor {team.label}", overleg.nieuw, kennis)
