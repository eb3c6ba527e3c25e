"""What a persona rests on, and which steps of a klantreis suit it (S1-05, S1-06)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from generator.knowing.controle import check_kennis
from generator.knowing.kennis import Kennis
from generator.knowing.personas.beeld import Personabeeld, Reisbeeld, Stapbeeld
from generator.values.inzicht import Inzicht
from generator.values.melding import Ernst, Melding, Plek
from generator.values.pagina import Instellingen
from generator.values.personas.persona import Aansluiting, Persona
from generator.values.taxonomie.soorten import Stem
from tests.maak.bibliotheek import ALLE, INSTELLINGEN, MELDEN, OUDEREN, maak_bibliotheek, maak_inzicht
from tests.maak.personas import maak_oordeel, maak_persona

LIFT = maak_inzicht("lift-stil")
DREMPEL = maak_inzicht("drempel")
INDRUK = maak_inzicht("indruk", stem=Stem.MEDEWERKER)


def _kennis(personas: Iterable[Persona], *inzichten: Inzicht, instellingen: Instellingen = INSTELLINGEN) -> Kennis:
    return Kennis(replace(maak_bibliotheek(inzichten), personas=tuple(personas)), instellingen)


def test_a_persona_shows_what_is_known_and_what_is_not() -> None:
    """Every step of a klantreis that it names, with the insight that says so, or without."""
    persona = maak_persona(reizen=(maak_oordeel(uit="drempel"),))
    stil, klaar = MELDEN.stappen

    assert _kennis([persona], LIFT, DREMPEL).personas.beelden == (
        Personabeeld(
            persona, (LIFT, DREMPEL), True,
            (Reisbeeld(MELDEN, (Stapbeeld(MELDEN, stil, persona.reizen[0], DREMPEL), Stapbeeld(MELDEN, klaar))),),
        ),
    )  # fmt: skip


@pytest.mark.parametrize("peildatum", [date(2024, 2, 1), date(2024, 7, 1)])
def test_no_step_is_known_before_the_insight_is_there(peildatum: date) -> None:
    """What an insight will say counts from its own day."""
    kennis = _kennis([maak_persona()], LIFT, instellingen=replace(INSTELLINGEN, peildatum=peildatum))
    (beeld,) = kennis.personas.beelden
    there = peildatum > date(2024, 3, 1)

    assert [stap.label for stap in beeld.reizen[0].stappen] == [
        "sluit niet aan" if there else "weten we niet",
        "weten we niet",
    ]
    assert (beeld.van_huurders, beeld.steun) == (there, (LIFT,) if there else ())


@pytest.mark.parametrize(
    ("oordelen", "telling"),
    [
        ((0,), "sluit niet aan bij 1 stap en van 1 stap weten we het niet"),
        ((0, 1), "sluit aan bij 1 stap en sluit niet aan bij 1 stap"),
    ],
)
def test_a_klantreis_says_how_many_steps_suit(oordelen: tuple[int, ...], telling: str) -> None:
    """In words, with only what there is."""
    how = (Aansluiting.SLUIT_NIET_AAN, Aansluiting.SLUIT_AAN)
    persona = maak_persona(reizen=tuple(maak_oordeel(stap, how[stap]) for stap in oordelen))

    assert _kennis([persona], LIFT).personas.beelden[0].reizen[0].telling == telling


def test_a_klantgroep_has_its_own_personas_in_order() -> None:
    """There may be more of one group; those stand by name, groups as in the vocabulary."""
    riet, anna, bo = maak_persona("riet"), maak_persona("anna"), maak_persona("bo", klantgroep=ALLE)
    personas = _kennis([riet, bo, anna], LIFT).personas

    assert [beeld.id for beeld in personas.beelden] == ["bo", "anna", "riet"]
    assert [beeld.id for beeld in personas.van(OUDEREN)] == ["anna", "riet"]


@pytest.mark.parametrize(
    ("steun", "inzichten", "hint"),
    [
        (("indruk",), (INDRUK, LIFT), "Zet er een bij, bijvoorbeeld: gebaseerd-op: [indruk, lift-stil]"),
        ((), (LIFT,), "Zet er een bij, bijvoorbeeld: gebaseerd-op: [lift-stil]"),
        ((), (INDRUK,), "Vraag huurders er eerst naar. Over ouderen is er nog geen inzicht van henzelf."),
    ],
)
def test_a_persona_that_no_tenant_speaks_in_is_a_warning(
    steun: tuple[str, ...], inzichten: tuple[Inzicht, ...], hint: str
) -> None:
    """What colleagues think of tenants is no tenant; the hint names an insight that is one, when there is (S1-05)."""
    kennis = _kennis([maak_persona(gebaseerd_op=steun, reizen=())], *inzichten)
    zin = "Achter deze persona staat geen inzicht waarin huurders zelf iets zeggen."
    plek = Plek("docs/personas/riet.md")

    assert [m for m in check_kennis(kennis) if m.code == "persona-zonder-huurders"] == [
        Melding(plek, "persona-zonder-huurders", zin, hint, Ernst.WAARSCHUWING)
    ]


@pytest.mark.parametrize("steun", [("indruk", "lift-stil"), ("indruk", "weg")])
def test_one_insight_of_tenants_is_enough(steun: tuple[str, ...]) -> None:
    """No warning beside what colleagues said, nor while one of them could not be read."""
    kennis = _kennis([maak_persona(gebaseerd_op=steun)], LIFT, INDRUK)

    assert list(kennis.personas.bevindingen) == []
