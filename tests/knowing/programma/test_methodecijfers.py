"""What our own onderzoeken say about a methode (S0-46)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.knowing.kennis import Kennis
from generator.knowing.programma.methodecijfers import Mediaan, Methodecijfers, build_methodecijfers
from generator.values.inzicht import Inzicht
from generator.values.programma.agenda import Kennisagenda
from generator.values.programma.onderzoek import Onderzoek
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from tests.maak.bibliotheek import INSTELLINGEN, INTERVIEW, OUDEREN, PANEL, REPARATIES, maak_bibliotheek, maak_inzicht

BEGIN = date(2024, 1, 1)


def maak_onderzoek(naam: str, **anders: object) -> Onderzoek:
    """Return an interview study that is done, with anything else as given."""
    basis = Onderzoek(
        naam, f"docs/onderzoeken/{naam}.md", naam, INTERVIEW, (OUDEREN,), (REPARATIES,), Onderzoekstatus.KLAAR
    )
    return replace(basis, **anders)  # type: ignore[arg-type]


def cijfers(*onderzoeken: Onderzoek, inzichten: tuple[Inzicht, ...] = ()) -> Methodecijfers:
    """Return the figures of the interview in a library with these onderzoeken."""
    bibliotheek = replace(maak_bibliotheek(inzichten), agenda=Kennisagenda(onderzoeken=onderzoeken))
    return build_methodecijfers(bibliotheek)[INTERVIEW.id]


def met_alles(dagen: int, n: int, kosten: int) -> Onderzoek:
    """Return a study with all three values."""
    return maak_onderzoek(f"o-{dagen}", begin=BEGIN, klaar=BEGIN + timedelta(days=dagen), n=n, kosten=kosten)


def test_two_onderzoeken_are_too_few_and_three_are_enough() -> None:
    """The boundary of S0-46, for all three figures."""
    drie = [met_alles(10, 8, 900), met_alles(40, 30, 4500), met_alles(20, 9, 1000)]
    twee, genoeg = cijfers(*drie[:2]), cijfers(*drie)

    assert (twee.n, twee.doorlooptijd, twee.kosten) == (Mediaan(2), Mediaan(2), Mediaan(2))
    assert (genoeg.n, genoeg.doorlooptijd, genoeg.kosten) == (Mediaan(3, 9), Mediaan(3, 20), Mediaan(3, 1000))


def test_every_figure_counts_the_onderzoeken_that_have_it() -> None:
    """Three with n and two with kosten: only n is shown."""
    found = cijfers(met_alles(1, 8, 0), met_alles(2, 9, 100), maak_onderzoek("zonder-kosten", n=40))

    assert (found.n, found.doorlooptijd, found.kosten) == (Mediaan(3, 9), Mediaan(2), Mediaan(2))


def test_nothing_spent_is_a_value() -> None:
    """Kosten 0 and a doorlooptijd of 0 days are known, and are no gaps."""
    found = cijfers(*(replace(met_alles(0, 1, 0), id=naam) for naam in "abc"))

    assert (found.doorlooptijd, found.kosten) == (Mediaan(3, 0), Mediaan(3, 0))


def test_the_middle_of_an_even_number_is_rounded_up() -> None:
    """8, 9, 10 and 30: between 9 and 10 lies 9,5, and a page says 10."""
    assert cijfers(*(maak_onderzoek(str(n), n=n) for n in (30, 8, 10, 9))).n == Mediaan(4, 10)


def test_used_counts_every_onderzoek_once() -> None:
    """Three insights of two onderzoeken, of which one is on the agenda, and one more there: three."""
    inzichten = tuple(
        maak_inzicht(naam, methode=INTERVIEW, onderzoek=onderzoek)
        for naam, onderzoek in (("een", "a"), ("twee", "a"), ("drie", "b"), ("vier", ""))
    )
    found = cijfers(maak_onderzoek("a"), maak_onderzoek("c"), inzichten=inzichten)

    assert found.onderzoeken == 3


@pytest.mark.parametrize("status", [status for status in Onderzoekstatus if status is not Onderzoekstatus.KLAAR])
def test_an_onderzoek_that_is_not_done_has_no_say_in_a_median(status: Onderzoekstatus) -> None:
    """Its figures are a plan or a broken-off start; it does count as a use."""
    found = cijfers(*(maak_onderzoek(naam, n=10, status=status) for naam in "abc"))

    assert (found.onderzoeken, found.n) == (3, Mediaan(0))


def test_another_methode_keeps_its_own_figures() -> None:
    """Every methode of the vocabulary has figures, also one that was never used."""
    agenda = Kennisagenda(onderzoeken=tuple(maak_onderzoek(naam, n=10) for naam in "abc"))
    kennis = Kennis(replace(maak_bibliotheek(), agenda=agenda), INSTELLINGEN)

    assert set(kennis.programma.methodecijfers) == {PANEL.id, INTERVIEW.id}
    assert kennis.programma.methodecijfers[PANEL.id] == Methodecijfers()


@given(st.lists(st.integers(1, 1000), min_size=3, max_size=9))
def test_a_median_lies_in_the_middle(values: list[int]) -> None:
    """At most half of the values lie below it, and at most half above."""
    waarde = cijfers(*(maak_onderzoek(f"o{place}", n=n) for place, n in enumerate(values))).n.waarde

    assert waarde is not None
    assert sum(value < waarde for value in values) <= len(values) / 2
    assert sum(value > waarde for value in values) <= len(values) / 2


def test_what_is_usual_is_said_in_a_few_words() -> None:
    """What is not known is left out; one day is one day."""
    assert Methodecijfers(3, Mediaan(3, 1200), Mediaan(3, 1), Mediaan(3, 4500)).meestal == (
        "1.200 deelnemers",
        "1 dag",
        "€ 4.500",
    )
    assert Methodecijfers(3, doorlooptijd=Mediaan(2), kosten=Mediaan(3, 0)).meestal == ("€ 0",)
