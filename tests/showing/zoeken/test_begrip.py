"""What a reader is told about a word of a question."""

import pytest

from generator.showing.zoeken.begrip import show_begrip
from generator.values.zoeken import Begrip, Hoe


@pytest.mark.parametrize(
    ("begrip", "zin"),
    [
        (Begrip("lift", Hoe.ZELF, ("lift",)), ""),
        (
            Begrip("lift", Hoe.ZELF, ("lift",), buiten=True),
            "«lift» staat in geen inzicht; dit komt er het dichtst bij.",
        ),
        (Begrip("schimel", Hoe.TYPEFOUT, ("schimmel",)), "«schimel» staat nergens; we zochten op schimmel."),
        (
            Begrip("huurboekdak", Hoe.DELEN, ("huur", "boek", "dak")),
            "«huurboekdak» staat nergens zo; we zochten op huur, boek en dak.",
        ),
        (Begrip("pomp", Hoe.STUK, ("a", "b", "c", "d")), "«pomp» gelezen als een stuk van a, b, c en d."),
        (Begrip("pomp", Hoe.STUK, ("a", "b", "c", "d", "e")), "«pomp» gelezen als een stuk van a, b, c, d en meer."),
        (Begrip("xq", Hoe.ONBEKEND, ()), "«xq» komt nergens voor."),
    ],
)
def test_a_word_has_one_sentence(begrip: Begrip, zin: str) -> None:
    """It names at most four words, and says nothing when a word was found as it is."""
    assert show_begrip(begrip) == zin
