"""How a word of a question was understood, as a sentence; nothing when that was simply word for word.

Its twin in the browser is generator/theme/assets/zoeken/begrip.js; a test compares the two.
"""

from generator.values.zoeken import Begrip, Hoe
from generator.wording.woorden import opsomming

MEESTE = 4
"""Words that a sentence names at most."""
BUITEN = "«{woord}» staat in geen inzicht; dit komt er het dichtst bij."
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
