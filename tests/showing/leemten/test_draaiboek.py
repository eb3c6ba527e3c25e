"""The papers of a 24-uurssessie."""

from generator.knowing.leemten.draaiboek import build_draaiboek
from generator.showing.leemten.draaiboek import concepten
from tests.maak.agenda import op
from tests.maak.bibliotheek import ALLE, REPARATIES, maak_bibliotheek, maak_inzicht


def test_a_draft_is_named_after_whom_and_what_it_is_about() -> None:
    """Each question has a file of its own."""
    library = maak_bibliotheek([maak_inzicht("a", klantgroepen=(ALLE,))])
    plan = build_draaiboek(REPARATIES, op(library).leemten, ())

    assert [bestand.pad for bestand in concepten(plan)] == [
        "concept-alle-huurders-reparaties.md",
        "concept-ouderen-reparaties.md",
    ]
