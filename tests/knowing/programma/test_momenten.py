"""The talks of one study."""

from datetime import date

import pytest

from generator.knowing.programma.momenten import Moment, momenten_van
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from tests.maak.agenda import gesprek, maak_onderzoek
from tests.maak.bibliotheek import PEILDATUM

MORGEN = date(2024, 7, 2)


def test_the_talks_of_a_study_come_by_day() -> None:
    """The page keeps those of a study that was stopped."""
    dagen = (MORGEN, date(2024, 1, 1), PEILDATUM)
    studie = maak_onderzoek("a", status=Onderzoekstatus.GESTOPT, gesprekken=tuple(gesprek(dag) for dag in dagen))

    assert [moment.gesprek.datum for moment in momenten_van(studie)] == [date(2024, 1, 1), PEILDATUM, MORGEN]


@pytest.mark.parametrize(
    ("dag", "hoe", "status", "is_open"),
    [
        (PEILDATUM, "mail ons", Onderzoekstatus.VELDWERK, True),
        (date(2024, 6, 30), "mail ons", Onderzoekstatus.VELDWERK, False),
        (PEILDATUM, "", Onderzoekstatus.VELDWERK, False),
        (PEILDATUM, "mail ons", Onderzoekstatus.GESTOPT, False),
    ],
)
def test_a_talk_can_be_joined_up_to_its_day(dag: date, hoe: str, status: Onderzoekstatus, is_open: bool) -> None:
    """When the study says how, and goes on."""
    moment = Moment(maak_onderzoek("a", status=status), gesprek(dag, meeluisteren=hoe))

    assert moment.is_open(PEILDATUM) is is_open
