"""How a series stands: under the 8 and since when, stuck just below it, or too many people dissatisfied (S4-08)."""

from collections.abc import Iterable
from datetime import date

from generator.knowing.metingen.verschil import vergelijk
from generator.values.inzicht import Inzicht
from generator.values.metingen.periode import Meetperiode
from generator.values.metingen.reeks import Maat, Meetreeks, Meting
from generator.values.metingen.stand import (
    MEEST_ONTEVREDEN,
    Reeksstand,
    Verandering,
    Verschil,
    lies_under_acht,
)


def build_stand(reeks: Meetreeks, peildatum: date, inzichten: Iterable[Inzicht] = ()) -> Reeksstand | None:
    """Return what a series tells; None when it has no rows yet. `inzichten` are those that may explain or move it."""
    if not reeks.metingen:
        return None
    inzichten, last = tuple(inzichten), reeks.metingen[-1]
    under = is_onder(last, reeks)
    return Reeksstand(
        reeks,
        last,
        under,
        _sinds(reeks) if under else None,
        _hangt(reeks),
        _ontevreden(last, reeks),
        vergelijk(reeks.metingen[-2], last, reeks) if len(reeks.metingen) > 1 else Verschil(Verandering.EEN_METING),
        _gemist(last.periode, peildatum),
        tuple(inzicht for inzicht in inzichten if reeks.id in inzicht.verklaart),
        tuple(inzicht for inzicht in inzichten if inzicht.actie and reeks.id in inzicht.actie.raakt),
    )


def _gemist(last: Meetperiode, peildatum: date) -> int:
    """Return how many periods after the last one are over."""
    months = 12 * (peildatum.year - last.laatste.year) + peildatum.month - last.laatste.month
    return max(0, months - 1) // last.vorm.maanden


def is_onder(meting: Meting, reeks: Meetreeks) -> bool:
    """Return whether a figure does not reach its target: 7,95 is not an 8, and 15,1% is more than 15%."""
    if reeks.doel is None:
        return False
    return meting.waarde > reeks.doel if reeks.maat is Maat.ONTEVREDEN else meting.waarde < reeks.doel


def _sinds(reeks: Meetreeks) -> Meetperiode:
    """Return the first period of the row that is under the target now; what was before a break tells nothing."""
    since = reeks.metingen[-1]
    for meting in reversed(reeks.stukken[-1]):
        if not is_onder(meting, reeks):
            break
        since = meting
    return since.periode


def _hangt(reeks: Meetreeks) -> bool:
    """Return whether the last two periods, one right after the other, both lie just under the 8."""
    last = reeks.stukken[-1][-2:]
    if reeks.maat is not Maat.RAPPORTCIJFER or reeks.doel is None or len(last) < 2:
        return False
    follows = last[1].periode.volgnummer - last[0].periode.volgnummer == 1
    return follows and all(lies_under_acht(meting.waarde) for meting in last)


def _ontevreden(meting: Meting, reeks: Meetreeks) -> bool:
    share = meting.waarde if reeks.maat is Maat.ONTEVREDEN else meting.ontevreden
    return share is not None and share > MEEST_ONTEVREDEN
