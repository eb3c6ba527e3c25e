"""Makes the verslag of a played klantreis, on the two steps of reparatie-melden."""

from dataclasses import replace
from typing import Any

from generator.values.datum import Datum
from generator.values.klantreizen.verslag import Beleving, Rol, Verslag
from tests.maak.bibliotheek import MELDEN, OUDEREN

ROL = Rol("huurder met een rollator", (OUDEREN,), "riet", "De balie zit op de eerste verdieping.")


def beleving(stap: int | None = 0, **values: Any) -> Beleving:
    """Return what was met at a step, or at no step in particular."""
    return Beleving(MELDEN, None if stap is None else MELDEN.stappen[stap], **values)


def maak_verslag(*belevingen: Beleving, **values: Any) -> Verslag:
    """Return a verslag of which three insights can come."""
    basis = Verslag(
        "middag", "docs/verslagen/middag.md", "Een middag in de rij", (MELDEN,), Datum(2024, 5),
        ("alle medewerkers", "alle managers"), ("Snel geholpen.",), belevingen or (beleving(),), ("Het duurt lang.",),
        "een halve dag", (ROL,), ("lift-stil",),
    )  # fmt: skip
    return replace(basis, **values)
