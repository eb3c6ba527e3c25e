"""Dates as precise as their source, and half years to the day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.values.datum import Datum, Periode, plus_maanden


@pytest.mark.parametrize(
    ("datum", "tekst", "voluit", "laatste"),
    [
        (Datum(2020), "2020", "2020", date(2020, 12, 31)),
        (Datum(2024, 2), "2024-02", "februari 2024", date(2024, 2, 29)),
        (Datum(2023, 3, 14), "2023-03-14", "14 maart 2023", date(2023, 3, 14)),
    ],
)
def test_a_date_is_as_precise_as_its_source(datum: Datum, tekst: str, voluit: str, laatste: date) -> None:
    """No day or month is made up, and the date counts as its last day."""
    assert (str(datum), datum.voluit, datum.laatste) == (tekst, voluit, laatste)


@pytest.mark.parametrize(
    ("dag", "periode"),
    [
        (date(2024, 1, 1), "2024-h1"),
        (date(2024, 2, 29), "2024-h1"),
        (date(2024, 6, 30), "2024-h1"),
        (date(2024, 7, 1), "2024-h2"),
        (date(2024, 12, 31), "2024-h2"),
        (date(2025, 1, 1), "2025-h1"),
    ],
)
def test_half_years_turn_on_the_day(dag: date, periode: str) -> None:
    """30 June and 1 July are in different reports (S0-35)."""
    assert Periode.van(dag).id == periode


@given(st.dates(date(1950, 1, 1), date(2100, 12, 30)))
def test_every_day_lies_in_exactly_one_periode(dag: date) -> None:
    """No day is counted twice or lost."""
    periode = Periode.van(dag)
    volgende = Periode.van(periode.laatste + timedelta(days=1))

    assert periode.eerste <= dag <= periode.laatste < volgende.eerste


@pytest.mark.parametrize(
    ("dag", "maanden", "verwacht"),
    [
        (date(2021, 12, 31), 36, date(2024, 12, 31)),
        (date(2024, 8, 31), 6, date(2025, 2, 28)),
        (date(2024, 7, 1), -6, date(2024, 1, 1)),
    ],
)
def test_months_stay_within_the_month(dag: date, maanden: int, verwacht: date) -> None:
    """31 August and half a year is the last of February."""
    assert plus_maanden(dag, maanden) == verwacht


@pytest.mark.parametrize(
    ("datum", "eerste"),
    [(Datum(2021), date(2021, 1, 1)), (Datum(2021, 3), date(2021, 3, 1)), (Datum(2021, 3, 9), date(2021, 3, 9))],
)
def test_a_date_begins_on_the_first_day_that_it_can_mean(datum: Datum, eerste: date) -> None:
    """What is not known of a date counts from the beginning."""
    assert datum.eerste == eerste
