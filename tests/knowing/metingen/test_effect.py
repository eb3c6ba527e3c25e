"""Before and after an action: what the figures allow to say, and no more."""

from dataclasses import replace

import pytest

from generator.knowing.metingen.effect import Uitwerking, build_effect
from generator.knowing.metingen.woorden import effect_zin
from generator.values.datum import Datum
from generator.values.inzicht import Actie, Actiestatus
from generator.values.metingen.reeks import Maat, Meetreeks, Reeksbreuk
from tests.maak.bibliotheek import maak_inzicht
from tests.maak.reeks import jaar, maak_meting, maak_reeks

GEDAAN = Actie("Bel terug", Actiestatus.GEDAAN, raakt=("reparaties",), sinds=Datum(2022, 1))
U = Uitwerking


def _cijfers(een: float, ander: float) -> Meetreeks:
    return maak_reeks(*(maak_meting(y, x, n=400, spreiding=1.5) for y, x in ((2021, een), (2022, ander))))


BEKEND = _cijfers(7.1, 7.5)


def _ontevreden(een: float, ander: float) -> Meetreeks:
    rows = (maak_meting(2021, een, n=400), maak_meting(2022, ander, n=400))
    return maak_reeks(*rows, maat=Maat.ONTEVREDEN, doel=15)


@pytest.mark.parametrize(
    ("actie", "reeks", "uitwerking"),
    [
        (GEDAAN, BEKEND, U.BETER),
        (GEDAAN, _cijfers(7.1, 6.7), U.SLECHTER),
        (GEDAAN, _cijfers(7.1, 7.2), U.GEEN),
        (GEDAAN, maak_reeks(7.1, 7.1), U.GEEN),
        (GEDAAN, maak_reeks(7.1, 7.5), U.ONZEKER),
        (GEDAAN, _ontevreden(30, 20), U.BETER),
        (GEDAAN, _ontevreden(20, 30), U.SLECHTER),
        (GEDAAN, replace(BEKEND, breuken=(Reeksbreuk("Anders.", jaar(2022)),)), U.REEKSBREUK),
        (replace(GEDAAN, sinds=Datum(2022, 2)), BEKEND, U.TE_VROEG),
        (replace(GEDAAN, sinds=Datum(2020)), BEKEND, U.GEEN_VOORAF),
        (replace(GEDAAN, sinds=None), BEKEND, U.GEEN_DAG),
        (replace(GEDAAN, status=Actiestatus.BEZIG), BEKEND, U.BETER),
        (replace(GEDAAN, status=Actiestatus.GEPLAND), BEKEND, U.NOG_NIET),
        (replace(GEDAAN, status=Actiestatus.NIET), BEKEND, U.NIET),
    ],
)  # fmt: skip
def test_an_action_did_what_the_figures_say(actie: Actie, reeks: Meetreeks, uitwerking: Uitwerking) -> None:
    """Only a whole period after it counts; «geen effect» and «te vroeg» are outcomes as good as any."""
    effect = build_effect(maak_inzicht("een"), actie, reeks)

    assert effect.uitwerking is uitwerking
    assert effect_zin(effect, reeks).endswith(".")
