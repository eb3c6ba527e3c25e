"""Findings that fit a screen, whatever somebody wrote."""

from datetime import date

from generator.reading.bestand.lezing import Lezing
from generator.values.melding import Plek


def test_a_finding_about_a_long_value_shows_how_it_begins_and_ends() -> None:
    """A value of 4,000 signs does not push every other finding off the screen, also as a warning."""
    lezing, plek, zin = Lezing(date.max), Plek("a.md"), f"«{'x' * 4_000}» is geen veld."
    lezing.meld(plek, "onbekend-veld", zin)
    lezing.waarschuw(plek, "onbekend-veld", f"«{'y' * 200}» is geen veld.")

    assert [melding.tekst for melding in lezing.meldingen] == [
        f"«{'x' * 199} … {'x' * 75}» is geen veld.",
        f"«{'y' * 200}» is geen veld.",
    ]


def test_a_finding_is_one_line() -> None:
    """A cell of a table can hold lines; a finding about it is still one."""
    lezing = Lezing(date.max)
    lezing.meld(Plek("a.csv"), "onbekend-veld", "«a\nb\n\nc» is geen veld.")

    assert [melding.tekst for melding in lezing.meldingen] == ["«a b  c» is geen veld."]
