"""The page of findings: every code, with what is wrong and how it is right."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.meldingen.register import MELDINGEN, MELDINGGROEPEN
from generator.values.pagina import Pagina


def meldingen_pagina(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page that explains every code, by subject."""
    tekst = written(MELDINGEN, "Meldingen", kennis)
    yield render(
        "handleiding/meldingen.md.j2", MELDINGEN, tekst.bestand, tekst=tekst, groepen=MELDINGGROEPEN, kennis=kennis
    )
