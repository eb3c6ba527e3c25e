"""Counting insights over time: per half year, before that, without a date, and recently."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from generator.values.datum import Periode, plus_maanden
from generator.values.inzicht import Inzicht
from generator.values.taxonomie.thema import Naam

RECENT = 24
"""Months up to the peildatum that count as recent."""
PERIODEN = 10
"""Half years that are counted one by one; what is older is counted together."""


@dataclass(frozen=True)
class Telling:
    """How many insights of one kind there are, and when they came."""

    naam: Naam
    per_periode: tuple[int, ...]
    eerder: int
    zonder_datum: int
    recent: int

    @property
    def totaal(self) -> int:
        """All of them."""
        return sum(self.per_periode) + self.eerder + self.zonder_datum


@dataclass(frozen=True)
class Telrij:
    """One line of a table: the count of every kind, and of the whole they are a part of."""

    delen: tuple[int, ...]
    geheel: int

    @property
    def cellen(self) -> tuple[tuple[int, int], ...]:
        """Every count with its percentage."""
        return tuple(zip(self.delen, aandelen(self.delen, self.geheel), strict=True))


@dataclass(frozen=True)
class Verdeling:
    """Kinds beside each other, and the whole they are a part of; an insight can be of more than one kind."""

    id: str
    tellingen: tuple[Telling, ...]
    geheel: Telling

    @property
    def hoogste(self) -> int:
        """The largest count of one half year."""
        return max((count for telling in self.tellingen for count in telling.per_periode), default=0)

    @property
    def perioden(self) -> tuple[Telrij, ...]:
        """What came in every half year, oldest first."""
        return tuple(
            Telrij(tuple(telling.per_periode[place] for telling in self.tellingen), geheel)
            for place, geheel in enumerate(self.geheel.per_periode)
        )

    @property
    def eerder(self) -> Telrij:
        """What came before that."""
        return Telrij(tuple(telling.eerder for telling in self.tellingen), self.geheel.eerder)

    @property
    def zonder_datum(self) -> Telrij:
        """What came on an unknown day."""
        return Telrij(tuple(telling.zonder_datum for telling in self.tellingen), self.geheel.zonder_datum)

    @property
    def alles(self) -> Telrij:
        """All of them."""
        return Telrij(tuple(telling.totaal for telling in self.tellingen), self.geheel.totaal)

    def aandeel(self, telling: Telling) -> int:
        """Return the recent percentage of one kind."""
        return self._aandelen[self.tellingen.index(telling)]

    @cached_property
    def _aandelen(self) -> tuple[int, ...]:
        return aandelen([telling.recent for telling in self.tellingen], self.geheel.recent)

    def onder(self, threshold: int) -> tuple[Telling, ...]:
        """Return the kinds with nothing recent, or with a smaller percentage, as it is shown."""
        return tuple(t for t in self.tellingen if not t.recent or self.aandeel(t) < threshold)


def aandelen(delen: Sequence[int], geheel: int) -> tuple[int, ...]:
    """Return percentages, each rounded to the nearest; of nothing they are 0.

    Parts that together are the whole make exactly 100: what rounding down leaves goes to the largest remainders.
    """
    if not geheel:
        return (0,) * len(delen)
    if sum(delen) != geheel:
        return tuple((200 * deel + geheel) // (2 * geheel) for deel in delen)
    left = 100 - sum(100 * deel // geheel for deel in delen)
    first = sorted(range(len(delen)), key=lambda place: -(100 * delen[place] % geheel))[:left]
    return tuple(100 * deel // geheel + (place in first) for place, deel in enumerate(delen))


@dataclass(frozen=True)
class Teller:
    """Counts as it is on the peildatum."""

    peildatum: date

    @cached_property
    def perioden(self) -> tuple[Periode, ...]:
        """The half years that are counted one by one: oldest first, the last one holds the peildatum."""
        return tuple(Periode.van(plus_maanden(self.peildatum, -6 * back)) for back in reversed(range(PERIODEN)))

    def tel(self, naam: Naam, inzichten: Iterable[Inzicht]) -> Telling:
        """Return the count; a vague date that has begun, such as this year, lies on the peildatum at the latest."""
        dagen = [min(inzicht.datum.laatste, self.peildatum) if inzicht.datum else None for inzicht in inzichten]
        dated = [dag for dag in dagen if dag]
        found = Counter(Periode.van(dag) for dag in dated)
        return Telling(
            naam,
            tuple(found[periode] for periode in self.perioden),
            eerder=sum(count for periode, count in found.items() if periode < self.perioden[0]),
            zonder_datum=len(dagen) - len(dated),
            recent=sum(dag > plus_maanden(self.peildatum, -RECENT) for dag in dated),
        )

    def groep(
        self, naam: str, inzichten: Sequence[Inzicht], soorten: Iterable[tuple[Naam, Callable[[Inzicht], bool]]]
    ) -> Verdeling:
        """Return the count of some kinds of insight, each with the test that says what is one, and of the whole."""
        tellingen = tuple(self.tel(soort, filter(belongs, inzichten)) for soort, belongs in soorten)
        return Verdeling(naam, tellingen, self.tel(Naam(naam, "Alle inzichten"), inzichten))
