"""What a colleague can follow: the pages with a feed."""

from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.termen import Team
from generator.values.taxonomie.thema import Thema

HOME, NOG_NIET = "index.md", "wat-weten-we-nog-niet.md"
"""The pages that stand for all insights, and for all that we do not know."""


def volgbaar(taxonomie: Taxonomie) -> tuple[Klantgroep | Thema | Klantreis | Team, ...]:
    """Return the terms that have a feed of their own, in the order of the menu."""
    return (*taxonomie.klantgroepen, *taxonomie.themas, *taxonomie.klantreizen, *taxonomie.teams)
