"""What a route comes to."""

import pytest

from generator.values.klantreizen.duur import Duur, Tijdmaat
from generator.values.klantreizen.halte import Halte, Past, Zelfservice
from generator.values.klantreizen.route import Weg, routes_door, routes_van
from generator.values.taxonomie.klantreis import Klantreis
from tests.maak.route import MAIL, ONLINE, REIS, TELEFOON, halte, maak_route, voelt, weg, zegt

_BETREKKEN = Klantreis("woning-betrekken", "Een woning betrekken")


def test_a_way_is_counted() -> None:
    """Waiting as far as it is known, and every change of kanaal, also over a halte without one."""
    way = weg(
        halte("Kijkt", ONLINE), halte("Mailt", MAIL, wacht=Duur(4, Tijdmaat.UUR)), halte("Denkt na"),
        halte("Mailt weer", MAIL), halte("Belt", TELEFOON, wacht=Duur(1, Tijdmaat.DAG)),
    )  # fmt: skip

    assert (way.wachttijd, way.overstappen) == (28 * 60, 2)


@pytest.mark.parametrize(
    ("way", "digitaal"),
    [
        (Weg(), False),
        (weg(halte("Kijkt", ONLINE), halte("Mailt", MAIL)), True),
        (weg(halte("Kijkt", ONLINE), halte("Belt", TELEFOON)), False),
        (weg(halte("Kijkt", ONLINE), halte("Denkt na")), False),
    ],
)
def test_a_way_is_digital_when_every_halte_is_known_to_be(way: Weg, digitaal: bool) -> None:
    """A halte without a kanaal says nothing (S1-09)."""
    assert way.alleen_digitaal is digitaal


def test_a_route_rests_on_every_insight_once() -> None:
    """In the order of the haltes, whatever part names it."""
    first = halte("Belt", TELEFOON, uit=("a",), verwacht=zegt("Snel.", "b"), beleeft=zegt("Traag.", "a"))
    zelf = (Zelfservice(Past.DEELS, ("f", "a")),)
    last = halte("Wacht", gevoel=voelt(-1, "c"), drempel=zegt("Taal.", "d"), acties=("e", "b"), zelfservice=zelf)

    assert maak_route(weg(first), gewenst=weg(last)).inzichten == ("a", "b", "c", "d", "f", "e")


def test_who_is_met_is_counted_as_far_as_it_is_known() -> None:
    """A halte that does not say so changes nothing."""
    met = weg(halte("Belt", wie="balie"), halte("Wacht"), halte("Belt", wie="balie"), halte("Praat", wie="vakman"))

    assert (met.anderen, weg(halte("Wacht")).anderen) == (1, 0)


def test_a_persona_has_its_own_routes() -> None:
    """What goes so for everybody is of no persona."""
    mine, other = maak_route(weg(halte("Belt")), persona="riet"), maak_route(weg(halte("Belt")))

    assert routes_van("riet", [mine, other]) == (mine,)


def test_a_route_over_two_klantreizen_is_one_process() -> None:
    """Leaving and moving in: both klantreizen know the route (X-12)."""
    route = maak_route(weg(halte("Zegt op"), Halte(_BETREKKEN, None, "Krijgt de sleutel")))

    assert route.klantreizen == (REIS, _BETREKKEN)
    assert (routes_door(_BETREKKEN, [route]), routes_door(Klantreis("x", "X"), [route])) == ((route,), ())
