"""Who approves a report sees every number that goes outside, with how many people it is about."""

from dataclasses import replace

from generator.knowing.bericht.getallen import Leesgetal, build_getallen
from generator.values.bericht import Deelmeting, UZei
from generator.values.melding import Plek
from tests.maak.cijfers import BERICHT, METING, achter

TEKST = "Zeven op de tien, en € 1.250 in 2024: 95% en de helft van drieëntwintig."


def test_every_number_is_listed_with_its_n() -> None:
    """In digits and in words, in a sentence and as a mark; «een» before a noun is none."""
    said = UZei(tekst=TEKST, inzicht="panel", plek=Plek("b", 7))
    blok = replace(BERICHT.blokken[0], u_zei=(said,))
    delen = (Deelmeting(wie="Ouderen", cijfer=8.0, n=60), Deelmeting(wie="Anderen", cijfer=7.0, n=40))
    score = replace(METING, plek=Plek("b", 9), delen=delen)
    bericht = replace(BERICHT, blokken=(blok,), scores=(score,), voorwoord="Wij schrijven een brief.")
    found = build_getallen(bericht, achter())

    assert [one.getal for one in found if one.plek.regel == 7] == [
        "1.250", "2024", "95%", "Zeven", "de helft", "drieëntwintig", "tien",
    ]  # fmt: skip
    assert {one.n for one in found if one.plek.regel == 7} == {100}
    assert [one for one in found if one.plek.regel == 9] == [
        Leesgetal(Plek("b", 9), "4,2", "Reparaties", 100),
        Leesgetal(Plek("b", 9), "6,1", "Reparaties, vorige keer", None),
        Leesgetal(Plek("b", 9), "7,0", "Reparaties: Anderen", 40),
        Leesgetal(Plek("b", 9), "8,0", "Reparaties: Ouderen", 60),
    ]
    assert [one for one in found if one.plek.regel == 1] == []


def test_a_hidden_mark_is_not_in_the_list() -> None:
    """Nobody has to look at what nobody sees."""
    assert build_getallen(replace(BERICHT, scores=(replace(METING, n=3),)), achter()) == ()
