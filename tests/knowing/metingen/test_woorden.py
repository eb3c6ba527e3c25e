"""What a series says in few words."""

import pytest

from generator.knowing.metingen.stand import build_stand
from generator.knowing.metingen.woorden import kort
from generator.values.metingen.reeks import Maat, Meetreeks
from tests.maak.bibliotheek import PEILDATUM
from tests.maak.reeks import maak_reeks


@pytest.mark.parametrize(
    ("reeks", "zin"),
    [
        (maak_reeks(7.9, 7.4), "7,4 in 2022, onder de 8"),
        (maak_reeks(7.4, 8.1), "8,1 in 2022"),
        (maak_reeks(7.4, doel=None), "7,4 in 2021"),
        (maak_reeks(16.5, maat=Maat.ONTEVREDEN, doel=15), "16,5% in 2021, boven het doel van 15%"),
    ],
)
def test_the_newest_figure_stands_with_its_period(reeks: Meetreeks, zin: str) -> None:
    """And that it does not reach its target, when that is so."""
    stand = build_stand(reeks, PEILDATUM)

    assert stand
    assert kort(stand) == zin
