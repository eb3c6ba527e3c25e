"""What the routes tell that pass one step: what people expect there, go through, feel, and what stands in the way."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.knowing.kennis import Kennis
from generator.knowing.leemten.delen import Staphalte
from generator.values.inzicht import Inzicht
from generator.values.klantreizen.route import Gevoel, Halte, Route

_VRAGEN = {
    "verwacht": "Wat mensen verwachten",
    "beleeft": "Wat ze meemaken",
    "gevoel": "Wat het met ze doet",
    "drempel": "Wat in de weg staat",
}


@dataclass(frozen=True)
class Stapzin:
    """What one halte says, and the insights that say so."""

    zin: str
    bronnen: tuple[Inzicht, ...]


@dataclass(frozen=True)
class Stapvraag:
    """One question about a step, with what every halte answers; without an answer we do not know."""

    vraag: str
    zinnen: tuple[Stapzin, ...]


@dataclass(frozen=True)
class Staproutes:
    """The routes along one step."""

    routes: tuple[Route, ...]
    vragen: tuple[Stapvraag, ...]
    """Empty when no halte is on the way it goes now."""


def build_staproutes(haltes: Sequence[Staphalte], kennis: Kennis) -> Staproutes:
    """Return what the haltes of one step tell; what nobody went through yet answers nothing."""
    now = [here.halte for here in haltes if here.nu]
    vragen = (Stapvraag(vraag, tuple(_zinnen(naam, now, kennis))) for naam, vraag in _VRAGEN.items())
    return Staproutes(tuple({here.route.id: here.route for here in haltes}.values()), tuple(vragen) if now else ())


def _zinnen(naam: str, haltes: Sequence[Halte], kennis: Kennis) -> Iterator[Stapzin]:
    for halte in haltes:
        part = dict(halte.delen)[naam]
        if part:
            zin = part.label.capitalize() if isinstance(part, Gevoel) else part.zin
            yield Stapzin(zin, kennis.heden.inzichten_met(part.uit))
