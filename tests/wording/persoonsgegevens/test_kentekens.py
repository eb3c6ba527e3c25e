"""Number plates."""

import re

import pytest

from generator.wording.persoonsgegevens.kentekens import SIDECODES
from tests.wording.persoonsgegevens.gevonden import found

_LETTERS, _CIJFERS = iter("BDFGHJKLNPRSTVXZ" * 99), iter("1234567890" * 99)
KENTEKENS = [
    "".join(next(_LETTERS) if teken == "X" else next(_CIJFERS) if teken == "9" else teken for teken in code)
    for code in SIDECODES
]


@pytest.mark.parametrize("kenteken", KENTEKENS)
def test_a_plate_of_every_series_is_found(kenteken: str) -> None:
    """With and without hyphens, in capitals and small letters, beside a vehicle or a place to park."""
    for vorm in (kenteken, kenteken.lower(), kenteken.replace("-", ""), kenteken.lower().replace("-", " ")):
        assert found(f"De auto ({vorm}) staat er al weken.") == [f"kenteken: {vorm}"]
        assert found(f"staat al weken geparkeerd: {vorm}") == [f"kenteken: {vorm}"]
        assert f"kenteken: {vorm}" not in found(f"Hij noemde {vorm} en ging weg.")


def test_there_are_fourteen_series() -> None:
    """What the RDW has given out; series 1 to 6 have three pairs, 7 to 14 have three digits or three letters."""
    assert len({re.sub(r"\w", lambda teken: "9" if teken[0] == "9" else "X", code) for code in SIDECODES}) == 14


@pytest.mark.parametrize(
    ("tekst", "kenteken"),
    [
        ("De scooter met kenteken D-123-XY staat er nog.", "D-123-XY"),
        ("Een Opel (NF-JR-62) lekt olie.", "NF-JR-62"),
        ("garagebox 9: oldtimer 61-49-DV", "61-49-DV"),
        ("mijn auto is bekrast, rs 90 hd is de plaat", "rs 90 hd"),
        ("Motor MK-47-BZ wordt elke nacht gestart.", "MK-47-BZ"),
        ("De Corsa 12-XB-CD lekt.", "12-XB-CD"),
        ("12 - ABC - 3 is de auto", "12 - ABC - 3"),
        ("kenteken: xa 123 c", "xa 123 c"),
        ("Hij rijdt in TT-02-XL.", "TT-02-XL"),
        ("na een aanrijding met RD-567-V", "RD-567-V"),
    ],
)
def test_the_word_may_be_any_that_points_at_a_vehicle(tekst: str, kenteken: str) -> None:
    """A brand, a box, the plate itself; after «kenteken» any letters will do."""
    assert found(tekst) == [f"kenteken: {kenteken}"]


@pytest.mark.parametrize(
    "tekst",
    [
        "De ketel van het type B-123-XY is nieuw.",
        "De ventilator is een ZR-12-KB, de motor van de lift is oud.",
        "Lotnummer 12-KLM-3 kleurt anders dan de auto.",
        "Er zijn 37 auto’s op 20 plaatsen, dat gaat elke avond mis.",
        "Op 1-mei-24 reed de auto weg. Parkeervak 14 en 15 zijn vrij.",
    ],
)
def test_other_codes_are_left_alone(tekst: str) -> None:
    """Types, lots, days and counts."""
    assert found(tekst) == []
