"""The studies together."""

from datetime import date

from generator.knowing.programma.onderzoeken import group, nieuwste_eerst
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from tests.maak.agenda import gesprek, maak_onderzoek


def test_the_newest_study_comes_first() -> None:
    """By its last day, whatever that was; equal days by id, and one without any day last."""
    studies = [
        maak_onderzoek("zonder"),
        maak_onderzoek("b", begin=date(2024, 1, 1), klaar=date(2024, 2, 1)),
        maak_onderzoek("a", klaar=date(2024, 2, 1)),
        maak_onderzoek("gesprek", begin=date(2023, 1, 1), gesprekken=(gesprek(date(2024, 3, 1)),)),
    ]

    assert [onderzoek.id for onderzoek in nieuwste_eerst(studies)] == ["gesprek", "a", "b", "zonder"]


def test_what_runs_stands_apart_from_what_is_over() -> None:
    """Three groups in the order of the work; an empty one is left out."""
    runs = [maak_onderzoek(status, status=status) for status in Onderzoekstatus if status.loopt]
    stopped = maak_onderzoek("x", status=Onderzoekstatus.GESTOPT)

    assert [(groep.naam, groep.onderzoeken) for groep in group([stopped, *runs])] == [
        ("bezig", tuple(runs)),
        ("gestopt", (stopped,)),
    ]
