"""Marks against the 8, and what must stay hidden because too few people gave it (S4-08)."""

from collections.abc import Iterable

from generator.values.bericht import Cijferregel, Deelmeting
from generator.values.inzicht import Inzicht
from generator.values.openbaar import Deelscore, OpenbaarBericht, Score, Scorestand

ACHT, HANGT = 8.0, 7.5
"""Every mark must reach the first; from the second up to the first, twice in a row, it «blijft hangen»."""


def build_score(
    meting: Cijferregel, inzicht: Inzicht | None, earlier: Iterable[OpenbaarBericht], minstens: int, note: str = ""
) -> Score:
    """Return a mark as tenants read it.

    `earlier` are earlier reports, oldest first, for the mark before it: one that was hidden stays hidden. `note` is
    what a reader must bear in mind.
    """
    n = meting.n if meting.n is not None or inzicht is None else inzicht.n
    key = (meting.wat, meting.bron)
    before = [score.cijfer for b in earlier for score in b.scores if (score.wat, score.bron) == key]
    previous = before[-1] if before else meting.vorig
    enough = n is None or n >= minstens
    shown = shown_delen(meting, n, minstens)
    return Score(
        wat=meting.wat,
        cijfer=meting.cijfer if enough else None,
        stand=stand(meting.cijfer, previous) if enough else None,
        wanneer=meting.wanneer.voluit,
        n=n if enough else None,
        vorig=previous,
        bron=meting.bron,
        steekwoorden=meting.steekwoorden if enough else (),
        kanttekening=note,
        delen=tuple(Deelscore(d.wie, d.cijfer, d.n) if d in shown else Deelscore(d.wie) for d in meting.delen),
    )


def stand(cijfer: float, previous: float | None) -> Scorestand:
    """Return how a mark lies against the 8; 7,95 is not an 8."""
    if cijfer >= ACHT:
        return Scorestand.OP_PEIL
    hangs = previous is not None and cijfer >= HANGT and HANGT <= previous < ACHT
    return Scorestand.HANGT if hangs else Scorestand.ONDER


def shown_delen(meting: Cijferregel, n: int | None, minstens: int) -> tuple[Deelmeting, ...]:
    """Return the parts that may be shown: none of too few people, and none from which such a part follows.

    `n` is how many people answered in all; when that is not known, a reader may know it. The hidden parts together,
    with everybody who is in no part, must be at least `minstens` people and never one part alone; else the smallest
    shown part is hidden too.
    """
    if n is not None and n < minstens:
        return ()
    shown = sorted((deel for deel in meting.delen if deel.n >= minstens), key=lambda deel: -deel.n)
    while shown and _follows(shown, meting.delen, n, minstens):
        shown.pop()
    return tuple(shown)


def _follows(shown: list[Deelmeting], delen: tuple[Deelmeting, ...], n: int | None, minstens: int) -> bool:
    if n is None:
        return len(delen) - len(shown) == 1
    unseen = n - sum(deel.n for deel in shown)
    hidden = len(delen) - len(shown)
    alone = hidden == 1 and unseen == sum(deel.n for deel in delen if deel not in shown)
    return 0 < unseen < minstens or (alone and unseen > 0)
