"""The mosaic: what a stone says is what the library holds."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from generator.knowing.inzichten.mozaiek import Steen
from generator.knowing.kennis import Kennis
from generator.reading.bibliotheek import load_bibliotheek
from generator.values.inzicht import Inzicht
from generator.values.programma.agenda import Kennisagenda
from generator.values.programma.kennisvraag import Aanvaard
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.soorten import Soort
from generator.values.taxonomie.thema import Thema
from generator.values.teken import Teken
from tests.conftest import KLEIN
from tests.maak.agenda import maak_onderzoek, maak_programma, maak_rij, maak_vraag, op
from tests.maak.bibliotheek import OUDEREN, PEILDATUM, REPARATIES, TAXONOMIE, WONING, maak_bibliotheek, maak_inzicht


@pytest.fixture(scope="module")
def klein() -> Kennis:
    """Give what follows from the small library, of which nobody changes anything."""
    return op(load_bibliotheek(KLEIN, PEILDATUM).bibliotheek)


def _steen(*inzichten: Inzicht, agenda: Kennisagenda | None = None) -> Steen:
    """Return the stone of ouderen and reparaties."""
    library = replace(maak_bibliotheek(inzichten), agenda=agenda or Kennisagenda())
    return op(library).mozaiek.rij(OUDEREN).stenen[0]


@pytest.mark.parametrize(
    ("jaren", "tekens", "stand"),
    [
        ([], (Teken.LEEG,), "weten we niet"),
        ([2024], (Teken.EEN,), "1 inzicht"),
        ([2024, 2010], (Teken.PAAR,), "2 inzichten"),
        ([2024] * 4 + [2010], (Teken.PAAR,), "5 inzichten"),
        ([2024] * 5, (Teken.VEEL,), "5 inzichten"),
        ([2010], (Teken.EEN, Teken.OUD), "1 inzicht, oud"),
        ([2010] * 4, (Teken.PAAR, Teken.OUD), "4 inzichten, oud"),
        ([2010] * 5, (Teken.VEEL, Teken.OUD), "5 inzichten, oud"),
        ([None], (Teken.EEN, Teken.OUD), "1 inzicht, oud"),
    ],
)
def test_a_stone_is_as_large_and_as_old_as_what_we_know(
    jaren: list[int | None], tekens: tuple[Teken, ...], stand: str
) -> None:
    """Five fresh ones are many; it is old when nothing is fresh any more."""
    steen = _steen(*(maak_inzicht(f"a{number}", jaar) for number, jaar in enumerate(jaren)))

    assert (steen.tekens, steen.zin) == (tekens, f"Ouderen, reparaties: {stand}")


@pytest.mark.parametrize(
    ("inzichten", "stand"),
    [
        ([maak_inzicht("a"), maak_inzicht("b", uitschieter=True)], "2 inzichten, 1 telt niet mee"),
        ([maak_inzicht("a", vervangt=("b", "c")), maak_inzicht("b"), maak_inzicht("c")],
         "3 inzichten, 2 tellen niet mee"),
        ([maak_inzicht("a"), maak_inzicht("b", soort=Soort.CONTEXT)], "1 inzicht"),
        ([maak_inzicht("a", uitschieter=True)], "weten we niet, alleen een uitschieter"),
        ([maak_inzicht("a", soort=Soort.CONTEXT)], "weten we niet, alleen achtergrond"),
    ],
)  # fmt: skip
def test_what_does_not_count_is_said(inzichten: list[Inzicht], stand: str) -> None:
    """The number is that of the page, so a reader never finds one insight more or less than was promised."""
    assert _steen(*inzichten).stand == stand


AANVAARD = maak_vraag("a", aanvaard=Aanvaard("Te duur.", date(2025, 1, 1)))


@pytest.mark.parametrize(
    ("inzichten", "agenda", "tekens"),
    [
        ([], Kennisagenda((maak_vraag("a"),)), (Teken.LEEG,)),
        ([], Kennisagenda((AANVAARD,)), (Teken.NIET,)),
        ([maak_inzicht("x")], Kennisagenda((AANVAARD,)), (Teken.EEN,)),
        ([], Kennisagenda((), (maak_onderzoek("o", status=Onderzoekstatus.VELDWERK),)), (Teken.LEEG, Teken.BEZIG)),
        ([], Kennisagenda((), (), (maak_programma(maak_rij("r", themas=(REPARATIES,))),)), (Teken.LEEG, Teken.BEZIG)),
    ],
)
def test_somebody_is_on_it_or_nobody_needs_to_be(
    inzichten: list[Inzicht], agenda: Kennisagenda, tekens: tuple[Teken, ...]
) -> None:
    """What runs or is planned is somebody's work, a question is not; what we know is never «niet uitgezocht»."""
    assert _steen(*inzichten, agenda=agenda).tekens == tekens


