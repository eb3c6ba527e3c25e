"""Who was asked and who answered, how soon, and what people managed: unknown is never nobody (X-01, S0-27, S0-28)."""

from datetime import date

import pytest

from generator.knowing.programma.onderzoeken import VERS, is_niet_vers, met_respons
from tests.maak.agenda import maak_onderzoek


@pytest.mark.parametrize(
    ("n", "uitgenodigd", "respons"),
    [(30, 120, 0.25), (0, 120, 0), (120, 120, 1), (None, 120, None), (30, None, None), (None, None, None)],
)
def test_response_needs_both_numbers(n: int | None, uitgenodigd: int | None, respons: float | None) -> None:
    """Nobody who answered is a response of nothing; an unknown number gives no response."""
    assert maak_onderzoek("a", n=n, uitgenodigd=uitgenodigd).respons == respons


def test_the_lowest_response_comes_first() -> None:
    """Equal ones by their name, and what is not known is left out."""
    studies = [
        maak_onderzoek(naam, n=n, uitgenodigd=asked)
        for naam, n, asked in (("c", 5, 10), ("b", 0, 10), ("a", 5, 10), ("d", None, 10))
    ]

    assert [study.id for study in met_respons(studies)] == ["b", "a", "c"]


@pytest.mark.parametrize(("dagen", "oud"), [(None, False), (0, False), (VERS, False), (VERS + 1, True)])
def test_people_asked_long_after_their_contact_are_not_fresh(dagen: int | None, oud: bool) -> None:
    """To the day (S2-03)."""
    assert is_niet_vers(maak_onderzoek("a", dagen_na_contact=dagen)) is oud


def test_the_time_to_insight_runs_from_the_last_day_of_listening() -> None:
    """Within a day is one, the same day is none."""
    heard = date(2024, 3, 14)
    times = [
        maak_onderzoek("a", datum_veldwerk=heard, datum_inzicht=day).tot_inzicht
        for day in (date(2024, 3, 15), heard, None)
    ]

    assert times == [1, 0, None]
