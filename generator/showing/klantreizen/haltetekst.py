"""What stands beside a halte in a picture, line by line: an SVG breaks no lines itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from textwrap import wrap

from generator.showing.klantreizen.haltes import Halteregel
from generator.wording.woorden import aantal


class Tekstsoort(StrEnum):
    """What a line says."""

    WAT = "wat"
    HOE = "hoe"
    ACTIE = "actie"
    CIJFER = "cijfer"
    LET_OP = "let-op"


@dataclass(frozen=True)
class Tekstregel:
    """One line."""

    soort: Tekstsoort
    tekst: str


def halteteksten(regel: Halteregel, letters: int, hoe: str = "") -> tuple[Tekstregel, ...]:
    """Return the lines at a halte, `letters` wide; `hoe` says what the picture itself does not show."""
    return tuple(Tekstregel(soort, line) for soort, tekst in _teksten(regel, hoe) for line in wrap(tekst, letters))


def _teksten(regel: Halteregel, hoe: str) -> Iterator[tuple[Tekstsoort, str]]:
    yield Tekstsoort.WAT, regel.halte.wat
    yield Tekstsoort.HOE, hoe
    yield Tekstsoort.ACTIE, actiezin(regel)
    yield from ((Tekstsoort.CIJFER, cijfer.zin) for cijfer in regel.cijfers)
    yield Tekstsoort.LET_OP, letop(regel)


def letop(regel: Halteregel) -> str:
    """Return why a reader must be careful at a halte, or nothing: «let op: oud»."""
    return f"let op: {', '.join(regel.bezwaren)}" if regel.bezwaren else ""


def actiezin(regel: Halteregel) -> str:
    """Return how far the actions at a halte are, or nothing: «actie: gedaan», «2 acties: gedaan, loopt»."""
    standen = [actie.actie.status.label for actie in regel.acties]
    if len(standen) < 2:
        return "".join(f"actie: {stand}" for stand in standen)
    return f"{aantal(len(standen), 'actie', 'acties')}: {', '.join(standen)}"
