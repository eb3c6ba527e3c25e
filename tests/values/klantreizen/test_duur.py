"""How long somebody waits, in words."""

import pytest

from generator.values.klantreizen.duur import Duur, Tijdmaat, show_minuten


@pytest.mark.parametrize(
    ("duur", "tekst", "minuten"),
    [
        (Duur(1, Tijdmaat.MINUUT), "1 minuut", 1),
        (Duur(4, Tijdmaat.UUR), "4 uur", 240),
        (Duur(1, Tijdmaat.DAG), "1 dag", 1440),
        (Duur(2, Tijdmaat.WEEK), "2 weken", 20160),
        (Duur(3, Tijdmaat.MAAND), "3 maanden", 129600),
    ],
)
def test_a_wait_is_said_and_counted(duur: Duur, tekst: str, minuten: int) -> None:
    """In the measure of the source, and in minutes to add up."""
    assert (str(duur), duur.minuten) == (tekst, minuten)


@pytest.mark.parametrize(
    ("minuten", "tekst"),
    [
        (1, "1 minuut"),
        (59, "59 minuten"),
        (60, "1 uur"),
        (89, "1,5 uur"),
        (1440, "1 dag"),
        (2160, "1,5 dag"),
        (10080, "1 week"),
        (129600, "3 maanden"),
    ],
)
def test_minutes_are_said_in_the_largest_measure(minuten: int, tekst: str) -> None:
    """Rounded to half a measure, for no source is more exact."""
    assert show_minuten(minuten) == tekst
