"""What all series tell together: which belong to a step, and which to the whole klantreis."""

from dataclasses import replace

from generator.knowing.metingen.kennis import Metingkennis
from tests.maak.bibliotheek import MELDEN, PEILDATUM, maak_bibliotheek
from tests.maak.reeks import maak_reeks


def test_a_step_has_its_own_series() -> None:
    """One of the whole klantreis, or of another step, says nothing of this step."""
    first, other = MELDEN.stappen[:2]
    reeksen = (
        maak_reeks(7.1, naam="stap", klantreis=MELDEN, stap=first),
        maak_reeks(7.2, naam="reis", klantreis=MELDEN),
        maak_reeks(7.3, naam="elders", klantreis=MELDEN, stap=other),
    )
    kennis = Metingkennis(replace(maak_bibliotheek(), metingen=reeksen), PEILDATUM)

    assert [stand.id for stand in kennis.op_stap(MELDEN, first)] == ["stap"]
    assert {stand.id for stand in kennis.over(MELDEN)} == {"stap", "reis", "elders"}
