"""The facets in the browser count as a plain loop over the library does."""

import json
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Page

from generator.knowing.zoeken.facetten import Facet, build_facetten
from generator.showing.zoeken.bestanden import show_facet
from generator.values.datum import Datum
from generator.values.inzicht import Actie, Actiestatus, Inzicht
from generator.values.taxonomie.soorten import Aard, Stem
from tests.maak.bibliotheek import ALLE, INTERVIEW, MELDEN, OUDEREN, PANEL, REPARATIES, TAXONOMIE, WONING, maak_inzicht
from tests.speuren import voorbeelden

_INZICHT = st.builds(
    lambda **anders: maak_inzicht("inzicht", **anders),
    klantgroepen=st.sampled_from([(ALLE,), (OUDEREN,), (ALLE, OUDEREN)]),
    themas=st.sampled_from([(REPARATIES,), (WONING,), (REPARATIES, WONING)]),
    klantreis=st.sampled_from([None, MELDEN]),
    methode=st.sampled_from([PANEL, INTERVIEW]),
    datum=st.sampled_from([None, Datum(2022), Datum(2023, 5), Datum(2024, 1)]),
    actie=st.sampled_from([None, *(Actie("iets", status) for status in Actiestatus)]),
    aard=st.sampled_from(list(Aard)),
    stem=st.sampled_from(list(Stem)),
)
_TEL = """async ([kern, documenten, gekozen]) => {
  const { count, refine } = await import("/assets/zoeken/facetten.js");
  const keuzes = new Map(Object.entries(gekozen).map(([id, waarden]) => [id, new Set(waarden)]));
  return [refine(documenten, kern, keuzes), Object.fromEntries(count(documenten, kern, keuzes))];
}"""


def past(inzicht: Inzicht, facetten: Sequence[Facet], keuzes: Mapping[str, set[str]], zonder: str = "") -> bool:
    """Say whether an insight fits: any chosen value of a facet, in every facet but `zonder`."""
    return all(
        bool(keuzes[facet.id] & set(facet.van(inzicht)))
        for facet in facetten
        if keuzes[facet.id] and facet.id != zonder
    )


@pytest.fixture(scope="module")
def zoekpagina(venster: Page, klein_adres: str) -> Page:
    """Give one page of a site to run the script in."""
    venster.goto(klein_adres + "zoeken/index.html")
    return venster


@voorbeelden(150)
@given(inzichten=st.lists(_INZICHT, max_size=12), data=st.data())
def test_every_combination_of_facets_counts_right(
    zoekpagina: Page, inzichten: list[Inzicht], data: st.DataObject
) -> None:
    """Or within a facet, and between facets; a page that is no insight fits no choice and counts nowhere."""
    facetten = build_facetten(TAXONOMIE, inzichten)
    keuzes = {
        facet.id: data.draw(
            st.sets(st.sampled_from([naam.id for naam in facet.waarden])) if facet.waarden else st.just(set())
        )
        for facet in facetten
    }
    paginas = [len(inzichten), len(inzichten) + 1]
    documenten = data.draw(st.permutations([*range(len(inzichten)), *paginas]).map(lambda order: order[:10]))
    kern = {"inzichten": len(inzichten), "facetten": [show_facet(facet, inzichten) for facet in facetten]}
    gekozen = {facet: sorted(waarden) for facet, waarden in keuzes.items()}

    gevonden, counts = zoekpagina.evaluate(_TEL, [json.loads(json.dumps(kern)), list(documenten), gekozen])

    hits = [number for number in documenten if number < len(inzichten)]
    fits = [number for number in hits if past(inzichten[number], facetten, keuzes)]
    assert gevonden == (fits if any(keuzes.values()) else list(documenten))
    for facet in facetten:
        others = [inzichten[number] for number in hits if past(inzichten[number], facetten, keuzes, zonder=facet.id)]
        assert counts[facet.id] == [sum(naam.id in facet.van(inzicht) for inzicht in others) for naam in facet.waarden]
