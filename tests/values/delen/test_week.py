"""Weeks: ISO, from Monday to Sunday."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.values.datum import Datum
from generator.values.delen.week import Week


@pytest.mark.parametrize(
    ("naam", "dagen"),
    [
        ("2024-21", (date(2024, 5, 20), date(2024, 5, 26))), ("2024-01", (date(2024, 1, 1), date(2024, 1, 7))),
        ("2024-1", (date(2024, 1, 1), date(2024, 1, 7))), ("2020-53", (date(2020, 12, 28), date(2021, 1, 3))),
        ("2024-53", None), ("2024-00", None), ("2024", None), ("2024-w21", None), ("mei", None), ("3024-21", None),
    ],
)  # fmt: skip
def test_a_name_is_read(naam: str, dagen: tuple[date, date] | None) -> None:
    """A year and a number that the year has; anything else is no week."""
    week = Week.lees(naam)

    assert (week and (week.eerste, week.laatste)) == dagen


@given(st.dates(date(1950, 1, 1), date(2090, 1, 1)), st.integers(1, 3))
def test_every_date_lies_in_one_week(dag: date, precies: int) -> None:
    """Also one of which only the month or the year is known: it comes when that is over."""
    datum = Datum(*(dag.year, dag.month, dag.day)[:precies])
    week = Week.van(datum.laatste)

    assert [datum in one for one in (week.vorige, week, week.volgende)] == [False, True, False]
    assert week.eerste <= datum.laatste <= week.laatste
    assert (week.volgende.vorige, Week.lees(week.id)) == (week, week)
    assert week.volgende.eerste - week.laatste == timedelta(days=1)
