"""Numbers, counts and lists as a Dutch reader expects them."""

import pytest

from generator.values.inzicht import Cijfer
from generator.wording.woorden import aantal, hoofdletter, klein, onderschrift, opsomming, vorm


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


@pytest.mark.parametrize(
    ("count", "tekst", "woord"),
    [
        (0, "geen inzichten", "zijn"),
        (1, "1 inzicht", "is"),
        (2, "2 inzichten", "zijn"),
        (1200, "1.200 inzichten", "zijn"),
    ],
)
def test_a_count_chooses_its_words(count: int, tekst: str, woord: str) -> None:
    """Only one is singular; none is plural too."""
    assert (aantal(count, "inzicht", "inzichten"), vorm(count, "is", "zijn")) == (tekst, woord)


@pytest.mark.parametrize(
    ("tekst", "met_klein", "met_groot"),
    [
        ("Ouderen in Delft", "ouderen in Delft", "Ouderen in Delft"),
        ("één huis", "één huis", "Één huis"),
        ("UX-toetspanel", "UX-toetspanel", "UX-toetspanel"),
        ("", "", ""),
    ],
)
def test_only_the_first_letter_changes(tekst: str, met_klein: str, met_groot: str) -> None:
    """A name further on keeps its capital, and so does an abbreviation."""
    assert (klein(tekst), hoofdletter(tekst)) == (met_klein, met_groot)


@pytest.mark.parametrize(
    ("wat", "eenheid", "tekst"),
    [
        ("gas per jaar", "m3", "m3: gas per jaar"),
        ("huurders in de flat", "huurders", "huurders in de flat"),
        ("wacht te lang", "procent", "wacht te lang"),
        ("de lift", "rapportcijfer", "de lift"),
        ("belt vaker", "aandeel", "belt vaker"),
        ("klachten", "", "klachten"),
    ],
)
def test_a_large_figure_says_what_it_counts(wat: str, eenheid: str, tekst: str) -> None:
    """Once: not when the words or the sign behind the figure say so."""
    assert onderschrift(Cijfer(wat, 7, eenheid)) == tekst
