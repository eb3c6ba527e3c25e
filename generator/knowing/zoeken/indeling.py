"""The answers in groups: what holds all words first, and what tells about the library apart.

Its twin in the browser is generator/theme/assets/zoeken/indeling.js; a test compares the two.
"""

from collections.abc import Container, Iterable
from dataclasses import dataclass

KOPPEN = (
    "",
    "Uitleg en overzichten",
    "Met een deel van je woorden",
    "Uitleg en overzichten met een deel van je woorden",
)
"""What stands above each group, in their order; nothing above what everybody looks for."""


@dataclass(frozen=True)
class Treffergroep:
    """Answers of one kind, best first."""

    kop: str
    documenten: tuple[int, ...]


def deel_in(documenten: Iterable[int], volledig: Container[int], uitleg: Container[int]) -> tuple[Treffergroep, ...]:
    """Return documents in groups that keep their order: with all words or not, and manuals after each."""
    found: list[list[int]] = [[] for _ in KOPPEN]
    for document in documenten:
        found[(0 if document in volledig else len(KOPPEN) // 2) + (document in uitleg)].append(document)
    return tuple(Treffergroep(kop, tuple(group)) for kop, group in zip(KOPPEN, found, strict=True) if group)
