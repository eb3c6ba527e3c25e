"""Dates in the front matter: to the day, as precise as the source, and never guessed."""

from calendar import isleap
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.values.datum import Datum
from tests.reading.lees import VANDAAG, lees, met

_KOLOM = len("datum: ") + 1


@pytest.mark.parametrize(
    ("tekst", "datum"),
    [
        ("2020", Datum(2020)),
        ("2020-12", Datum(2020, 12)),
        ("2020-12-31", Datum(2020, 12, 31)),
        ("'2020-12-31'", Datum(2020, 12, 31)),
        ("2024-02-29", Datum(2024, 2, 29)),
        ("2000-02-29", Datum(2000, 2, 29)),
        ("1900", Datum(1900)),
        ("onbekend", None),
    ],
)
def test_a_date_is_read_as_precisely_as_it_is_written(tekst: str, datum: Datum | None) -> None:
    """A year stays a year; onbekend is an answer and not a fault."""
    inzicht, meldingen = lees(met(datum=tekst))

    assert meldingen == []
    assert inzicht is not None
    assert inzicht.datum == datum


@pytest.mark.parametrize(
    ("tekst", "code", "hint"),
    [
        ("2024-02-30", "datum", "februari 2024 heeft 29 dagen"),
        ("2023-02-29", "datum", "februari 2023 heeft 28 dagen"),
        ("1900-02-29", "datum", "februari 1900 heeft 28 dagen"),
        ("2023-04-31", "datum", "april 2023 heeft 30 dagen"),
        ("2023-04-00", "datum", "april 2023 heeft 30 dagen"),
        ("2023-00", "datum", "maand van 01 tot 12"),
        ("2023-13-01", "datum", "jjjj-mm-dd"),
        ("1899", "datum", "1900 of later"),
        ("0000-01-01", "datum", "1900 of later"),
        ("14-03-2023", "datum", "Bedoelde je 2023-03-14?"),
        ("1/2/2023", "datum", "Bedoelde je 2023-02-01?"),
        ("14 maart 2023", "datum", "2024-03-14"),
        ("2023-3-4", "datum", "jjjj-mm-dd"),
        ("20230304", "datum", "jjjj-mm-dd"),
        ("2023-03-04T10:00", "datum", "jjjj-mm-dd"),
        ("12:30:45", "datum", "jjjj-mm-dd"),
        ("２０２３", "datum", "jjjj-mm-dd"),
        ("Onbekend", "datum", "Bedoelde je onbekend?"),
        ("2024-07-02", "datum-toekomst", "wanneer het onderzoek was"),
        ("2024-08", "datum-toekomst", "wanneer het onderzoek was"),
        ("2025", "datum-toekomst", "wanneer het onderzoek was"),
        ("[2023]", "verkeerd-soort", "een datum"),
        ("{jaar: 2023}", "verkeerd-soort", "een datum"),
        ("", "leeg-veld", "Vul datum in"),
    ],
)
def test_a_date_that_cannot_be_is_a_fault(tekst: str, code: str, hint: str) -> None:
    """Thirty February is not quietly moved to March, and day and month are not swapped."""
    inzicht, (melding,) = lees(met(datum=tekst))

    assert inzicht is None
    assert (melding.code, melding.plek.regel) == (code, 6)
    assert hint in melding.hint


def test_a_wrong_date_is_shown_at_its_column() -> None:
    """An editor jumps to the date, not to the start of the line."""
    _, (melding,) = lees(met(datum="2024-02-30"))

    assert melding.plek.kolom == _KOLOM


def test_a_period_that_has_begun_is_no_future() -> None:
    """On 1 July 2024 «2024» and «2024-07» can be true; «2024-08» cannot."""
    assert lees(met(datum="2024"))[1] == []
    assert lees(met(datum="2024-07"))[1] == []
    assert lees(met(datum="2024-07-01"))[1] == []


@given(st.dates(date(1900, 1, 1), VANDAAG))
def test_every_day_up_to_today_can_be_a_date(dag: date) -> None:
    """No day of the calendar is refused, and each comes back as itself."""
    inzicht, meldingen = lees(met(datum=dag.isoformat()))

    assert meldingen == []
    assert inzicht is not None
    assert inzicht.datum is not None
    assert inzicht.datum.laatste == dag


@given(st.integers(1900, 2023), st.integers(1, 12), st.integers(28, 99))
def test_a_day_exists_exactly_when_the_calendar_says_so(jaar: int, maand: int, dag: int) -> None:
    """Leap years and short months are right in every century."""
    langste = (date(jaar + maand // 12, maand % 12 + 1, 1) - timedelta(days=1)).day
    inzicht, meldingen = lees(met(datum=f"{jaar}-{maand:02}-{dag:02}"))

    assert langste == 29 or maand != 2 or not isleap(jaar)
    assert (inzicht is not None) == (dag <= langste)
    assert [melding.code for melding in meldingen] == ([] if dag <= langste else ["datum"])


@pytest.mark.parametrize(
    ("tekst", "code"), [("2024-10", "datum"), ("2024", "datum"), ("2024-11-31", "datum"), ("straks", "datum")]
)
def test_a_deadline_is_one_day(tekst: str, code: str) -> None:
    """An action is late from one day on, so its deadline is a day."""
    _, (melding,) = lees(met(actie=f"{{wat: bellen, uiterlijk: {tekst}}}"))

    assert melding.code == code
    assert melding.hint


def test_a_deadline_lies_in_the_future_as_a_rule() -> None:
    """Only the date of an insight cannot be after today."""
    inzicht, meldingen = lees(met(actie="{wat: bellen, uiterlijk: 2030-01-01}"))

    assert meldingen == []
    assert inzicht is not None
    assert inzicht.actie is not None
    assert inzicht.actie.uiterlijk == date(2030, 1, 1)
