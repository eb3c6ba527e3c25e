"""Every question as it stands."""

from datetime import date

from generator.knowing.programma.vraagstaat import Vraagstaat, group
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Datum
from generator.values.opvolging import Opvolging
from generator.values.programma.kennisvraag import Aanvaard, AlBekend
from tests.maak.agenda import maak_onderzoek, maak_programma, maak_rij, maak_vraag, met_agenda, op
from tests.maak.bibliotheek import maak_inzicht


def _staat(bibliotheek: Bibliotheek) -> Vraagstaat:
    (staat,) = op(bibliotheek).programma.vragen
    return staat


def test_a_question_is_late_since_its_first_late_row() -> None:
    """A row that is still to come does not make it less late."""
    rijen = [maak_rij(f"m{maand}", kennisvragen=("v",), wanneer=Datum(2024, maand)) for maand in (5, 3, 9)]
    staat = _staat(met_agenda(vragen=[maak_vraag("v")], programmas=[maak_programma(*rijen)]))

    assert (staat.stand, staat.te_laat_sinds) == (Opvolging.GEPLAND, date(2024, 4, 1))


def test_a_question_with_an_answer_is_never_late() -> None:
    """Though the study of its row was never finished."""
    rij = maak_rij("a", kennisvragen=("v",), wanneer=Datum(2024, 3))
    antwoord = maak_inzicht("antwoord", beantwoordt="v")
    staat = _staat(met_agenda([antwoord], [maak_vraag("v")], programmas=[maak_programma(rij)]))

    assert (staat.stand, staat.te_laat_sinds) == (Opvolging.BEANTWOORD, None)


def test_an_insight_that_says_it_answers_comes_first() -> None:
    """Then what came out of a study for the question."""
    studie = maak_onderzoek("o", kennisvragen=("v",))
    los, zelf = maak_inzicht("los", 2024, onderzoek="o"), maak_inzicht("zelf", 2020, beantwoordt="v")

    assert _staat(met_agenda([los, zelf], [maak_vraag("v")], [studie])).antwoorden == (zelf, los)


def test_what_was_known_and_is_gone_is_not_named() -> None:
    """The others are, with the answers (S0-08)."""
    oud, nieuw = maak_inzicht("oud", 2020), maak_inzicht("nieuw", beantwoordt="v")
    staat = _staat(met_agenda([oud, nieuw], [maak_vraag("v", al_bekend=AlBekend(("weg", "oud")))]))

    assert staat.bekend == (oud,)
    assert staat.genoemd == {"oud", "nieuw"}


def test_questions_come_in_the_order_of_their_way() -> None:
    """What is open first, what was left on purpose last; a heading without questions says nothing."""
    aanvaard = maak_vraag("a", aanvaard=Aanvaard("Te duur.", date(2030, 1, 1)))
    vragen = op(met_agenda(vragen=[aanvaard, maak_vraag("b"), maak_vraag("c")])).programma.vragen
    groepen = [(stand, [staat.vraag.id for staat in staten]) for stand, staten in group(vragen)]

    assert groepen == [(Opvolging.OPEN, ["b", "c"]), (Opvolging.AANVAARD, ["a"])]
    assert [staten[0].uitleg.kop for _, staten in group(vragen)] == ["Nog open", "Bewust niet uitgezocht"]
