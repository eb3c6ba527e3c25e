"""All steps of all klantreizen in one table, so that blind spots show (S1-07)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.knowing.inzichten.reislijn import Reisrij, Station
from generator.knowing.kennis import Kennis
from generator.values.metingen.stand import Reeksstand


@dataclass(frozen=True)
class Stapregel:
    """One step: where it stands on the line, its newest evidence, its open actions, and what is missing."""

    station: Station
    nieuwste: str
    cijfer: Reeksstand | None
    """The newest mark of this step."""
    open_acties: int
    leemten: tuple[str, ...]
    """The kinds of gap that listening would close, the heaviest first."""


@dataclass(frozen=True)
class Reisblok:
    """A klantreis in the table: about how many steps we know something, its own newest mark, and its steps in order."""

    rij: Reisrij
    cijfer: Reeksstand | None
    regels: tuple[Stapregel, ...]


def reisblokken(kennis: Kennis) -> Iterator[Reisblok]:
    """Yield every klantreis with its steps, in order."""
    for reis in kennis.bibliotheek.taxonomie.klantreizen:
        lijn = kennis.reislijn(reis)
        yield Reisblok(Reisrij(reis, lijn), kennis.metingen.nieuwste(reis, None), tuple(_regels(lijn, kennis)))


def _regels(lijn: Iterable[Station], kennis: Kennis) -> Iterator[Stapregel]:
    for station in lijn:
        vak = station.vak
        datum = vak.bewijs[0].datum if vak.bewijs else None
        open_acties = sum(inzicht.actie is not None and not inzicht.actie.klaar for inzicht in vak.inzichten)
        leemten = tuple(dict.fromkeys(leemte.soort.label for leemte in kennis.leemten.te_onderzoeken(vak)))
        nieuwste = datum.voluit if datum else "datum onbekend" if vak.bewijs else ""
        cijfer = kennis.metingen.nieuwste(vak.klantreis, vak.stap)
        yield Stapregel(station, nieuwste, cijfer, open_acties, leemten)
