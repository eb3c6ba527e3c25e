"""A series as a line: on a scale that starts where the figures lie, and says so."""

from collections.abc import Iterator
from math import ceil, floor

from generator.knowing.metingen.verschil import interval
from generator.knowing.metingen.woorden import schrijf
from generator.values.beeld.meetlijn import Lijnbreuk, Lijnpunt, Meetlijn
from generator.values.metingen.reeks import Maat, Meetreeks, Meting


def build_meetlijn(reeks: Meetreeks) -> Meetlijn:
    """Return the line of a series that has rows."""
    low, high = _schaal(reeks)
    first, last = (reeks.metingen[place].periode.volgnummer for place in (0, -1))

    def langs(number: int) -> float:
        return round(100 * (number - first) / (last - first), 2) if last > first else 50.0

    def hoog(value: float) -> float:
        return round(100 * (value - low) / (high - low), 2)

    def punten(stuk: tuple[Meting, ...]) -> Iterator[Lijnpunt]:
        before = None
        for meting in stuk:
            number, marge = meting.periode.volgnummer, interval(meting, reeks.maat)
            yield Lijnpunt(
                meting.periode.id,
                schrijf(meting.waarde, reeks.maat),
                langs(number),
                hoog(meting.waarde),
                (hoog(marge[0]), hoog(marge[1])) if marge else None,
                before is not None and number - before == 1,
            )
            before = number

    cuts = sorted((breuk.periode.volgnummer, breuk.periode.id) for breuk in reeks.breuken if breuk.periode)
    breuken = (Lijnbreuk(langs(number) - _half(first, last), name) for number, name in cuts if number > first)
    doel = None if reeks.doel is None else hoog(reeks.doel)
    tekst = "" if reeks.doel is None else f"doel {schrijf(reeks.doel, reeks.maat)}"
    stukken = tuple(tuple(punten(stuk)) for stuk in reeks.stukken)
    return Meetlijn(stukken, tuple(breuken), doel, tekst, schrijf(low, reeks.maat), schrijf(high, reeks.maat))


def _half(first: int, last: int) -> float:
    """Return half the way between two periods, in hundredths: a break lies between them."""
    return round(50 / (last - first), 2) if last > first else 0


def _schaal(reeks: Meetreeks) -> tuple[int, int]:
    if reeks.maat.procent:
        return 0, 100
    margins = [edge for meting in reeks.metingen for edge in interval(meting, reeks.maat) or (meting.waarde,)]
    seen = (*margins, *(() if reeks.doel is None else (reeks.doel,)))
    if reeks.maat is Maat.RAPPORTCIJFER:
        return max(1, min(floor(min(seen)), 6)), min(10, max(ceil(max(seen)), 9))
    top = max(1, ceil(max(seen)))
    step = 10 ** (len(str(top)) - 1)
    return 0, ceil(top / step) * step
