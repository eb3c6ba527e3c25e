"""A table that somebody was sent: its columns found, and its rows as those of a series."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.reading.bestand.bytes import decode
from generator.reading.bestand.knopen import Blok
from generator.reading.bestand.lezing import Lezing
from generator.reading.inzichten.tabel import Celrij, Opentabel, Rij, open_tabel
from generator.reading.inzichten.tekenset import to_utf8
from generator.reading.metingen.reeksvelden import KOLOM
from generator.reading.metingen.rijen import Opzet, match_kolommen, read_metingen
from generator.values.melding import Plek
from generator.values.metingen.reeks import Meetreeks, Meting


@dataclass(frozen=True)
class Verbetering:
    """A figure that is other than it was."""

    oud: Meting
    nieuw: Meting


@dataclass(frozen=True)
class Samenvoeging:
    """A series with the rows of a table in it."""

    reeks: Meetreeks
    nieuw: tuple[Meting, ...]
    verbeterd: tuple[Verbetering, ...]
    gelijk: int
    """How many rows were there already."""


def open_invoer(data: bytes, bestand: str, lezing: Lezing) -> Opentabel | None:
    """Return a table in CSV, or None after reporting why it cannot be read."""
    text = decode(to_utf8(data, bestand, lezing), bestand, lezing)
    return None if text is None else open_tabel(text, bestand, lezing)


def missing_kolommen(tabel: Opentabel, kolommen: Mapping[str, str]) -> tuple[str, ...]:
    """Return the fields that have no column in a table yet, in the order to ask for them."""
    found = match_kolommen(tabel, kolommen)
    return tuple(veld for veld in KOLOM if veld not in found)


def read_invoer(tabel: Opentabel, reeks: Meetreeks, kolommen: Mapping[str, str], lezing: Lezing) -> tuple[Meting, ...]:
    """Return the rows of a table; a finding says which row and which column it is about."""
    numbers: dict[int, int] = {}

    def remember() -> Iterator[Celrij]:
        for rij in tabel.rijen:
            numbers[rij.regel] = rij.nummer
            yield rij

    before = len(lezing.meldingen)
    opzet = Opzet(reeks.periodevorm, reeks.maat, len(reeks.bronnen))
    own = replace(tabel, rijen=remember())
    metingen = read_metingen(own, match_kolommen(tabel, kolommen), opzet, lezing)
    for place, melding in enumerate(lezing.meldingen[before:], start=before):
        regel = melding.plek.regel
        rij = Rij(numbers.get(regel, 0), Blok((), Plek(tabel.bestand, regel)), tabel.koppen, tabel.kop)
        lezing.meldingen[place] = rij.noem(melding)
    return metingen


def voeg_samen(reeks: Meetreeks, metingen: tuple[Meting, ...]) -> Samenvoeging:
    """Return a series with new rows in their place; what is not in the table stays as it was."""
    old = {meting.periode: meting for meting in reeks.metingen}
    new = tuple(meting for meting in metingen if meting.periode not in old)
    other = tuple(
        Verbetering(old[meting.periode], meting) for meting in metingen if old.get(meting.periode, meting) != meting
    )
    whole = old | {meting.periode: meting for meting in metingen}
    rows = tuple(sorted(whole.values(), key=lambda meting: meting.periode.volgnummer))
    return Samenvoeging(replace(reeks, metingen=rows), new, other, len(metingen) - len(new) - len(other))
