"""Where people get stuck on a way: at which haltes, how we know, and what is done about it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.showing.klantreizen.haltes import Halteactie, Halteregel, plek_van
from generator.showing.klantreizen.haltetekst import letop


@dataclass(frozen=True)
class Knelpunt:
    """One halte where it is unpleasant, something stands in the way, or a mark is too low."""

    regel: Halteregel
    waarom: tuple[str, ...]
    acties: tuple[Halteactie, ...]
    """What is done about it: here, and at wished haltes on the same step."""

    @property
    def hoe_zeker(self) -> str:
        """Why a reader must be careful, or nothing."""
        return letop(self.regel)


def find_knelpunten(nu: Iterable[Halteregel], gewenst: Sequence[Halteregel]) -> Iterator[Knelpunt]:
    """Yield the haltes where people get stuck now, the most unpleasant first."""
    known = ((regel, tuple(_waarom(regel))) for regel in nu)
    stuck = [Knelpunt(regel, waarom, _acties(regel, gewenst)) for regel, waarom in known if waarom]
    yield from sorted(stuck, key=lambda one: one.regel.halte.gevoel.waarde if one.regel.halte.gevoel else 0)


def _acties(regel: Halteregel, gewenst: Iterable[Halteregel]) -> tuple[Halteactie, ...]:
    wished = (actie for one in gewenst if plek_van(one.halte) == plek_van(regel.halte) for actie in one.acties)
    return tuple({actie.inzicht.id: actie for actie in (*regel.acties, *wished)}.values())


def _waarom(regel: Halteregel) -> Iterator[str]:
    halte = regel.halte
    if halte.gevoel and halte.gevoel.waarde < 0:
        yield halte.gevoel.tekst
    if halte.drempel:
        yield halte.drempel.tekst.rstrip(".")
    yield from (cijfer.zin for cijfer in regel.cijfers if cijfer.onder)
