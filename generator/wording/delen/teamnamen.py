"""Which team a text means, and which one it nearly names."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.values.taxonomie.termen import Team
from generator.wording.typefouten import edit_distance

KORTSTE = 5
"""A shorter name lies one letter from too much else."""
_SOORTNAAM = re.compile(r"^(?:het )?(?:team|afdeling) ")
_EN = re.compile(r", | en ")


@dataclass(frozen=True)
class Teamnamen:
    """The teams of a library, by what people call them."""

    teams: tuple[Team, ...]

    def find(self, tekst: str) -> tuple[Team, ...]:
        """Return the teams that a text names: its id, its label or a synonym, or a list of those with others.

        «team» before a name makes no difference.
        """
        found = (self._per_naam.get(_plain(deel)) for deel in self._delen(tekst))
        return tuple({team.id: team for team in found if team}.values())

    def near(self, tekst: str) -> Iterator[tuple[str, Team]]:
        """Yield the parts of a text that are one typing error away from a team, each with that team."""
        for deel in self._delen(tekst):
            plain = _plain(deel)
            if len(plain) >= KORTSTE and plain not in self._per_naam:
                close = (team for naam, team in self._per_naam.items() if edit_distance(plain, naam, 1) == 1)
                yield from ((deel, team) for team in [*close][:1])

    def _delen(self, tekst: str) -> tuple[str, ...]:
        """Return a text as it is when that is a team, else the parts that it lists."""
        return (tekst,) if _plain(tekst) in self._per_naam else tuple(_EN.split(tekst))

    @cached_property
    def _per_naam(self) -> Mapping[str, Team]:
        """Every name with its team; a name that two teams have is of the first."""
        names = ((naam, team) for team in self.teams for naam in (team.id, team.label, *team.synoniemen))
        return {_plain(naam): team for naam, team in reversed([*names])}


def _plain(tekst: str) -> str:
    return _SOORTNAAM.sub("", " ".join(tekst.lower().replace("-", " ").split()))
