"""The answer to a question, as text for a terminal and as JSON for other programs."""

import json
from collections.abc import Iterator, Sequence

from generator.showing.zoeken.begrip import show_begrip, show_niet_gezocht
from generator.values.zoeken import Begrip, Uitslag, Zoekdocument, Zoekindex
from generator.wording.woorden import aantal


def show_uitslag(
    index: Zoekindex, uitslag: Uitslag, most: int, suggesties: dict[str, tuple[str, ...]], niet: Sequence[str] = ()
) -> str:
    """Return the first answers as text: how the question was understood, then title, path and year of each."""
    lines = [_begrip(begrip, suggesties.get(begrip.woord, ())) for begrip in uitslag.begrepen]
    lines.append(show_niet_gezocht(niet))
    hits = [index.documenten[number] for number, _ in uitslag.treffers]
    for place, document in enumerate(hits[:most], 1):
        lines += [f"{place:3}  {document.titel}", f"     {_below(document)}"]
    lines.append(_last_line(len(hits), most, uitslag.begrepen))
    return "\n".join(filter(None, lines))


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
