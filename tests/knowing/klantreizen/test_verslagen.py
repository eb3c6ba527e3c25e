"""Whether tenants confirm what staff met who played them (S4-06, S4-07)."""

from dataclasses import replace

import pytest

from generator.knowing.kennis import Kennis
from generator.knowing.klantreizen.verslagen import Bevestiging
from generator.values.datum import Datum
from generator.values.inzicht import Inzicht
from generator.values.klantreizen.verslag import Rol, Verslag
from generator.values.taxonomie.klantreis import Klantreis
from generator.values.taxonomie.soorten import Stem
from tests.maak.bibliotheek import ALLE, INSTELLINGEN, MELDEN, OUDEREN, maak_bibliotheek, maak_inzicht
from tests.maak.verslag import ROL, beleving, maak_verslag

_NIET = "gespeeld door medewerkers, nog niet bevestigd door huurders"
_DEELS = "gespeeld door medewerkers, deels bevestigd door huurders"
_HEEL = "gespeeld door medewerkers, bevestigd door huurders"
BALIE, BRIEF = (maak_inzicht(naam, stem=Stem.MEDEWERKER) for naam in ("balie", "brief"))
VAN_HUURDERS = maak_inzicht("huurders", bevestigt=("balie",))
VAN_ALLEN = replace(VAN_HUURDERS, bevestigt=("balie", "brief"))


def _kennis(verslagen: tuple[Verslag, ...], *inzichten: Inzicht) -> Kennis:
    return Kennis(replace(maak_bibliotheek(inzichten), verslagen=verslagen), INSTELLINGEN)


@pytest.mark.parametrize(
    ("inzichten", "vlag", "bevestigers"),
    [
        ((BALIE, BRIEF), _NIET, ()),
        ((BALIE, BRIEF, VAN_HUURDERS), _DEELS, (VAN_HUURDERS,)),
        ((BALIE, BRIEF, VAN_ALLEN), _HEEL, (VAN_ALLEN,)),
        ((BALIE, BRIEF, replace(VAN_ALLEN, stem=Stem.MEDEWERKER)), _NIET, ()),
        ((VAN_ALLEN,), _NIET, ()),
        ((), _NIET, ()),
    ],
)
def test_only_a_tenant_confirms(inzichten: tuple[Inzicht, ...], vlag: str, bevestigers: tuple[Inzicht, ...]) -> None:
    """Another colleague does not, and without an insight of staff there is nothing to confirm."""
    (beeld,) = _kennis((maak_verslag(inzichten=("balie", "brief")),), *inzichten).verslagen.beelden

    assert (beeld.vlag, beeld.bevestigers) == (vlag, bevestigers)
    assert beeld.inzichten == tuple(one for one in inzichten if one.id != "huurders")


def test_a_confirmation_counts_whichever_of_the_two_says_so() -> None:
    """An insight of staff may say that it confirms what tenants said before."""
    balie = replace(BALIE, bevestigt=("huurders",))
    (beeld,) = _kennis((maak_verslag(inzichten=("balie",)),), balie, maak_inzicht("huurders")).verslagen.beelden

    assert beeld.bevestiging is Bevestiging.HEEL


def test_the_newest_verslag_comes_first() -> None:
    """One without a date comes last, and each klantreis knows its own."""
    contact = Klantreis("contact", "Contact")
    oud, los = maak_verslag(id="oud", datum=Datum(2019)), maak_verslag(id="los", datum=None, gespeeld=(contact,))
    kennis = _kennis((los, oud, maak_verslag()))

    assert [beeld.id for beeld in kennis.verslagen.beelden] == ["middag", "oud", "los"]
    assert [beeld.id for beeld in kennis.verslagen.over(contact)] == ["los"]
    assert len(kennis.verslagen.over(MELDEN)) == 3


def test_what_stands_in_the_way_is_known_of_its_klantgroep() -> None:
    """Of a role without a drempel there is nothing to tell (S4-03)."""
    kennis = _kennis((maak_verslag(rollen=(ROL, Rol("huurder met haast", (OUDEREN,)))),))
    (beeld,) = kennis.verslagen.beelden

    assert kennis.verslagen.drempels(OUDEREN) == ((ROL, beeld),)
    assert kennis.verslagen.drempels(ALLE) == ()


def test_an_insight_knows_the_verslag_it_came_out_of() -> None:
    """Who reads the insight finds the play behind it."""
    kennis = _kennis((maak_verslag(inzichten=("balie",)),), BALIE, BRIEF)

    assert [len(kennis.verslagen.met(inzicht)) for inzicht in (BALIE, BRIEF)] == [1, 0]


def test_what_went_otherwise_is_counted() -> None:
    """A moment of which nobody wrote down whether it went as expected does not count (S4-04)."""
    moments = (beleving(zoals_verwacht=False), beleving(1, zoals_verwacht=True), beleving(None))
    (beeld,) = _kennis((maak_verslag(*moments),)).verslagen.beelden

    assert beeld.anders == 1
