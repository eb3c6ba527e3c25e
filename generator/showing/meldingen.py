"""Findings to text: one function for each reader."""

import json
from collections.abc import Iterable, Sequence

from generator.showing.sjablonen import render
from generator.values.melding import Ernst, Melding, fouten
from generator.values.meldingen.register import MELDINGEN
from generator.values.pagina import Pagina
from generator.wording.woorden import aantal

TE_VERBETEREN = "over/te-verbeteren.md"
"""Where a preview shows its findings."""


def show_text(meldingen: Iterable[Melding]) -> str:
    """Return findings for a person at a terminal: place and sentence, then the hint."""
    return "\n".join(_text(melding) for melding in meldingen)


def _text(melding: Melding) -> str:
    plek = melding.plek
    first = f"{plek.bestand}:{plek.regel}:{plek.kolom}: {melding.ernst}: {melding.tekst} [{melding.code}]"
    return f"{first}\n    {melding.hint}" if melding.hint else first


def show_github(meldingen: Iterable[Melding]) -> str:
    """Return findings as annotations that GitHub puts beside the line in a pull request."""
    lines = []
    for melding in meldingen:
        kind = "error" if melding.ernst is Ernst.FOUT else "warning"
        plek = melding.plek
        where = f"file={_property(plek.bestand)},line={plek.regel},col={plek.kolom},title={_property(melding.code)}"
        lines.append(f"::{kind} {where}::{_data(f'{melding.tekst} {melding.hint}'.strip())}")
    return "\n".join(lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def show_json(meldingen: Iterable[Melding], gelezen: int) -> str:
    """Return findings for other programs."""
    rows = [
        {
            "bestand": melding.plek.bestand, "regel": melding.plek.regel, "kolom": melding.plek.kolom,
            "code": melding.code, "ernst": str(melding.ernst), "tekst": melding.tekst, "hint": melding.hint,
        }
        for melding in meldingen
    ]  # fmt: skip
    return json.dumps({"gelezen": gelezen, "meldingen": rows}, ensure_ascii=False, indent=2)


def show_slot(meldingen: Sequence[Melding], gelezen: int) -> str:
    """Return the last line of a check: what was read and what was found."""
    faults = len(fouten(meldingen))
    warnings = len(meldingen) - faults
    found = aantal(faults, "fout", "fouten")
    if warnings:
        found += f", {aantal(warnings, 'waarschuwing', 'waarschuwingen')}"
    return f"{aantal(gelezen, 'inzicht', 'inzichten').capitalize()} gelezen: {found}."


def te_verbeteren_pagina(meldingen: Sequence[Melding]) -> Pagina:
    """Return the page that shows what is wrong, for who is previewing the site."""
    return render("te-verbeteren.md.j2", TE_VERBETEREN, meldingen=meldingen, uitleg=MELDINGEN)
