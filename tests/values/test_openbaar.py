"""A report as tenants read it."""

from generator.values.openbaar import Deelscore
from tests.maak.bericht import BERICHT


def test_the_mark_of_a_part_keeps_what_it_is_a_part_of() -> None:
    """Marks that were not split have none."""
    score = BERICHT.scores[0]
    parts = (Deelscore("Ouderen", 8.1, 380), Deelscore("Jongeren"), Deelscore("Gezinnen"))

    assert BERICHT.deelscores == tuple((score, deel) for deel in parts)
