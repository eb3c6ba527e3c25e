"""The verslagen of played klantreizen, and a form to fill in while playing each klantreis (S4-01 to S4-05)."""

from collections.abc import Iterator

from generator.knowing.inzichten.acties import build_register
from generator.knowing.kennis import Kennis
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.klantreizen.halte import Gevoel
from generator.values.pagina import Pagina
from generator.values.taxonomie.klantreis import Klantreis

INDEX = "verslagen/index.md"
GEVOELENS = tuple(Gevoel(waarde, ()) for waarde in range(-2, 3))
"""The scale of the form, from very bad to very good."""


def speelpad(reis: Klantreis) -> str:
    """Return the path of the form of a klantreis."""
    return f"spelen/{reis.id}.md"


def verslag_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the list of verslagen, a page for every verslag, and a form for every klantreis."""
    tekst, beelden = written(INDEX, "Verslagen", kennis), kennis.verslagen.beelden
    reizen = kennis.bibliotheek.taxonomie.klantreizen
    yield render(
        "klantreizen/verslagen.md.j2", INDEX, tekst.bestand, tekst=tekst, beelden=beelden, kennis=kennis,
        formulieren=tuple((reis, speelpad(reis)) for reis in reizen),
    )  # fmt: skip
    for beeld in beelden:
        register = build_register(beeld.inzichten, kennis.instellingen.peildatum)
        yield render(
            "klantreizen/verslag.md.j2", beeld.verslag.pad, beeld.verslag.bestand, beeld=beeld, register=register,
            rollen=tuple((rol, kennis.bibliotheek.persona(rol.persona)) for rol in beeld.verslag.rollen), kennis=kennis,
        )  # fmt: skip
    for reis in reizen:
        yield render(
            "klantreizen/spelen.md.j2", speelpad(reis), reis=reis, stations=kennis.reislijn(reis),
            personas=kennis.personas.beelden, gevoelens=GEVOELENS, kennis=kennis,
        )  # fmt: skip
