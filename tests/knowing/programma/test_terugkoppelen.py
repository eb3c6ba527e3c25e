"""What is still to be given back to tenants, to the day (S0-29)."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from generator.doors.project import open_project
from generator.knowing.kennis import Kennis
from generator.knowing.programma.terugkoppelen import find_nog_terug, terug_te_geven, teruggegeven_op
from generator.values.pagina import Instellingen
from generator.values.programma.agenda import Kennisagenda
from generator.values.programma.onderzoek import Onderzoek, Terugkoppeling
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from tests.maak.agenda import maak_onderzoek, met_agenda
from tests.maak.bibliotheek import PEILDATUM

WEKEN = 8
KLAAR = date(2024, 3, 26)
OP_DE_LIJST = KLAAR + timedelta(weeks=WEKEN)


def _nog_terug(*onderzoeken: Onderzoek, peildatum: date = PEILDATUM) -> list[str]:
    return [terug.onderzoek.id for terug in find_nog_terug(Kennisagenda(onderzoeken=onderzoeken), WEKEN, peildatum)]


def _gaf(datum: date) -> Terugkoppeling:
    return Terugkoppeling(datum, "Brief met de uitkomst", "alle deelnemers")


@pytest.mark.parametrize(
    ("peildatum", "weken", "te_lang"),
    [
        (KLAAR, 0, False),
        (OP_DE_LIJST - timedelta(days=1), 7, False),
        (OP_DE_LIJST, 8, True),
        (OP_DE_LIJST + timedelta(days=6), 8, True),
        (OP_DE_LIJST + timedelta(days=7), 9, True),
    ],
)
def test_it_is_on_the_list_from_exactly_so_many_weeks(peildatum: date, weken: int, te_lang: bool) -> None:
    """One day less is in time; only whole weeks count."""
    studie = maak_onderzoek("a", klaar=KLAAR)
    terug = terug_te_geven(studie, WEKEN, peildatum)

    assert terug is not None
    assert (terug.weken, terug.te_lang) == (weken, te_lang)
    assert _nog_terug(studie, peildatum=peildatum) == (["a"] if te_lang else [])


def test_the_last_day_is_the_day_before_it_is_on_the_list() -> None:
    """A page never calls a day the last one while the study was on the list that day."""
    studie = maak_onderzoek("a", klaar=KLAAR)
    terug = terug_te_geven(studie, WEKEN, PEILDATUM)

    assert terug is not None
    assert terug.uiterlijk == date(2024, 5, 20)
    assert _nog_terug(studie, peildatum=date(2024, 5, 20)) == []
    assert _nog_terug(studie, peildatum=date(2024, 5, 21)) == ["a"]


@pytest.mark.parametrize("status", [status for status in Onderzoekstatus if status is not Onderzoekstatus.KLAAR])
def test_only_what_is_klaar_has_something_to_give_back(status: Onderzoekstatus) -> None:
    """What runs has no answer yet, and what was stopped never got one, whatever day was filled in."""
    assert terug_te_geven(maak_onderzoek("a", status=status, klaar=date(2020, 1, 1)), WEKEN, PEILDATUM) is None


def test_a_study_that_is_klaar_after_the_peildatum_does_not_wait_yet() -> None:
    """The site looks from its peildatum, and nothing waits for less than no weeks."""
    studie = maak_onderzoek("a", klaar=PEILDATUM + timedelta(days=1))

    assert terug_te_geven(studie, 0, PEILDATUM) is None
    assert terug_te_geven(studie, 0, PEILDATUM + timedelta(days=1)) is not None


def test_without_a_day_it_is_not_lost() -> None:
    """Nobody knows how long it waits, so it stands on the list, last."""
    zonder = maak_onderzoek("a")
    terug = terug_te_geven(zonder, WEKEN, PEILDATUM)

    assert terug is not None
    assert (terug.weken, terug.uiterlijk, terug.te_lang) == (None, None, True)
    assert _nog_terug(zonder, maak_onderzoek("b", klaar=KLAAR)) == ["b", "a"]


def test_what_waits_longest_comes_first() -> None:
    """In whatever order the files are read; the same day goes by name."""
    dagen = {"c": KLAAR, "b": date(2022, 9, 25), "a": KLAAR, "d": date(2024, 2, 29)}

    assert _nog_terug(*(maak_onderzoek(naam, klaar=dag) for naam, dag in dagen.items())) == ["b", "d", "a", "c"]


def test_what_was_given_back_is_done() -> None:
    """Also when that was before the study was klaar, or when the day of klaar is missing."""
    eerder, zonder = _gaf(KLAAR - timedelta(days=9)), _gaf(PEILDATUM)
    studies = [
        maak_onderzoek("a", klaar=KLAAR, teruggekoppeld=eerder),
        maak_onderzoek("b", teruggekoppeld=zonder),
    ]

    assert _nog_terug(*studies) == []
    assert [teruggegeven_op(studie, PEILDATUM) for studie in studies] == [eerder.datum, PEILDATUM]


def test_a_plan_to_give_back_is_no_giving_back() -> None:
    """A day after the peildatum takes nothing off the list before it has come."""
    dag = PEILDATUM + timedelta(days=1)
    studie = maak_onderzoek("a", klaar=KLAAR, teruggekoppeld=_gaf(dag))

    assert teruggegeven_op(studie, PEILDATUM) is None
    assert _nog_terug(studie) == ["a"]
    assert _nog_terug(studie, peildatum=dag) == []


def test_an_organisation_chooses_the_weeks() -> None:
    """What waits too long with eight weeks is in time with fifteen."""
    bibliotheek = met_agenda(onderzoeken=[maak_onderzoek("a", klaar=KLAAR)])

    assert [terug.onderzoek.id for terug in Kennis(bibliotheek, Instellingen(PEILDATUM)).programma.nog_terug] == ["a"]
    assert Kennis(bibliotheek, Instellingen(PEILDATUM, terugkoppelen=15)).programma.nog_terug == ()


@pytest.mark.parametrize(("keuze", "weken"), [("", 8), ("      terugkoppelen: 4\n", 4)])
def test_the_weeks_stand_in_mkdocs_yml(tmp_path: Path, keuze: str, weken: int) -> None:
    """And are eight when nobody chose."""
    (tmp_path / "docs").mkdir()
    text = f"site_name: Proef\nplugins:\n  - klantinzichten:\n      houdbaar: 36\n{keuze}"
    (tmp_path / "mkdocs.yml").write_text(text, "utf-8")

    assert open_project(tmp_path).instellingen.terugkoppelen == weken
