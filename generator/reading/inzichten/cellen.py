"""Cells as people write them in a spreadsheet: what has one meaning is taken and said, what has two is a fault."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from generator.reading.bestand.knopen import Blok, Knoop, Reeks, Scalar
from generator.reading.bestand.lezing import Lezing
from generator.reading.inzichten.dagen import find_dagen
from generator.reading.inzichten.inzichtvelden import RefStap
from generator.reading.velden.datums import Day, PartialDate
from generator.reading.velden.kinds import Choice, Flag, Kind, Many, Number, Pattern
from generator.reading.velden.velden import Ref, Veld, Veldgroep, Verwijzing

_JA, _NEE = ("ja", "waar", "true", "yes"), ("nee", "onwaar", "false", "no")
_GEEN = ("geen", "n.v.t.", "n.v.t", "nvt", "-", "niets", "nee")
_SCHEIDING = re.compile(r"[;,\n]")
_KLOPT_NIET = "Klopt dat niet, verander dan de cel."


def verstaan(velden: tuple[Veld, ...], blok: Blok, lezing: Lezing) -> Blok:
    """Return a row in the words of the fields. Findings: `gelezen-als` (a warning) and `twee-lezingen`."""
    known = {veld.naam: veld for veld in velden}
    pairs = ((key, _knoop(known[key.tekst], knoop, lezing) if key.tekst in known else knoop)
             for key, knoop in blok.velden)  # fmt: skip
    return replace(blok, velden=tuple(pairs))


def _knoop(veld: Veld, knoop: Knoop, lezing: Lezing) -> Knoop:
    kind = veld.kind.kind if isinstance(veld.kind, Many) else veld.kind
    if isinstance(knoop, Reeks):
        return replace(knoop, items=tuple(_knoop(veld, item, lezing) for item in knoop.items))
    if isinstance(knoop, Blok):
        return verstaan(kind.velden, knoop, lezing) if isinstance(kind, Veldgroep) else knoop
    if not knoop.tekst:
        return knoop
    if veld.geen and knoop.tekst.lower() in _GEEN:
        return _neem(knoop, ("geen",), lezing)
    whole = _neem(knoop, _lezingen(kind, knoop.tekst, lezing), lezing)
    parts = [part.strip() for part in _SCHEIDING.split(knoop.tekst) if part.strip()]
    if whole is knoop and isinstance(veld.kind, Many) and isinstance(kind, Ref | Verwijzing) and len(parts) > 1:
        items = (knoop._replace(tekst=part) for part in parts)
        return Reeks(tuple(_neem(item, _lezingen(kind, item.tekst, lezing), lezing) for item in items), knoop.plek)
    return whole


def _neem(knoop: Scalar, lezingen: tuple[str, ...], lezing: Lezing) -> Scalar:
    """Return a cell as it is read, and say so; when it can be read in two ways, say both."""
    if not lezingen or knoop.tekst in lezingen:
        return knoop
    if len(lezingen) == 1:
        lezing.waarschuw(knoop.plek, "gelezen-als", f"«{knoop.tekst}» is gelezen als {lezingen[0]}.", _KLOPT_NIET)
    else:
        tekst = f"«{knoop.tekst}» kan meer dan één ding betekenen."
        lezing.meld(knoop.plek, "twee-lezingen", tekst, f"Schrijf {' of '.join(lezingen)}.")
    return knoop._replace(tekst=lezingen[0])


def _lezingen(kind: Kind, tekst: str, lezing: Lezing) -> tuple[str, ...]:
    """Return what a cell can stand for in the words of a kind of field; nothing when that is not to be seen."""
    read = _LEZERS.get(type(kind))
    return tuple(dict.fromkeys(read(kind, tekst, lezing))) if read else ()


def _datum(kind: Any, tekst: str, lezing: Lezing) -> Iterator[str]:
    if isinstance(kind, PartialDate) and tekst.lower() == "onbekend":
        yield "onbekend"
    yield from find_dagen(tekst, lezing.vandaag)


def _getal(_: Any, tekst: str, __: Lezing) -> Iterator[str]:
    """Read a whole number with points between its thousands, or with zeros behind the comma."""
    if re.fullmatch(r"[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*", tekst, re.ASCII):
        yield re.sub(r"\D", "", tekst)
    elif match := re.fullmatch(r"(\d{1,9})[.,]0{1,2}", tekst, re.ASCII):
        yield match[1]


def _keuze(kind: Choice, tekst: str, _: Lezing) -> Iterator[str]:
    yield from (str(item) for item in kind.words if str(item).lower() == tekst.lower())


def _ja_nee(_: Any, tekst: str, __: Lezing) -> Iterator[str]:
    yield from (word for word, all_words in (("ja", _JA), ("nee", _NEE)) if tekst.lower() in all_words)


def _patroon(kind: Pattern, tekst: str, _: Lezing) -> Iterator[str]:
    first = tekst[:1].lower() + tekst[1:]
    if re.fullmatch(kind.shape, first):
        yield first


def _term(kind: Ref, tekst: str, lezing: Lezing) -> Iterator[str]:
    """Read a term by its label; when none is called so, by another word for it."""
    terms, plain = getattr(lezing.taxonomie, kind.familie), tekst.lower()
    if any(term.id == tekst for term in terms):
        yield tekst
        return
    named = [term.id for term in terms if plain in (term.id, term.label.lower())]
    yield from named or (term.id for term in terms if plain in (word.lower() for word in term.synoniemen))


def _stap(_: Any, tekst: str, lezing: Lezing) -> Iterator[str]:
    """Read a klantreis by its label, with a step behind a slash when there is one."""
    reis_tekst, slash, stap_tekst = (part.strip() for part in tekst.partition("/"))
    for reis_id in _term(Ref("klantreizen"), reis_tekst, lezing):
        reis = next(reis for reis in lezing.taxonomie.klantreizen if reis.id == reis_id)
        stappen = [stap.id for stap in reis.stappen if stap_tekst.lower() in (stap.id, stap.label.lower())]
        yield from (f"{reis.id}/{stap}" for stap in stappen) if slash else (reis.id,)


_LEZERS: Mapping[type[Any], Callable[[Any, str, Lezing], Iterator[str]]] = {
    PartialDate: _datum, Day: _datum, Number: _getal, Choice: _keuze, Flag: _ja_nee, Pattern: _patroon, Ref: _term,
    RefStap: _stap,
}  # fmt: skip
