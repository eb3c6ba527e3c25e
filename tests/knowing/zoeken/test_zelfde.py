"""Whether a question was asked before."""

import pytest

from generator.values.taxonomie.klantgroep import Klantgroep
from tests.maak.agenda import maak_vraag, met_agenda, op
from tests.maak.bibliotheek import ALLE, OUDEREN

JONGEREN = Klantgroep("jongeren", "Jongeren")
BELLEN = "Waarom bellen ouderen liever over een reparatie dan dat ze die online melden?"


def _zelfde(asked: str, *groepen: Klantgroep, over: Klantgroep = OUDEREN) -> tuple[str, tuple[str, ...]] | None:
    vragen = [maak_vraag("bellen", vraag=BELLEN, klantgroepen=(over,)), maak_vraag("lift", vraag="Waar is een lift?")]
    found = op(met_agenda((), vragen)).zoeken.zelfde(asked, groepen, vragen)
    return (found.vraag.id, found.woorden) if found else None


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (BELLEN, ("bellen", ("bellen", "ouderen", "liever", "reparatie", "online", "melden"))),
        ("Ik wil weten of ouderen liever bellen of online een reparatie melden.",
         ("bellen", ("ouderen", "liever", "bellen", "online", "reparatie", "melden"))),
        ("Wat vinden ouderen van een reparatie?", None),
        ("Willen ouderen liever een tuin?", None),
        ("…", None),
    ],
)  # fmt: skip
def test_one_question_in_other_words_is_found(asked: str, found: tuple[str, tuple[str, ...]] | None) -> None:
    """With the words that it shares; another question about the same subject is another (S0-38)."""
    assert _zelfde(asked) == found


def test_a_question_about_others_is_another() -> None:
    """Of the same words; who is about everybody is about them too."""
    assert _zelfde(BELLEN, JONGEREN) is None
    assert _zelfde(BELLEN, OUDEREN, JONGEREN) == _zelfde(BELLEN, ALLE) == _zelfde(BELLEN, JONGEREN, over=ALLE)
    assert _zelfde(BELLEN, ALLE) is not None