def test_a_row_is_a_klantgroep_by_domein_and_a_column_a_thema() -> None:
    """The places never change: the order of the vocabulary, with a gap between domeinen."""
    mozaiek = op(maak_bibliotheek([maak_inzicht("a"), maak_inzicht("b", themas=(WONING,))])).mozaiek

    assert [[(g.label, [s.vak.thema.id for s in g.stenen]) for g in rij.groepen] for rij in mozaiek.rijen] == [
        [("Geleverde diensten", ["reparaties"]), ("Kwaliteit", ["woningkwaliteit"])]
    ] * 2
    assert [[s.vak.klantgroep.id for s in rij.stenen] for rij in mozaiek.kolommen] == [["alle-huurders", "ouderen"]] * 2
    assert mozaiek.rij(OUDEREN).zin == "Ouderen: we weten iets over 2 van 2 thema's"
    assert mozaiek.rij(WONING).zin == "Kwaliteit van de woning: we weten iets over 1 van 2 klantgroepen"
    assert mozaiek.zin == "Van 2 van de 4 plekken weten we iets"


def test_a_thema_without_a_domein_has_its_place() -> None:
    """It is a fault, and the preview that says so shows the page it is on."""
    los = replace(WONING, domein="weg")
    library = replace(maak_bibliotheek(), taxonomie=replace(TAXONOMIE, themas=(REPARATIES, los)))
    mozaiek = op(library).mozaiek

    assert [(groep.id, len(groep.stenen)) for groep in mozaiek.rij(OUDEREN).groepen] == [
        ("diensten", 1), ("zonder-domein", 1),
    ]  # fmt: skip
    assert len(mozaiek.rij(los).stenen) == 2


def _geteld(klein: Kennis) -> Iterator[tuple[Klantgroep, Thema, int, int]]:
    """Yield every vak with how many insights it holds and how many of these count, with plain loops over the files."""
    for groep in klein.bibliotheek.taxonomie.klantgroepen:
        for thema in klein.bibliotheek.taxonomie.themas:
            here = [
                inzicht
                for inzicht in klein.bibliotheek.inzichten
                if groep in inzicht.klantgroepen and thema in inzicht.themas and inzicht.soort is not Soort.CONTEXT
            ]
            solid = [inzicht for inzicht in here if not inzicht.uitschieter]
            replaced = {other for inzicht in solid for other in inzicht.vervangt}
            yield groep, thema, len(here), sum(inzicht.id not in replaced for inzicht in solid)


def test_its_numbers_are_those_of_the_library(klein: Kennis) -> None:
    """Recounted from the insights: every stone, every row and the whole."""
    counted = list(_geteld(klein))
    known = {(groep.id, thema.id) for groep, thema, _, evidence in counted if evidence}
    mozaiek = klein.mozaiek

    assert {
        (s.vak.klantgroep.id, s.vak.thema.id): (len(s.vak.inzichten), len(s.vak.bewijs)) for s in mozaiek.stenen
    } == {(groep.id, thema.id): (here, evidence) for groep, thema, here, evidence in counted}
    assert 0 < mozaiek.bekend == len(known) < len(counted)
    assert mozaiek.bekend + mozaiek.aantal((Teken.LEEG, Teken.NIET)) == len(counted)
    assert [rij.bekend for rij in (*mozaiek.rijen, *mozaiek.kolommen)] == [
        sum(rij.term.id in key for key in known) for rij in (*mozaiek.rijen, *mozaiek.kolommen)
    ]
    assert mozaiek.aantal((Teken.LEEG, Teken.NIET)) == len(klein.leemten.leeg)
