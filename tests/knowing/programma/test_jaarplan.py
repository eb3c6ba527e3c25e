"""The programmes as they stand on the peildatum."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from generator.knowing.programma.basisprogramma import find_monitor
from generator.knowing.programma.jaarplan import Jaarplan
from generator.values.programma.jaarprogramma import Programmarij
from generator.values.programma.onderzoek import Onderzoek
from generator.values.taxonomie.soorten import Basis
from generator.values.taxonomie.thema import Naam
from tests.maak.agenda import GROEP, gesprek, maak_onderzoek, maak_programma, maak_rij, met_agenda, op
from tests.maak.bibliotheek import INTERVIEW, PANEL, PEILDATUM, maak_bibliotheek, maak_inzicht


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


def _plan(*rijen: Programmarij, onderzoeken: Iterable[Onderzoek] = ()) -> Jaarplan:
    programma = maak_programma(*rijen)
    (plan,) = op(met_agenda(onderzoeken=onderzoeken, programmas=[programma])).programma.jaarplannen
    return plan


def test_the_methode_that_most_rows_ask_for_comes_first() -> None:
    """Of equal ones by name; one that was used without a row is there too."""
    studies = [maak_onderzoek("x", programma="2024/a"), maak_onderzoek("y", methode=INTERVIEW, programma="2024/a")]
    plan = _plan(maak_rij("a"), maak_rij("b"), maak_rij("c", methode=PANEL), onderzoeken=studies)

    assert [(gebruik.methode, gebruik.rijen, gebruik.onderzoeken) for gebruik in plan.methoden] == [
        (GROEP, 2, 1),
        (PANEL, 1, 0),
        (INTERVIEW, 0, 1),
    ]


def test_every_doelstelling_has_its_rows_counted() -> None:
    """One that no row serves shows a zero."""
    beleid, dienst = Naam("beleid", "Beleid maken"), Naam("dienst", "Diensten verbeteren")

    assert _plan(maak_rij("a"), maak_rij("b")).per_doelstelling((beleid, dienst)) == ((beleid, 2), (dienst, 0))


def test_a_year_has_what_the_monitor_told_up_to_then() -> None:
    """Not what came later, or on an unknown day, or from elsewhere (S0-21)."""
    monitor = replace(PANEL, basis=Basis.MONITOR)
    inzichten = [maak_inzicht(f"m{jaar}", jaar, methode=monitor) for jaar in (2025, 2024, 2022, None)]

    found = find_monitor(maak_bibliotheek([*inzichten, maak_inzicht("ander")]), 2024)
    assert [inzicht.id for inzicht in found] == ["m2024", "m2022"]
