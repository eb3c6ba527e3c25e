"""What the routes tell that pass one step: what people expect there, go through, feel, and what stands in the way."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.knowing.kennis import Kennis
from generator.knowing.leemten.delen import Staphalte
from generator.values.inzicht import Inzicht
from generator.values.klantreizen.halte import Gevoel, Haltevraag
from generator.values.klantreizen.route import Route
from generator.wording.woorden import hoofdletter


@dataclass(frozen=True)
class Stapbron:
    """An insight that says so; without a number it stands on the page of the step itself."""

    inzicht: Inzicht
    nummer: int = 0

    @property
    def anker(self) -> str:
        """Where on the page it stands."""
        return f"route-bron-{self.nummer}" if self.nummer else f"inzicht-{self.inzicht.id}"

    @property
    def label(self) -> str:
        """What a reader sees behind what it says."""
        return f"[{self.nummer}]" if self.nummer else "op deze pagina"


@dataclass(frozen=True)
class Stapzin:
    """What one halte says, in which route, and the insights that say so."""

    zin: str
    route: Route
    bronnen: tuple[Stapbron, ...]


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

    @property
    def bronnen(self) -> tuple[Stapbron, ...]:
        """The insights that do not stand on the page itself, each once, by number."""
        found = {bron.nummer: bron for vraag in self.vragen for zin in vraag.zinnen for bron in zin.bronnen}
        return tuple(found[nummer] for nummer in sorted(found) if nummer)


def build_staproutes(haltes: Sequence[Staphalte], hier: Collection[Inzicht], kennis: Kennis) -> Staproutes:
    """Return what the haltes of one step tell; `hier` are the insights that its page lists.

    What nobody went through yet answers nothing.
    """
    now = [here for here in haltes if here.nu]
    told = (part for vraag in Haltevraag for here in now if (part := here.halte.antwoord(vraag)))
    named = (one for part in told for one in part.uit)
    elders = (one for one in kennis.heden.inzichten_met(dict.fromkeys(named)) if one not in hier)
    bronnen = {one.id: Stapbron(one) for one in hier}
    bronnen |= {one.id: Stapbron(one, nummer) for nummer, one in enumerate(elders, start=1)}
    vragen = (Stapvraag(hoofdletter(vraag), tuple(_zinnen(vraag, now, bronnen))) for vraag in Haltevraag)
    return Staproutes(tuple({here.route.id: here.route for here in haltes}.values()), tuple(vragen) if now else ())


def _zinnen(vraag: Haltevraag, haltes: Sequence[Staphalte], bronnen: Mapping[str, Stapbron]) -> Iterator[Stapzin]:
    for here in haltes:
        part = here.halte.antwoord(vraag)
        if part:
            zin = part.tekst.capitalize() if isinstance(part, Gevoel) else part.tekst
            yield Stapzin(zin, here.route, tuple(bronnen[one] for one in part.uit if one in bronnen))
