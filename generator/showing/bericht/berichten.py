"""The reports on the intranet: what is still to do, what was published, and what became of every promise (S0-35)."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.knowing.bericht.herkomst import find_herkomst
from generator.knowing.kennis import Kennis
from generator.showing.huurders.omslag import build_omslag
from generator.showing.huurders.webbericht import webbericht
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.datum import Periode
from generator.values.pagina import Pagina

INDEX = "berichten/index.md"


def bericht_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the list of reports with their promises, and a page for every report."""
    tekst = written(INDEX, "Berichten", kennis)
    yield render(
        "bericht/berichten.md.j2", INDEX, tekst.bestand, tekst=tekst, nu=Periode.van(kennis.instellingen.peildatum),
        kennis=kennis,
    )  # fmt: skip
    for stuk in kennis.bericht.stukken:
        yield render(
            "bericht/bericht.md.j2", stuk.bericht.pad, stuk.bericht.bestand, stuk=stuk, kennis=kennis,
            herkomst=list(find_herkomst(stuk, kennis.bibliotheek)),
            documenten=[(pad, _documentnaam(pad)) for pad in stuk.vaststelling.paden] if stuk.vaststelling else [],
            omslag=build_omslag(stuk.openbaar), tekst=webbericht(stuk.openbaar),
        )  # fmt: skip


def _documentnaam(pad: str) -> str:
    """Return how a reader calls a document."""
    name = PurePosixPath(pad)
    wat = next(wat for begin, wat in _DOCUMENTEN if name.name.startswith(begin))
    return f"{wat} ({_VORMEN.get(name.suffix, name.suffix)})"


_DOCUMENTEN = (("samenvatting", "De samenvatting"), ("e-mail", "De e-mail"), ("", "Het hele bericht"))
_VORMEN = {".pdf": "PDF", ".docx": "Word", ".html": "HTML, om te versturen"}
