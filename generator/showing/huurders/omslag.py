"""The mosaic on the cover of a report: a square for each thema, full when the report is about it (S0-35)."""

from dataclasses import dataclass
from math import ceil, sqrt

from generator.showing.sjablonen import show
from generator.values.openbaar import OpenbaarBericht

VOL, LEEG, STAP = 32, 22, 40
"""How wide a full and an open square are, and how far it is from one to the next."""


@dataclass(frozen=True)
class Omslagvak:
    """A square around (x, y): the name of its thema, and the place of that in the report, 0 when it is not in it."""

    naam: str
    x: int
    y: int
    nummer: int

    @property
    def maat(self) -> int:
        """How wide it is."""
        return VOL if self.nummer else LEEG


@dataclass(frozen=True)
class Omslag:
    """The picture, about twice as wide as it is high."""

    vakken: tuple[Omslagvak, ...]

    @property
    def breed(self) -> int:
        """How wide it is."""
        return max(vak.x for vak in self.vakken) + VOL // 2

    @property
    def hoog(self) -> int:
        """How high it is."""
        return max(vak.y for vak in self.vakken) + VOL // 2

    @property
    def genoemd(self) -> tuple[Omslagvak, ...]:
        """The full squares, in the order of the report."""
        return tuple(sorted((vak for vak in self.vakken if vak.nummer), key=lambda vak: vak.nummer))

    @property
    def zin(self) -> str:
        """What it shows, in words."""
        return f"Elk vakje is een onderwerp. Dit bericht gaat over {len(self.genoemd)} van de {len(self.vakken)}."


def build_omslag(bericht: OpenbaarBericht) -> Omslag | None:
    """Return the picture; None when the report does not know all themas, or is about none of them."""
    names = [onderwerp.naam for onderwerp in bericht.onderwerpen]
    alle = bericht.alle_onderwerpen
    columns = ceil(sqrt(2 * len(alle)))
    vakken = tuple(
        Omslagvak(
            naam,
            VOL // 2 + STAP * (place % columns),
            VOL // 2 + STAP * (place // columns),
            names.index(naam) + 1 if naam in names else 0,
        )
        for place, naam in enumerate(alle)
    )
    return Omslag(vakken) if any(vak.nummer for vak in vakken) else None


def mozaiek_svg(omslag: Omslag) -> str:
    """Return the picture as SVG that stands alone."""
    return show("huurders/mozaiek.svg.j2", "", omslag=omslag)
