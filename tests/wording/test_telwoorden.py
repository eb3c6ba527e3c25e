"""Numbers in digits and in words, also as nobody means them."""

import pytest

from generator.wording.geteld import find_delen, find_geteld, find_leesgetallen
from generator.wording.hoeveelheden import find_hoeveelheden
from generator.wording.telwoorden import getal
from tests.wording.groei import grows_with_the_text


@pytest.mark.parametrize(
    ("tekst", "waarde"),
    [("Eén", 1), ("één", 1), ("VIJF", 5), ("achtentachtig", 88), ("1.250", 1250), ("7,5", 7.5), ("9" * 400, 1e12)],
)
def test_a_number_is_read_however_it_is_written(tekst: str, waarde: float) -> None:
    """More than a million million is not told apart: nobody counts so far."""
    assert getal(tekst) == waarde


@pytest.mark.parametrize(
    "tekst",
    ["Vıjf op de tien huurders", "VİJF HUURDERS", "zeſ van de negen huurders", "een mıljoen", f"{'9' * 400} huurders",
     "beide procent", "Een vıjfde van 10 huurders", f"de helft van {'8' * 400} huurders", "een van de nul", "½ ² ٣"],
)  # fmt: skip
def test_no_writing_stops_the_reading(tekst: str) -> None:
    """Letters that only look like ours, and numbers without end, are read or passed over."""
    for find in (find_geteld, find_delen, find_leesgetallen, find_hoeveelheden):
        assert list(find(tekst)) == list(find(tekst))


@pytest.mark.parametrize(
    ("zin", "waarde"),
    [("Eén op de drie ouderen wacht", 100 / 3), ("Veertig procent is tevreden", 40), ("Eén derde wacht", 100 / 3)],
)
def test_a_share_in_words_is_a_figure(zin: str, waarde: float) -> None:
    """Also at the beginning of a sentence, with an accent or without."""
    assert [round(one.waarde, 6) for one in find_hoeveelheden(zin)] == [round(waarde, 6)]


@pytest.mark.werk
@pytest.mark.parametrize(
    "piece", ["1", "-", "1-", "«", "een ", "op de ", "van de 2 ", "ruim ", "1.000 ", "één van de "]
)
def test_work_grows_with_the_text_and_no_faster(piece: str) -> None:
    """A text made to hurt takes longer as it is longer, and no more."""
    for find in (find_geteld, find_delen, find_leesgetallen, find_hoeveelheden):
        assert grows_with_the_text(lambda text, find=find: list(find(text)), piece)  # type: ignore[misc]
