"""Marks of a report that come from series: exact, with what is before them and why not, and never what is intern."""

from dataclasses import replace

import pytest

from generator.knowing.bericht.openbaar import Achtergrond, find_scores
from generator.knowing.bericht.scores import check_reeksen
from generator.values.bericht import Bericht
from generator.values.datum import Periode
from generator.values.inzicht import Publicatie
from generator.values.metingen.reeks import Maat, Meetreeks, Reeksbreuk
from generator.values.openbaar import Afzender, Score, Scorestand
from tests.maak.bibliotheek import PEILDATUM, maak_bibliotheek
from tests.maak.reeks import jaar, maak_meting, maak_reeks

BERICHT = Bericht(
    periode=Periode(2023, 2), bestand="docs/berichten/2023-h2.md", titel="Wat u zei", reeksen=("reparaties",)
)
BRON = "Jaarverslag, KWH"
BREUK = Reeksbreuk("De vraag is anders.", jaar(2023))


def _scores(reeks: Meetreeks) -> tuple[list[Score], list[str]]:
    """Return the marks that tenants read, and the codes of what is said about the series."""
    library = replace(maak_bibliotheek(), metingen=(reeks,))
    achtergrond = Achtergrond(library, {}, Afzender("Wij", ""), PEILDATUM)
    return [score for score, _ in find_scores(BERICHT, achtergrond)], [m.code for m in check_reeksen(BERICHT, library)]


def _extern(*metingen: object, **anders: object) -> Meetreeks:
    return maak_reeks(*metingen, publicatie=Publicatie.EXTERN, **anders)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("reeks", "score"),
    [
        (
            _extern(maak_meting(2022, 7.6), maak_meting(2023, 7.95, n=290)),
            Score("Reparaties", 7.95, Scorestand.HANGT, "2023", 290, 7.6, BRON),
        ),
        (
            _extern(maak_meting(2022, 7.6, n=290), maak_meting(2023, 8.1)),
            Score("Reparaties", 8.1, Scorestand.OP_PEIL, "2023", None, 7.6, BRON, n_onbekend="De bron noemt het niet."),
        ),
        (
            _extern(maak_meting(2023, 8.1, n=290), maak_meting(2024, 5.1, n=290)),
            Score("Reparaties", 8.1, Scorestand.OP_PEIL, "2023", 290, None, BRON),
        ),
        (
            _extern(maak_meting(2022, 7.6), maak_meting(2023, 7.8, n=290), breuken=(BREUK,)),
            Score(
                "Reparaties", 7.8, Scorestand.ONDER, "2023", 290, None, BRON,
                kanttekening="Vergelijken met eerder kan niet. De vraag is anders.",
            ),
        ),
        (_extern(maak_meting(2023, 7.8, n=4)), Score("Reparaties", None, None, "2023", None, None, BRON)),
    ],
    ids=["vorig", "zonder-n", "later-telt-niet", "breuk", "te-weinig-mensen"],
)  # fmt: skip
def test_a_mark_is_what_the_series_says(reeks: Meetreeks, score: Score) -> None:
    """With n, the one before it and the source; no comparison over a break, and no mark of too few people."""
    assert _scores(reeks) == ([score], [])


@pytest.mark.parametrize(
    ("reeks", "code"),
    [
        (maak_reeks(maak_meting(2023, 7.8)), "niet-openbaar"),
        (_extern(maak_meting(2023, 62), maat=Maat.TEVREDEN), "verwijzing"),
        (_extern(maak_meting(2024, 7.8)), "verwijzing"),
        (_extern(maak_meting(2023, 7.8), naam="anders"), "verwijzing"),
    ],
    ids=["intern", "percentage", "nog-niet-klaar", "weg"],
)
def test_what_gives_no_mark_is_said(reeks: Meetreeks, code: str) -> None:
    """A mark of managers is intern and stays so; a share is no mark; a year counts when it is over."""
    assert _scores(reeks) == ([], [code])
