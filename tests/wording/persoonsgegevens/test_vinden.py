"""Personal data is found before everybody can read it; nobody in these sentences exists."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.values.persoonsgegeven import Gegeven
from generator.wording.persoonsgegevens.bekend import Bekend
from generator.wording.persoonsgegevens.vinden import find_persoonsgegevens

LETTERS = "Aa1 .,:-'@\n"
HOSTILE = (
    "A", "a", "0", "(", "+", "'", "A ", "A. ", "A, ", "A en ", "Aa-", "A'", "A\u0301", "a@", "a.a@", "06 ", "1-1-",
    "1234 AB ", "NL00", "Aastraat ", "van ", "A van ", "Mevrouw A ", "geboren ", "bsn a ", "nr. ", "auto 1-", "m.b.t. ",
)  # fmt: skip


class TestWetten:
    """What holds for any text."""

    @given(st.text(st.sampled_from(LETTERS) | st.characters(), max_size=60), st.lists(st.text(max_size=5), max_size=3))
    def test_every_place_is_true(self, tekst: str, namen: list[str]) -> None:
        """Whatever somebody writes or declares, findings stand in the text, in order and without overlap."""
        found = find_persoonsgegevens(tekst, Bekend(namen))
        for vondst in found:
            assert 0 <= vondst.van < vondst.tot <= len(tekst)
        for one, other in pairwise(found):
            assert one.tot <= other.van

    @pytest.mark.parametrize("piece", HOSTILE)
    def test_work_grows_with_the_text_and_no_faster(self, piece: str) -> None:
        """A text made to hurt takes sixteen times as long when it is sixteen times as long, not 256 times."""
        assert grows_with_the_text(find_persoonsgegevens, piece)


@pytest.mark.parametrize("soort", Gegeven)
def test_every_kind_has_a_name_for_readers(soort: Gegeven) -> None:
    """A message says in Dutch what was found."""
    assert soort.label == soort.label.lower() != ""
