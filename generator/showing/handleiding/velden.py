"""The manual of the fields, made from the definitions themselves, so that the two cannot differ."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.knowing.kennis import Kennis
from generator.reading.inzichten.inzichtvelden import INZICHT
from generator.reading.velden.kinds import Choice, Flag, Kind, Many
from generator.reading.velden.velden import Veld, Veldgroep
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.pagina import Pagina

PAD = "over/velden.md"


@dataclass(frozen=True)
class Veldregel:
    """One field as the manual shows it; `naam` holds a point for a field within a field."""

    naam: str
    uitleg: str
    voorbeeld: str
    keuzes: tuple[str, ...] = ()


def handleiding_pagina(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page with all fields and all words."""
    tekst = written(PAD, "Velden en woorden", kennis)
    yield render(
        "handleiding/velden.md.j2",
        PAD,
        tekst.bestand,
        tekst=tekst,
        verplicht=[_regel(veld) for veld in INZICHT if veld.verplicht],
        vrij=[_regel(veld) for veld in INZICHT if not veld.verplicht],
        onder=[_regel(inner, f"{veld.naam}.") for veld in INZICHT for inner in _inner(veld.kind)],
        kennis=kennis,
    )


def _regel(veld: Veld, boven: str = "") -> Veldregel:
    return Veldregel(boven + veld.naam, veld.uitleg, veld.voorbeeld, _keuzes(veld.kind))


def _keuzes(kind: Kind) -> tuple[str, ...]:
    if isinstance(kind, Choice):
        return tuple(str(word) for word in kind.words)
    return ("ja", "nee") if isinstance(kind, Flag) else ()


def _inner(kind: Kind) -> tuple[Veld, ...]:
    kind = kind.kind if isinstance(kind, Many) else kind
    return kind.velden if isinstance(kind, Veldgroep) else ()
