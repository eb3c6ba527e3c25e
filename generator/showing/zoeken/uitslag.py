"""The answer to a question, as text for a terminal and as JSON for other programs."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.knowing.inzichten.stapel import Stapel
from generator.knowing.zoeken.indeling import deel_in
from generator.showing.zoeken.begrip import show_begrip, show_niet_gezocht
from generator.values.zoeken import Begrip, Uitslag, Zoekdocument, Zoekindex
from generator.wording.woorden import aantal


@dataclass(frozen=True)
class Hulp:
    """What helps whoever asked a question, besides what was found."""

    suggesties: Mapping[str, tuple[str, ...]]
    """Known words that look like one the site does not know."""
    niet: Sequence[str]
    """What is not looked for."""
    kern: Stapel | None
    """What the page says first that the question names."""
    dichtbij: Sequence[int]
    """The documents with a name that looks like the words of the question."""


def show_uitslag(index: Zoekindex, uitslag: Uitslag, most: int, hulp: Hulp) -> str:
    """Return the first answers as text: how the question was understood, then title, path and year of each."""
    lines = [_begrip(begrip, hulp.suggesties.get(begrip.woord, ())) for begrip in uitslag.begrepen]
    lines.append(show_niet_gezocht(hulp.niet))
    if hulp.kern:
        lines += [f"{hulp.kern.vak.label}: {hulp.kern.kop}", f"     docs/{hulp.kern.vak.pad}"]
    hits = [number for number, _ in uitslag.treffers]
    lines += _groepen(index, uitslag, hits, most)
    lines.append(_last_line(len(hits), most, uitslag.begrepen))
    if not hits:
        lines += [f"Dichtbij: {index.documenten[number].titel}" for number in hulp.dichtbij]
    return "\n".join(filter(None, lines))


def _groepen(index: Zoekindex, uitslag: Uitslag, hits: Sequence[int], most: int) -> Iterator[str]:
    """Yield the answers in their groups, numbered through."""
    place = 0
    for groep in deel_in(hits, uitslag.volledig, index.uitleg):
        if groep.kop and place < most:
            yield f"{groep.kop}:"
        for number in groep.documenten[: most - place]:
            place += 1
            yield f"{place:3}  {index.documenten[number].titel}"
            yield f"     {_below(index.documenten[number])}"


def show_uitslag_json(index: Zoekindex, uitslag: Uitslag, most: int) -> str:
    """Return the first answers as JSON: id, path, title, kind and score of each, and how every word was understood."""
    hits = list(_rijen(index, uitslag.treffers[:most]))
    begrepen = [{"woord": b.woord, "hoe": b.hoe, "als": b.als} for b in uitslag.begrepen]
    return json.dumps({"begrepen": begrepen, "treffers": hits}, ensure_ascii=False, indent=2)


def _rijen(index: Zoekindex, hits: Sequence[tuple[int, float]]) -> Iterator[dict[str, object]]:
    for number, score in hits:
        document = index.documenten[number]
        inzicht = document.inzicht.id if document.inzicht else None
        row = {"inzicht": inzicht, "pad": document.pad, "titel": document.titel, "soort": document.soort}
        yield row | {"score": round(score, 2)}


def _begrip(begrip: Begrip, suggesties: Sequence[str]) -> str:
    hint = f" Bedoel je: {', '.join(suggesties)}?" if suggesties else ""
    return show_begrip(begrip) + hint


def _below(document: Zoekdocument) -> str:
    inzicht = document.inzicht
    if inzicht is None:
        return f"{document.soort} · docs/{document.pad}"
    when = inzicht.datum.voluit if inzicht.datum else "datum onbekend"
    return f"{when} · {inzicht.methode.label} · {inzicht.bestand}"


def _last_line(total: int, most: int, begrepen: Sequence[Begrip]) -> str:
    if not begrepen:
        return "Noem een onderwerp, bijvoorbeeld: inzichten zoek ouderen reparaties"
    if not total:
        return "Niets gevonden."
    if total <= most:
        return f"{aantal(total, 'resultaat', 'resultaten').capitalize()}."
    return f"Dit zijn de eerste {most} van {total} resultaten. Meer zien? Voeg toe: --aantal {total}"
