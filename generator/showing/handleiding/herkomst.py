"""The page of sources: what each asks, and how far that is."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.eisen.eis import Werking
from generator.values.eisen.register import EISEN, EISENBRONNEN, HERKOMST
from generator.values.pagina import Pagina


def herkomst_pagina(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page that says of every id whether it works."""
    tekst = written(HERKOMST, "Herkomst van de regels", kennis)
    aantallen = {werking: sum(eis.werking is werking for eis in EISEN) for werking in Werking}
    yield render(
        "handleiding/herkomst.md.j2", HERKOMST, tekst.bestand, tekst=tekst, bronnen=EISENBRONNEN, aantallen=aantallen,
        kennis=kennis,
    )  # fmt: skip
