"""The page that says whom we did not hear (X-01)."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.knowing.klantgroepen.gehoord import VEEL
from generator.knowing.programma.onderzoeken import met_respons
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.pagina import Pagina

PAD = "wie-hoorden-we-niet.md"


def gehoord_pagina(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page with the part of every klantgroep among tenants beside that among whom we heard."""
    tekst = written(PAD, "Wie hoorden we niet?", kennis)
    yield render(
        "klantgroepen/gehoord.md.j2", PAD, tekst.bestand, tekst=tekst, gehoord=kennis.gehoord, veel=VEEL,
        respons=met_respons(kennis.programma.onderzoeken), kennis=kennis,
    )  # fmt: skip
