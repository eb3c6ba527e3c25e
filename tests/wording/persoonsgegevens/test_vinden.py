"""Personal data is found before everybody can read it; nobody in these sentences exists."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.values.persoonsgegeven import Gegeven, Stelligheid
from generator.wording.persoonsgegevens.bekend import Bekend
from generator.wording.persoonsgegevens.vinden import find_persoonsgegevens
from tests.wording.groei import grows_with_the_text

LETTERS = "Aa1 .,:-'@\n"
HOSTILE = (
    "A", "a", "0", "(", "+", "'", "A ", "A. ", "A, ", "A en ", "Aa-", "A'", "A\u0301", "a@", "a.a@", "06 ", "1-1-",
    "1234 AB ", "NL00", "Aastraat ", "van ", "A van ", "Mevrouw A ", "geboren ", "bsn a ", "nr. ", "auto 1-", "m.b.t. ",
    "@", "a at ", "a punt a at ", "a-", "mw a ", "mw van de ", "in A en ", "Aa belt. ", "mijn zoon a ", "naam: ", "ع",
    "ع ", "1 jan ", "ik ben van 1 mei 1 ", "A 1 ", "Aa-Aa ", "ABa ", "team A ", "de A zegt ", "1ab", "ab1ab ", "AAAA1",
    "www.", "://", "Zie ", "Ab. ", "1,", "1 1 ", "NL00 ", "eigenaar: a.",
    "nummer 1 ", "Aa 1 in de Aa Aa ", "woon a a op Aa 1 ", "06_1_", "ter wereld ", "Nummer 1 A-",
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

    @pytest.mark.werk
    @pytest.mark.parametrize("piece", HOSTILE)
    def test_work_grows_with_the_text_and_no_faster(self, piece: str) -> None:
        """A text made to hurt takes sixteen times as long when it is sixteen times as long, not 256 times."""
        assert grows_with_the_text(find_persoonsgegevens, piece)


@pytest.mark.parametrize("soort", Gegeven)
def test_every_kind_has_a_name_for_readers(soort: Gegeven) -> None:
    """A message says in Dutch what was found."""
    assert soort.label == soort.label.lower() != ""


def test_only_a_name_is_a_question() -> None:
    """All else is about one person for sure."""
    assert [soort for soort in Gegeven if soort.stelligheid is Stelligheid.VRAAG] == [Gegeven.NAAM]


def test_a_finding_never_shows_what_was_found() -> None:
    """Findings end in logs: ten thousand planted values, none of which can be read back from what was found."""
    for nummer in range(10_000):
        waarde = (
            f"06{nummer:08}", f"q{nummer}@example.org", f"Querstraat {nummer}x", f"geb. 1-{nummer % 12 + 1}-1950",
            f"auto G-{nummer % 900 + 100}-XB", f"mevrouw Q{nummer:b}".translate(str.maketrans("01", "ei")),
        )[nummer % 6]  # fmt: skip
        found = find_persoonsgegevens(f"Dit is {waarde}.")
        assert found
        assert waarde.split()[-1] not in f"{found!r} {found} {[*map(str, found)]}"
