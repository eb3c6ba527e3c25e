"""Marks against the 8, and what must stay hidden because too few people gave it (S4-08)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.values.bericht import Cijferregel, Deelmeting
from generator.values.datum import Periode
from generator.values.inzicht import Inzicht
from generator.values.openbaar import Deelscore, OpenbaarBericht, Score, Scorestand, Vaststelling

_GEEN_N = "dan laten wij geen cijfer zien"
"""What a reader finds in place of a mark without n."""
ACHT, HANGT = 8.0, 7.5
"""Every mark must reach the first; from the second up to the first, twice in a row, it «blijft hangen»."""


@dataclass(frozen=True)
class Nabij:
    """An n that was published, so near to a new one that the two tell about a few people."""

    periode: Periode
    n: int


def build_score(
    meting: Cijferregel, inzicht: Inzicht | None, earlier: Iterable[OpenbaarBericht], minstens: int, note: str = ""
) -> Score:
    """Return a mark as tenants read it.

    `earlier` are earlier reports, oldest first, for the mark before it: one that was hidden stays hidden. `note` is
    what a reader must bear in mind. Without n there is no mark, unless somebody says why n is not known.
    """
    n = mensen(meting, inzicht)
    key = (meting.wat, meting.bron)
    before = (
        [] if meting.breuk else [score.cijfer for b in earlier for score in b.scores if (score.wat, score.bron) == key]
    )
    previous = before[-1] if before and not meting.breuk else meting.vorig
    shown = shown_delen(meting, n, minstens)
    score = Score(
        wat=meting.wat,
        cijfer=meting.cijfer,
        stand=stand(meting.cijfer, previous),
        wanneer=meting.wanneer.voluit,
        n=n,
        vorig=previous,
        bron=meting.bron,
        steekwoorden=meting.steekwoorden,
        kanttekening=meting.breuk or note,
        delen=tuple(Deelscore(d.wie, d.cijfer, d.n) if d in shown else Deelscore(d.wie) for d in meting.delen),
        n_onbekend=meting.omdat if n is None and meting.n_onbekend else "",
    )
    if n is None and not score.n_onbekend:
        return replace(hide(score), n_onbekend=_GEEN_N)
    return hide(score) if n is not None and n < minstens else score


def mensen(meting: Cijferregel, inzicht: Inzicht | None) -> int | None:
    """Return how many people gave a mark; None when it is not known."""
    return meting.n if meting.n is not None or inzicht is None else inzicht.n


def hide(score: Score) -> Score:
    """Return a mark of which a reader sees only what it is about: no mark, no earlier one, no words and no parts."""
    delen = tuple(Deelscore(deel.wie) for deel in score.delen)
    return replace(score, cijfer=None, stand=None, n=None, vorig=None, steekwoorden=(), delen=delen)


def find_nabij(
    score: Score, vaststellingen: Iterable[Vaststelling], elsewhere: Periode | None, minstens: int
) -> Nabij | None:
    """Return an n that was published with the same mark, and lies so near that a few people follow from the two.

    In the other reports than that of `elsewhere` other people took part, when that is given.
    """
    counts = _counts(score)
    for bericht in (vaststelling.bericht for vaststelling in vaststellingen):
        for before in bericht.scores if elsewhere in (None, bericht.periode) else ():
            if (before.wat.lower(), before.bron.lower()) == (score.wat.lower(), score.bron.lower()):
                for wie, n in _counts(before).items():
                    if 0 < abs(n - counts.get(wie, n)) < minstens:
                        return Nabij(bericht.periode, n)
    return None


def _counts(score: Score) -> dict[str, int]:
    """Return every n that a reader sees beside a mark, by whose it is."""
    everybody = [Deelscore("", score.cijfer, score.n)]
    parts = (*everybody, *score.delen)
    return {deel.wie: deel.n for deel in parts if deel.n is not None and deel.cijfer is not None}


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
