"""The mosaic as a picture: each state has a shape of its own, and a stone lies where it always lies."""

from itertools import combinations

import pytest

from generator.knowing.inzichten.mozaiek import Mozaiekrij, Steengroep
from generator.showing.mozaiek import koppen, mozaiekvlak, rijvlak, steenvlak, voorbeeld
from generator.showing.sjablonen import environment
from generator.values.teken import Teken
from tests.maak.agenda import op
from tests.maak.bibliotheek import ALLE, OUDEREN, REPARATIES, WONING, maak_bibliotheek, maak_inzicht

KENNIS = op(
    maak_bibliotheek(
        [
            maak_inzicht("a"),
            maak_inzicht("b", 2010, klantgroepen=(ALLE,)),
            *(maak_inzicht(f"c{number}", themas=(WONING,)) for number in range(5)),
        ]
    )
)
MACROS = vars(environment().get_template("inzichten/mozaiek.html.j2").module)


@pytest.mark.parametrize(("een", "ander"), list(combinations(Teken, 2)))
def test_every_sign_of_the_legend_has_its_own_shape(een: Teken, ander: Teken) -> None:
    """Who sees no colour still tells them apart: their outlines differ, not only their layers."""
    assert [d for _, d in voorbeeld(een)] != [d for _, d in voorbeeld(ander)]


def test_the_legend_says_the_seven_words() -> None:
    """The same seven everywhere, each beside what it looks like."""
    text = MACROS["legenda"]()

    assert text.count("<svg") == 7
    assert [word for word in Teken if f"</svg>{word}</li>" not in text] == []


def test_stones_of_one_kind_are_one_path() -> None:
    """Four stones, three elements: much, one that is old, and what is fresh and few lies with what is much."""
    assert mozaiekvlak(KENNIS.mozaiek).lagen == (
        ("leeg", "M31 3h10v10h-10z"),
        ("oud", "M4 4v8h8z"),
        ("vers", "M4 24h8v8h-8zM28 20h16v16h-16z"),
    )


def test_a_stone_lies_where_it_lies_in_the_whole() -> None:
    """A row of its own is the row of the whole; the ring of a stapel is around its stone, in its row and column."""
    mozaiek = KENNIS.mozaiek
    whole = mozaiekvlak(mozaiek)
    hier = whole.hier(mozaiek.steen(KENNIS.inzichten.kaart["ouderen", "woningkwaliteit"]))

    assert (whole.breed, whole.hoog) == (44, 36)
    assert [(plaats.x, plaats.steen) for plaats in rijvlak(mozaiek.rij(OUDEREN)).plaatsen] == [
        (plaats.x, plaats.steen) for plaats in whole.plaatsen if plaats.y == 20
    ]
    assert (hier.x, hier.y) == (28, 20)
    assert whole.kruis(hier) == (("leeg", "M31 3h10v10h-10z"), ("vers", "M4 24h8v8h-8zM28 20h16v16h-16z"))


def test_what_is_known_and_what_is_not_is_the_whole() -> None:
    """On home a known stone is a link of its own, the others lie under it: none is drawn twice and none is lost."""
    vlak = rijvlak(KENNIS.mozaiek.rij(ALLE))

    assert [plaats.steen.vak.thema for plaats in vlak.bekend] == [REPARATIES]  # type: ignore[attr-defined]
    assert (*vlak.onbekend, *vlak.bekend[0].lagen) == vlak.lagen


@pytest.mark.parametrize(
    ("naam", "themas", "koppen_"),
    [("contact", 3, [("contact", 0, 0)]), ("woonbeleving", 3, [("woonbeleving", 0, 60)]), ("contact", 1, [])],
)
def test_a_name_that_does_not_fit_is_made_to_fit(naam: str, themas: int, koppen_: list[tuple[str, int, int]]) -> None:
    """The names of the domeinen never lie over each other, whatever letters a browser has; too long is left out."""
    steen = KENNIS.mozaiek.stenen[0]
    rij = Mozaiekrij(OUDEREN, (Steengroep(naam, "", (steen,) * themas), Steengroep("ook", "", (steen,))))

    assert list(koppen(rij)) == [*koppen_, ("ook", 20 * themas + 8, 0)]


def test_a_row_says_what_it_shows() -> None:
    """A strip is one picture with one sentence; a stone among names is nothing but what stands beside it."""
    strook = MACROS["strook"](KENNIS.mozaiek.rij(OUDEREN), KENNIS)
    namen = MACROS["namen"](KENNIS.mozaiek.rij(OUDEREN), KENNIS)

    assert 'role="img" aria-label="Ouderen: we weten iets over 2 van 2 thema&#39;s"' in strook
    assert strook.count("<path") == 1
    assert '>Reparaties</a><span class="kz-sr">: 1 inzicht</span>' in namen
    assert '>Kwaliteit van de woning</a><span class="kz-sr">: 5 inzichten</span>' in namen


def test_the_ground_of_you_are_here_is_made_once() -> None:
    """Every stapel shows the same mosaic, with a ring in another place."""
    kaart = KENNIS.inzichten.kaart
    pictures = [MACROS["hier"](kaart["ouderen", thema.id], KENNIS) for thema in (REPARATIES, WONING)]
    ground = MACROS["ondergrond"](KENNIS.mozaiek, KENNIS)

    assert [ground in picture for picture in pictures] == [True, True]
    assert steenvlak(KENNIS.mozaiek.steen(kaart["ouderen", "reparaties"])).lagen == (("vers", "M4 4h8v8h-8z"),)
    assert 'x="-4" y="16"' in pictures[0]
    assert "Je bent hier: ouderen (rij) en reparaties (kolom)." in pictures[0]
