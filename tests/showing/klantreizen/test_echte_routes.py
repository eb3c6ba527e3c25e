"""The routes of this repository: the journeys of the sources, with nothing that no insight says drawn as known."""

from generator.showing.klantreizen.haltes import Halteregel
from generator.showing.klantreizen.routes import wegbeelden
from generator.values.klantreizen.route import Route
from tests.conftest import met_voorbeeld
from tests.maak.echt import echte_kennis

pytestmark = met_voorbeeld


def _route(name: str) -> Route:
    return next(route for route in echte_kennis().bibliotheek.routes if route.id == name)


def _regels(name: str) -> list[Halteregel]:
    return [regel for beeld in wegbeelden(_route(name), echte_kennis()) for regel in beeld.regels]


def test_the_leaking_tap_is_the_one_of_the_source() -> None:
    """A film, a mail, four hours of silence, a telephone call: all of it told by nobody who rents (S1-08)."""
    first = _regels("lekkende-kraan")[:4]

    assert [(regel.kanaal, regel.wacht, regel.halte.bekend) for regel in first] == [
        ("geen kanaal bekend", "", False),
        ("Website en portaal", "", False),
        ("Mail en formulier", "", False),
        ("Telefoon", "na 4 uur", False),
    ]
    assert [cijfer.zin for cijfer in first[3].cijfers] == [
        "Een reparatie melden bij Woonbedrijf: 7,4 in 2018, onder de 8"
    ]


def test_the_second_example_is_a_renovation() -> None:
    """Who looks for information about it, on one klantreis, with actions that exist (X-07)."""
    regels = _regels("informatie-over-een-verbouwing")

    assert {regel.halte.klantreis.id for regel in regels} == {"onderhoud-en-renovatie-meemaken"}
    assert [regel.halte.wat for regel in regels if not regel.halte.bekend] == ["Bereidt zich voor op het werk"]
    assert [len(regel.acties) for regel in regels] == [len(regel.halte.acties) for regel in regels]
    assert [regel.vlaggen for regel in regels[:4]] == [(), (False,), (), (True,)]


def test_a_route_of_a_persona_is_about_its_klantgroep() -> None:
    """And rests on at least one insight that the persona rests on too (S1-07)."""
    known = {persona.id: persona for persona in echte_kennis().bibliotheek.personas}
    pairs = [(route, known[route.persona]) for route in echte_kennis().bibliotheek.routes if route.persona]

    assert [(route.id, persona.id) for route, persona in pairs] == [("kapotte-lift", "riet")]
    assert all(persona.klantgroep in route.klantgroepen for route, persona in pairs)
    assert all({*persona.gebaseerd_op} & {*route.inzichten} for route, persona in pairs)
