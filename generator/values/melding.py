"""Findings as values: what was found, where, and what the writer can do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Ernst(StrEnum):
    """How heavy a finding weighs."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"


class Plek(NamedTuple):
    """A place in a file; line and column count from 1."""

    bestand: str
    regel: int = 1
    kolom: int = 1


@dataclass(frozen=True, order=True)
class Melding:
    """One finding: a code that never changes, one Dutch sentence, and a hint that can be pasted."""

    plek: Plek
    code: str
    tekst: str
    hint: str = ""
    ernst: Ernst = Ernst.FOUT


def fouten(meldingen: Iterable[Melding]) -> list[Melding]:
    """Return only the findings that must stop a build."""
    return [melding for melding in meldingen if melding.ernst is Ernst.FOUT]
