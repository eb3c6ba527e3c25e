"""The line of a klantreis: a station for every step, and what it says."""

from dataclasses import replace

from generator.values.inzicht import Actie, Inzicht
from tests.maak.agenda import op
from tests.maak.bibliotheek import MELDEN, OUDEREN, maak_bibliotheek, maak_inzicht


def _lijn(*inzichten: Inzicht) -> list[tuple[int, str, str, str, int]]:
    """Return the stations, for insights about the first step."""
    here = [replace(inzicht, klantreis=MELDEN, stap=MELDEN.stappen[0]) for inzicht in inzichten]
    stations = op(maak_bibliotheek(here)).reislijn(MELDEN)
    return [(x.nummer, x.vak.stap.label, x.lijn, x.stand, x.acties) for x in stations]


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
