"""A team or a role in words, that is a team of the library when it is called so."""

from dataclasses import dataclass

from generator.reading.bestand.knopen import Knoop
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.poort import bewaak_eigenaar
from generator.reading.velden.kinds import Text, Wie
from generator.wording.delen.teamnamen import Teamnamen


@dataclass(frozen=True)
class Teamnaam(Wie):
    """Who does something; a name that is one typing error away from a team is asked about. Finding: `bijna-team`.

    The gate for people reads the team that was meant: a slip is no name of somebody, and all else is guarded.
    """

    def read(self, knoop: Knoop, lezing: Lezing) -> str | None:
        text = Text(self.longest).read(knoop, lezing)
        meant = text or ""
        for deel, team in Teamnamen(lezing.taxonomie.teams).near(meant):
            tekst = f"«{deel}» lijkt op een team, maar is er geen."
            lezing.waarschuw(knoop.plek, "bijna-team", tekst, f"Bedoelde je «{team.label}»?")
            meant = meant.replace(deel, f"team {team.label}")
        return text if text is not None and bewaak_eigenaar(meant, knoop.plek, lezing) else None
