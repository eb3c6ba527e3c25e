"""What may stand in a text, because somebody said so."""

import pytest

from generator.wording.persoonsgegevens.bekend import Bekend
from generator.wording.persoonsgegevens.vinden import find_persoonsgegevens
from tests.wording.persoonsgegevens.gevonden import found


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
        assert found(tekst, "Eigen Haard", "Aedes", "meedoen@example.org", "Merelstraat 1") == []

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
        assert found(tekst, "Eigen Haard", "Merelstraat 1") == [expected]

    @pytest.mark.parametrize(
        ("tekst", "expected"),
        [
            ("Bel 030 234 56 78 of mail info@corporatie.example.", []),
            ("Bel +31 (0)30-2345678 of mail Info@Corporatie.Example.", []),
            ("Kom langs: Merelstraat 1, 3512AB Utrecht.", []),
            ("Kom langs op Merelstraat 1.", []),
            ("Betaal op NL91ABNA0417164300.", []),
            ("Bel 030 234 56 79.", ["telefoon: 030 234 56 79"]),
            ("Kom langs op Merelstraat 12.", ["adres: Merelstraat 12"]),
            ("Hij woont op 3512 AB 3.", ["adres: 3512 AB 3"]),
            ("Mail jan@corporatie.example.", ["e-mail: jan@corporatie.example"]),
        ],
    )
    def test_how_to_reach_the_organisation_may_stand_there(self, tekst: str, expected: list[str]) -> None:
        """However it is spaced, and nothing that looks like it."""
        contact = ("030-2345678", "info@corporatie.example", "Merelstraat 1, 3512 AB Utrecht", "NL91 ABNA 0417 1643 00")
        vondsten = find_persoonsgegevens(tekst, Bekend(["Utrecht"], contact))

        assert [f"{vondst.soort}: {tekst[vondst.van : vondst.tot]}" for vondst in vondsten] == expected

    def test_nobody_can_declare_a_citizen_number(self) -> None:
        """What belongs to one person only is never allowed."""
        assert found("Haar BSN is 111222333.", "111222333") == ["bsn: 111222333"]
