"""The bar above the actions: a segment for each group, drawn with a block for every action (S0-16)."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.knowing.inzichten.acties import Actiegroep, Register
from generator.values.inzicht import Actie, Actiestatus, Inzicht

MEEST = 60
"""Actions of one group on the page; when there are more, all stand on a list behind it."""
OP_EEN_RIJ, STAP = 8, 20
_VORMEN = {
    "vol": "M{x} {y}h16v16h-16z",
    "open": "M{a} {b}h14v14h-14z",
    "niet": "M{x} {m}h16",
    "vink": "M{c} {m}l4 4l6 -8",
}
"""What a block is drawn with, by the layer that it lies in."""


@dataclass(frozen=True)
class Segment:
    """One group of actions as the bar shows it, and as the list below it does."""

    groep: Actiegroep
    boven: frozenset[str] = frozenset()
    """The insights whose action stands above the lists already."""

    @property
    def anker(self) -> str:
        """Where in the page its list stands: what the address says when a reader chose it."""
        return f"status-{self.groep.naam}"

    @property
    def getoond(self) -> tuple[Inzicht, ...]:
        """What the page itself shows."""
        return self.groep.inzichten[:MEEST]

    @property
    def rijen(self) -> tuple[Inzicht, ...]:
        """What stands in its list."""
        return tuple(inzicht for inzicht in self.getoond if inzicht.id not in self.boven)

    @property
    def lijst(self) -> str:
        """The page with all of them, when they do not fit."""
        return f"acties/{self.groep.naam}.md" if len(self.groep.inzichten) > MEEST else ""

    @property
    def hoog(self) -> int:
        """How high the picture is."""
        return STAP * -(-len(self.getoond) // OP_EEN_RIJ)

    @property
    def lagen(self) -> tuple[tuple[str, str], ...]:
        """The layers of the picture, each with its path."""
        drawn: dict[str, list[str]] = {}
        for number, inzicht in enumerate(self.getoond):
            for laag in _lagen(inzicht.actie):
                drawn.setdefault(laag, []).append(_vorm(laag, number))
        return tuple((laag, "".join(drawn[laag])) for laag in _VORMEN if laag in drawn)


def build_actiebalk(register: Register, boven: frozenset[str] = frozenset()) -> tuple[Segment, ...]:
    """Return the segments of the bar, in the order of the groups; `boven` are actions that the page opens with."""
    return tuple(Segment(groep, boven) for groep in register.groepen)


def _lagen(actie: Actie | None) -> Iterator[str]:
    """Yield what a block consists of: full is done, with a tick for a result; a dash is dropped."""
    if actie is None or not actie.klaar:
        yield "open"
    elif actie.status is Actiestatus.NIET:
        yield "niet"
    else:
        yield "vol"
        if actie.resultaat:
            yield "vink"


def _vorm(laag: str, number: int) -> str:
    y, x = (STAP * part for part in divmod(number, OP_EEN_RIJ))
    return _VORMEN[laag].format(x=x, y=y, a=x + 1, b=y + 1, c=x + 3, m=y + 8)
