"""Which team a text means, and which one it nearly names."""

import re
from collections.abc import Iterable, Iterator

from generator.values.taxonomie import Team
from generator.wording.typefouten import edit_distance

KORTSTE = 5
"""A shorter name lies one letter from too much else."""
_SOORTNAAM = re.compile(r"^(?:het )?(?:team|afdeling) ")
_EN = re.compile(r", | en ")


def find_team(tekst: str, teams: Iterable[Team]) -> Team | None:
    """Return the team that a text is: its id, its label or a synonym; «team» before it makes no difference."""
    naam = _plain(tekst)
    return next((team for team in teams if naam in _namen(team)), None)


def find_teams(tekst: str, teams: Iterable[Team]) -> tuple[Team, ...]:
    """Return the teams that a text names: it is one, or a list of who does something."""
    known = tuple(teams)
    found = (find_team(deel, known) for deel in _delen(tekst, known))
    return tuple({team.id: team for team in found if team}.values())


def near_teams(tekst: str, teams: Iterable[Team]) -> Iterator[tuple[str, Team]]:
    """Yield the parts of a text that are one typing error away from a team, each with that team."""
    known = tuple(teams)
    for deel in _delen(tekst, known):
        if not find_team(deel, known) and (team := next((one for one in known if _nearly(_plain(deel), one)), None)):
            yield deel, team


def _delen(tekst: str, teams: tuple[Team, ...]) -> tuple[str, ...]:
    """Return a text as it is when that is a team, else the parts that it lists."""
    return (tekst,) if find_team(tekst, teams) else tuple(_EN.split(tekst))


def _nearly(naam: str, team: Team) -> bool:
    return len(naam) >= KORTSTE and any(edit_distance(naam, own, 1) == 1 for own in _namen(team))


def _namen(team: Team) -> tuple[str, ...]:
    return tuple(_plain(naam) for naam in (team.id.replace("-", " "), team.label, *team.synoniemen))


def _plain(tekst: str) -> str:
    return _SOORTNAAM.sub("", " ".join(tekst.lower().replace("-", " ").split()))
