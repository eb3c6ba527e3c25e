"""What all series tell together, worked out once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import product

from generator.knowing.metingen.effect import Effect, build_effect
from generator.knowing.metingen.meetlijn import build_meetlijn
from generator.knowing.metingen.stand import build_stand
from generator.knowing.metingen.woorden import Reekswoord, bewering, build_woord, effect_zin, ontevreden
from generator.values.beeld.meetlijn import Meetlijn
from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht
from generator.values.metingen.reeks import Maat, Meetreeks, Reikwijdte
from generator.values.metingen.stand import Laagcijfer, Reeksstand
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.term import Term, ids


@dataclass(frozen=True, eq=False)
class Metingkennis:
    """Every series with how it stands, and where on the maps it belongs."""

    bibliotheek: Bibliotheek
    peildatum: date

    @cached_property
    def standen(self) -> tuple[Reeksstand, ...]:
        """How every series stands that has rows, what is furthest below its target first."""
        series, day = self.bibliotheek.metingen, self.peildatum
        found = (build_stand(reeks, day, self._over.get(reeks.id, ())) for reeks in series)
        return tuple(sorted((stand for stand in found if stand), key=_ernst))

    @cached_property
    def _over(self) -> Mapping[str, tuple[Inzicht, ...]]:
        """The insights that name a series, by its id, newest first."""
        found: dict[str, dict[str, Inzicht]] = {}
        for inzicht in self.bibliotheek.inzichten:
            for name in (*inzicht.verklaart, *(inzicht.actie.raakt if inzicht.actie else ())):
                found.setdefault(name, {})[inzicht.id] = inzicht
        return {name: tuple(inzichten.values()) for name, inzichten in found.items()}

    @cached_property
    def leeg(self) -> tuple[Meetreeks, ...]:
        """The series of which nothing was measured yet."""
        return tuple(reeks for reeks in self.bibliotheek.metingen if not reeks.metingen)

    @property
    def onder(self) -> tuple[Reeksstand, ...]:
        """Our own that do not reach their target."""
        return tuple(stand for stand in self.standen if stand.vraagt_uitleg)

    @property
    def gehaald(self) -> tuple[Reeksstand, ...]:
        """Our own that do."""
        return tuple(s for s in self._zonder_vraag if s.reeks.doel is not None)

    @property
    def zonder_doel(self) -> tuple[Reeksstand, ...]:
        """Our own that have no target."""
        return tuple(s for s in self._zonder_vraag if s.reeks.doel is None)

    @property
    def _zonder_vraag(self) -> tuple[Reeksstand, ...]:
        return tuple(s for s in self.standen if not s.vraagt_uitleg and _is_eigen(s) and not _telt(s))

    @property
    def sector(self) -> tuple[Reeksstand, ...]:
        """What more associations score together."""
        return tuple(s for s in self.standen if not _is_eigen(s) and not _telt(s))

    @property
    def tellingen(self) -> tuple[Reeksstand, ...]:
        """What is a count and no verdict."""
        return tuple(filter(_telt, self.standen))

    def over(self, term: Term) -> tuple[Reeksstand, ...]:
        """Return the series about a klantgroep, thema or klantreis."""
        return tuple(s for s in self.standen if any(term is t or term.pad == t.pad for t in s.reeks.waarover))

    def op_stap(self, reis: Klantreis, stap: Stap) -> tuple[Reeksstand, ...]:
        """Return the series about one step of a klantreis."""
        return tuple(s for s in self.standen if s.reeks.klantreis is reis and s.reeks.stap is stap)

    def nieuwste(self, reis: Klantreis, stap: Stap | None) -> Reeksstand | None:
        """Return the newest mark of a step, or of a klantreis as a whole: our own first, of equal ones the worst."""
        marks = [s for s in self.standen if s.reeks.maat is Maat.RAPPORTCIJFER and s.reeks.klantreis is reis]
        here = [s for s in marks if s.reeks.stap is stap]
        return max(here, key=lambda s: (_is_eigen(s), s.laatste.periode.laatste), default=None)

    @cached_property
    def per_vak(self) -> Mapping[tuple[str, str, str, str], tuple[Laagcijfer, ...]]:
        """Our own figures under their target, by the vakken they are about: klantgroep, thema, klantreis, stap."""
        found: dict[tuple[str, str, str, str], list[Laagcijfer]] = {}
        for stand in self.onder:
            zin = f"«{stand.reeks.titel}»: {bewering(stand) if stand.onder else ontevreden(stand)}".rstrip(".")
            for key in _vakken(stand.reeks):
                found.setdefault(key, []).append(Laagcijfer(stand.id, f"{zin}."))
        return {key: tuple(low) for key, low in found.items()}

    def lijn(self, stand: Reeksstand) -> Meetlijn:
        """Return the line of a series."""
        return self._lijnen[stand.reeks.id]

    @cached_property
    def _lijnen(self) -> Mapping[str, Meetlijn]:
        return {stand.reeks.id: build_meetlijn(stand.reeks) for stand in self.standen}

    def woord(self, stand: Reeksstand) -> Reekswoord:
        """Return what a series says."""
        return build_woord(stand)

    def zin(self, effect: Effect, reeks: Meetreeks) -> str:
        """Return what became of a series after an action."""
        return effect_zin(effect, reeks)

    def effecten(self, stand: Reeksstand) -> tuple[Effect, ...]:
        """Return what became of a series after every action that should move it."""
        pairs = ((inzicht, inzicht.actie) for inzicht in stand.acties)
        return tuple(build_effect(inzicht, actie, stand.reeks) for inzicht, actie in pairs if actie)

    def gevolgen(self, inzicht: Inzicht) -> tuple[tuple[Meetreeks, Effect], ...]:
        """Return every series that the action of an insight should move, with what became of it."""
        actie = inzicht.actie
        if actie is None:
            return ()
        moved = (stand.reeks for stand in self.standen if stand.id in actie.raakt)
        return tuple((reeks, build_effect(inzicht, actie, reeks)) for reeks in moved)


def _vakken(reeks: Meetreeks) -> Iterator[tuple[str, str, str, str]]:
    for groep, thema in product(ids(reeks.klantgroepen), ids(reeks.themas)):
        yield groep, thema, "", ""
    if reeks.klantreis and reeks.stap:
        yield "", "", reeks.klantreis.id, reeks.stap.id


def _is_eigen(stand: Reeksstand) -> bool:
    return stand.reeks.reikwijdte is Reikwijdte.EIGEN


def _telt(stand: Reeksstand) -> bool:
    return stand.reeks.maat is Maat.AANTAL


def _ernst(stand: Reeksstand) -> tuple[float, str]:
    """Return how far a series is past its target, the worst first; what has none comes last."""
    reeks = stand.reeks
    if reeks.doel is None:
        return 1.0, reeks.id
    more = (stand.laatste.waarde - reeks.doel) / reeks.doel if reeks.doel else 0.0
    return (-more if reeks.maat is Maat.ONTEVREDEN else more), reeks.id
