"""What a colleague can follow: the pages with a feed."""

from generator.values.taxonomie import Klantgroep, Klantreis, Taxonomie, Team, Thema

HOME, NOG_NIET = "index.md", "wat-weten-we-nog-niet.md"
"""The pages that stand for all insights, and for all that we do not know."""


def volgbaar(taxonomie: Taxonomie) -> tuple[Klantgroep | Thema | Klantreis | Team, ...]:
    """Return the terms that have a feed of their own, in the order of the menu."""
    return (*taxonomie.klantgroepen, *taxonomie.themas, *taxonomie.klantreizen, *taxonomie.teams)
