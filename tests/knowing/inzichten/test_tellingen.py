"""Counts as the lines of a table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.knowing.inzichten.tellingen import Telling, Telrij, Verdeling, aandelen
from generator.values.taxonomie.thema import Naam


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
    """To the nearest; an insight of two kinds counts in both, and of nothing every part is 0."""
    assert Telrij((2, 2, 0), 3).cellen == ((2, 67), (2, 67), (0, 0))
    assert Telrij((0,), 0).cellen == ((0, 0),)


@pytest.mark.parametrize(
    ("delen", "geheel", "procenten"),
    [
        ((1, 1, 1), 3, (34, 33, 33)),
        ((2, 1), 3, (67, 33)),
        ((1, 199), 200, (1, 99)),
        ((1, 2, 4), 7, (14, 29, 57)),
        ((1, 1), 3, (33, 33)),
        ((1,), 200, (1,)),
        ((1,), 201, (0,)),
        ((0, 5), 5, (0, 100)),
        ((), 4, ()),
    ],
)
def test_parts_that_are_the_whole_make_a_hundred(
    delen: tuple[int, ...], geheel: int, procenten: tuple[int, ...]
) -> None:
    """What is left over goes to the largest remainder; parts that overlap or leave something out stay as they are."""
    assert aandelen(delen, geheel) == procenten


@given(st.lists(st.integers(0, 400), min_size=1, max_size=8), st.integers(0, 50))
def test_no_percentage_is_a_whole_point_off(delen: list[int], rest: int) -> None:
    """However counts lie, a percentage is the one above or below what it should be, and none is lost."""
    geheel = sum(delen) + rest
    found = aandelen(delen, geheel)

    assert all(
        abs(100 * deel - procent * geheel) < geheel for deel, procent in zip(delen, found, strict=True) if geheel
    )
    assert rest or sum(found) == (100 if geheel else 0)


def test_without_kinds_there_is_still_a_whole() -> None:
    """A library whose vocabulary has no domeinen yet has a table too."""
    assert Verdeling("x", (), _telling("x", 1, 2, eerder=0, zonder_datum=0)).perioden == (Telrij((), 1), Telrij((), 2))
