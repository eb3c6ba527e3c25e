"""Where a sentence begins, any word has a capital."""

import pytest

from generator.wording.persoonsnamen.zinsbegin import begins_zin


@pytest.mark.parametrize(
    "voor",
    ["", "Dat klopt. ", "Echt? ", "“", "Hij zei: ", "Zie [", "- ", "bla\n\n", "bla\n- ", "## ", "# Kop\n", "| een | ",
     "Zie [dit](dit.md).\n\n", "Dat waren er 423.000. ", "Kijk in `a.yaml`. ", "1. ", "Het is stuk.” **", "n.a.v.\n"],
)  # fmt: skip
def test_a_new_sentence_is_seen(voor: str) -> None:
    """After a full stop, a colon or an opening quote, in a bullet, a heading or a cell."""
    assert begins_zin(f"{voor}Roos", len(voor))


@pytest.mark.parametrize(
    "voor", ["de ", "Volgens dhr. ", "I.v.m. ", "Door A. ", "in de flat van\n", "hij (", "mee, ", "12 "]
)
def test_a_sentence_that_goes_on_is_seen(voor: str) -> None:
    """After a shortened word, an initial, a bracket, and on the next line."""
    assert not begins_zin(f"{voor}Roos", len(voor))
