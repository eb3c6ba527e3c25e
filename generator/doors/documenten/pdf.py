"""A report as PDF/UA-1, whole or on one page; the only place that knows Typst."""

import json
import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Literal

import typst

from generator.doors.documenten.pandoc import pandoc
from generator.showing.huurders.berichttekst import (
    CONCEPT,
    bericht_markdown,
    cijfers_svg,
    dagen,
    grafiek_tekst,
    panelen,
    slot,
)
from generator.showing.huurders.omslag import build_omslag, mozaiek_svg
from generator.showing.kleuren import read_kleuren
from generator.values.datum import dag_voluit
from generator.values.openbaar import OpenbaarBericht

OPMAAK = Path(__file__).parents[2] / "templates" / "huurders"
_GRAFIEK = '```{=typst}\n#grafiek(json("data.json").grafiek)\n```'
_BERICHT = '#import "bericht.typ": bericht, grafiek\n#show: bericht.with(json("data.json"))\n\n'
_SAMENVATTING = '#import "bericht.typ": samenvatting\n#samenvatting(json("data.json"))\n'
_PPI = 192.0
"""How fine the dots of a picture are."""
_UA: Sequence[Literal["ua-1"]] = ("ua-1",)
"""What makes a PDF that everybody can read, and that refuses a sign which no font has."""
_BEELD = '#set document(date: none)\n#set page(width: auto, height: auto, margin: 0pt)\n#image("beeld.svg")\n'


def make_pdf(bericht: OpenbaarBericht) -> bytes:
    """Return the whole report as PDF/UA-1: tagged, with bookmarks, footnotes, page numbers and its fonts."""
    svg = cijfers_svg(bericht)
    markdown = bericht_markdown(bericht, _GRAFIEK if svg else "")
    with tempfile.TemporaryDirectory() as name:
        options = ("--to=typst", "--columns=10", f"--lua-filter={OPMAAK / 'letterlijk.lua'}")
        body = pandoc(markdown, *options, folder=Path(name), dag=bericht.periode.laatste)
    omslag = build_omslag(bericht)
    beelden = {"cijfers.svg": svg, "mozaiek.svg": mozaiek_svg(omslag) if omslag else ""}
    return _compile(_BERICHT + body.decode(), {"data.json": _data(bericht), **beelden}, "pdf", _UA)


def make_samenvatting(bericht: OpenbaarBericht) -> bytes:
    """Return the report on exactly one page A4, in the largest letters that fit."""
    return _compile(_SAMENVATTING, {"data.json": _data(bericht)}, "pdf", _UA)


def make_png(svg: str) -> bytes:
    """Return a picture in dots, for readers that know no SVG."""
    return _compile(_BEELD, {"beeld.svg": svg}, "png")


def make_poster(svg: str) -> bytes:
    """Return a picture as a sheet of its own size; a sign that no font has does not stop it."""
    return _compile(_BEELD, {"beeld.svg": svg}, "pdf")


def _data(bericht: OpenbaarBericht) -> str:
    """Return what the make-up shows beside the running text, as JSON."""
    periode, approval, omslag = bericht.periode, bericht.goedkeuring, build_omslag(bericht)
    data = {
        "titel": bericht.titel,
        "onderwerp": f"Klantgericht bericht over de {periode.label}",
        "organisatie": bericht.organisatie,
        "adres": bericht.adres,
        "periode": periode.label,
        "dagen": dagen(periode),
        "concept": "" if approval else CONCEPT,
        "voorbeeld": bericht.voorbeeld,
        "goedgekeurd": f"Goedgekeurd door {approval.door}, {dag_voluit(approval.op)}." if approval else "",
        "themas": [onderwerp.naam for onderwerp in bericht.onderwerpen],
        "mozaiek": omslag.zin if omslag else "",
        "grafiek": grafiek_tekst(bericht.scores),
        "panelen": [asdict(paneel) for paneel in panelen(bericht)],
        "slot": [asdict(regel) for regel in slot(bericht)],
    }
    return json.dumps(data, ensure_ascii=False)


def _compile(
    source: str, files: Mapping[str, str], soort: Literal["pdf", "png"], standaard: Sequence[Literal["ua-1"]] = ()
) -> bytes:
    """Return what Typst makes of a source and the files beside it; raises ValueError that says what it cannot make."""
    opmaak = (OPMAAK / "bericht.typ").read_text("utf-8")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        kleuren = json.dumps(dict(read_kleuren()))
        for file, text in {"bericht.typ": opmaak, "kleuren.json": kleuren, "uit.typ": source, **files}.items():
            (folder / file).write_text(text, "utf-8")
        try:
            made = typst.compile(
                folder / "uit.typ", root=folder, ignore_system_fonts=True, package_path=folder,
                package_cache_path=folder, format=soort, ppi=_PPI, pdf_standards=list(standaard),
            )  # fmt: skip
        except typst.TypstError as error:
            raise ValueError(_reason(error.message)) from error
    return made if isinstance(made, bytes) else made[0]


def _reason(message: str) -> str:
    """Return what Typst says, in Dutch when a writer can mend it."""
    sign = re.search(r'the text `"(.+)"` could not be displayed', message)
    if sign:
        return f"Het teken «{sign[1]}» kan niet in een PDF. Laat het weg of schrijf het in woorden."
    return f"De opmaker zegt: {message}"
