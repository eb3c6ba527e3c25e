"""The answer to a question, as text for a terminal and as JSON for other programs."""

import json
from collections.abc import Iterator, Sequence

from generator.showing.zoeken.begrip import show_begrip
from generator.values.zoeken import Begrip, Uitslag, Zoekdocument, Zoekindex
from generator.wording.woorden import aantal


def show_uitslag(index: Zoekindex, uitslag: Uitslag, hoogstens: int, suggesties: dict[str, tuple[str, ...]]) -> str:
    """Return the first answers as text: how the question was understood, then title, path and year of each."""
    lines = [_begrip(begrip, suggesties.get(begrip.woord, ())) for begrip in uitslag.begrepen]
    treffers = [index.documenten[number] for number, _ in uitslag.treffers]
    for place, document in enumerate(treffers[:hoogstens], 1):
        lines += [f"{place:3}  {document.titel}", f"     {_onder(document)}"]
    lines.append(_slot(len(treffers), hoogstens, uitslag.begrepen))
    return "\n".join(filter(None, lines))


def show_uitslag_json(index: Zoekindex, uitslag: Uitslag, hoogstens: int) -> str:
    """Return the first answers as JSON: id, path, title, kind and score of each, and how every word was understood."""
    treffers = list(_rijen(index, uitslag.treffers[:hoogstens]))
    begrepen = [{"woord": b.woord, "hoe": b.hoe, "als": b.als} for b in uitslag.begrepen]
    return json.dumps({"begrepen": begrepen, "treffers": treffers}, ensure_ascii=False, indent=2)


def _rijen(index: Zoekindex, treffers: Sequence[tuple[int, float]]) -> Iterator[dict[str, object]]:
    for number, score in treffers:
        document = index.documenten[number]
        inzicht = document.inzicht.id if document.inzicht else None
        row = {"inzicht": inzicht, "pad": document.pad, "titel": document.titel, "soort": document.soort}
        yield row | {"score": round(score, 2)}


def _begrip(begrip: Begrip, suggesties: Sequence[str]) -> str:
    hint = f" Bedoel je: {', '.join(suggesties)}?" if suggesties else ""
    return show_begrip(begrip) + hint


def _onder(document: Zoekdocument) -> str:
    inzicht = document.inzicht
    if inzicht is None:
        return f"{document.soort} · docs/{document.pad}"
    wanneer = inzicht.datum.voluit if inzicht.datum else "datum onbekend"
    return f"{wanneer} · {inzicht.methode.label} · {inzicht.bestand}"


def _slot(totaal: int, hoogstens: int, begrepen: Sequence[Begrip]) -> str:
    if not begrepen:
        return "Noem een onderwerp, bijvoorbeeld: inzichten zoek ouderen reparaties"
    if not totaal:
        return "Niets gevonden."
    if totaal <= hoogstens:
        return f"{aantal(totaal, 'resultaat', 'resultaten').capitalize()}."
    return f"Dit zijn de eerste {hoogstens} van {totaal} resultaten. Meer zien? Voeg toe: --aantal {totaal}"
