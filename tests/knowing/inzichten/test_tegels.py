"""The tiles of a family: the surest claim of each term, and none on two."""

from generator.knowing.inzichten.reislijn import Reisrij
from generator.knowing.inzichten.tegels import show_uitersten
from generator.values.inzicht import Niveau, Zekerheid
from tests.maak.agenda import op
from tests.maak.bibliotheek import ALLE, MELDEN, OUDEREN, REPARATIES, TAXONOMIE, WONING, maak_bibliotheek, maak_inzicht

HOOG = Zekerheid(Niveau.HOOG)
SAMEN = maak_inzicht("van-beide", klantgroepen=(ALLE, OUDEREN), zekerheid=HOOG)


def test_a_tile_has_the_claim_that_its_own_page_opens_with() -> None:
    """The same function chooses; what stands on an earlier tile makes way for the next surest."""
    kennis = op(maak_bibliotheek([maak_inzicht("onzeker"), maak_inzicht("zeker", zekerheid=HOOG), SAMEN]))
    alle, ouderen = kennis.tegels(TAXONOMIE.klantgroepen)

    assert alle.bewering == alle.opening.zekerst[0] == kennis.wegingen["van-beide"]
    assert ouderen.bewering == kennis.wegingen["zeker"]
    assert ouderen.opening == kennis.opening(kennis.inzichten.over(OUDEREN))


def test_a_tile_without_a_claim_of_its_own_has_none() -> None:
    """Nothing stands twice, and nothing is made up."""
    kennis = op(maak_bibliotheek([SAMEN]))

    assert [tegel.bewering and tegel.bewering.inzicht.id for tegel in kennis.tegels(TAXONOMIE.klantgroepen)] == [
        "van-beide",
        None,
    ]


def test_a_tile_counts_what_the_library_holds() -> None:
    """The newest counts, whatever claim is shown; a klantreis counts steps, and a methode nothing."""
    stap = maak_inzicht("stap", 2019, klantreis=MELDEN, stap=MELDEN.stappen[0], zekerheid=HOOG)
    kennis = op(maak_bibliotheek([stap, maak_inzicht("nieuw", 2023, themas=(WONING,))]))
    families = (TAXONOMIE.klantgroepen, TAXONOMIE.themas, TAXONOMIE.klantreizen, TAXONOMIE.methoden)

    assert [[tegel.telling for tegel in kennis.tegels(terms)] for terms in families] == [
        ["geen inzichten · 0 van 2 thema's", "2 inzichten · nieuwste 2023 · 2 van 2 thema's"],
        ["1 inzicht · nieuwste 2019 · 1 van 2 klantgroepen", "1 inzicht · nieuwste 2023 · 1 van 2 klantgroepen"],
        ["1 inzicht · nieuwste 2019 · 1 van 2 stappen"],
        ["2 inzichten · nieuwste 2023", "geen inzichten"],
    ]


def test_a_klantreis_is_a_row_of_its_stations() -> None:
    """The strip of a klantreis shows the stones that stand on its line, with one sentence; a methode has no strip."""
    stap = maak_inzicht("stap", klantreis=MELDEN, stap=MELDEN.stappen[0])
    kennis = op(maak_bibliotheek([stap]))
    (tegel,) = kennis.tegels([MELDEN])
    (methode, *_) = kennis.tegels(TAXONOMIE.methoden)

    assert [tegel.rij, methode.rij] == [Reisrij(MELDEN, kennis.reislijn(MELDEN)), None]
    assert Reisrij(MELDEN, kennis.reislijn(MELDEN)).zin == f"{MELDEN.label}: we weten iets over 1 van 2 stappen"


def test_the_extremes_are_the_fullest_and_the_emptiest_row() -> None:
    """When all are alike nobody is named."""
    one, both = (op(maak_bibliotheek(inzichten)) for inzichten in ([maak_inzicht("a")], [SAMEN]))

    assert show_uitersten(one.mozaiek.rijen) == (
        "Over ouderen weten we iets bij de meeste thema's, over alle huurders bij de minste."
    )
    assert show_uitersten(one.mozaiek.kolommen) == (
        f"Over {REPARATIES.label.lower()} weten we iets bij de meeste klantgroepen, "
        f"over {WONING.label.lower()} bij de minste."
    )
    assert show_uitersten(both.mozaiek.rijen) == ""
