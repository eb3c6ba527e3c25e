"""How certain an insight can be at most: never more than what it rests on allows (S0-44)."""

from collections.abc import Iterator, Mapping

from generator.values.inzicht import Inzicht, Niveau, Zekerheid
from generator.wording.woorden import opsomming


def zekerheid_van(inzicht: Inzicht, scheef: Mapping[str, str]) -> Zekerheid | None:
    """Return how certain an insight is: what its writer says, but no more than «middel» when it may be one-sided.

    `scheef` says why, by the id of the insight; somebody alone is never the voice of a group.
    """
    said, why = inzicht.zekerheid, tuple(_bezwaren(inzicht, scheef))
    if said is None or said.niveau is not Niveau.HOOG or not why:
        return said
    reden = f"{said.reden}; hoger kan niet" if said.reden else "Hoger kan niet"
    return Zekerheid(Niveau.MIDDEL, f"{reden}, want {opsomming(why)}")


def _bezwaren(inzicht: Inzicht, scheef: Mapping[str, str]) -> Iterator[str]:
    if inzicht.n == 1:
        yield "er deed maar één mens mee"
    if inzicht.id in scheef:
        yield scheef[inzicht.id]
