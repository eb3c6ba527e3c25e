"""Who owns an action is never a person."""

import pytest

from generator.wording.persoonsgegevens.bekend import Bekend
from generator.wording.persoonsgegevens.eigenaars import find_in_eigenaar


def _found(tekst: str, *namen: str) -> list[str]:
    return [tekst[vondst.van : vondst.tot] for vondst in find_in_eigenaar(tekst, Bekend(namen))]


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("Fatma Yildiz", "Fatma Yildiz"),
        ("fatma yildiz", "fatma yildiz"),
        ("Hanneke", "Hanneke"),
        ("k.vermeulen", "k.vermeulen"),
        ("M. van Dalen (Klant & Wonen)", "M. van Dalen"),
        ("afdeling Wonen / Stefan Wolters", "Stefan Wolters"),
        ("team Onderzoek, aanspreekpunt Oğuz Şimşek", "Oğuz Şimşek"),
        ("team Jansen", "Jansen"),
        ("team jansen", "jansen"),
        ("opzichter Ahmed", "Ahmed"),
        ("Mei Chen", "Mei Chen"),
        ("jan@example.nl", "jan@example.nl"),
    ],
)
def test_a_person_is_found(tekst: str, naam: str) -> None:
    """First and last name, one of them, with an initial, behind a team, and in small letters."""
    assert _found(tekst) == [naam]


@pytest.mark.parametrize("tekst", ["onbekend", "Nog onbekend", "n.v.t.", "niemand", "wij"])
def test_nobody_is_no_person(tekst: str) -> None:
    """What stands where no owner is known."""
    assert _found(tekst) == []


@pytest.mark.parametrize(
    "tekst",
    """
    team Verhuur|team Onderhoud|Klantenservice|Dagelijks Onderhoud (regio Zuid)|programmateam Duurzaam|manager Wonen|HR
    De wijkbeheerder|corporaties en gemeenten|twee grote corporaties|gemeente Utrecht|Projectleider Verduurzaming
    Directeur-bestuurder|Raad van Bestuur|team Strategie en Beleid|Juridische Zaken|Huurcommissie|team Wijkbeheer
    """.replace("\n", "|").split("|")[1:-1],
)
def test_a_team_or_a_role_is_right(tekst: str) -> None:
    """The work of a team is no name, nor is what an organisation is."""
    assert _found(tekst.strip()) == []


def test_a_known_organisation_is_right() -> None:
    """Names that may stand in the library may own an action too."""
    assert _found("Eigen Haard") == ["Eigen Haard"]
    assert _found("Eigen Haard", "Eigen Haard") == []
