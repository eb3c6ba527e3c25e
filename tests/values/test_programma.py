"""What an onderzoek says of itself."""

from datetime import date

from generator.values.programma.aandachtspunt import AANDACHTSPUNTEN
from tests.maak.agenda import gesprek, maak_onderzoek, maak_vraag


def test_every_point_is_there_answered_or_not() -> None:
    """The ten points keep their own order, whatever the file says first (S0-43)."""
    last, first = AANDACHTSPUNTEN[-1], AANDACHTSPUNTEN[0]
    onderzoek = maak_onderzoek("a", punten=((last.veld, "Ook zo."), (first.veld, "Zo.")))

    assert onderzoek.antwoorden == (
        (first, "Zo."),
        *((punt, "") for punt in AANDACHTSPUNTEN[1:-1]),
        (last, "Ook zo."),
    )


def test_only_known_days_are_days_of_a_study() -> None:
    """The beginning, the end and every talk."""
    onderzoek = maak_onderzoek("a", klaar=date(2024, 2, 1), gesprekken=(gesprek(date(2024, 1, 1)),))

    assert onderzoek.dagen == (date(2024, 2, 1), date(2024, 1, 1))


def test_a_question_was_asked_by_one_when_nobody_counted() -> None:
    """Somebody wrote it down, so it was asked."""
    assert maak_vraag("a").keer == 1
