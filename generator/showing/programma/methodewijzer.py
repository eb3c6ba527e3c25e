"""The Methodewijzer: choose a way to listen, and see the whole matrix (S0-23, S0-24, S0-46)."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.methodewijzer import KENMERKEN, KEUZES, METHODEN, METHODEWIJZER, Geschikt
from generator.values.pagina import Pagina

SCRIPT = "assets/methodewijzer.js"
_TEKEN = {Geschikt.GESCHIKT: "ja", Geschikt.NIET_IDEAAL: "±", Geschikt.WERKT_NIET: "nee", Geschikt.IN_TE_VULLEN: "?"}
"""What stands in a cell of the matrix: short, and readable without colour."""


def methodewijzer_pagina(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page with the chooser, the matrix and the methoden per fase."""
    tekst = written(METHODEWIJZER, "Methodewijzer", kennis)
    matrix = kennis.bibliotheek.matrix
    terms = {methode.id: methode for methode in kennis.bibliotheek.taxonomie.methoden}
    cellen = [waarde for rij in matrix.values() for waarde in rij.values()]
    yield render(
        "programma/methodewijzer.md.j2",
        METHODEWIJZER,
        tekst.bestand,
        tekst=tekst,
        script=SCRIPT,
        keuzes=KEUZES,
        kenmerken=KENMERKEN,
        teken=_TEKEN,
        waarden=tuple(Geschikt),
        rijen=[(terms[methode], matrix[methode]) for methode in METHODEN if methode in matrix and methode in terms],
        matrix=matrix,
        cellen=len(cellen),
        leeg=cellen.count(Geschikt.IN_TE_VULLEN),
        kennis=kennis,
    )
