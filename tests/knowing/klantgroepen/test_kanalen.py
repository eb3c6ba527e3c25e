"""The kanalen beside each other, and what an insight says of partners, sources and for whom it does not hold."""

from dataclasses import replace

import pytest

from generator.knowing.kennis import Kennis
from generator.knowing.klantgroepen.kanalen import vergelijkend
from generator.knowing.zoeken.facetten import build_facetten
from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht
from generator.values.klantgroepen.getal import Groepsgetal, Jaarbron
from generator.values.taxonomie.soorten import Soort
from generator.values.taxonomie.term import Term
from generator.values.taxonomie.termen import Bronsoort, Kanaal, Partner
from tests.maak.bibliotheek import ALLE, INSTELLINGEN, OUDEREN, REPARATIES, TAXONOMIE, maak_bibliotheek, maak_inzicht

BELLEN, MAIL = Kanaal("telefoon", "Telefoon"), Kanaal("mail", "Mail")
WIJK, AANNEMER = Bronsoort("de-wijk-in", "De wijk in"), Partner("aannemer", "Aannemer")
BELT = Groepsgetal("Telefoon", 61, "alle contacten", 2023, Jaarbron("Telefoonsysteem", 2024), "procent")


def kennis(*inzichten: Inzicht) -> Kennis:
    """Return what follows from a library with kanalen, of which ouderen use one."""
    groepen = (ALLE, replace(OUDEREN, kanalen=(BELT,)))
    taxonomie = replace(
        TAXONOMIE, klantgroepen=groepen, kanalen=(BELLEN, MAIL), bronsoorten=(WIJK,), partners=(AANNEMER,)
    )
    library: Bibliotheek = replace(maak_bibliotheek(inzichten), taxonomie=taxonomie)
    return Kennis(library, INSTELLINGEN)


def test_kanalen_are_compared_by_what_we_know_and_how_fresh_it_is() -> None:
    """An old insight counts as known and not as fresh; a kanaal without insights has a row too."""
    fresh = maak_inzicht("nu", kanalen=(BELLEN, MAIL), soort=Soort.GEDRAG)
    bellen, mail = kennis(fresh, maak_inzicht("toen", 2012, kanalen=(BELLEN,))).kanalen

    assert (len(bellen.inzichten), bellen.vers, bellen.nieuwste) == (2, 1, fresh)
    assert (bellen.soorten, [(groep.id, getal) for groep, getal in bellen.gebruik]) == (
        ((Soort.GEDRAG, 1),),
        [("ouderen", BELT)],
    )
    assert (len(mail.inzichten), mail.vers, mail.gebruik) == (1, 1, ())
    assert [(beeld.vers, beeld.nieuwste) for beeld in kennis().kanalen] == [(0, None), (0, None)]


def test_what_is_about_several_kanalen_compares_them_and_stands_once() -> None:
    """A comparison is no claim about one kanaal: it would be read under each of them."""
    both, one = maak_inzicht("beide", kanalen=(BELLEN, MAIL)), maak_inzicht("een", kanalen=(MAIL,))
    bellen, mail = kennis(both, one).kanalen

    assert vergelijkend((bellen, mail)) == (both,)
    assert (bellen.alleen, mail.alleen) == ((), (one,))


@pytest.mark.parametrize(
    ("term", "anders"),
    [(BELLEN, {"kanalen": (BELLEN,)}), (WIJK, {"bronsoort": WIJK}), (AANNEMER, {"partners": (AANNEMER,)})],
)
def test_every_kanaal_source_and_partner_gathers_its_insights(term: Term, anders: dict[str, object]) -> None:
    """The six sources of S0-02 have an index each, and so have kanalen and partners (S3-09)."""
    one = replace(maak_inzicht("een"), **anders)  # type: ignore[arg-type]

    assert kennis(one, maak_inzicht("ander")).inzichten.over(term) == (one,)


def test_a_facet_that_nobody_filled_in_is_not_shown() -> None:
    """Search asks nothing that no insight can answer; what is not filled in is a choice of its own."""
    plain, with_partner = maak_inzicht("een"), maak_inzicht("twee", partners=(AANNEMER,))
    taxonomie = kennis().bibliotheek.taxonomie
    before, after = (build_facetten(taxonomie, found) for found in ([plain], [plain, with_partner]))

    assert [facet.id for facet in before] == [facet.id for facet in after if facet.id != "partner"]
    assert [[naam.label for naam in facet.waarden] for facet in after if facet.id == "partner"] == [
        ["Aannemer", "Niet ingevuld"]
    ]


def test_what_does_not_hold_for_a_group_is_no_evidence_there() -> None:
    """What is said of everyone is not offered to a group for which it does not hold (S1-01)."""
    holds = maak_inzicht("wel", klantgroepen=(ALLE,))
    not_here = maak_inzicht("niet", klantgroepen=(ALLE,), geldt_niet_voor=(OUDEREN,))
    found = kennis(holds, not_here).inzichten
    ouderen = found.bibliotheek.taxonomie.klantgroepen[1]
    vak = found.kaart[ouderen.id, REPARATIES.id]
    allen = found.voor_allen(vak)

    assert (vak.bewijs, allen and allen.inzichten) == ((), (holds,))
    assert found.geldt_niet_voor(ouderen) == (not_here,)
    assert found.geldt_niet_voor(ALLE) == ()
