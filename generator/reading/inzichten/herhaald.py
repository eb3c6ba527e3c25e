"""What is said of many rows at once: how a word was read stands there once, with how often that is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.values.melding import Melding
from generator.wording.woorden import hoofdletter

MAX_RIJEN = 5
"""So many rows are named of a word that stands in more."""


def together(meldingen: Iterable[Melding]) -> Iterator[Melding]:
    """Yield every finding once, and how a word was read once for a column; the last of those says what to do."""
    readings: dict[tuple[str, int], list[Melding]] = {}
    others = dict[Melding, None]()
    for melding in meldingen:
        words = melding.tekst.partition(", ")[2] if melding.code == "gelezen-als" else ""
        if words:
            readings.setdefault((words, melding.plek.kolom), []).append(melding)
        else:
            others[melding] = None
    yield from others
    notes = sorted(_often(words, group) for (words, _), group in readings.items())
    yield from (replace(note, hint="") for note in notes[:-1])
    yield from notes[-1:]


def _often(words: str, group: Sequence[Melding]) -> Melding:
    """Return one finding for the same word in many rows, with how often that is and the first of them."""
    if len(group) == 1:
        return group[0]
    rijen = [melding.tekst.partition(",")[0].removeprefix("Rij ") for melding in group]
    more = " …" if len(rijen) > MAX_RIJEN else ""
    keren = f"{len(rijen)} keer: rij {', '.join(rijen[:MAX_RIJEN])}{more}"
    return replace(group[0], tekst=f"{hoofdletter(words)} {keren}")
