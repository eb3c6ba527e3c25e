"""What follows from the library at every halte."""

import re
from dataclasses import replace

from generator.knowing.kennis import Kennis
from generator.showing.klantreizen.haltes import halteregels
from generator.showing.klantreizen.routes import route_paginas, wegbeelden
from generator.values.inzicht import Actie, Actiestatus
from generator.values.klantreizen.halte import Halte
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek, maak_inzicht
from tests.maak.reeks import maak_reeks
from tests.maak.route import REIS, halte, maak_route, weg

_REEKSEN = (
    maak_reeks(7.9, 7.4, klantreis=REIS, stap=REIS.stappen[0]),
    maak_reeks(6, naam="hele-reis", klantreis=REIS),
)
_ACTIES = tuple(maak_inzicht(status, actie=Actie("Bel terug", status)) for status in Actiestatus)
_KENNIS = Kennis(replace(maak_bibliotheek((*_ACTIES, maak_inzicht("zonder"))), metingen=_REEKSEN), INSTELLINGEN)


def test_a_mark_stands_once_at_the_first_halte_of_its_step() -> None:
    """On the way as it is now when it goes there; the whole klantreis is no step."""
    route = maak_route(
        weg(Halte(REIS, None, "Ziet iets"), halte("Belt"), halte("Belt weer")), gewenst=weg(halte("Belt"))
    )
    later = maak_route(weg(Halte(REIS, None, "Ziet iets")), gewenst=weg(halte("Belt")))
    marks = [
        [[cijfer.zin for cijfer in regel.cijfers] for beeld in wegbeelden(one, _KENNIS) for regel in beeld.regels]
        for one in (route, later)
    ]

    assert marks == [
        [[], ["Reparaties: 7,4 in 2022, onder de 8"], [], []],
        [[], ["Reparaties: 7,4 in 2022, onder de 8"]],
    ]


def test_a_flag_says_whether_something_is_still_open() -> None:
    """One for all that is open and one for all that is done; what does not go on has none, nor has no action."""
    way = weg(
        *(halte("Belt", acties=acties) for acties in (("nieuw", "bezig"), ("gedaan", "gepland"), ("niet", "zonder")))
    )

    assert [regel.vlaggen for regel in halteregels(way, _KENNIS)] == [(False,), (False, True), ()]


def test_a_series_of_the_route_itself_comes_first() -> None:
    """Then those about its klantreizen, each once; on its page, whatever klantreis it is about (X-12)."""
    own = maak_reeks(8.2, naam="verhuizen", titel="Verhuizen")
    route = maak_route(weg(halte("Belt")), metingen=("verhuizen",))
    kennis = Kennis(replace(_KENNIS.bibliotheek, routes=(route,), metingen=(*_REEKSEN, own)), INSTELLINGEN)
    page = next(pagina.tekst for pagina in route_paginas(kennis) if pagina.pad == route.pad)
    links = re.findall(r'<h3><a href="../metingen/(\S+).html">', page)

    assert (links[0], sorted(links)) == ("verhuizen", ["hele-reis", "reparaties", "verhuizen"])
