"""What the page of a klantgroep and a thema says first."""

import pytest

from generator.values.bibliotheek import Tekst
from generator.values.inzicht import Niveau, Zekerheid
from tests.maak.agenda import op
from tests.maak.bibliotheek import maak_bibliotheek, maak_inzicht

PAD = "klantgroepen/ouderen/reparaties.md"


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        ("Ouderen wachten bijv. op *de* lift. Dat duurt lang.", "Ouderen wachten bijv. op de lift."),
        ("# Wachten\n\nDe [lift](lift.md) staat\nstil! En dan?", "De lift staat stil!"),
        ("", "Zeker"),
        ("# Alleen een kop", "Zeker"),
    ],
)
def test_the_first_sentence_of_the_conclusion_goes_before_the_surest_claim(inhoud: str, zin: str) -> None:
    """What a person concluded says more than one insight; a heading concludes nothing (S0-11)."""
    sure = maak_inzicht("zeker", zekerheid=Zekerheid(Niveau.HOOG, "de bron"))
    kennis = op(maak_bibliotheek([maak_inzicht("los"), sure], [(PAD, Tekst(f"docs/{PAD}", inhoud=inhoud))]))

    assert {pad: kern.zin for pad, kern in kennis.kernzinnen.items()} == {PAD: zin}
