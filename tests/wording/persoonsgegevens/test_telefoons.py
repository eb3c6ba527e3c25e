"""Telephone numbers at which somebody may answer."""

import pytest

from tests.wording.persoonsgegevens.gevonden import found


@pytest.mark.parametrize(
    "nummer",
    """
    06-12345678|06 - 98 76 54 32|06.12345678|06/12345678|06‑12345678|+31612345678|+31 (0)6 2345 6710|0031 (0)6 1234 5678
    31612345678|(0512) 34 56 78|0182-345678|020 123 45 67|+32 470 12 34 56|+48 512 345 678|+90 532 123 45 67
    0031-6-12345678|00 31 6 12 34 56 78|06_12345678|06*12345678
    """.replace("\n", "|").split("|")[1:-1],
)
def test_a_telephone_number_is_found(nummer: str) -> None:
    """Mobile and fixed, from here and from abroad, with any sign between the digits."""
    assert found(f"Bel mij op {nummer.strip()}, liefst na zessen.") == [f"telefoon: {nummer.strip()}"]


@pytest.mark.parametrize(
    "tekst",
    [
        "Bel ons op 0800-1234567, 088 123 45 67, 14 020 of 112.",
        "Op 12-03-2025 10 uur en op 1 juli 2025 is er een open dag.",
        "Gemeten waarden: 06 12 18 24 30 36 graden per uurblok.",
        "Respons per wijk: 010: 34, 020: 41, 030: 29.",
        "Ordernummer 0612345678 stond nog open.",
        "In 2024 vulden 1.250 huurders de vragenlijst in, van 2023-2024.",
    ],
)
def test_other_numbers_are_left_alone(tekst: str) -> None:
    """Numbers of companies, days, figures and orders."""
    assert found(tekst) == []
