"""Makes series of scores, from the few figures that a test is about."""

from dataclasses import replace

from generator.values.metingen.periode import Meetperiode, Periodevorm
from generator.values.metingen.reeks import Meetbron, Meetreeks, Meting
from tests.maak.bibliotheek import OUDEREN, PANEL, REPARATIES


def jaar(number: int) -> Meetperiode:
    """Return a year as a period."""
    return Meetperiode(Periodevorm.JAAR, number)


def maak_meting(number: int, waarde: float | int, **anders: object) -> Meting:
    """Return the figure of a year."""
    return replace(Meting(jaar(number), waarde), **anders)  # type: ignore[arg-type]


def maak_reeks(*metingen: Meting | float, naam: str = "reparaties", **anders: object) -> Meetreeks:
    """Return a series about ouderen and reparaties: plain figures are of 2021, 2022 and so on."""
    rows = tuple(
        meting if isinstance(meting, Meting) else maak_meting(number, meting)
        for number, meting in enumerate(metingen, start=2021)
    )
    basis = Meetreeks(
        id=naam, bestand=f"docs/metingen/{naam}.md", titel=naam.capitalize(), methode=PANEL,
        periodevorm=Periodevorm.JAAR, bronnen=(Meetbron("Jaarverslag", "KWH", "", 2023),), klantgroepen=(OUDEREN,),
        themas=(REPARATIES,), doel=8, metingen=rows,
    )  # fmt: skip
    return replace(basis, **anders)  # type: ignore[arg-type]
