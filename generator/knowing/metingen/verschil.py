"""Whether a figure changed more than chance can do: an interval of 95%, when n and the spread are known (S4-08)."""

from decimal import Decimal
from math import sqrt

from generator.values.metingen.reeks import Maat, Meetreeks, Meting
from generator.values.metingen.stand import Verandering, Verschil

Z = 1.959964
"""How many standard errors 95% is."""
Interval = tuple[float, float]


def interval(meting: Meting, maat: Maat) -> Interval | None:
    """Return between which figures the true one lies, 95 times of 100; None when n or the spread is not known."""
    if meting.n is None or maat is Maat.AANTAL:
        return None
    if maat.procent:
        return wilson(meting.waarde / 100, meting.n)
    if meting.spreiding is None:
        return None
    half = Z * meting.spreiding / sqrt(meting.n)
    return max(1.0, meting.waarde - half), min(10.0, meting.waarde + half)


def wilson(deel: float, n: int) -> Interval:
    """Return the interval of Wilson around a share of n people, as percentages: never below 0 or above 100."""
    middle = deel + Z * Z / (2 * n)
    half = Z * sqrt(deel * (1 - deel) / n + Z * Z / (4 * n * n))
    whole = 1 + Z * Z / n
    return 100 * max(0.0, (middle - half) / whole), 100 * min(1.0, (middle + half) / whole)


def vergelijk(van: Meting, tot: Meting, reeks: Meetreeks) -> Verschil:
    """Return what can be said of two rows of one series.

    The interval of a difference is put together from those of the two figures (Newcombe).
    """
    if not any(van in stuk and tot in stuk for stuk in reeks.stukken):
        return Verschil(Verandering.REEKSBREUK, van, tot)
    more = verschil_van(van, tot)
    if reason := _waarom_onbekend(van, tot, reeks):
        soort = Verandering.ONBEKEND if more else Verandering.GELIJK
        return Verschil(soort, van, tot, more, reason)
    one, other = interval(van, reeks.maat), interval(tot, reeks.maat)
    if one is None or other is None:
        return Verschil(Verandering.ONBEKEND, van, tot, more)
    up, down = (one, other) if more < 0 else (other, one)
    low, high = (tot, van) if more < 0 else (van, tot)
    reach = sqrt((high.waarde - up[0]) ** 2 + (down[1] - low.waarde) ** 2)
    soort = Verandering.ECHT if abs(more) > reach else Verandering.TOEVAL if more else Verandering.GELIJK
    return Verschil(soort, van, tot, more)


def verschil_van(van: Meting, tot: Meting) -> float | int:
    """Return how much more the second is, in exactly the digits that a reader sees."""
    more = Decimal(str(tot.waarde)) - Decimal(str(van.waarde))
    return int(more) if more == more.to_integral_value() else float(more)


def _waarom_onbekend(van: Meting, tot: Meting, reeks: Meetreeks) -> str:
    if reeks.maat is Maat.AANTAL:
        return "het is een telling, geen oordeel"
    if reeks.voortschrijdend:
        return "het is een voortschrijdend gemiddelde: de perioden delen antwoorden"
    if van.n is None or tot.n is None:
        return "het aantal antwoorden is niet bekend"
    if not reeks.maat.procent and (van.spreiding is None or tot.spreiding is None):
        return "de spreiding is niet bekend"
    return ""
