"""Haltes of a route and steps of a persona of which we do not know how it goes."""

from dataclasses import replace
from typing import Any

import pytest

from generator.knowing.kennis import Kennis
from generator.knowing.leemten.delen import redenen_per_stap, tel_bekend
from generator.values.inzicht import Inzicht
from generator.values.klantreizen.halte import Halte
from generator.values.klantreizen.route import Route, Weg
from generator.values.leemte import LeemteSoort
from generator.values.personas.persona import Persona
from generator.values.taxonomie.soorten import Aard, Soort
from tests.maak.bibliotheek import INSTELLINGEN, INTERVIEW, MELDEN, maak_bibliotheek, maak_inzicht
from tests.maak.personas import maak_oordeel, maak_persona
from tests.maak.route import halte, maak_route, voelt, weg, zegt

STAP = ("", "", "reparatie-melden", "melden")
BEKEND = halte(
    "Belt", uit=("a",), verwacht=zegt("Een afspraak", "a"), beleeft=zegt("Het is stil", "a"), gevoel=voelt(-1, "a"),
    drempel=zegt("Wie geen Nederlands spreekt, belt niet", "a"),
)  # fmt: skip
ZONDER_DREMPEL = replace(BEKEND, drempel=None)
GOK = halte("Zoekt een filmpje")
VIER = "wat mensen verwachten, wat ze meemaken, wat het met ze doet en wat in de weg staat"


@pytest.mark.parametrize(
    ("nu", "gewenst", "reden"),
    [
        ((BEKEND,), (), ""),
        ((GOK,), (), f"Route «Een lekkende kraan»: de halte is een vermoeden, en we weten niet {VIER}."),
        ((BEKEND, GOK), (), "Route «Een lekkende kraan»: 1 van de 2 haltes is een vermoeden."),
        ((ZONDER_DREMPEL,), (), "Route «Een lekkende kraan»: we weten niet wat in de weg staat."),
        ((GOK, replace(BEKEND, uit=())), (), "Route «Een lekkende kraan»: beide haltes zijn een vermoeden."),
        ((GOK, replace(BEKEND, uit=())), (GOK,), "Route «Een lekkende kraan»: alle 3 haltes zijn een vermoeden."),
        ((ZONDER_DREMPEL, replace(GOK, drempel=BEKEND.drempel)), (GOK,),
         "Route «Een lekkende kraan»: 2 van de 3 haltes zijn een vermoeden."),
        ((), (BEKEND,), ""),
        ((), (GOK,), "Route «Een lekkende kraan»: de halte is een vermoeden."),
        ((replace(GOK, stap=None),), (), ""),
    ],
    ids=["alles", "niets", "een gok", "een deel", "beide", "alle", "samen", "gewenst", "gewenste gok", "zonder stap"],
)  # fmt: skip
def test_a_step_says_what_its_haltes_do_not(nu: tuple[Halte, ...], gewenst: tuple[Halte, ...], reden: str) -> None:
    """Haltes together answer the four questions; what nobody went through yet has no experience to know."""
    route = maak_route(Weg(nu), gewenst=Weg(gewenst))

    assert redenen_per_stap([route]) == ({STAP: (reden,)} if reden else {})


def test_a_reason_names_few_routes_and_counts_more() -> None:
    """A step that every route passes still has a reason of one line."""
    routes = [maak_route(weg(GOK), id=naam, titel=naam) for naam in "abc"]
    begin = [redenen_per_stap(some)[STAP][0].partition(":")[0] for some in (routes[:2], routes)]

    assert begin == ["Routes «a» en «b»", "In 3 routes"]


def test_a_way_says_how_much_of_it_we_know() -> None:
    """How it goes has parts; how it should go has haltes only."""
    way = weg(BEKEND, ZONDER_DREMPEL, GOK)

    assert tel_bekend(way, nu=True) == (
        "Van 2 van de 3 haltes zegt een inzicht dat het zo gaat. Bij elke halte horen vier vragen. "
        "Van de 12 antwoorden weten we er 7."
    )
    assert tel_bekend(way, nu=False) == "Van 2 van de 3 haltes zegt een inzicht dat het zo moet."
    ones = [Weg((halte,)) for halte in way.haltes]
    assert [tel_bekend(one, nu=False) for one in ones] == [
        f"{'Een' if one.haltes[0].bekend else 'Geen'} inzicht zegt dat het zo moet." for one in ones
    ]


def _kennis(*inzichten: Inzicht, routes: tuple[Route, ...] = (), personas: tuple[Persona, ...] = ()) -> Kennis:
    return Kennis(replace(maak_bibliotheek(inzichten), routes=routes, personas=personas), INSTELLINGEN)


def _goed() -> tuple[Inzicht, Inzicht]:
    """Return a figure and a story at the first step, so that it lacks nothing by itself."""
    hier: dict[str, Any] = {"klantreis": MELDEN, "stap": MELDEN.stappen[0], "n": 20, "soort": Soort.BEHOEFTE}
    return (
        maak_inzicht("lift-stil", **hier),
        maak_inzicht("b", **hier, methode=INTERVIEW, aard=Aard.KWALITATIEF),
    )


def test_a_known_step_has_a_gap_of_its_own_for_a_guess() -> None:
    """One row for a step, however many haltes lie on it; the step of the klantgroepen stays as it was."""
    kennis = _kennis(*_goed(), routes=(maak_route(weg(GOK, GOK, BEKEND)),))
    found = [(x.vak.sleutel, x.reden) for x in kennis.leemten.alle if x.soort is LeemteSoort.DEEL_ONBEKEND]

    assert found == [(STAP, "Route «Een lekkende kraan»: 2 van de 3 haltes zijn een vermoeden.")]


def test_an_empty_step_says_what_a_route_guesses() -> None:
    """It is leeg and nothing else; the route is in the reason."""
    (leemte,) = _kennis(routes=(maak_route(weg(GOK), gewenst=weg(BEKEND)),)).leemten.per_vak[STAP]

    assert (leemte.soort, leemte.reden) == (
        LeemteSoort.LEEG,
        f"We weten hier niets over. Route «Een lekkende kraan»: 1 van de 2 haltes is een vermoeden, en we weten niet "
        f"{VIER}.",
    )


def test_a_step_that_nobody_judged_for_a_persona_is_a_gap_of_its_klantgroep() -> None:
    """Of the klantreizen that it names, and only of its own klantgroep; a judgement without its insight is none."""
    twee = maak_persona("riet", reizen=(maak_oordeel(),)), maak_persona("kees", reizen=(maak_oordeel(uit="weg"),))
    kennis = _kennis(*_goed(), personas=twee)
    found = [(x.vak.sleutel, x.soort, x.reden) for x in kennis.leemten.alle if "fictief" in x.reden]

    assert found == [
        (("ouderen", "", "reparatie-melden", "melden"), LeemteSoort.DEEL_ONBEKEND,
         "Of deze stap past bij Kees, 84 jaar (fictief), weten we niet."),
        (("ouderen", "", "reparatie-melden", "klaar"), LeemteSoort.LEEG,
         "We weten hier niets over. Of deze stap past bij Kees, 84 jaar (fictief) en Riet, 84 jaar (fictief), "
         "weten we niet."),
    ]  # fmt: skip
