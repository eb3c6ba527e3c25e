"""The mosaic as a poster: one picture on A3, for the wall of who works with it."""

from generator.knowing.kennis import Kennis
from generator.showing.sjablonen import show
from generator.values.pagina import Bestand

PAD, PAPIER = "poster.svg", "poster.pdf"
"""The picture, and the sheet that a door makes of it."""


def poster_bestand(kennis: Kennis) -> Bestand:
    """Return the poster as SVG."""
    titel = kennis.bibliotheek.tekst("index.md").titel
    svg = show(
        "inzichten/poster.svg.j2", PAD, titel=titel, mozaiek=kennis.mozaiek,
        peildatum=kennis.instellingen.peildatum, voorbeeld=kennis.bibliotheek.voorbeeld,
    )  # fmt: skip
    return Bestand(PAD, svg.encode())
