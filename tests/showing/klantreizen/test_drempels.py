"""What stands in the way of a klantgroep."""

from dataclasses import replace

import pytest

from generator.knowing.kennis import Kennis
from generator.showing.inzichten.termen import term_paginas
from generator.showing.klantreizen.drempels import Drempelregel, drempels_van
from generator.values.klantreizen.route import Route
from generator.values.klantreizen.verslag import Verslag
from generator.values.taxonomie.klantgroep import Klantgroep
from tests.maak.bibliotheek import ALLE, INSTELLINGEN, OUDEREN, maak_bibliotheek, maak_inzicht
from tests.maak.route import halte, maak_route, weg, zegt
from tests.maak.verslag import maak_verslag

DREMPEL = halte("Belt", drempel=zegt("Wie slecht hoort, kan niet bellen.", "a"))


def _kennis(route: Route, *verslagen: Verslag) -> Kennis:
    basis = maak_bibliotheek([maak_inzicht("a")])
    return Kennis(replace(basis, routes=(route,), verslagen=verslagen), INSTELLINGEN)


@pytest.mark.parametrize(
    ("route", "groepen"),
    [
        (maak_route(weg(DREMPEL), klantgroepen=(ALLE,)), (ALLE, OUDEREN)),
        (maak_route(weg(DREMPEL), klantgroepen=(OUDEREN,)), (OUDEREN,)),
        (maak_route(weg(halte("Belt")), gewenst=weg(DREMPEL)), ()),
    ],
    ids=["van iedereen", "van de groep", "gewenst"],
)
def test_a_drempel_belongs_to_its_route_and_to_whom_the_insight_is_about(
    route: Route, groepen: tuple[Klantgroep, ...]
) -> None:
    """A wished halte has no drempel that anybody met (S4-03)."""
    kennis = _kennis(route)

    assert tuple(groep for groep in (ALLE, OUDEREN) if drempels_van(groep, kennis)) == groepen


def test_the_page_of_a_klantgroep_says_what_stands_in_the_way() -> None:
    """With the halte, and the route that has the source."""
    pages = {page.pad: page.tekst for page in term_paginas(_kennis(maak_route(weg(DREMPEL))))}
    ouderen = pages["klantgroepen/ouderen.md"].partition('<h2 id="drempels">')[2].partition("</ul>")[0]

    assert "Wie slecht hoort, kan niet bellen." in ouderen
    assert '../routes/kraan.html">een lekkende kraan</a>' in ouderen
    assert 'id="drempels"' not in pages["klantgroepen/alle-huurders.md"]


def test_what_staff_met_stands_after_what_insights_say() -> None:
    """In one list, and marked as played by staff (S4-07)."""
    assert drempels_van(OUDEREN, _kennis(maak_route(weg(DREMPEL)), maak_verslag())) == (
        Drempelregel(
            "Wie slecht hoort, kan niet bellen.", "Belt, in de route", "routes/kraan.md", "een lekkende kraan"
        ),
        Drempelregel(
            "De balie zit op de eerste verdieping.", "Rol: huurder met een rollator ·", "verslagen/middag.md",
            "Een middag in de rij", "gespeeld door medewerkers, nog niet bevestigd door huurders",
        ),
    )  # fmt: skip
