"""What a team talks about: what is new for it, and what is not."""

from dataclasses import replace
from datetime import date

import pytest

from generator.knowing.delen.werkoverleg import Dank, build_werkoverleg, is_sinds, nieuw_sinds, thank
from generator.values.datum import Datum
from generator.values.inzicht import Bron, Inzicht
from generator.values.programma.agenda import Kennisagenda
from generator.values.taxonomie.term import ids
from generator.values.taxonomie.termen import Team
from tests.maak.agenda import maak_vraag
from tests.maak.bibliotheek import PEILDATUM, WONING, maak_inzicht
from tests.maak.reeks import maak_reeks
from tests.maak.teams import ONDERHOUD, VERHUUR, kennis_van, maak_actie


def _voor(naam: str, datum: Datum, *teams: Team) -> Inzicht:
    return maak_inzicht(naam, datum=datum, themas=(WONING,), voor_wie=teams)


def test_what_names_a_team_stands_apart_from_what_is_about_its_work() -> None:
    """An insight about its thema is not «for» it, one about neither is not there, and none stands twice."""
    voor, oud = _voor("voor", Datum(2024, 5), ONDERHOUD), _voor("oud", Datum(2023, 5), ONDERHOUD)
    werk = maak_inzicht("werk", datum=Datum(2024, 6), voor_wie=(VERHUUR,))
    anders = _voor("anders", Datum(2024, 6))
    both = maak_inzicht("both", datum=Datum(2024, 6, 1), voor_wie=(VERHUUR, ONDERHOUD))
    overleg = build_werkoverleg(ONDERHOUD, kennis_van([voor, oud, werk, anders, both]))

    assert [inzicht.id for inzicht in overleg.voor_team] == ["both", "voor"]
    assert [inzicht.id for inzicht in overleg.over_werk] == ["werk"]
    assert [inzicht.id for inzicht in overleg.eerder] == ["oud"]
    assert overleg.zin == "2 nieuwe inzichten voor jullie sinds 1 april 2024. Geen afspraken staan open."


def test_a_team_hears_how_much_is_open_and_late() -> None:
    """In one sentence above its page."""
    late = maak_actie("dak", uiterlijk=date(2024, 6, 1))
    overleg = build_werkoverleg(ONDERHOUD, kennis_van([late, maak_actie("deur")]))

    assert overleg.zin == (
        "Geen nieuwe inzichten voor jullie sinds 1 april 2024. 2 afspraken staan open, waarvan 1 te laat."
    )


@pytest.mark.parametrize(
    ("datum", "nieuw"),
    [
        (Datum(2024, 5, 13), True),
        (Datum(2024, 5, 12), False),
        (Datum(2024, 5), True),
        (Datum(2024, 4), False),
        (Datum(2024), True),
        (Datum(2024, 7), True),
        (Datum(2023), False),
        (None, False),
    ],
)
def test_new_is_what_came_since_a_day(datum: Datum | None, nieuw: bool) -> None:
    """The day itself counts, and of a vague date its last day; without a date nobody knows."""
    assert is_sinds(maak_inzicht("x", datum=datum), date(2024, 5, 13), PEILDATUM) is nieuw


@pytest.mark.parametrize(
    ("laatste", "sinds"),
    [(None, date(2024, 4, 1)), (date(2024, 6, 3), date(2024, 6, 3)), (date(2024, 9, 1), date(2024, 4, 1))],
)
def test_new_begins_at_the_last_werkoverleg(laatste: date | None, sinds: date) -> None:
    """When nobody wrote that down, or it is still to come, three months ago."""
    assert nieuw_sinds(replace(ONDERHOUD, laatste_overleg=laatste), PEILDATUM) == sinds


def test_series_about_its_work_come_worst_first() -> None:
    """A series about its klantgroep alone is not about its work."""
    metingen = (
        maak_reeks(8.2, naam="goed"),
        maak_reeks(7, naam="slecht"),
        maak_reeks(6, naam="ander", themas=(WONING,)),
    )
    overleg = build_werkoverleg(ONDERHOUD, kennis_van((), metingen=metingen))
    verhuur = build_werkoverleg(VERHUUR, kennis_van((), metingen=metingen))

    assert [stand.id for stand in overleg.cijfers] == ["slecht", "goed"]
    assert [stand.id for stand in overleg.onder] == ["slecht"]
    assert verhuur.cijfers == ()


def test_thanks_go_to_a_team_else_the_source_else_the_way() -> None:
    """Each once, the newest first, and never more than three."""
    bron = Bron("Rapport", "KWH")
    inzichten = [
        maak_inzicht("a", door="team Verhuur", bron=bron), maak_inzicht("b", bron=bron), maak_inzicht("c", bron=bron),
        maak_inzicht("d", bron=Bron("Rapport")), *(maak_inzicht(naam, door=naam) for naam in "efg"),
    ]  # fmt: skip

    assert thank(inzichten) == (
        Dank("team Verhuur", "Klantenpanel"), Dank("KWH", "Klantenpanel"), Dank("Klantenpanel", "Klantenpanel"),
    )  # fmt: skip


def test_without_news_the_last_that_came_is_thanked_for() -> None:
    """Thanks are never out of date."""
    oud = maak_inzicht("oud", 2020, door="team Verhuur")

    assert build_werkoverleg(ONDERHOUD, kennis_van([oud])).dank == (Dank("team Verhuur", "Klantenpanel"),)


def test_a_team_that_works_on_nothing_yet_is_no_problem() -> None:
    """It has an empty page, until somebody says what it works on."""
    leeg = Team("leeg", "Leeg")
    overleg = build_werkoverleg(leeg, kennis_van([maak_inzicht("a")], leeg))

    assert (overleg.nieuw, overleg.afspraken, overleg.cijfers, overleg.vraag, overleg.dank) == ((), (), (), None, ())
    assert ids((overleg.team,)) == ("leeg",)


def test_a_team_sees_what_it_asked_until_there_is_an_answer() -> None:
    """What most colleagues asked comes first; what another team asked is not there (S0-38)."""
    vragen = [
        maak_vraag("deur", team="team Onderhoud"),
        maak_vraag("dak", team="Onderhoud", keer=3),
        maak_vraag("tuin", team="team Verhuur"),
        maak_vraag("lift", team="team Onderhoud", keer=9),
    ]
    kennis = kennis_van([maak_inzicht("antwoord", beantwoordt="lift")], agenda=Kennisagenda(tuple(vragen)))

    assert [staat.vraag.id for staat in build_werkoverleg(ONDERHOUD, kennis).vragen] == ["dak", "deur"]
