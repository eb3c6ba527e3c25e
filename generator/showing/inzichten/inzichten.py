"""A page for every insight."""

from collections.abc import Iterator

from generator.knowing.inzichten.relaties import Relaties
from generator.knowing.kennis import Kennis
from generator.showing.sjablonen import render
from generator.values.pagina import Pagina

_GEEN = Relaties()


def inzicht_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page of every insight."""
    for inzicht in kennis.bibliotheek.inzichten:
        relaties = kennis.inzichten.relaties.get(inzicht.id, _GEEN)
        yield render(
            "inzichten/inzicht.md.j2",
            inzicht.pad,
            inzicht.bestand,
            inzicht=inzicht,
            relaties=relaties,
            kennis=kennis,
        )
