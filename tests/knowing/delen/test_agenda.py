"""The agenda of one sheet: five points in a quarter of an hour, cut to what fits."""

from dataclasses import replace
from datetime import date

from generator.knowing.delen.agenda import LANGST, Agenda, Agendapunt, Agendaregel, build_agenda
from generator.knowing.delen.werkoverleg import build_werkoverleg
from generator.values.datum import Datum
from generator.values.taxonomie.termen import Team
from tests.maak.bibliotheek import maak_inzicht
from tests.maak.reeks import maak_reeks
from tests.maak.teams import ONDERHOUD, kennis_van, maak_actie


def _agenda(team: Team = ONDERHOUD, **anders: object) -> Agenda:
    inzichten = anders.pop("inzichten", ())
    kennis = kennis_van(inzichten, team, **anders)  # type: ignore[arg-type]
    return build_agenda(build_werkoverleg(team, kennis), kennis)


def test_a_team_with_nothing_says_so_and_still_has_a_question() -> None:
    """Each in one line, with what to ask when we lack nothing about its work."""
    agenda = _agenda(Team("leeg", "Leeg"))

    assert agenda == Agenda(
        "Werkoverleg Leeg",
        "sinds 1 april 2024",
        (
            Agendapunt("Wat is nieuw?", 4, "Er is niets nieuws sinds 1 april 2024."),
            Agendapunt("Wat staat open?", 4, "Er staat niets open."),
            Agendapunt("Hoe scoren we?", 2, "Er is nog geen cijfer met een doel over jullie werk."),
            Agendapunt("Waar praten we over?", 4, "Wat hoorden jullie van huurders dat hier nog niet staat?"),
            Agendapunt("Wie bedanken we?", 1, "Er is nog niemand om te bedanken."),
        ),
        "teams/leeg.md",
    )
    assert agenda.minuten == 15


def test_what_is_for_the_team_comes_before_what_is_about_its_work() -> None:
    """With the question of the month below it, and its two sides when they contradict each other."""
    voor = maak_inzicht("voor", datum=Datum(2024, 5), voor_wie=(ONDERHOUD,), spreekt_tegen=("werk",))
    werk = maak_inzicht("werk", datum=Datum(2024, 6), door="team Verhuur")
    nieuw, *_, vraag, dank = _agenda(inzichten=(voor, werk), peildatum=date(2024, 8, 1)).punten

    assert [(regel.tekst, regel.onder) for regel in nieuw.regels] == [
        ("Voor", "voor jullie: Klantenpanel, mei 2024"),
        ("Werk", "over jullie werk: Klantenpanel, juni 2024"),
    ]
    assert vraag.regels == (
        Agendaregel(
            "Ouderen en reparaties", "Hier spreken inzichten elkaar tegen.", "klantgroepen/ouderen/reparaties.md"
        ),
        Agendaregel("Werk", "Klantenpanel, juni 2024", "inzichten/2024/werk.md"),
        Agendaregel("Voor", "Klantenpanel, mei 2024", "inzichten/2024/voor.md"),
    )
    assert dank.zin == "Voor het nieuwste over jullie werk: Klantenpanel en team Verhuur (klantenpanel)."


def test_what_does_not_fit_is_counted() -> None:
    """The page of the team has all of it."""
    many = [maak_actie(f"ding-{number}", uiterlijk=date(2024, 8, number), wat="x " * 100) for number in range(1, 8)]
    news = [maak_inzicht(f"n{number}", datum=Datum(2024, 5), voor_wie=(ONDERHOUD,)) for number in range(9)]
    metingen = tuple(maak_reeks(7, naam=f"m{number}") for number in range(4))
    punten = _agenda(inzichten=(*many, *news), metingen=metingen).punten

    assert [(len(punt.regels), punt.meer) for punt in punten[:3]] == [
        (4, "Nog 5 inzichten op de pagina van het team."),
        (4, "Nog 3 afspraken op de pagina van het team."),
        (3, "Nog 1 cijfer onder het doel op de pagina van het team."),
    ]
    assert {len(regel.tekst) <= LANGST + 2 for regel in punten[1].regels} == {True}
    assert punten[1].regels[0].tekst.endswith("x …")


def test_when_every_series_reaches_its_target_that_is_the_news() -> None:
    """A count without a target is no score."""
    reached, count = (_agenda(metingen=(maak_reeks(waarde, doel=doel),)) for waarde, doel in ((8.2, 8), (103, None)))

    assert [agenda.punten[2].zin for agenda in (reached, count)] == [
        "Geen cijfer ligt onder het doel.", "Er is nog geen cijfer met een doel over jullie werk.",
    ]  # fmt: skip


def test_a_day_of_ones_own_changes_what_is_new() -> None:
    """As the command asks with --sinds."""
    inzicht = maak_inzicht("maart", datum=Datum(2024, 3), voor_wie=(ONDERHOUD,))
    kennis = kennis_van([inzicht])
    agenda = build_agenda(build_werkoverleg(ONDERHOUD, kennis, date(2024, 3, 1)), kennis)

    assert (agenda.sinds, [regel.tekst for regel in agenda.punten[0].regels]) == ("sinds 1 maart 2024", ["Maart"])
    assert _agenda(replace(ONDERHOUD), inzichten=(inzicht,)).punten[0].regels == ()


def test_a_sheet_with_less_on_it_has_more_room_to_write() -> None:
    """A full one has none left."""
    agendas = (
        Agenda("", "", (Agendapunt("", 1, regels=(Agendaregel("x"),) * rows),), "") for rows in (0, 8, 10, 14, 20)
    )

    assert [len(agenda.schrijflijnen) for agenda in agendas] == [6, 6, 4, 0, 0]
