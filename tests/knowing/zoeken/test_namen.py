"""The names of pages: what a question names, where two of them meet, and what looks like a name."""

from dataclasses import replace

import pytest

from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.thema import Thema
from generator.values.zoeken import Zoekdocument
from tests.maak.agenda import op
from tests.maak.bibliotheek import ALLE, OUDEREN, REPARATIES, TAXONOMIE, maak_bibliotheek, maak_inzicht

JONGEREN = Klantgroep("jongeren", "Jongeren")
SCHIMMEL = Thema("schimmel", "Vocht en schimmel", domein="kwaliteit", synoniemen=("zwarte plekken",))
VERHUUR = Thema("verhuur", "Vocht in de verhuur", domein="kwaliteit")
"""Shares a word with the thema above, so that this word names neither."""
INZICHTEN = (
    maak_inzicht("lift"),
    maak_inzicht("plekken", themas=(SCHIMMEL,)),
    maak_inzicht("allen", klantgroepen=(ALLE,)),
    maak_inzicht("kelder", themas=(VERHUUR,)),
)
ZOEKEN = op(
    replace(
        maak_bibliotheek(INZICHTEN),
        taxonomie=replace(TAXONOMIE, klantgroepen=(ALLE, OUDEREN, JONGEREN), themas=(REPARATIES, SCHIMMEL, VERHUUR)),
    )
).zoeken


def _document(number: int) -> Zoekdocument:
    return ZOEKEN.zoekindex.documenten[number]


@pytest.mark.parametrize(
    ("vraag", "titel"),
    [
        ("ouderen reparaties", "Ouderen: reparaties"),
        ("Wat vinden senioren van een reparatie?", "Ouderen: reparaties"),
        ("oudren zwarte plekken", "Ouderen: vocht en schimmel"),
        ("ouderen schimmel", "Ouderen: vocht en schimmel"),
        ("huurders reparaties", "Alle huurders: reparaties"),
        ("reparaties huurders ouderen", "Ouderen: reparaties"),
        ("ouderen vocht", None),
        ("jongeren reparaties", None),
        ("ouderen", None),
        ("reparaties", None),
        ("", None),
    ],
)
def test_a_question_that_names_both_is_answered_by_their_page(vraag: str, titel: str | None) -> None:
    """By label, synonym, the one word that no other has, or a typing error; one of the two is not enough (F-03)."""
    found = ZOEKEN.zoeker.zoek(vraag).kruising

    assert (None if found is None else _document(found).titel) == titel


@pytest.mark.parametrize(
    ("vraag", "titels"),
    [
        ("scheimzel", ["Vocht en schimmel"]),
        ("repperatiezz", ["Reparaties", "Een reparatie melden"]),
        ("reparaties", []),
        ("qwxzqwxz", []),
    ],
)
def test_pages_with_a_name_that_looks_like_it_are_near(vraag: str, titels: list[str]) -> None:
    """Who writes a word that the site does not know is led to what it may have been, best first; never a stapel."""
    zoeker = ZOEKEN.zoeker

    assert [_document(number).titel for number in zoeker.dichtbij(zoeker.zoek(vraag))] == titels
