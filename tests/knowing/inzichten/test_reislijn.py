"""The line of a klantreis: a station for every step, and what it says."""

from dataclasses import replace

from generator.knowing.inzichten.reislijn import per_stap
from generator.values.inzicht import Actie, Inzicht
from tests.maak.agenda import op
from tests.maak.bibliotheek import MELDEN, OUDEREN, maak_bibliotheek, maak_inzicht


def _lijn(*inzichten: Inzicht) -> list[tuple[int, str, str, str, int]]:
    """Return the stations, for insights about the first step."""
    here = [replace(inzicht, klantreis=MELDEN, stap=MELDEN.stappen[0]) for inzicht in inzichten]
    stations = op(maak_bibliotheek(here)).reislijn(MELDEN)
    return [(x.nummer, x.vak.stap.label, x.lijn, x.stand, x.acties) for x in stations]


def _bij(nummer: int, name: str, jaar: int = 2024, *, uitschieter: bool = False) -> Inzicht:
    """Return an insight about a step by its number, or about none with nought."""
    stap = MELDEN.stappen[nummer - 1] if nummer else None
    return replace(maak_inzicht(name, jaar, uitschieter=uitschieter), klantreis=MELDEN, stap=stap)


def test_the_line_is_as_thick_as_what_we_know() -> None:
    """Nothing, something, or three and more; when all of it is old the line says so too."""
    fresh, old = [[maak_inzicht(f"a{n}", jaar) for n in range(3)] for jaar in (2024, 2010)]
    lines = [_lijn(*inzichten)[0][2:4] for inzichten in ([], fresh[:1], fresh[:2], fresh, old[:1], old)]

    assert lines == [
        ("niets", "weten we niet"), ("iets", "1 inzicht"), ("iets", "2 inzichten"), ("veel", "3 inzichten"),
        ("iets-oud", "1 inzicht, oud"), ("veel-oud", "3 inzichten, oud"),
    ]  # fmt: skip


def test_every_step_is_a_station_in_order_with_its_actions() -> None:
    """An action of an insight for one klantgroep counts once for everyone."""
    acting = maak_inzicht("a", actie=Actie("Bellen"), klantgroepen=(OUDEREN,))

    assert _lijn(acting, maak_inzicht("b")) == [
        (1, "melden", "iets", "2 inzichten", 1),
        (2, "klaar", "niets", "weten we niet", 0),
    ]


def test_claims_stand_at_their_step_the_surest_first() -> None:
    """A step of which the page opens with every claim still has its place; what belongs to none comes last."""
    others, above = [_bij(0, "los"), _bij(2, "oud", 2010), _bij(2, "nieuw")], [_bij(1, "boven")]
    kennis = op(maak_bibliotheek([*others, *above]))
    opening, rest = kennis.opening(above), kennis.opening(others).alle
    groups = per_stap(kennis.reislijn(MELDEN), opening, rest)

    told = [([weging.inzicht.id for weging in group.wegingen], group.bovenaan) for group in groups]
    labels = [group.station and group.station.vak.stap.label for group in groups]

    assert [(label, *group) for label, group in zip(labels, told, strict=True)] == [
        ("melden", [], 1),
        ("klaar", ["nieuw", "oud"], 0),
        (None, ["los"], 0),
    ]


def _dichtbij(nummer: int, *inzichten: Inzicht) -> list[tuple[str, str, str]]:
    kennis = op(maak_bibliotheek(inzichten))
    return [(claim.zin, claim.pad, claim.weging.inzicht.id) for claim in kennis.dichtbij(MELDEN, nummer)]


def test_an_unknown_step_says_what_is_known_around_it() -> None:
    """Of the nearest step before and after, else of the klantreis; what is no evidence is never it."""
    earlier = ("Eerder in deze klantreis: melden", "klantreizen/reparatie-melden/melden.md", "a")
    later = ("Later in deze klantreis: klaar", "klantreizen/reparatie-melden/klaar.md", "a")
    whole = ("Over de hele klantreis", MELDEN.pad, "a")

    assert _dichtbij(2, _bij(1, "b", 2010), _bij(1, "a"), _bij(0, "c")) == [earlier]
    assert _dichtbij(1, _bij(2, "a")) == [later]
    assert _dichtbij(1, _bij(0, "a"), _bij(2, "b", uitschieter=True)) == [whole]
    assert _dichtbij(1, _bij(0, "a", uitschieter=True)) == []
