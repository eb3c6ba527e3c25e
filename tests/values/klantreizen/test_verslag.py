"""What a verslag is about."""

from generator.values.klantreizen.verslag import Beleving, Rol
from generator.values.taxonomie.klantreis import Klantreis
from tests.maak.bibliotheek import ALLE, MELDEN, OUDEREN
from tests.maak.verslag import ROL, beleving, maak_verslag

_CONTACT = Klantreis("contact-opnemen", "Contact opnemen")


def test_a_verslag_is_about_what_was_played_and_what_was_met() -> None:
    """Who plays a repair may meet something at the desk: the verslag is about both (S4-01)."""
    verslag = maak_verslag(Beleving(_CONTACT, None), beleving(), gespeeld=(MELDEN,))

    assert verslag.klantreizen == (MELDEN, _CONTACT)


def test_a_beleving_is_called_after_its_step() -> None:
    """Without a step it is about the klantreis as a whole."""
    assert [(one.naam, one.pad) for one in (beleving(1), beleving(None))] == [
        ("klaar", "klantreizen/reparatie-melden/klaar.md"),
        ("Een reparatie melden", "klantreizen/reparatie-melden.md"),
    ]


def test_a_role_belongs_to_its_klantgroep() -> None:
    """A role without one belongs to none (S4-03)."""
    verslag = maak_verslag(rollen=(ROL, Rol("iemand")))

    assert (verslag.rollen_van(OUDEREN), verslag.rollen_van(ALLE)) == ((ROL,), ())
