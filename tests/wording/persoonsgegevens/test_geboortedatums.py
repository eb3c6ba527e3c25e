"""The day on which somebody was born."""

import pytest

from tests.wording.persoonsgegevens.gevonden import found


@pytest.mark.parametrize(
    ("tekst", "datum"),
    [
        ("Hij is geboren te Schiedam aan de haven op 3 mei 1944.", "3 mei 1944"),
        ("De huurder (geb. 03-05-1944) verhuist.", "03-05-1944"),
        ("geb 3/5/62, woont alleen", "3/5/62"),
        ("geb.dat. 1944-05-03, taal: Nederlands", "1944-05-03"),
        ("geboortedatum: 03051944", "03051944"),
        ("Op 3 mei 1944 geboren, en nog actief.", "3 mei 1944"),
        ("Zij werd op 3 mei 1944 geboren.", "3 mei 1944"),
        ("haar verjaardag is 9 mei", "9 mei"),
        ("jarig 4 maart 1949, krijgt graag een kaartje", "4 maart 1949"),
        ("«Ik ben van 9 mei 1951, ik klim niet meer.»", "9 mei 1951"),
        ("ik ben van 9 mei", "9 mei"),
        ("Mijn dochter is van 21 juni 2009.", "21 juni 2009"),
        ("m'n zoontje is van 3-12-2019", "3-12-2019"),
        ("hij is van 12-12-'48", "12-12-'48"),
        ("Ik ben geboren op negen mei 1951.", "negen mei 1951"),
        ("mijn vader (* 9-5-1951) woont alleen", "9-5-1951"),
        ("de huurder (3-5-1962) belt", "3-5-1962"),
        ("kwam op 3 mei 1944 ter wereld", "3 mei 1944"),
        ("geboortejaar en -dag 1944-05-03", "1944-05-03"),
        ("gebdat 03051944", "03051944"),
    ],
)
def test_a_day_of_birth_is_found(tekst: str, datum: str) -> None:
    """With a label before or after it, or as what somebody is of."""
    assert found(tekst, "Schiedam") == [f"geboortedatum: {datum}"]


@pytest.mark.parametrize(
    "tekst",
    [
        "Huurders geboren na 1990 mailen liever.",
        "Huurders geboren voor 1 januari 1960 bellen liever.",
        "Wie vóór 1 januari 1950 geboren is, belt liever.",
        "De huurdersvereniging is jarig: op 12 mei bestaan we 50 jaar. De speeltuin is op 5 mei jarig.",
        "Gesprek met huurder (14-3-25), gesprek met de huurder (3 mei).",
        "We vragen geen geboortedatum meer per 1 juli 2024; het veld geboortedatum vervalt op 3 mei.",
        "Het plan is geboren uit een gesprek van 3 mei 1998.",
        "Er is een kind geboren. Op 3 mei 2024 was er feest.",
        "Ons 50-jarig bestaan vieren we op 3 mei 2024.",
        "De brief is van 9 mei 2024, het complex is van 1962.",
        "Ik ben van 3 mei tot 5 mei weg.",
        "Opgeleverd 03.11.1998, sindsdien niet geschilderd.",
        "Hij is van 9 mei 2024, die brief.",
        "datum: 2025-10-31",
    ],
)
def test_other_days_are_left_alone(tekst: str) -> None:
    """Groups of people, letters, buildings and holidays have days too."""
    assert found(tekst) == []
