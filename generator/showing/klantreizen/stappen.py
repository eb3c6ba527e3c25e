"""All steps of all klantreizen in one table, so that blind spots show (S1-07)."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.knowing.inzichten.reislijn import Station
from generator.knowing.kennis import Kennis
from generator.values.taxonomie import Klantreis


@dataclass(frozen=True)
class Stapregel:
    """One step: where it stands on the line, its newest evidence, its open actions, and what is missing."""

    station: Station
    nieuwste: str
    open_acties: int
    leemten: tuple[str, ...]
    """The kinds of gap that listening would close, the heaviest first."""


def stapregels(kennis: Kennis) -> Iterator[tuple[Klantreis, tuple[Stapregel, ...]]]:
    """Yield every klantreis with its steps, in order."""
    for reis in kennis.bibliotheek.taxonomie.klantreizen:
        yield reis, tuple(_regel(station, kennis) for station in kennis.reislijn(reis))


def _regel(station: Station, kennis: Kennis) -> Stapregel:
    vak = station.vak
    datum = vak.bewijs[0].datum if vak.bewijs else None
    open_acties = sum(inzicht.actie is not None and not inzicht.actie.klaar for inzicht in vak.inzichten)
    leemten = tuple(dict.fromkeys(leemte.soort.label for leemte in kennis.leemten.te_onderzoeken(vak)))
    nieuwste = datum.voluit if datum else "datum onbekend" if vak.bewijs else ""
    return Stapregel(station, nieuwste, open_acties, leemten)
