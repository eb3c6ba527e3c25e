"""What stands near an insight, and that almost every insight stands near another."""

from collections.abc import Iterable
from dataclasses import replace
from random import Random

from generator.knowing.inzichten.verwant import DREMPEL, find_verwant
from generator.values.datum import Datum
from generator.values.inzicht import Inzicht
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.thema import Thema
from tests.maak.bibliotheek import ALLE, MELDEN, OUDEREN, WONING, maak_bibliotheek, maak_inzicht

AANTAL = 300
GROEPEN = (ALLE, *(Klantgroep(f"groep-{n}", f"Groep {n}") for n in range(10)))
THEMAS = tuple(Thema(f"thema-{n}", f"Thema {n}") for n in range(10))
REIZEN = tuple(
    Klantreis(f"reis-{n}", f"Reis {n}", stappen=tuple(Stap(f"stap-{m}", f"stap {m}") for m in range(4)))
    for n in range(5)
)


def _grow() -> Iterable[Inzicht]:
    """Yield insights at places drawn by lot, some of which come far more often than others."""
    random = Random(1)  # noqa: S311 - the same lots every time
    for number in range(AANTAL):
        reis = random.choice((None, *REIZEN))
        yield maak_inzicht(
            f"inzicht-{number}",
            themas=(THEMAS[min(random.randrange(20), 9)],),
            klantgroepen=(GROEPEN[min(random.randrange(20), 10)],),
            klantreis=reis,
            stap=random.choice((None, *reis.stappen)) if reis else None,
            datum=Datum(random.randrange(2015, 2025), random.randrange(1, 13)),
        )


BIBLIOTHEEK = maak_bibliotheek(_grow())
VERWANT = find_verwant(BIBLIOTHEEK)


def _shared(one: Inzicht, other: Inzicht) -> int:
    """Return what two insights share: 3 for a thema or klantgroep, 1 for everyone, 2 for a journey or step."""
    same = one.klantreis == other.klantreis and one.klantreis is not None
    groep = (1 if one.klantgroepen == (ALLE,) else 3) * (one.klantgroepen == other.klantgroepen)
    stap = same and one.stap is not None and one.stap == other.stap
    return 3 * (one.themas == other.themas) + groep + 2 * same + 2 * stap


def test_what_shares_most_stands_nearest() -> None:
    """The same thema, klantgroep and step beat the same thema alone; an insight is never its own neighbour."""
    basis = maak_inzicht("a", klantreis=MELDEN, stap=MELDEN.stappen[0])
    dichtbij = maak_inzicht("b", 2020, klantreis=MELDEN, stap=MELDEN.stappen[0])
    verder = maak_inzicht("c")
    elders = maak_inzicht("d", themas=(WONING,), klantgroepen=(ALLE,))
    library = maak_bibliotheek([basis, dichtbij, verder, elders])

    assert find_verwant(library)["a"] == (dichtbij, verder)


def test_of_equals_those_before_and_after_it_come_first() -> None:
    """On a pile of equal insights every reader goes on to another one, and not all to the newest."""
    pile = [maak_inzicht(naam, jaar) for naam, jaar in zip("abcde", range(2024, 2019, -1), strict=True)]

    assert {key: [i.id for i in near] for key, near in find_verwant(maak_bibliotheek(pile)).items()} == {
        "a": ["b", "c", "d"], "b": ["a", "c", "d"], "c": ["b", "d", "a"], "d": ["c", "e", "b"], "e": ["d", "c", "b"],
    }  # fmt: skip


def test_the_last_card_is_for_what_nobody_leads_to() -> None:
    """An insight that only shares its thema is found from the pile, behind what stands nearer."""
    pile = [maak_inzicht(naam, jaar) for naam, jaar in zip("abcd", range(2024, 2020, -1), strict=True)]
    apart = maak_inzicht("e", 2023, klantgroepen=(ALLE, OUDEREN), themas=(WONING,))
    pile[3] = replace(pile[3], klantgroepen=(OUDEREN, ALLE))

    assert [i.id for i in find_verwant(maak_bibliotheek([*pile, apart]))["d"]] == ["c", "b", "e"]


def test_most_insights_are_near_another() -> None:
    """Who reads on from page to page meets nearly all that share enough with any other."""
    pointed = {other.id for near in VERWANT.values() for other in near}

    assert len(pointed) >= 0.95 * AANTAL


def test_nobody_points_at_itself_or_at_more_than_three() -> None:
    """Every card is another insight that shares enough, each once."""
    for inzicht in BIBLIOTHEEK.inzichten:
        near = VERWANT[inzicht.id]
        assert len({other.id for other in near} - {inzicht.id}) == len(near) <= 3
        assert all(_shared(inzicht, other) >= DREMPEL for other in near)


def test_the_first_card_shares_most_of_all() -> None:
    """Nothing in the whole library is nearer, and the cards after it come in order."""
    for inzicht in BIBLIOTHEEK.inzichten:
        most = max(_shared(inzicht, other) for other in BIBLIOTHEEK.inzichten if other is not inzicht)
        scores = [_shared(inzicht, other) for other in VERWANT[inzicht.id]]
        assert scores == sorted(scores, reverse=True)
        assert max(scores, default=0) == (most if most >= DREMPEL else 0)
