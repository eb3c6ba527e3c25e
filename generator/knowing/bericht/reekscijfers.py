"""The marks of a report that come from series: nothing is typed again, what is intern stays inside (S0-17, S4-09)."""

from collections.abc import Iterator
from dataclasses import replace

from generator.values.bericht import Bericht, Cijferregel
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Datum, Periode
from generator.values.inzicht import Publicatie
from generator.values.melding import Melding
from generator.values.metingen.periode import Meetperiode, Periodevorm
from generator.values.metingen.reeks import Maat, Meetreeks, Meting

_GEEN_N = "De bron noemt het niet."


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
        omdat=_GEEN_N if last.n is None else "",
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
