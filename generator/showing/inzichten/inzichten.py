"""A page for every insight."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.showing.delen.kaarten import kaart_pad
from generator.showing.sjablonen import render
from generator.values.pagina import Pagina
from generator.wording.hoofdcijfer import find_hoofdcijfer


def inzicht_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page of every insight."""
    for inzicht in kennis.bibliotheek.inzichten:
        yield render(
            "inzichten/inzicht.md.j2",
            inzicht.pad,
            inzicht.bestand,
            inzicht=inzicht,
            hoofdcijfer=find_hoofdcijfer(inzicht.titel, inzicht.cijfers, inzicht.hoofdcijfer),
            verwant=kennis.inzichten.verwant_aan(inzicht),
            kaart=kaart_pad(inzicht),
            relaties=kennis.inzichten.relaties_van(inzicht),
            kennis=kennis,
        )
