"""Fields as lines of the manual: what to fill in, and an example."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.reading.kopblokken import inner
from generator.reading.velden.kinds import Choice, Flag, Kind, Many
from generator.reading.velden.velden import Veld


@dataclass(frozen=True)
class Veldregel:
    """One field as the manual shows it; `naam` holds a point for a field within a field."""

    naam: str
    uitleg: str
    voorbeeld: str


def veldregel(veld: Veld, boven: str = "") -> Veldregel:
    """Return the line of a field; `boven` is the field it stands in, with a point."""
    keuzes = _keuzes(veld.kind)
    uitleg = f"{veld.uitleg} Kies uit: {', '.join(keuzes)}." if keuzes else veld.uitleg
    return Veldregel(boven + veld.naam, uitleg, veld.voorbeeld)


def veldregels(velden: tuple[Veld, ...], apart: frozenset[str] = frozenset(), boven: str = "") -> Iterator[Veldregel]:
    """Yield the lines of fields, each followed by the fields within it, and say which must be there.

    The fields within a field of `apart` have a table of their own.
    """
    for veld in velden:
        regel = veldregel(veld, boven)
        yield Veldregel(regel.naam, f"{regel.uitleg} Verplicht.", regel.voorbeeld) if veld.verplicht else regel
        if regel.naam not in apart:
            yield from veldregels(inner(veld.kind), apart, f"{regel.naam}.")


def _keuzes(kind: Kind) -> tuple[str, ...]:
    kind = kind.kind if isinstance(kind, Many) else kind
    if isinstance(kind, Choice):
        return tuple(str(word) for word in kind.words)
    return ("ja", "nee") if isinstance(kind, Flag) else ()
