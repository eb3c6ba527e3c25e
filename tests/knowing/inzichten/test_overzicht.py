"""What we know about one term."""

from generator.knowing.inzichten.overzicht import Mix, Rubriek, Termoverzicht, per_jaar
from generator.values.inzicht import Inzicht, Waarneming
from generator.values.taxonomie.soorten import Aard
from generator.values.taxonomie.term import Term
from tests.maak.agenda import op
from tests.maak.bibliotheek import MELDEN, OUDEREN, REPARATIES, WONING, maak_bibliotheek, maak_inzicht


def _overzicht(term: Term, *inzichten: Inzicht) -> Termoverzicht:
    return Termoverzicht(term, inzichten)


def test_quality_is_counted_as_felt_and_measured() -> None:
    """Only where it is asked; an insight that does not say counts as neither (S0-13)."""
    inzichten = [
        maak_inzicht(f"i{number}", themas=(WONING,), waarneming=waarneming)
        for number, waarneming in enumerate([Waarneming.OBJECTIEF, Waarneming.OBJECTIEF, None])
    ]

    assert _overzicht(WONING, *inzichten).waarnemingen == ((Waarneming.SUBJECTIEF, 0), (Waarneming.OBJECTIEF, 2))
    assert _overzicht(REPARATIES, *inzichten).waarnemingen == ()


def test_the_mix_is_of_all_insights() -> None:
    """Stories and figures (S0-15)."""
    assert _overzicht(OUDEREN, maak_inzicht("a"), maak_inzicht("b", aard=Aard.KWALITATIEF)).mix == Mix(1, 1)


def test_what_belongs_to_no_klantreis_can_be_found() -> None:
    """It stands on a page of its own."""
    los, reis = maak_inzicht("los"), maak_inzicht("reis", klantreis=MELDEN)

    assert op(maak_bibliotheek([los, reis])).inzichten.zonder_reis == (los,)


def test_years_come_newest_first() -> None:
    """What has no date stands apart at the end, and a year without insights is left out."""
    nieuw, oud, zonder = maak_inzicht("nieuw", 2024), maak_inzicht("oud", 2019), maak_inzicht("zonder", None)

    assert per_jaar([zonder, oud, nieuw]) == (
        Rubriek("2024", "2024", (nieuw,), "jaren/2024.md"),
        Rubriek("2019", "2019", (oud,), "jaren/2019.md"),
        Rubriek("onbekend", "Jaar onbekend", (zonder,), "jaren/onbekend.md"),
    )
