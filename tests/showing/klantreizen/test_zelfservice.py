"""A step says whether it fits self-service, and for whom."""

from dataclasses import replace

from generator.knowing.kennis import Kennis
from generator.showing.klantreizen.twijfel import Bezwaar
from generator.showing.klantreizen.zelfservice import Zelfregel, niet_zelfredzaam, zelfservice_op
from generator.values.klantgroepen.getal import Zelfredzaam
from generator.values.klantreizen.halte import Past, Zelfservice
from tests.maak.bibliotheek import ALLE, INSTELLINGEN, OUDEREN, maak_bibliotheek, maak_inzicht
from tests.maak.route import REIS, halte, maak_route, weg

_DEELS, _NEE = Zelfservice(Past.DEELS, ("nieuw",)), Zelfservice(Past.NEE, ("oud", "weg"), (OUDEREN,))
_LIBRARY = maak_bibliotheek((maak_inzicht("nieuw"), maak_inzicht("oud", 2007)))


def test_what_routes_say_of_a_step_is_told_once() -> None:
    """For everybody of the route when it names no group; with what speaks against it, from now and wished."""
    way = weg(
        halte("Belt", zelfservice=(_DEELS,)),
        halte("Belt weer", zelfservice=(_DEELS,)),
        replace(halte("Ziet"), stap=None),
    )
    route = maak_route(way, gewenst=weg(halte("Belt", zelfservice=(_NEE,))), klantgroepen=(ALLE, OUDEREN))
    regels = zelfservice_op(REIS, REIS.stappen[0], Kennis(replace(_LIBRARY, routes=(route,)), INSTELLINGEN))

    assert [(one.voor, one.antwoord, [i.id for i in one.inzichten], one.bezwaren) for one in regels] == [
        ("Alle huurders en Ouderen", "Deels", ["nieuw"], ()),
        ("Ouderen", "Nee, oud", ["oud"], (Bezwaar.OUD,)),
    ]


def test_online_alone_is_never_enough_for_who_does_not_manage() -> None:
    """Said once, also when a route says more of them; who manages in part may do so online."""
    groepen = tuple(replace(OUDEREN, id=stand, zelfredzaam=stand) for stand in Zelfredzaam)
    taxonomie = replace(_LIBRARY.taxonomie, klantgroepen=(ALLE, *groepen))

    kennis = Kennis(replace(_LIBRARY, taxonomie=taxonomie), INSTELLINGEN)
    told = [Zelfregel(_NEE, maak_route(weg(halte("Belt"))), (taxonomie.klantgroepen[-1],), (), ())]

    assert [groep.id for groep in niet_zelfredzaam([], kennis)] == ["nee"]
    assert list(niet_zelfredzaam(told, kennis)) == []
