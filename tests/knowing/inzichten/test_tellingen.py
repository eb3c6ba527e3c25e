"""Counts as the lines of a table."""

from generator.knowing.inzichten.tellingen import Telling, Telrij, Verdeling
from generator.values.taxonomie import Naam


def _telling(naam: str, *per_periode: int, eerder: int, zonder_datum: int) -> Telling:
    return Telling(Naam(naam, naam), per_periode, eerder, zonder_datum, recent=0)


def test_a_line_has_every_kind_and_the_whole() -> None:
    """Per half year, before that, without a date, and all."""
    een, twee = _telling("een", 1, 2, eerder=3, zonder_datum=0), _telling("twee", 0, 2, eerder=1, zonder_datum=1)
    verdeling = Verdeling("x", (een, twee), _telling("x", 1, 3, eerder=4, zonder_datum=1))

    assert verdeling.perioden == (Telrij((1, 0), 1), Telrij((2, 2), 3))
    assert verdeling.eerder == Telrij((3, 1), 4)
    assert verdeling.zonder_datum == Telrij((0, 1), 1)
    assert verdeling.alles == Telrij((6, 4), 9)


def test_a_line_says_what_part_a_count_is() -> None:
    """Rounded down; an insight of two kinds counts in both, and of nothing every part is 0."""
    assert Telrij((2, 2, 0), 3).cellen == ((2, 66), (2, 66), (0, 0))
    assert Telrij((0,), 0).cellen == ((0, 0),)


def test_without_kinds_there_is_still_a_whole() -> None:
    """A library whose vocabulary has no domeinen yet has a table too."""
    assert Verdeling("x", (), _telling("x", 1, 2, eerder=0, zonder_datum=0)).perioden == (Telrij((), 1), Telrij((), 2))
