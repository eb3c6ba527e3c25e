"""Numbers, counts and lists as a Dutch reader expects them."""

import pytest

from generator.wording.woorden import opsomming


@pytest.mark.parametrize(
    ("delen", "woord", "tekst"),
    [
        ([], "en", ""),
        (["bellen"], "en", "bellen"),
        (["bellen", "mailen"], "en", "bellen en mailen"),
        (["bellen", "mailen", "langskomen"], "en", "bellen, mailen en langskomen"),
        (["leeg", "dun", "verouderd"], "of", "leeg, dun of verouderd"),
    ],
)
def test_a_list_reads_as_a_sentence(delen: list[str], woord: str, tekst: str) -> None:
    """Commas, and a word before the last; one part stands alone."""
    assert opsomming(delen, woord) == tekst
    assert opsomming(iter(delen), woord) == tekst
