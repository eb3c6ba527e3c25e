"""The news of a week, and the question of a month."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from generator.knowing.delen.maandvraag import KEUZE, kies_maandvraag
from generator.knowing.delen.weekbericht import build_weekbericht
from generator.values.datum import Datum
from generator.values.delen.week import Week
from generator.values.inzicht import Actie, Actiestatus
from generator.values.leemte import LeemteSoort
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from tests.maak.agenda import gesprek, maak_onderzoek, maak_vraag, met_agenda, op
from tests.maak.bibliotheek import maak_bibliotheek, maak_inzicht
from tests.maak.echt import echte_kennis
from tests.speuren import voorbeelden

WEEK = Week(2024, 22)
"""27 May to 2 June, so that May ends in it."""


def test_each_kind_of_news_stands_in_its_own_list() -> None:
    """What came, what came without a day, what was done, what was answered and asked, and where one can listen."""
    gedaan = Actie("Doen", Actiestatus.GEDAAN, sinds=Datum(2024, 5, 28))
    library = met_agenda(
        [
            maak_inzicht("nieuw", datum=Datum(2024, 5, 30), beantwoordt="wachten"),
            maak_inzicht("oud", 1999, bijgewerkt=date(2024, 5, 27)),
            maak_inzicht("vaag", datum=Datum(2024, 5)),
            maak_inzicht("klaar", 2020, actie=gedaan),
            maak_inzicht("loopt", 2020, actie=Actie("Doen", Actiestatus.BEZIG, sinds=Datum(2024, 5, 28))),
            maak_inzicht("later", datum=Datum(2024, 6, 3)),
        ],
        [maak_vraag("wachten", gevraagd=Datum(2024, 1)), maak_vraag("bellen", gevraagd=Datum(2024, 6, 2))],
        [
            maak_onderzoek(
                "panel", status=Onderzoekstatus.VELDWERK,
                gesprekken=tuple(gesprek(date(2024, 6, dag), None, meeluisteren="bel ons") for dag in (1, 3, 9, 10)),
            )
        ],
    )  # fmt: skip
    found = build_weekbericht(WEEK, op(library, date(2024, 5, 27)))
    known = build_weekbericht(WEEK, op(library))

    assert [i.id for i in known.nieuw] == ["nieuw", "oud"]
    assert [i.id for i in known.zonder_dag] == ["vaag"]
    assert [i.id for i in known.gedaan] == ["klaar"]
    assert [(a.vraag.id, a.inzicht.id) for a in known.antwoorden] == [("wachten", "nieuw")]
    assert [vraag.id for vraag in known.gevraagd] == ["bellen"]
    assert [moment.gesprek.datum.day for moment in found.meeluisteren] == [3, 9]
    assert not known.leeg


def test_what_is_still_to_come_is_no_news() -> None:
    """A week in which nothing happened says so, also when there is a question to talk about."""
    found = build_weekbericht(WEEK, op(maak_bibliotheek([maak_inzicht("lift", 2020)])))

    assert found.leeg
    assert found.maandvraag


@voorbeelden(30)
@given(st.dates(date(2019, 1, 1), date(2024, 6, 1)), st.integers(1, 3))
def test_an_insight_is_news_once(dag: date, precies: int) -> None:
    """Nobody reads it twice, and nobody misses it."""
    datum = Datum(*(dag.year, dag.month, dag.day)[:precies])
    kennis = op(maak_bibliotheek([maak_inzicht("een", datum=datum)]), date(2025, 1, 1))
    weken = [Week.van(datum.laatste)]
    weken += [weken[0].vorige, weken[0].volgende, Week.van(dag)]
    told = {week for week in weken if not build_weekbericht(week, kennis).leeg}

    assert told == {weken[0]}


def test_the_question_of_a_month_is_the_same_all_month() -> None:
    """Everybody talks about one thing; another month has another, and a gap elsewhere changes nothing."""
    leemten = echte_kennis().leemten.belangrijkst
    may = [kies_maandvraag(leemten, date(2024, 5, dag)) for dag in (1, 31)]
    year = {kies_maandvraag(leemten, date(2024, maand, 1)) for maand in range(1, 13)}
    fewer = [leemte for leemte in leemten[:KEUZE] if leemte is may[0] or leemte.soort is not LeemteSoort.LEEG]

    assert len(fewer) < KEUZE
    assert may[0] == may[1] == kies_maandvraag(fewer, date(2024, 5, 1))
    assert len(year) > 3
    assert LeemteSoort.SYNTHESEGAT not in {leemte.soort for leemte in year if leemte}
    assert kies_maandvraag([], date(2024, 5, 1)) is None
