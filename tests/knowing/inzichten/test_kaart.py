"""The maps of what we know."""

from dataclasses import replace

import pytest

from generator.knowing.inzichten.kaart import Stapvak, Themavak
from generator.knowing.inzichten.overzicht import Mix
from generator.values.taxonomie.soorten import Aard
from tests.maak.agenda import op
from tests.maak.bibliotheek import ALLE, MELDEN, OUDEREN, REPARATIES, maak_bibliotheek, maak_inzicht


def test_the_mix_of_a_vak_is_of_its_evidence() -> None:
    """An outlier is shown, but counts for neither stories nor figures (S0-15, S2-05)."""
    cijfers = maak_inzicht("a"), maak_inzicht("b", uitschieter=True)
    verhaal = maak_inzicht("c", aard=Aard.KWALITATIEF)
    vak = op(maak_bibliotheek([*cijfers, verhaal])).inzichten.kaart["ouderen", "reparaties"]

    assert vak.mix == Mix(1, 1)


@pytest.mark.parametrize(
    ("vraag", "gevraagd"),
    [
        ("", "Ouderen en reparaties"),
        ("Zijn {groep} goed geholpen?", "Zijn ouderen goed geholpen?"),
        ("{groep}: goed geholpen?", "Ouderen: goed geholpen?"),
    ],
)
def test_a_vak_is_a_question_when_its_thema_has_one(vraag: str, gevraagd: str) -> None:
    """A gap is what a colleague would ask; without a question of the thema it is two plain words."""
    assert Themavak(klantgroep=OUDEREN, thema=replace(REPARATIES, vraag=vraag)).vraag == gevraagd


def test_a_step_asks_what_people_expect() -> None:
    """Of everyone, or of one klantgroep (S0-11)."""
    melden = MELDEN.stappen[0]
    vakken = [Stapvak(klantreis=MELDEN, stap=melden, klantgroep=groep) for groep in (None, OUDEREN)]

    assert [vak.vraag for vak in vakken] == [
        "Wat verwachten huurders bij «melden»?", "Wat verwachten ouderen bij «melden»?",
    ]  # fmt: skip


def test_a_step_is_there_for_every_klantgroep() -> None:
    """Also for who was never heard about it (S1-07)."""
    melden, klaar = MELDEN.stappen
    inzichten = op(maak_bibliotheek([maak_inzicht("a", klantreis=MELDEN, stap=melden)])).inzichten

    vakken = inzichten.per_klantgroep(inzichten.reiskaart["", MELDEN.id, melden.id])
    assert [(vak.klantgroep, vak.stap, len(vak.bewijs)) for vak in vakken] == [(ALLE, melden, 0), (OUDEREN, melden, 1)]
    assert inzichten.per_klantgroep(inzichten.reiskaart["", MELDEN.id, klaar.id])[0].stap == klaar
