"""What a 24-uurssessie should be about."""

from generator.knowing.leemten.draaiboek import build_draaiboek
from tests.maak.agenda import op
from tests.maak.bibliotheek import ALLE, OUDEREN, REPARATIES, maak_bibliotheek, maak_inzicht


def test_who_was_never_heard_is_named_first() -> None:
    """Everybody with a gap once; the session chooses (S0-25)."""
    plan = build_draaiboek(REPARATIES, op(maak_bibliotheek([maak_inzicht("a", klantgroepen=(ALLE,))])).leemten, ())

    assert [len(plan.toetsen), len(plan.onbekend)] == [1, 1]
    assert plan.groepen == (OUDEREN, ALLE)
