"""A series from its two files: docs/metingen/naam.md says what was measured, naam.csv holds the figures."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from generator.reading.bestand.boom import Boom
from generator.reading.bestand.bytes import decode
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import DOCS
from generator.reading.bestand.paden import Bronbestand
from generator.reading.inzichten.tabel import open_tabel
from generator.reading.inzichten.tekenset import to_utf8
from generator.reading.metingen.reeksvelden import REEKS
from generator.reading.metingen.rijen import Opzet, find_kolommen, read_metingen, versies
from generator.reading.termen import Geschreven, read_written
from generator.values.melding import Plek
from generator.values.metingen.reeks import Maat, Meetreeks, Reeksbreuk

MAP = "metingen"
DOEL = {Maat.RAPPORTCIJFER: 8, Maat.ONTEVREDEN: 15}
"""The target of a series that names none: an 8 (S4-08), or at most 15% dissatisfied (Aedes)."""


def load_metingen(boom: Boom, lezing: Lezing) -> tuple[Meetreeks, ...]:
    """Read all series in docs/metingen; one with faults is left out and reported.

    After: `lezing.ids` names them. Findings: those of `read_written` and `read_reeks`, `tabel-ontbreekt` and
    `dubbele-naam`.
    """
    bronnen = tuple(boom.paginas(f"{DOCS}/{MAP}"))
    lezing.ids[MAP] = frozenset(bron.stam for bron in bronnen)
    tabellen = {bron.bestand: bron for bron in boom.onder(f"{DOCS}/{MAP}") if bron.naam.endswith(".csv")}
    found = tuple(reeks for bron in bronnen if (reeks := _load(bron, tabellen, lezing)))
    for bestand in sorted(tabellen.keys() - {f"{DOCS}/{MAP}/{bron.stam}.csv" for bron in bronnen}):
        kop = bestand.removesuffix(".csv") + ".md"
        hint = f"Maak {kop}, of haal de tabel weg: rm {bestand}"
        lezing.meld(Plek(bestand), "tabel-ontbreekt", f"Bij deze tabel hoort {kop}, en dat is er niet.", hint)
    _check_titels(found, lezing)
    return found


def _load(bron: Bronbestand, tabellen: Mapping[str, Bronbestand], lezing: Lezing) -> Meetreeks | None:
    tabel = tabellen.get(bron.bestand.removesuffix(".md") + ".csv")
    before = len(lezing.meldingen)
    reeks = read_kop(bron, lezing)
    data = tabel.lees(lezing) if tabel else None
    if tabel is None:
        naam = bron.bestand.removesuffix(".md") + ".csv"
        hint = f"Haal de cijfers binnen: inzichten importeer-metingen TABEL --reeks {bron.stam}"
        lezing.meld(Plek(bron.bestand), "tabel-ontbreekt", f"De tabel met de cijfers, {naam}, is er niet.", hint)
    if reeks is None or tabel is None or data is None or len(lezing.meldingen) > before:
        return None
    return read_reeks(reeks, data, tabel.bestand, lezing)


def read_kop(bron: Bronbestand, lezing: Lezing) -> Meetreeks | None:
    """Return what a head file says, without rows; None after reporting its faults."""
    data = bron.lees(lezing)
    page = None if data is None else read_written(data, bron.bestand, REEKS, lezing)
    return None if page is None else _reeks(page, bron, lezing)


def _reeks(page: Geschreven, bron: Bronbestand, lezing: Lezing) -> Meetreeks | None:
    values: dict[str, Any] = dict(page.velden)
    klantreis, stap = values.pop("klantreis", None) or (None, None)
    maat, breuken = values.setdefault("maat", Maat.RAPPORTCIJFER), values.pop("reeksbreuk", ())
    values.setdefault("doel", DOEL.get(maat))
    reeks = Meetreeks(
        id=bron.stam, bestand=bron.bestand, klantreis=klantreis, stap=stap, tekst=page.tekst,
        klantgroepen=values.pop("klantgroep") or (), themas=values.pop("thema"), bronnen=values.pop("bronnen"),
        breuken=tuple(breuken), **values,
    )  # fmt: skip
    places = page.plekken.get("reeksbreuk", ())
    wrong = [number for number, breuk in enumerate(reeks.breuken) if not _past(breuk, reeks)]
    for number in wrong:
        tekst = f"Deze reeks gaat per {reeks.periodevorm}, en de reeksbreuk niet."
        hint = f"Schrijf bij periode zoiets als {reeks.periodevorm.voorbeeld}."
        lezing.meld(places[number] if number < len(places) else Plek(bron.bestand), "periode", tekst, hint)
    return None if wrong else reeks


def _past(breuk: Reeksbreuk, reeks: Meetreeks) -> bool:
    return breuk.periode is None or breuk.periode.vorm is reeks.periodevorm


def read_reeks(reeks: Meetreeks, data: bytes, bestand: str, lezing: Lezing) -> Meetreeks | None:
    """Return a series with the rows of a table; None after reporting its faults.

    Findings: those of `decode`, `find_kolommen` and `read_metingen`, `geen-rijen` and `reeksbreuk`.
    """
    before = len(lezing.meldingen)
    text = decode(to_utf8(data, bestand, lezing), bestand, lezing)
    if text is None:
        return None
    tabel = open_tabel(text, bestand, lezing)
    kolommen = find_kolommen(tabel, reeks.kolommen, lezing)
    if kolommen is None:
        return None
    metingen = read_metingen(tabel, kolommen, Opzet(reeks.periodevorm, reeks.maat, len(reeks.bronnen)), lezing)
    if not metingen and len(lezing.meldingen) == before:
        hint = f"Zet elke periode op een regel: {reeks.periodevorm.voorbeeld};7,8;290;1000"
        lezing.meld(Plek(bestand), "geen-rijen", "Er staan geen rijen in deze tabel.", hint)
    whole = replace(reeks, metingen=metingen)
    _check_breuken(whole, lezing)
    return whole if len(lezing.meldingen) == before else None


def _check_breuken(reeks: Meetreeks, lezing: Lezing) -> None:
    """Report a question that changed without a break, and a break at a period that is not there (`reeksbreuk`)."""
    cut = {breuk.periode for breuk in reeks.breuken}
    for one, other in versies(reeks.metingen) if None not in cut else ():
        if not any(one.periode.volgnummer < p.volgnummer <= other.periode.volgnummer for p in cut if p):
            tekst = f"De vraag verandert in {other.periode.id} van «{one.vraagversie}» naar «{other.vraagversie}»."
            hint = f"Zeg in {reeks.bestand} waarom: reeksbreuk: [{{periode: {other.periode.id}, omdat: …}}]"
            lezing.meld(other.plek, "reeksbreuk", tekst, hint)
    for periode in _buiten(reeks):
        tekst = f"Bij de reeksbreuk {periode} staan er geen cijfers."
        hint = "Schrijf de eerste periode na de breuk, precies zoals in de tabel."
        lezing.meld(Plek(reeks.bestand), "reeksbreuk", tekst, hint)


def _buiten(reeks: Meetreeks) -> Iterator[str]:
    numbers = [meting.periode.volgnummer for meting in reeks.metingen]
    for breuk in reeks.breuken:
        if breuk.periode and numbers and not min(numbers) <= breuk.periode.volgnummer <= max(numbers):
            yield breuk.periode.id


def _check_titels(reeksen: tuple[Meetreeks, ...], lezing: Lezing) -> None:
    seen: dict[str, Meetreeks] = {}
    for reeks in reeksen:
        first = seen.setdefault(reeks.titel.lower(), reeks)
        if first is not reeks:
            tekst = f"De reeks {first.id} heet ook «{reeks.titel}»."
            lezing.meld(Plek(reeks.bestand), "dubbele-naam", tekst, "Geef een van de twee een andere titel.")
