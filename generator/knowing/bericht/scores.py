"""Marks of a report: by hand or out of series, against the 8, and hidden when too few gave it (S0-17, S4-08, S4-09)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.values.bericht import Bericht, Cijferregel, Deelmeting
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Datum, Periode
from generator.values.inzicht import Inzicht, Publicatie
from generator.values.melding import Melding
from generator.values.metingen.periode import Meetperiode, Periodevorm
from generator.values.metingen.reeks import Maat, Meetreeks, Meting
from generator.values.metingen.stand import ACHT, lies_under_acht
from generator.values.openbaar import Deelscore, OpenbaarBericht, Score, Scorestand, Vaststelling

_GEEN_N = "dan laten wij geen cijfer zien"
"""What a reader finds in place of a mark without n."""
_GEEN_BRON_N = "De bron noemt het niet."


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
    hangs = previous is not None and lies_under_acht(cijfer) and lies_under_acht(previous)
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


def with_reeksen(bericht: Bericht, bibliotheek: Bibliotheek) -> Bericht:
    """Return a report with the marks of the series that it names, after those that were written by hand."""
    reeksen = {reeks.id: reeks for reeks in bibliotheek.metingen}
    named = ((number, reeksen[name]) for number, name in enumerate(bericht.reeksen) if name in reeksen)
    marks = (_regel(reeks, bericht, number) for number, reeks in named if gives_cijfer(reeks, bericht.periode))
    return replace(bericht, scores=(*bericht.scores, *marks), reeksen=())


def gives_cijfer(reeks: Meetreeks, periode: Periode) -> bool:
    """Return whether a series gives a mark to a report about a half year."""
    return not _waarom_niet(reeks, periode)


def check_reeksen(bericht: Bericht, bibliotheek: Bibliotheek) -> Iterator[Melding]:
    """Yield why a series that a report names gives it no mark. Findings: `verwijzing`, `niet-openbaar`."""
    reeksen = {reeks.id: reeks for reeks in bibliotheek.metingen}
    for number, name in enumerate(bericht.reeksen):
        reeks, plek = reeksen.get(name), bericht.plek("reeksen", number)
        if reeks and reeks.publicatie is not Publicatie.EXTERN:
            tekst = f"De reeks «{name}» is intern en kan niet naar buiten."
            hint = f"Haal de reeks weg, of zet in {reeks.bestand}: publicatie: extern"
            yield Melding(plek, "niet-openbaar", tekst, hint)
        elif reeks is None or (reason := _waarom_niet(reeks, bericht.periode)):
            tekst = f"De reeks «{name}» is er niet (meer)." if reeks is None else f"De reeks «{name}» {reason}."
            yield Melding(plek, "verwijzing", tekst, "Kies een andere reeks, of haal de regel weg.")


def _waarom_niet(reeks: Meetreeks, periode: Periode) -> str:
    """Return why a series gives no mark to a report about that half year, or nothing."""
    if reeks.publicatie is not Publicatie.EXTERN:
        return "is intern"
    if reeks.maat is not Maat.RAPPORTCIJFER:
        return "heeft geen rapportcijfers"
    return "" if _rijen(reeks, periode) else f"heeft geen cijfer dat eindigt in de {periode.label}"


def _rijen(reeks: Meetreeks, periode: Periode) -> tuple[Meting, ...]:
    """Return the rows up to the one of which the period ended in that half year; none when there is no such."""
    rows = tuple(meting for meting in reeks.metingen if meting.periode.laatste <= periode.laatste)
    return rows if rows and rows[-1].periode.laatste >= periode.eerste else ()


def _regel(reeks: Meetreeks, bericht: Bericht, number: int) -> Cijferregel:
    *earlier, last = _rijen(reeks, bericht.periode)
    here = next(stuk for stuk in reeks.stukken if last in stuk)
    before = earlier[-1] if earlier and earlier[-1] in here else None
    bron = reeks.bronnen[last.bron - 1]
    return Cijferregel(
        wat=reeks.titel,
        cijfer=float(last.waarde),
        wanneer=_datum(last.periode),
        n=last.n,
        n_onbekend=last.n is None,
        omdat=_GEEN_BRON_N if last.n is None else "",
        vorig=float(before.waarde) if before else None,
        bron=f"{bron.titel}, {bron.uitgever}" if bron.uitgever else bron.titel,
        breuk=_breuk(reeks, here[0]) if earlier and not before else "",
        plek=bericht.plek("reeksen", number),
    )


def _breuk(reeks: Meetreeks, first: Meting) -> str:
    """Return why a mark has nothing before it to be compared with."""
    number = first.periode.volgnummer
    reasons = [breuk.omdat for breuk in reeks.breuken if not breuk.periode or breuk.periode.volgnummer <= number]
    return f"Vergelijken met eerder kan niet. {reasons[-1]}"


def _datum(periode: Meetperiode) -> Datum:
    """Return the year of a period that is one, or else the month in which it ends."""
    last = periode.laatste
    return Datum(last.year) if periode.vorm is Periodevorm.JAAR else Datum(last.year, last.month)
