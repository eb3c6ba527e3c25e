"""The index of the personas, and a page for each (S1-05, S1-06)."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.klantreizen.route import routes_van
from generator.values.pagina import Pagina

INDEX = "personas/index.md"


def persona_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the list of personas, and a page for every one."""
    tekst, beelden = written(INDEX, "Persona's", kennis), kennis.personas.beelden
    yield render("personas/personas.md.j2", INDEX, tekst.bestand, tekst=tekst, beelden=beelden, kennis=kennis)
    for beeld in beelden:
        yield render(
            "personas/persona.md.j2", beeld.persona.pad, beeld.persona.bestand, beeld=beeld,
            routes=routes_van(beeld.id, kennis.bibliotheek.routes), kennis=kennis,
        )  # fmt: skip
