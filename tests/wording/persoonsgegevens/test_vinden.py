"""Personal data is found before everybody can read it; nobody in these sentences exists."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.values.persoonsgegeven import Gegeven
from generator.wording.persoonsgegevens.vinden import find_persoonsgegevens

LETTERS = "Aa1 .,:-'@\n"
HOSTILE = (
    "A", "a", "0", "(", "+", "'", "A ", "A. ", "A, ", "A en ", "Aa-", "A'", "A\u0301", "a@", "a.a@", "06 ", "1-1-",
    "1234 AB ", "NL00", "Aastraat ", "van ", "A van ", "Mevrouw A ", "geboren ", "bsn a ", "nr. ", "auto 1-", "m.b.t. ",
)  # fmt: skip


def _found(tekst: str, *namen: str) -> list[str]:
    return [f"{vondst.soort}: {tekst[vondst.van : vondst.tot]}" for vondst in find_persoonsgegevens(tekst, namen)]


class TestBekend:
    """Names that the writer declares."""

    @pytest.mark.parametrize(
        "tekst",
        [
            "Wij werken met Eigen Haard en Aedes samen.",
            "Dat is Aedes' mening, en Eigen Haards idee.",
            "Lees de Aedes-benchmark. Aedes vond dat ook.",
            "Mail meedoen@example.org of kom naar Merelstraat 1.",
        ],
    )
    def test_a_declared_name_may_stand_there(self, tekst: str) -> None:
        """Organisations and places, also as possessive, and their own addresses."""
        assert _found(tekst, "Eigen Haard", "Aedes", "meedoen@example.org", "Merelstraat 1") == []

    @pytest.mark.parametrize(
        ("tekst", "expected"),
        [
            ("Dat vindt Haard ook.", "naam: Haard"),
            ("Dat vindt Eigenaar ook.", "naam: Eigenaar"),
            ("Dat vindt EIGEN HAARD ook.", "naam: EIGEN HAARD"),
            ("Bij Eigen Haard Karim gesproken.", "naam: Karim"),
            ("Wij spraken mevrouw Eigen Haard.", "naam: Eigen Haard"),
            ("Kom naar Merelstraat 12.", "adres: Merelstraat 12"),
        ],
    )
    def test_a_declared_name_hides_nothing_else(self, tekst: str, expected: str) -> None:
        """Not a part of it, not another spelling, not who stands beside it, and nobody who is called the same."""
        assert _found(tekst, "Eigen Haard", "Merelstraat 1") == [expected]

    def test_nobody_can_declare_a_citizen_number(self) -> None:
        """What belongs to one person only is never allowed."""
        assert _found("Haar BSN is 111222333.", "111222333") == ["bsn: 111222333"]


class TestWetten:
    """What holds for any text."""

    @given(st.text(st.sampled_from(LETTERS) | st.characters(), max_size=60), st.lists(st.text(max_size=5), max_size=3))
    def test_every_place_is_true(self, tekst: str, namen: list[str]) -> None:
        """Whatever somebody writes or declares, findings stand in the text, in order and without overlap."""
        found = find_persoonsgegevens(tekst, namen)
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
