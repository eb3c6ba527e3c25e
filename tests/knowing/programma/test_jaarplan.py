"""The programmes as they stand on the peildatum."""

from datetime import date

from tests.maak.agenda import gesprek, maak_onderzoek, maak_programma, maak_rij, met_agenda, op
from tests.maak.bibliotheek import PEILDATUM


def test_the_plan_of_now_is_one_of_the_plans() -> None:
    """Pages about now and about its year show the same; without a programme there is none."""
    programma = op(met_agenda(programmas=[maak_programma(jaar=2025), maak_programma(maak_rij("x"))])).programma

    assert programma.jaarplan is programma.jaarplannen[1]
    assert op(met_agenda()).programma.jaarplan is None


def test_a_year_has_the_moments_to_come_of_that_year() -> None:
    """What is over cannot be joined, and next year has a page of its own."""
    dagen = (date(2024, 6, 30), PEILDATUM, date(2024, 12, 31), date(2025, 1, 1))
    studie = maak_onderzoek("a", gesprekken=tuple(gesprek(dag, None, meeluisteren="mail ons") for dag in dagen))
    programma = op(met_agenda(onderzoeken=[studie])).programma

    assert [[moment.gesprek.datum for moment in programma.luistermomenten_in(jaar)] for jaar in (2024, 2025)] == [
        [PEILDATUM, date(2024, 12, 31)],
        [date(2025, 1, 1)],
    ]
