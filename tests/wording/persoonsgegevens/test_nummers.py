"""Numbers that belong to one person."""

import pytest

from tests.wording.persoonsgegevens.gevonden import found


@pytest.mark.parametrize(
    ("tekst", "expected"),
    [
        ("Haar BSN is 111.222.333.", "bsn: 111.222.333"),
        ("Op het formulier staat 123456782 met pen.", "bsn: 123456782"),
        ("burgerservicenummer: 111 222 333", "bsn: 111 222 333"),
        ("Hij gaf 123456789 op als burgerservice nummer.", "bsn: 123456789"),
        ("BSN: 12345678", "bsn: 12345678"),
        ("sofinummer 1234.56.782", "bsn: 1234.56.782"),
        ("Stort het op NL91 ABNA 0417 1643 00.", "iban: NL91 ABNA 0417 1643 00"),
        ("Stort het op nl91abna0417164300 graag.", "iban: nl91abna0417164300"),
        ("IBAN NL 91 ABNA 0417 1643 00", "iban: NL 91 ABNA 0417 1643 00"),
        ("Stort het op BE68 5390 0754 7034 voor mei.", "iban: BE68 5390 0754 7034"),
        ("DE89 3704 0044 0532 0130 00 is mijn rekening.", "iban: DE89 3704 0044 0532 0130 00"),
        ("Uw klantnummer is 0045871.", "klantnummer: 0045871"),
        ("huurdersnummer: H-12345", "klantnummer: H-12345"),
        ("contractnr 2012345", "klantnummer: 2012345"),
    ],
)
def test_a_number_of_somebody_is_found(tekst: str, expected: str) -> None:
    """A BSN by its label or its eleven test, an account, a number as a customer, however they are spaced."""
    assert found(tekst) == [expected]


@pytest.mark.parametrize(
    "tekst",
    [
        "De huur stijgt met € 23,50 of € 123.456.782 in totaal.",
        "Zaaknummer 123456782 is gesloten, dossier 20240011223 ook.",
        "Referentie 2024/123456789 hoort bij uw klacht.",
        "Het kostte 123456782 euro. Ordernummer 123456782.",
        "Wij staan bij de KvK onder nummer 12345678.",
        "In de bijlage stond 123456789 zonder uitleg.",
        "Zie https://voorbeeld.example/artikel-123456782 voor meer.",
        "Het IBAN-veld is verplicht. BTW NL001234567B01.",
    ],
)
def test_numbers_of_things_are_left_alone(tekst: str) -> None:
    """Cases, amounts, companies, and nine digits that fail the eleven test."""
    assert found(tekst) == []
