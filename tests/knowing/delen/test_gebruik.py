"""Which teams took part in the last twelve months: by team, never by person (S2-08)."""

from dataclasses import replace
from datetime import date

import pytest

from generator.knowing.delen.gebruik import Bronregel, Gebruik, Teamgebruik, build_gebruik
from generator.values.bibliotheek import Tekst
from generator.values.datum import Datum
from generator.values.inzicht import Actiestatus
from generator.values.programma.agenda import Kennisagenda
from generator.values.taxonomie.soorten import Stem
from tests.maak.agenda import maak_programma, maak_rij, maak_vraag
from tests.maak.bibliotheek import maak_inzicht
from tests.maak.teams import ONDERHOUD, VERHUUR, kennis_van, maak_actie, maak_belofte


def test_everything_that_a_team_did_in_the_period_counts_once() -> None:
    """What a team did before, what is planned for later, and what another did, does not."""
    inzichten = [
        replace(maak_actie("open"), datum=Datum(2020)),
        maak_actie("klaar", status=Actiestatus.GEDAAN, uiterlijk=date(2023, 7, 1)),
        maak_inzicht("voor", voor_wie=(ONDERHOUD,), door="Onderhoud"),
        maak_inzicht("eerder", 2022, voor_wie=(ONDERHOUD,), door="Onderhoud"),
    ]
    rijen = (
        maak_rij("nu", wie_aan_de_slag="Onderhoud"),
        maak_rij("later", wie_aan_de_slag="Onderhoud", wanneer=Datum(2025)),
    )
    agenda = Kennisagenda(
        (maak_vraag("nu", team="Onderhoud"), maak_vraag("toen", team="Onderhoud", gevraagd=Datum(2022))),
        programmas=(maak_programma(*rijen),),
    )
    teksten = {
        str(op): Tekst(f"docs/{op}.md", door="team Onderhoud", op=op) for op in (date(2024, 1, 1), date(2022, 1, 1))
    }
    belofte = maak_belofte("Onderhoud", date(2024, 1, 1))
    gebruik = build_gebruik(kennis_van(inzichten, agenda=agenda, teksten=teksten, vaststellingen=(belofte,)))

    assert gebruik.teams == (Teamgebruik(VERHUUR, 0, 0, 0, 0), Teamgebruik(ONDERHOUD, 3, 2, 1, 2))
    assert [regel.opvalt for regel in gebruik.teams] == ["voegde niets toe en gebruikte niets", ""]
    assert [regel.telling for regel in gebruik.teams] == [
        "geen acties en beloften · geen vragen en besluiten · geen inzichten voor het team · niets toegevoegd",
        "3 acties en beloften · 2 vragen en besluiten · 1 inzicht voor het team · 2 toegevoegd",
    ]
    assert gebruik.bewering == "In een jaar gebruikte 1 van de 2 teams iets, en voegde 1 van de 2 teams iets toe"


@pytest.mark.parametrize(
    ("regel", "opvalt"),
    [((0, 0, 0, 1), "gebruikte niets"), ((0, 1, 0, 0), "voegde niets toe"), ((1, 0, 0, 1), "")],
)
def test_what_stands_out_is_what_a_team_did_not_do(regel: tuple[int, int, int, int], opvalt: str) -> None:
    """In words beside its counts."""
    assert Teamgebruik(ONDERHOUD, *regel).opvalt == opvalt


@pytest.mark.parametrize(
    ("counts", "bewering"),
    [
        ([], "Er zijn nog geen teams"),
        ([(1, 0), (1, 0)], "In een jaar gebruikte elk team iets, en voegde geen enkel team iets toe"),
        (
            [(0, 0), (1, 1), (1, 1)],
            "In een jaar gebruikten 2 van de 3 teams iets, en voegden 2 van de 3 teams iets toe",
        ),
    ],
)
def test_the_page_says_it_in_one_sentence(counts: list[tuple[int, int]], bewering: str) -> None:
    """With the verb that fits."""
    teams = tuple(Teamgebruik(ONDERHOUD, used, 0, 0, added) for used, added in counts)

    assert Gebruik(date(2023, 7, 1), teams, (), (), 0).bewering == bewering


def test_sources_are_counted_in_the_period_and_in_all() -> None:
    """By whose voice it is; a kind of source that nobody filled in is said too."""
    inzichten = [maak_inzicht("a", stem=Stem.MEDEWERKER, door="Onderhoud"), maak_inzicht("b"), maak_inzicht("c", 2019)]
    gebruik = build_gebruik(kennis_van(inzichten))

    assert gebruik.stemmen == (
        Bronregel("Huurders zelf", 1, 2), Bronregel("Medewerkers of deskundigen", 1, 1),
        Bronregel("Registraties en tellingen", 0, 0),
    )  # fmt: skip
    assert (gebruik.bronsoorten, gebruik.zonder_door) == ((Bronregel("Soort bron niet ingevuld", 2, 3),), 1)
