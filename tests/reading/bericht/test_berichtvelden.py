"""The examples of the fields of a report, which hints repeat."""

from collections.abc import Iterator

from generator.reading.bericht.berichtvelden import BERICHT
from generator.reading.velden.kinds import Many, Text
from generator.reading.velden.velden import Veld, Veldgroep
from generator.wording.invulsel import is_invulsel

_ZIN = 200
"""A field that may hold more signs than this holds a sentence."""


def _sentences(velden: tuple[Veld, ...]) -> Iterator[Veld]:
    for veld in velden:
        kind = veld.kind.kind if isinstance(veld.kind, Many) else veld.kind
        if isinstance(kind, Veldgroep):
            yield from _sentences(kind.velden)
        elif isinstance(kind, Text) and kind.longest >= _ZIN:
            yield veld


def test_an_example_of_a_sentence_is_known_as_one() -> None:
    """Who pastes it and goes on finds it back on the list of what is still to do."""
    sentences = list(_sentences(BERICHT))

    assert {veld.naam for veld in sentences} >= {"tekst", "omdat", "toelichting", "respons", "nog-niet", "meedoen"}
    assert [veld.naam for veld in sentences if not is_invulsel(veld.voorbeeld.strip("[]'"))] == []
