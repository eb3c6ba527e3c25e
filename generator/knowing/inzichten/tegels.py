"""The index of a family: its terms as tiles, each with a claim of its own."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.knowing.inzichten.mozaiek import Mozaiekrij
from generator.knowing.inzichten.reislijn import Reisrij
from generator.knowing.inzichten.zekerst import Opening, Weging
from generator.values.taxonomie.term import Term
from generator.wording.woorden import aantal, klein


@dataclass(frozen=True)
class Tegel:
    """One term on the index of its family."""

    term: Term
    opening: Opening
    """What its own page opens with."""
    rij: Mozaiekrij | Reisrij | None
    """About what of it we know something; None where nothing is counted so."""
    bewering: Weging | None
    """The surest claim about it that stands on no earlier tile; None when all do, or there is none."""

    @property
    def telling(self) -> str:
        """How much there is, and how new: «12 inzichten · nieuwste 2024 · 10 van 18 thema's»."""
        inzichten = [weging.inzicht for weging in self.opening.alle]
        jaar = max((inzicht.datum.jaar for inzicht in inzichten if inzicht.datum), default=None)
        parts = (aantal(len(inzichten), "inzicht", "inzichten"), f"nieuwste {jaar}" if jaar else "")
        return " · ".join(part for part in (*parts, self.rij.telling if self.rij else "") if part)


def build_tegels(openingen: Iterable[tuple[Term, Opening, Mozaiekrij | Reisrij | None]]) -> Iterator[Tegel]:
    """Yield a tile for each term with what its page opens with and how much we know; no claim stands on two tiles."""
    seen = set[str]()
    for term, opening, rij in openingen:
        bewering = next((weging for weging in opening.alle if weging.inzicht.id not in seen), None)
        if bewering:
            seen.add(bewering.inzicht.id)
        yield Tegel(term, opening, rij, bewering)


def show_uitersten(rijen: Sequence[Mozaiekrij]) -> str:
    """Return about which term we know most and about which least, in a sentence; empty when all are alike."""
    most, least = max(rijen, key=_bekend, default=None), min(rijen, key=_bekend, default=None)
    if most is None or least is None or most.bekend == least.bekend:
        return ""
    known, vakken = [rij.bekend for rij in rijen], most.term.vakken[1]
    if known.count(most.bekend) > 1:
        return ""
    lead = f"Over {klein(most.term.label)} weten we iets bij de meeste {vakken}"
    return f"{lead}, over {klein(least.term.label)} bij de minste." if known.count(least.bekend) == 1 else f"{lead}."


def _bekend(rij: Mozaiekrij) -> int:
    return rij.bekend
