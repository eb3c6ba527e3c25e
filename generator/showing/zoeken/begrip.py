"""How a word of a question was understood, as a sentence; nothing when that was simply word for word.

Its twin in the browser is generator/theme/assets/zoeken/begrip.js; a test compares the two.
"""

from collections.abc import Sequence

from generator.values.zoeken import Begrip, Hoe
from generator.wording.woorden import opsomming

MEESTE = 4
"""Words that a sentence names at most."""
BUITEN = "«{woord}» staat in geen inzicht; dit komt er het dichtst bij."
NIET_GEZOCHT = "Op {woorden} kunnen we niet zoeken."
ZINNEN = {
    Hoe.VERWANT: "«{woord}» staat nergens zo; we zochten op {als}.",
    Hoe.DELEN: "«{woord}» staat nergens zo; we zochten op {als}.",
    Hoe.STUK: "«{woord}» gelezen als een stuk van {als}.",
    Hoe.TYPEFOUT: "«{woord}» staat nergens; we zochten op {als}.",
    Hoe.ONBEKEND: "«{woord}» komt nergens voor.",
}


def show_begrip(begrip: Begrip) -> str:
    """Return the sentence about one word of a question."""
    zin = ZINNEN.get(begrip.hoe, BUITEN if begrip.buiten else "")
    als = opsomming(begrip.als) if len(begrip.als) <= MEESTE else f"{', '.join(begrip.als[:MEESTE])} en meer"
    return zin.format(woord=begrip.woord, als=als)


def show_niet_gezocht(woorden: Sequence[str]) -> str:
    """Return the sentence about what nothing is looked for; nothing when there is none."""
    named = [f"«{woord}»" for woord in woorden[:MEESTE]]
    als = opsomming(named) if len(woorden) <= MEESTE else f"{', '.join(named)} en meer"
    return NIET_GEZOCHT.format(woorden=als) if woorden else ""
