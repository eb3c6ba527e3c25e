"""Makes a persona in memory, about ouderen and the reporting of a repair."""

from dataclasses import replace

from generator.values.personas.persona import Aansluiting, Persona, Stapoordeel
from generator.values.personas.portret import Bril, Haar, Haarkleur, Huid, Kleding, Portret
from tests.maak.bibliotheek import MELDEN, OUDEREN


def maak_persona(naam: str = "riet", **anders: object) -> Persona:
    """Return a persona who rests on the insight lift-stil, with anything else as given."""
    basis = Persona(
        naam, f"docs/personas/{naam}.md", naam.capitalize(), 84, "AOW en een klein pensioen", ("puzzelen",),
        "woont alleen", ("een lift die het doet",), OUDEREN, ("lift-stil",),
        Portret(Haar.KNOT, Huid.LICHT, Haarkleur.WIT, Bril.ROND, kleding=Kleding.VEST),
        (maak_oordeel(),), "Zij loopt met een rollator.",
    )  # fmt: skip
    return replace(basis, **anders)  # type: ignore[arg-type]


def maak_oordeel(
    stap: int = 0, aansluiting: Aansluiting = Aansluiting.SLUIT_NIET_AAN, uit: str = "lift-stil"
) -> Stapoordeel:
    """Return whether a step of reparatie-melden suits, as an insight says."""
    return Stapoordeel(MELDEN, MELDEN.stappen[stap], aansluiting, uit, "Na de melding blijft het stil.")
