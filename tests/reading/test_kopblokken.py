"""What holds of every field of every front matter: it explains itself, and its example is right."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from generator.reading.bestand.knopen import Blok, read_yaml
from generator.reading.bestand.lezing import Lezing
from generator.reading.bibliotheek import load_taxonomie
from generator.reading.kopblokken import KOPBLOKKEN, find_velden, inner
from generator.reading.velden.kinds import Many
from generator.reading.velden.velden import Veld, read_fields
from tests.conftest import PROJECT

VANDAAG = date(2024, 12, 31)
TAXONOMIE = load_taxonomie(PROJECT, Lezing(VANDAAG))


def _velden(pad: str) -> Iterator[tuple[str, Veld]]:
    """Yield every field of a front matter with its path, also those within a field."""
    for veld in find_velden(pad):
        yield f"{pad}.{veld.naam}", veld
        if inner(veld.kind):
            yield from _velden(f"{pad}.{veld.naam}")


VELDEN = [pair for naam in KOPBLOKKEN for pair in _velden(naam)]


@pytest.mark.parametrize(("pad", "veld"), VELDEN, ids=[pad for pad, _ in VELDEN])
def test_the_example_of_a_field_passes_its_own_reader(pad: str, veld: Veld) -> None:
    """What the manual and a hint show can be pasted."""
    lezing = Lezing(VANDAAG, TAXONOMIE)
    blok = read_yaml(f"{veld.naam}: {veld.voorbeeld}", pad, lezing)

    assert isinstance(blok, Blok)
    assert read_fields((veld,), blok, lezing) is not None
    assert lezing.meldingen == []


@pytest.mark.parametrize(("pad", "veld"), VELDEN, ids=[pad for pad, _ in VELDEN])
def test_a_field_says_what_to_fill_in(pad: str, veld: Veld) -> None:
    """A sentence for who writes, and an example of words and not of dots."""
    assert veld.uitleg[:1].isupper(), pad
    assert veld.uitleg.endswith((".", "?", "…")), pad
    assert "…" not in veld.voorbeeld, pad


def test_fields_within_a_field_are_found_by_their_path() -> None:
    """The manual can show a part of a front matter on its own."""
    assert [veld.naam for veld in find_velden("bericht.themas.wij-deden")] == ["tekst", "inzicht"]


GRENZEN = Path(__file__).parent / "grenzen.txt"
"""The limits of every field, as they were agreed; longer or more is a change for everybody."""


def _grenzen() -> str:
    """Return a line for every field: its path, its kind and its numbers."""
    lines = []
    for pad, veld in VELDEN:
        kind, veel = (veld.kind.kind, vars(veld.kind)) if isinstance(veld.kind, Many) else (veld.kind, {})
        numbers = [f"{naam} {value}" for naam, value in {**veel, **vars(kind)}.items() if type(value) is int]
        lines.append(f"{pad}: {type(kind).__name__}{', '.join(['', *numbers])}")
    return "\n".join(lines) + "\n"


def test_the_limits_of_every_field_are_as_agreed() -> None:
    """No honest text is refused tomorrow that was taken today: change the list with the limit."""
    assert GRENZEN.read_text("utf-8") == _grenzen()
