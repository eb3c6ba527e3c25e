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


class TestNummers:
    """Numbers and addresses that lead to somebody."""

    @pytest.mark.parametrize(
        ("tekst", "expected"),
        [
            ("De bewoner van Merelstraat 14 B wacht.", "adres: Merelstraat 14 B"),
            ("Kom langs op Lange Kievitlaan 203-1.", "adres: Lange Kievitlaan 203-1"),
            ("Wij waren bij Laan van Nooitgedacht 45.", "adres: Laan van Nooitgedacht 45"),
            ("Het lek zit op nummer 31 aan de Vlinderweg.", "adres: op nummer 31 aan de Vlinderweg"),
            ("De buren van nummer 14 klagen.", "adres: nummer 14"),
            ("Het pakket ging naar 9999 ZZ 12.", "adres: 9999 ZZ 12"),
            ("Wie woont op 9999ZZ?", "postcode: 9999ZZ"),
        ],
    )
    def test_what_leads_to_somebody_is_found(self, tekst: str, expected: str) -> None:
        """Each kind, in the ways people write it."""
        assert _found(tekst, "Schiedam") == [expected]

    @pytest.mark.parametrize(
        "tekst",
        [
            "Artikel 7:220 gaat over renovatie.",
            "In 2024 TV gekeken, en in postcodegebied 1234 gemeten.",
            "Op straat 3 tot 5 keer per week afval.",
            "Stap 3 van 12: n = 429, dat is 33%.",
        ],
    )
    def test_other_numbers_are_left_alone(self, tekst: str) -> None:
        """Years, amounts, cases and numbers of companies stand in every report."""
        assert _found(tekst) == []


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
