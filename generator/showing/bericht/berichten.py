"""The reports on the intranet: what is still to do, what was published, and what became of every promise (S0-35)."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from markupsafe import Markup

from generator.knowing.bericht.stukken import Stuk
from generator.knowing.kennis import Kennis
from generator.showing.huurders.berichttekst import bericht_markdown
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.bericht import Antwoordsoort, Regel, Themablok
from generator.values.datum import Periode
from generator.values.inzicht import Inzicht
from generator.values.pagina import Pagina
from generator.values.programma import Onderzoek
from generator.wording.woorden import getal

INDEX = "berichten/index.md"


@dataclass(frozen=True)
class Herkomst:
    """One line of a report, and the way back to where it came from."""

    kop: str
    tekst: str
    verwijzing: str
    """The id of the insight, also when that is gone."""
    inzicht: Inzicht | None
    onderzoek: Onderzoek | None


def bericht_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the list of reports with their promises, and a page for every report."""
    stukken = kennis.bericht.stukken
    tekst = written(INDEX, "Berichten", kennis)
    in_de_maak = {
        reactie.belofte: reactie
        for stuk in stukken
        for reactie in stuk.bericht.beloften
        if not stuk.vaststelling and reactie.uitkomst is not Antwoordsoort.OPEN
    }
    yield render(
        "bericht/berichten.md.j2", INDEX, tekst.bestand, tekst=tekst, kennis=kennis,
        concepten=[stuk for stuk in stukken if not stuk.vaststelling],
        gepubliceerd=[stuk for stuk in stukken if stuk.vaststelling],
        in_de_maak=in_de_maak, nu=Periode.van(kennis.instellingen.peildatum),
        beloften=sorted(kennis.bericht.beloften, key=lambda v: (bool(v.uitkomst), v.naam in in_de_maak, v.uiterlijk)),
    )  # fmt: skip
    for stuk in stukken:
        yield render(
            "bericht/bericht.md.j2", stuk.bericht.pad, stuk.bericht.bestand, stuk=stuk, kennis=kennis,
            herkomst=list(_herkomst(stuk, kennis)),
            documenten=[(pad, _documentnaam(pad)) for pad in stuk.vaststelling.paden] if stuk.vaststelling else [],
            tekst=Markup(bericht_markdown(stuk.openbaar)),  # noqa: S704 - finished Markdown, every text escaped
        )  # fmt: skip


def _documentnaam(pad: str) -> str:
    """Return how a reader calls a document."""
    name = PurePosixPath(pad)
    wat = next(wat for begin, wat in _DOCUMENTEN if name.name.startswith(begin))
    return f"{wat} ({_VORMEN.get(name.suffix, name.suffix)})"


_DOCUMENTEN = (("samenvatting", "De samenvatting"), ("e-mail", "De e-mail"), ("", "Het hele bericht"))
_VORMEN = {".pdf": "PDF", ".docx": "Word", ".html": "HTML, om te versturen"}


def _herkomst(stuk: Stuk, kennis: Kennis) -> Iterator[tuple[str, list[Herkomst]]]:
    """Yield every part of a report with its lines, each with the way back."""
    for onderwerp, blok in zip(stuk.openbaar.onderwerpen, stuk.bericht.blokken, strict=False):
        yield onderwerp.naam, [_terug(kop, regel.tekst, regel.inzicht, kennis) for kop, regel in _regels(blok)]
    made = {
        f"{bericht.periode.id}/{belofte.id}": belofte
        for bericht in kennis.bibliotheek.berichten
        for blok in bericht.blokken
        for belofte in blok.wij_doen
    }
    known = [(reactie, made[reactie.belofte]) for reactie in stuk.bericht.beloften if reactie.belofte in made]
    if known:
        lines = [_terug(reactie.uitkomst.capitalize(), was.tekst, was.inzicht, kennis) for reactie, was in known]
        yield "Eerdere beloften", lines
    if stuk.bericht.scores:
        scores = stuk.bericht.scores
        yield "Cijfers", [_terug(getal(score.cijfer), score.wat, score.inzicht, kennis) for score in scores]


def _regels(blok: Themablok) -> Iterator[tuple[str, Regel]]:
    yield from (("U zei", regel) for regel in blok.u_zei)
    yield from (("Wij deden", regel) for regel in blok.wij_deden)
    yield from (("Wij doen", regel) for regel in blok.wij_doen)
    yield from (("Wij doen dit niet", regel) for regel in blok.wij_doen_niet)


def _terug(kop: str, tekst: str, verwijzing: str, kennis: Kennis) -> Herkomst:
    inzicht = kennis.bibliotheek.per_id.get(verwijzing)
    studie = kennis.bibliotheek.agenda.onderzoeken_per_id.get(inzicht.onderzoek) if inzicht else None
    return Herkomst(kop, tekst, verwijzing, inzicht, studie)
