"""The maps of what we know."""

from generator.knowing.inzichten.overzicht import Mix
from generator.values.taxonomie import Aard
from tests.maak.agenda import op
from tests.maak.bibliotheek import ALLE, MELDEN, OUDEREN, maak_bibliotheek, maak_inzicht


def test_the_mix_of_a_vak_is_of_its_evidence() -> None:
    """An outlier is shown, but counts for neither stories nor figures (S0-15, S2-05)."""
    cijfers = maak_inzicht("a"), maak_inzicht("b", uitschieter=True)
    verhaal = maak_inzicht("c", aard=Aard.KWALITATIEF)
    vak = op(maak_bibliotheek([*cijfers, verhaal])).inzichten.kaart["ouderen", "reparaties"]

    assert vak.mix == Mix(1, 1)


def test_a_step_is_there_for_every_klantgroep() -> None:
    """Also for who was never heard about it (S1-07)."""
    melden, klaar = MELDEN.stappen
    inzichten = op(maak_bibliotheek([maak_inzicht("a", klantreis=MELDEN, stap=melden)])).inzichten

    vakken = inzichten.per_klantgroep(inzichten.reiskaart["", MELDEN.id, melden.id])
    assert [(vak.klantgroep, vak.stap, len(vak.bewijs)) for vak in vakken] == [(ALLE, melden, 0), (OUDEREN, melden, 1)]
    assert inzichten.per_klantgroep(inzichten.reiskaart["", MELDEN.id, klaar.id])[0].stap == klaar
