"""The facets: by what a search is narrowed down."""

from datetime import date

import pytest

from generator.knowing.zoeken.facetten import Facet, build_facetten
from generator.values.inzicht import Actie, Actiestatus, Inzicht
from generator.values.taxonomie.soorten import Aard, Stem
from tests.maak.bibliotheek import ALLE, INTERVIEW, MELDEN, OUDEREN, REPARATIES, TAXONOMIE, WONING, maak_inzicht

VOL = maak_inzicht(
    "vol",
    2021,
    klantgroepen=(OUDEREN, ALLE),
    themas=(WONING, REPARATIES),
    klantreis=MELDEN,
    methode=INTERVIEW,
    actie=Actie("Iets", Actiestatus.BEZIG, "team Wonen", date(2024, 6, 1)),
    aard=Aard.BEIDE,
    stem=Stem.MEDEWERKER,
)
KAAL = maak_inzicht("kaal", None)
NIEUW = maak_inzicht("nieuw", 2024)
ALLES = (NIEUW, VOL, KAAL)


def _facetten(*inzichten: Inzicht) -> dict[str, Facet]:
    return {facet.id: facet for facet in build_facetten(TAXONOMIE, inzichten)}


def _waarden(facet: Facet) -> list[str]:
    return [naam.id for naam in facet.waarden]


@pytest.mark.parametrize("inzicht", ALLES, ids=lambda inzicht: str(inzicht.id))
def test_every_insight_has_a_value_in_every_facet(inzicht: Inzicht) -> None:
    """Choosing all values of a facet hides nothing, and no value comes twice or is missing from the list."""
    for facet in _facetten(*ALLES).values():
        found = facet.van(inzicht)

        assert found
        assert len(set(found)) == len(found)
        assert set(found) <= set(_waarden(facet))


def test_an_insight_stands_under_all_its_values() -> None:
    """Two klantgroepen or themas are two values."""
    facetten = _facetten(*ALLES)

    assert {naam: facet.van(VOL) for naam, facet in facetten.items()} == {
        "klantgroep": ("ouderen", "alle-huurders"),
        "thema": ("woningkwaliteit", "reparaties"),
        "klantreis": ("reparatie-melden",),
        "methode": ("interview",),
        "jaar": ("2021",),
        "actie": ("bezig",),
        "stem": ("medewerker",),
        "aard": ("kwalitatief", "kwantitatief"),
    }


def test_a_method_with_both_counts_as_stories_and_as_figures() -> None:
    """«Beide» is no third kind to choose."""
    facet = _facetten(VOL)["aard"]

    assert (_waarden(facet), facet.van(VOL)) == (["kwalitatief", "kwantitatief"], ("kwalitatief", "kwantitatief"))


def test_what_is_not_there_can_be_chosen_too() -> None:
    """No klantreis, no action and no year are values with a name, after the others."""
    facetten = _facetten(*ALLES)
    last = {naam: facetten[naam].waarden[-1] for naam in ("klantreis", "actie", "jaar")}

    assert {naam: facetten[naam].van(KAAL) for naam in last} == {
        "klantreis": ("geen",),
        "actie": ("geen",),
        "jaar": ("onbekend",),
    }
    assert {naam: (waarde.id, waarde.label) for naam, waarde in last.items()} == {
        "klantreis": ("geen", "Zonder klantreis"),
        "actie": ("geen", "Zonder actie"),
        "jaar": ("onbekend", "Jaar onbekend"),
    }


def test_values_that_no_insight_has_are_left_out() -> None:
    """No choice leads to nothing."""
    assert {naam: _waarden(facet) for naam, facet in _facetten(NIEUW).items()} == {
        "klantgroep": ["ouderen"],
        "thema": ["reparaties"],
        "klantreis": ["geen"],
        "methode": ["klantenpanel"],
        "jaar": ["2024"],
        "actie": ["geen"],
        "stem": ["klant"],
        "aard": ["kwantitatief"],
    }


def test_years_come_newest_first() -> None:
    """Each year once, and the unknown year last."""
    inzichten = [maak_inzicht(f"a{number}", jaar) for number, jaar in enumerate([2019, 2024, None, 2021, 2024])]

    assert _waarden(_facetten(*inzichten)["jaar"]) == ["2024", "2021", "2019", "onbekend"]


def test_terms_come_in_the_order_of_the_site() -> None:
    """Not in the order of the insights."""
    assert _waarden(_facetten(VOL)["klantgroep"]) == ["alle-huurders", "ouderen"]


def test_an_empty_library_has_facets_without_values() -> None:
    """The first day is no error."""
    assert [facet.waarden for facet in _facetten().values()] == [()] * 8
