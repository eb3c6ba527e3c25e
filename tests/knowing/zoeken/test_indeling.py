"""The answers in groups."""

import pytest

from generator.knowing.zoeken.indeling import KOPPEN, Treffergroep, deel_in
from generator.knowing.zoeken.index import build_zoekindex
from generator.knowing.zoeken.zoeker import Zoeker
from generator.values.zoeken import Zoekdocument

SITE = Zoeker(
    build_zoekindex(
        [
            Zoekdocument("0", "De lift is stuk", "Ouderen wachten.", "Inzicht"),
            Zoekdocument("1", "De lift is traag", "", "Inzicht"),
            Zoekdocument("2", "Ouderen wachten", "", "Inzicht"),
            Zoekdocument("3", "Over de lift en ouderen", "", "Pagina", is_uitleg=True),
            Zoekdocument("4", "Iets anders", "", "Pagina", is_uitleg=True),
        ]
    )
)


@pytest.mark.parametrize(
    ("vraag", "volledig"),
    [("lift ouderen", {0, 3}), ("lift", {0, 1, 3}), ("lift qwxz", {0, 1, 3}), ("lift anders", set()), ("qwxz", set())],
)
def test_what_holds_all_known_words_is_known(vraag: str, volledig: set[int]) -> None:
    """A word that stands nowhere asks nothing of an answer."""
    assert SITE.zoek(vraag).volledig == volledig


def test_all_words_come_first_and_manuals_last() -> None:
    """Within a group the order stays."""
    whole, manuals, part, other = KOPPEN

    assert deel_in([5, 3, 4, 1, 2, 0], {3, 4, 1}, {4, 2}) == (
        Treffergroep(whole, (3, 1)),
        Treffergroep(manuals, (4,)),
        Treffergroep(part, (5, 0)),
        Treffergroep(other, (2,)),
    )


def test_a_group_without_answers_is_no_group() -> None:
    """No heading stands above nothing."""
    assert deel_in([2], {2}, ()) == (Treffergroep("", (2,)),)
    assert deel_in([], (), ()) == ()
