"""Every part of a page with each of its states, on one hidden page for who maintains the look."""

from collections.abc import Iterator
from datetime import timedelta

from generator.knowing.inzichten.overzicht import Mix
from generator.knowing.inzichten.versheid import Houdbaarheid, Versheid
from generator.knowing.kennis import Kennis
from generator.knowing.programma.groepsdiscussies import Kwartaalstand
from generator.showing.sjablonen import render
from generator.values.inzicht import Actie, Actiestatus
from generator.values.opvolging import VAN_VRAAG
from generator.values.pagina import Pagina
from generator.values.programma import Onderzoekstatus
from generator.values.zoeken import Zoekdocument

PAD = "over/onderdelen.md"


def onderdelen_pagina(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page that shows the parts; it is in no menu."""
    peildatum = kennis.instellingen.peildatum
    yesterday = peildatum - timedelta(days=1)
    acties = [Actie("Wat er gebeurt", status, "het team", yesterday) for status in Actiestatus]
    stukken = [Houdbaarheid(versheid, peildatum) for versheid in Versheid if versheid is not Versheid.ONBEKEND]
    yield render(
        "onderdelen.md.j2",
        PAD,
        acties=acties,
        houdbaarheden=stukken,
        document=Zoekdocument("themas/index.md", "Een pagina die geen inzicht is", "", "Thema"),
        gisteren=yesterday,
        vraagstanden=tuple(VAN_VRAAG),
        voortgangen=tuple(Onderzoekstatus),
        kwartaalstanden=tuple(Kwartaalstand),
        mixen=[Mix(3, 5), Mix(0, 4)],
        inzicht=next((i for i in kennis.heden.inzichten if i.datum and i.actie), None),
        kennis=kennis,
    )
