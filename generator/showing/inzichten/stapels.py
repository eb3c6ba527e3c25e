"""The stapels: what we know about one klantgroep and one thema, on top of each other."""

from collections.abc import Iterator

from generator.knowing.inzichten.acties import build_register
from generator.knowing.kennis import Kennis
from generator.showing.lijsten import lijst_paginas
from generator.showing.sjablonen import render
from generator.values.pagina import Pagina


def stapel_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield a page for every vak that holds something: its conclusion or its surest claim first (S0-11)."""
    for vak in kennis.inzichten.kaart.values():
        if not kennis.inzichten.pagina_van(vak):
            continue
        stapel = kennis.stapel(vak)
        lijst = vak.pad.replace(".md", "/alle.md") if stapel.is_afgekapt else ""
        yield render(
            "inzichten/stapel.md.j2", vak.pad, stapel.conclusie.bestand, vak=vak, stapel=stapel, lijst=lijst,
            allen=kennis.inzichten.voor_allen(vak),
            register=build_register(vak.inzichten, kennis.instellingen.peildatum), kennis=kennis,
        )  # fmt: skip
        if lijst:
            titel = f"{vak.klantgroep.label}: {vak.thema.label}"
            yield from lijst_paginas(lijst, titel, vak.inzichten, kennis)
