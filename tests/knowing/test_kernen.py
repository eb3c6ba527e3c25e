"""The page of a klantgroep and a thema as the answer to who names the two."""

from typing import Any

import pytest

from generator.values.bibliotheek import Tekst
from generator.values.inzicht import Niveau, Zekerheid
from generator.values.taxonomie.soorten import Soort
from tests.maak.agenda import op
from tests.maak.bibliotheek import maak_bibliotheek, maak_inzicht

PAD = "klantgroepen/ouderen/reparaties.md"


@pytest.mark.parametrize(
    ("tekst", "kop"),
    [
        (Tekst(f"docs/{PAD}", omschrijving="Wachten duurt te lang.", inhoud="## Kop\n\nZin."), "Wachten duurt te lang"),
        (Tekst(f"docs/{PAD}", omschrijving="Nog niets."), "Zeker"),
    ],
)
def test_the_answer_is_what_the_page_opens_with(tekst: Tekst, kop: str) -> None:
    """What a person concluded says more than one insight; without it the surest claim leads (S0-11)."""
    sure = maak_inzicht("zeker", zekerheid=Zekerheid(Niveau.HOOG, "de bron"))
    kennis = op(maak_bibliotheek([maak_inzicht("los"), sure], [(PAD, tekst)]))

    assert {pad: kern.kop for pad, kern in kennis.kernen.items()} == {PAD: kop}


@pytest.mark.parametrize("ander", [{"uitschieter": True}, {"soort": Soort.CONTEXT}])
def test_what_is_no_evidence_answers_nothing(ander: dict[str, Any]) -> None:
    """An outlier never leads, in a search as little as on its page (S2-05)."""
    assert op(maak_bibliotheek([maak_inzicht("a", **ander)])).kernen == {}


def test_a_conclusion_without_insights_is_an_answer() -> None:
    """Somebody wrote it, also when it begins with a heading."""
    tekst = Tekst(f"docs/{PAD}", omschrijving="Dat weten we.", inhoud="## Kop")

    assert op(maak_bibliotheek([], [(PAD, tekst)])).kernen[PAD].kop == "Dat weten we"
