"""What the insights of a library say together."""

from generator.knowing.inzichten.relaties import Relaties
from generator.values.inzicht import Actie, Actiestatus
from tests.maak.agenda import maak_vraag, op
from tests.maak.bibliotheek import MELDEN, REPARATIES, WONING, maak_bibliotheek, maak_inzicht


def test_an_insight_without_relations_has_none() -> None:
    """So that a page can ask for those of any insight."""
    oud, nieuw, los = maak_inzicht("oud"), maak_inzicht("nieuw", vervangt=("oud",)), maak_inzicht("los")
    inzichten = op(maak_bibliotheek([oud, nieuw, los])).inzichten

    assert inzichten.relaties_van(oud) == Relaties(vervangen_door=(nieuw,))
    assert inzichten.relaties_van(los) == Relaties()


def test_every_vak_and_term_says_how_much_it_holds() -> None:
    """By the page where it can be read; an outlier is there to be read too."""
    inzichten = op(maak_bibliotheek([maak_inzicht("a"), maak_inzicht("b", uitschieter=True)])).inzichten
    pads = ("klantgroepen/ouderen/reparaties.md", "themas/reparaties.md", "klantgroepen/alle-huurders.md")

    assert {pad: inzichten.aantallen[pad] for pad in pads} == dict(zip(pads, (2, 2, 0), strict=True))


def test_what_was_done_is_seen_before_what_runs() -> None:
    """What nobody began yet is no answer to tenants."""
    statussen = {"bezig": Actiestatus.BEZIG, "nieuw": Actiestatus.NIEUW, "gedaan": Actiestatus.GEDAAN}
    acties = {naam: Actie("Iets", status) for naam, status in statussen.items()}
    library = maak_bibliotheek([maak_inzicht(naam, actie=actie) for naam, actie in acties.items()])

    assert [inzicht.id for inzicht in op(library).inzichten.register.gedaan] == ["gedaan", "bezig"]


def test_a_question_is_about_places_with_or_without_a_page() -> None:
    """An empty vak has no page; without a thema the klantgroep is the place, and without a step the klantreis."""
    melden = MELDEN.stappen[0]
    inzichten = op(maak_bibliotheek([maak_inzicht("a")])).inzichten
    vakken = maak_vraag("v", themas=(REPARATIES, WONING), klantreis=MELDEN, stap=melden)
    geheel = maak_vraag("v", themas=(), klantreis=MELDEN)

    assert list(inzichten.plekken(vakken)) == [
        ("Ouderen, reparaties", "klantgroepen/ouderen/reparaties.md"),
        ("Ouderen, kwaliteit van de woning", ""),
        ("Een reparatie melden › melden", "klantreizen/reparatie-melden/melden.md"),
    ]
    assert list(inzichten.plekken(geheel)) == [
        ("Een reparatie melden", "klantreizen/reparatie-melden.md"),
        ("Ouderen", "klantgroepen/ouderen.md"),
    ]
