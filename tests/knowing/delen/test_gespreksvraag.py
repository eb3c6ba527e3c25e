"""The question of a team: always the same in a month, the next one in the month after."""

from dataclasses import replace
from datetime import date

from generator.knowing.delen.gespreksvraag import KEUZE, Gespreksvraag, choose_vraag
from generator.knowing.kennis import Kennis
from generator.values.datum import plus_maanden
from generator.values.programma.agenda import Kennisagenda
from generator.values.programma.kennisvraag import Aanvaard
from generator.values.taxonomie.termen import Team
from tests.maak.agenda import maak_vraag
from tests.maak.bibliotheek import PEILDATUM, maak_inzicht
from tests.maak.teams import ONDERHOUD, kennis_van

EENS, ONEENS = maak_inzicht("eens", spreekt_tegen=("oneens",)), maak_inzicht("oneens")
REIS = Team("reis", "Reis", klantreizen=("reparatie-melden",), klantgroepen=("ouderen",))


def _vragen(kennis_op: date, team: Team = ONDERHOUD) -> str:
    vraag = choose_vraag(team, kennis_van([EENS, ONEENS], team, peildatum=kennis_op))
    assert vraag
    return vraag.vraag


def test_contradictions_come_first_with_what_contradicts() -> None:
    """Both insights stand beside it, and it leads to the place where both stand."""
    kennis = kennis_van([EENS, ONEENS])
    in_turn = [choose_vraag(ONDERHOUD, _op(kennis, maand)) for maand in range(KEUZE)]

    assert Gespreksvraag(
        "Ouderen en reparaties", "Hier spreken inzichten elkaar tegen.", "klantgroepen/ouderen/reparaties.md",
        (EENS, ONEENS),
    ) in in_turn  # fmt: skip


def _op(kennis: Kennis, maand: int) -> Kennis:
    return replace(kennis, instellingen=replace(kennis.instellingen, peildatum=plus_maanden(PEILDATUM, maand)))


def test_the_same_month_gives_the_same_question_and_the_next_one_another() -> None:
    """Two gaps of its thema take turns."""
    days = (date(2024, 7, 1), date(2024, 7, 31), date(2024, 8, 1), date(2024, 9, 1))

    assert [_vragen(day) for day in days] == [
        "Alle huurders en reparaties", "Alle huurders en reparaties", "Ouderen en reparaties",
        "Alle huurders en reparaties",
    ]  # fmt: skip


def test_a_klantgroep_asks_only_when_there_is_no_thema_or_klantreis() -> None:
    """Of a klantreis the steps; of a klantgroep alone every thema."""
    alone = replace(REIS, klantreizen=())

    assert {_vragen(plus_maanden(PEILDATUM, number), REIS) for number in range(4)} == {
        "Wat verwachten huurders bij «melden»?", "Wat verwachten huurders bij «klaar»?",
    }  # fmt: skip
    assert "Ouderen en kwaliteit van de woning" in {_vragen(plus_maanden(PEILDATUM, m), alone) for m in range(5)}


def test_what_is_left_open_on_purpose_is_not_asked() -> None:
    """A team of whose work that is all there is has no question."""
    aanvaard = Aanvaard("Te duur.", date(2030, 1, 1))
    groepen = kennis_van().bibliotheek.taxonomie.klantgroepen
    vraag = maak_vraag("niet", klantgroepen=groepen, aanvaard=aanvaard)

    assert choose_vraag(ONDERHOUD, kennis_van(agenda=Kennisagenda((vraag,)))) is None
    assert choose_vraag(ONDERHOUD, kennis_van()) is not None
