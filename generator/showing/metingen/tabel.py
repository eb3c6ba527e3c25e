"""The rows of a series as a table."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.knowing.metingen.verschil import interval
from generator.knowing.metingen.woorden import schrijf
from generator.values.metingen.reeks import Maat, Meetreeks, Meting
from generator.wording.woorden import getal


@dataclass(frozen=True)
class Cijferrij:
    """One row: the figure, its interval, and how many people were asked and answered (X-01)."""

    periode: str
    cijfer: str
    marge: str
    n: str
    gevraagd: str


def build_regels(reeks: Meetreeks) -> Iterator[Cijferrij]:
    """Yield the rows, newest first; what the source does not say is said to be unknown."""
    for meting in reversed(reeks.metingen):
        cijfer, n = schrijf(meting.waarde, reeks.maat), "onbekend" if meting.n is None else getal(meting.n)
        yield Cijferrij(meting.periode.id, cijfer, _marge(meting, reeks), n, _gevraagd(meting))


def _marge(meting: Meting, reeks: Meetreeks) -> str:
    found = interval(meting, reeks.maat)
    if found is None:
        return "geen: het is een telling" if reeks.maat is Maat.AANTAL else "onbekend"
    low, high = (getal(round(edge, 1 if reeks.maat.procent else 2)) for edge in found)
    return f"{low} tot {high}"


def _gevraagd(meting: Meting) -> str:
    if meting.uitgenodigd is None:
        return "onbekend"
    share = f" ({round(100 * meting.n / meting.uitgenodigd)}% antwoordde)" if meting.n else ""
    return f"{getal(meting.uitgenodigd)}{share}"
