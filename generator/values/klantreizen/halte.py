"""A halte: one moment of a route, with what insights say of it."""

from dataclasses import dataclass
from enum import StrEnum

from generator.values.klantreizen.duur import Duur
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.termen import Kanaal


@dataclass(frozen=True)
class Bevinding:
    """What insights say of one halte: a sentence, and the ids of the insights that say so."""

    zin: str
    uit: tuple[str, ...]

    @property
    def tekst(self) -> str:
        """What a reader sees."""
        return self.zin


@dataclass(frozen=True)
class Gevoel:
    """What a halte did to people, from -2 (very bad) to 2 (very good), and the insights that say so (S4-02)."""

    waarde: int
    uit: tuple[str, ...]

    @property
    def tekst(self) -> str:
        """What a reader sees."""
        return _GEVOEL[self.waarde]


_GEVOEL = {-2: "heel vervelend", -1: "vervelend", 0: "neutraal", 1: "prettig", 2: "heel prettig"}


class Haltevraag(StrEnum):
    """What a halte answers besides how it goes."""

    VERWACHT = "wat mensen verwachten"
    BELEEFT = "wat ze meemaken"
    GEVOEL = "wat het met ze doet"
    DREMPEL = "wat in de weg staat"


class Past(StrEnum):
    """Whether people can do something online by themselves."""

    JA = "ja"
    DEELS = "deels"
    NEE = "nee"


@dataclass(frozen=True)
class Zelfservice:
    """Whether a halte fits self-service, for whom, and the insights that say so (X-05)."""

    past: Past
    uit: tuple[str, ...]
    voor: tuple[Klantgroep, ...] = ()
    """Empty for everybody of the route."""

    @property
    def tekst(self) -> str:
        """What a reader sees."""
        groepen = " en ".join(groep.label for groep in self.voor)
        return f"{self.past}, voor {groepen}" if groepen else str(self.past)


@dataclass(frozen=True)
class Halte:
    """One moment of a route, on a klantreis and mostly on one step of it."""

    klantreis: Klantreis
    stap: Stap | None
    wat: str
    """What the tenant does or meets."""
    kanaal: Kanaal | None = None
    wie: str = ""
    """Whom the tenant meets: a role or a partner, never a name."""
    wacht: Duur | None = None
    """How long it takes before this halte."""
    uit: tuple[str, ...] = ()
    """The insights that say so; without any it is a guess."""
    verwacht: Bevinding | None = None
    """What people expect beforehand."""
    beleeft: Bevinding | None = None
    """What they experience (S4-02)."""
    gevoel: Gevoel | None = None
    drempel: Bevinding | None = None
    """What stands in the way, and for whom (S4-03)."""
    acties: tuple[str, ...] = ()
    """The insights whose action brings this halte nearer (S1-10)."""
    zelfservice: tuple[Zelfservice, ...] = ()

    @property
    def bekend(self) -> bool:
        """True when an insight says that it goes like this."""
        return bool(self.uit)

    @property
    def antwoorden(self) -> tuple[Bevinding | Gevoel | None, ...]:
        """What it tells, one for each Haltevraag; None is not known."""
        return self.verwacht, self.beleeft, self.gevoel, self.drempel

    def antwoord(self, vraag: Haltevraag) -> Bevinding | Gevoel | None:
        """Return what it tells to one question."""
        return dict(zip(Haltevraag, self.antwoorden, strict=True))[vraag]

    @property
    def inzichten(self) -> tuple[str, ...]:
        """Every insight that it rests on, once."""
        parts = (part.uit for part in (*self.antwoorden, *self.zelfservice) if part)
        return tuple(dict.fromkeys((*self.uit, *(one for part in parts for one in part), *self.acties)))
