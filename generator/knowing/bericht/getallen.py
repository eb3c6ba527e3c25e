"""Every number that tenants will read, with how many people it is about: what a human looks at before approving."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.knowing.bericht.openbaar import Achtergrond, find_scores
from generator.knowing.bericht.scores import with_reeksen
from generator.knowing.bericht.teksten import mensen_per_tekst, texts
from generator.values.bericht import Bericht
from generator.values.melding import Plek
from generator.wording.geteld import find_leesgetallen
from generator.wording.woorden import getal


@dataclass(frozen=True)
class Leesgetal:
    """One number in a report: where it stands, in which words, and about how many people."""

    plek: Plek
    getal: str
    tekst: str
    n: int | None


def build_getallen(bericht: Bericht, achtergrond: Achtergrond) -> tuple[Leesgetal, ...]:
    """Return every number in the texts and every mark that is shown, by line."""
    found = {*_in_texts(bericht, achtergrond), *_in_scores(bericht, achtergrond)}
    return tuple(sorted(found, key=lambda one: (one.plek, one.tekst, one.getal)))


def _in_texts(bericht: Bericht, achtergrond: Achtergrond) -> Iterator[Leesgetal]:
    about = mensen_per_tekst(bericht, achtergrond.bibliotheek.per_id)
    for plek, _, tekst in texts(bericht):
        yield from (Leesgetal(plek, found, tekst, about.get((plek, tekst))) for found in find_leesgetallen(tekst))


def _in_scores(bericht: Bericht, achtergrond: Achtergrond) -> Iterator[Leesgetal]:
    marks = with_reeksen(bericht, achtergrond.bibliotheek).scores
    for meting, (score, _) in zip(marks, find_scores(bericht, achtergrond), strict=True):
        if score.cijfer is not None:
            yield Leesgetal(meting.plek, getal(score.cijfer), score.wat, score.n)
        if score.vorig is not None:
            yield Leesgetal(meting.plek, getal(score.vorig), f"{score.wat}, vorige keer", None)
        for deel in score.delen:
            if deel.cijfer is not None:
                yield Leesgetal(meting.plek, getal(deel.cijfer), f"{score.wat}: {deel.wie}", deel.n)
