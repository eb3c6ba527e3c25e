"""Periods as people write them: one meaning each, or none."""

from datetime import date

import pytest

from generator.reading.metingen.perioden import read_periode
from generator.values.metingen.periode import Meetperiode, Periodevorm

V = Periodevorm


@pytest.mark.parametrize(
    ("text", "periode"),
    [
        ("2023", Meetperiode(V.JAAR, 2023)),
        ("2022/2023", Meetperiode(V.SEPTEMBER_AUGUSTUS, 2022)),
        ("2022-2023", Meetperiode(V.SEPTEMBER_AUGUSTUS, 2022)),
        ("2022/23", Meetperiode(V.SEPTEMBER_AUGUSTUS, 2022)),
        ("2023-H1", Meetperiode(V.HALFJAAR, 2023, 1)),
        ("tweede helft van 2023", Meetperiode(V.HALFJAAR, 2023, 2)),
        ("2023-K2", Meetperiode(V.KWARTAAL, 2023, 2)),
        ("Q3 2023", Meetperiode(V.KWARTAAL, 2023, 3)),
        ("4e kwartaal 2023", Meetperiode(V.KWARTAAL, 2023, 4)),
        ("2023-05", Meetperiode(V.MAAND, 2023, 5)),
        ("05-2023", Meetperiode(V.MAAND, 2023, 5)),
        ("jan-23", Meetperiode(V.MAAND, 2023, 1)),
        ("Maart 2023", Meetperiode(V.MAAND, 2023, 3)),
        ("mrt '23", Meetperiode(V.MAAND, 2023, 3)),
        ("01-05-2023", Meetperiode(V.MAAND, 2023, 5)),
        ("2023-05-01 00:00:00", Meetperiode(V.MAAND, 2023, 5)),
    ],
)
def test_a_period_is_read_as_people_write_it(text: str, periode: Meetperiode) -> None:
    """Dutch months and quarters, a year that begins in September, and what Excel makes of a month."""
    assert read_periode(text) == periode


@pytest.mark.parametrize(
    "text", ["", "23", "2023-13", "2023-K5", "2022/2024", "02-05-2023", "voorjaar 2023", "1" * 999]
)
def test_what_is_no_period_is_none(text: str) -> None:
    """A year of two digits, a day, and a year that lasts two are not guessed."""
    assert read_periode(text) is None


def test_what_a_period_is_called_is_read_as_that_period() -> None:
    """What we write can be read again."""
    for vorm in V:
        for nummer in range(1, 12 // vorm.maanden + 1):
            periode = Meetperiode(vorm, 2023, nummer)

            assert read_periode(periode.id) == periode


def test_periods_lie_end_to_end() -> None:
    """The next one begins on the day after the last, also over a new year, and has the next number."""
    assert (Meetperiode(V.SEPTEMBER_AUGUSTUS, 2022).eerste, Meetperiode(V.SEPTEMBER_AUGUSTUS, 2022).laatste) == (
        date(2022, 9, 1),
        date(2023, 8, 31),
    )
    for vorm in V:
        last, first = Meetperiode(vorm, 2023, 12 // vorm.maanden), Meetperiode(vorm, 2024)

        assert (first.eerste - last.laatste).days == 1
        assert first.volgnummer - last.volgnummer == 1
