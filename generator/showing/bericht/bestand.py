"""A report as the file that communications goes on with."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import yaml

from generator.knowing.bericht.begin import Begin
from generator.values.bericht import Regel, Themablok
from generator.values.datum import Datum
from generator.values.inzicht import Inzicht

_NOG_IN_TE_VULLEN = """\
# Het voorwoord schrijf je onderaan, onder de laatste drie streepjes.
# Vul deze drie regels in en haal de hekjes ervoor weg.
# Hoeveel mensen kregen een vraag, en hoeveel antwoordden er?
# respons:
# Hoe kan een huurder meepraten?
# meedoen:
# Welke rol keurt het goed, en op welke dag (jjjj-mm-dd)?
# goedgekeurd: {door: , op: }
"""


def begin_text(begin: Begin) -> str:
    """Return the file of a new report: what the library knows, and in comments what is still to be filled in."""
    bericht = begin.bericht
    parts = (
        _dump({"titel": bericht.titel, "status": str(bericht.status)}),
        _NOG_IN_TE_VULLEN,
        _part("themas", [_blok(blok) for blok in bericht.blokken]),
        *_without_day(begin.zonder_dag),
        _part("beloften", [_filled(vars(reactie)) for reactie in bericht.beloften]),
        _part("scores", [_filled(vars(meting)) for meting in bericht.scores]),
        _part("reeksen", list(bericht.reeksen)),
        _part("nog-niet", list(bericht.nog_niet)),
        "# Organisaties en plaatsen in de tekst; zo worden ze niet voor mensen aangezien.\n" if bericht.namen else "",
        _part("namen", list(bericht.namen)),
    )
    return f"---\n{''.join(parts)}---\n"


def _blok(blok: Themablok) -> dict[str, Any]:
    lists = {
        "u-zei": blok.u_zei,
        "wij-deden": blok.wij_deden,
        "wij-doen": blok.wij_doen,
        "wij-doen-niet": blok.wij_doen_niet,
    }
    return {"thema": blok.thema, **{name: [_regel(r) for r in regels] for name, regels in lists.items() if regels}}


def _regel(regel: Regel) -> dict[str, Any]:
    values = _filled(vars(regel))
    inzicht = values.pop("inzicht", None)
    return {**values, "inzicht": inzicht} if inzicht else values


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values that say something, as YAML writes them; a place in a file says nothing."""
    known = {name.replace("_", "-"): value for name, value in values.items() if name != "plek"}
    return {name: _plain(value) for name, value in known.items() if value not in (None, "", (), False)}


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, StrEnum | Datum) else value


def _without_day(inzichten: tuple[Inzicht, ...]) -> Iterator[str]:
    """Yield what would be a promise, if somebody said by when and which team."""
    if inzichten:
        yield "# Dit loopt nog, maar mist een team of een dag. Maak er wij-doen van, met team en uiterlijk:\n"
    for inzicht in inzichten:
        if inzicht.actie:
            yield f"# - {' '.join(inzicht.actie.wat.split())} ({inzicht.id})\n"


def _part(name: str, values: list[Any]) -> str:
    return _dump({name: values}) if values else ""


def _dump(value: dict[str, Any]) -> str:
    text: str = yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=100_000)
    return text
