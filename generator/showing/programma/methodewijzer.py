"""The Methodewijzer: choose a way to listen, and see the whole matrix (S0-23, S0-24, S0-46)."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.knowing.programma.invulling import build_invulling
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.methodewijzer import KENMERKEN, KEUZES, METHODEWIJZER, Geschikt
from generator.values.pagina import Pagina

SCRIPT = "assets/methodewijzer.js"


def methodewijzer_pagina(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page with the chooser, the matrix and the methoden per fase."""
    tekst = written(METHODEWIJZER, "Methodewijzer", kennis)
    yield render(
        "programma/methodewijzer.md.j2",
        METHODEWIJZER,
        tekst.bestand,
        tekst=tekst,
        script=SCRIPT,
        keuzes=KEUZES,
        kenmerken=KENMERKEN,
        waarden=tuple(Geschikt),
        invulling=build_invulling(kennis.bibliotheek),
        matrix=kennis.bibliotheek.matrix,
        kennis=kennis,
    )
