"""What all series tell together: which belong to a step, and which to the whole klantreis."""

from dataclasses import replace

from generator.knowing.metingen.effect import Uitwerking
from generator.knowing.metingen.kennis import Metingkennis
from generator.values.inzicht import Actie, Actiestatus
from tests.maak.bibliotheek import MELDEN, PEILDATUM, maak_bibliotheek, maak_inzicht
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


def test_an_action_tells_of_every_series_that_it_should_move() -> None:
    """What the owner says came of it stands beside what the figures say; another series says nothing."""
    reeksen = (maak_reeks(7.1, naam="reparaties"), maak_reeks(7.2, naam="elders"))
    kennis = Metingkennis(replace(maak_bibliotheek(), metingen=reeksen), PEILDATUM)
    actie = Actie("Bel terug", Actiestatus.GEDAAN, raakt=("reparaties",))

    found = kennis.gevolgen(replace(maak_inzicht("bellen"), actie=actie))

    assert [(reeks.id, effect.uitwerking) for reeks, effect in found] == [("reparaties", Uitwerking.GEEN_DAG)]
    assert kennis.gevolgen(replace(maak_inzicht("bellen"), actie=None)) == ()
