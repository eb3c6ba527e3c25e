"""A page for every insight."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.showing.sjablonen import render
from generator.values.pagina import Pagina


def inzicht_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page of every insight."""
    for inzicht in kennis.bibliotheek.inzichten:
        yield render(
            "inzichten/inzicht.md.j2",
            inzicht.pad,
            inzicht.bestand,
            inzicht=inzicht,
            relaties=kennis.inzichten.relaties_van(inzicht),
            kennis=kennis,
        )
