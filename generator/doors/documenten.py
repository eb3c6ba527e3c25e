"""A report as PDF/UA-1, Word, one page to hang up and an e-mail; the only place that knows pandoc, Typst and MJML."""

import io
import json
import os
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import mrml
import pypandoc
import typst

from generator.doors.project import ProjectFout
from generator.showing.berichttekst import (
    bericht_markdown,
    cijfers_svg,
    grafiek_tekst,
    mail_mjml,
    samenvatting_markdown,
)
from generator.values.datum import dag_voluit
from generator.values.openbaar import OpenbaarBericht

OPMAAK = Path(__file__).parent.parent / "documenten" / "bericht.typ"
LEZER = "markdown_strict+pipe_tables+footnotes-raw_html"
"""The Markdown that a report is written in: what Python-Markdown reads alike."""
_GROOTTES = ((6, 12.0), (6, 11.0), (5, 11.0), (4, 11.0), (3, 10.5), (2, 10.0), (1, 9.0))
"""How many themes on one page and in which size; the first that fits is taken."""


def make_documenten(bericht: OpenbaarBericht, zeg: Callable[[str], None]) -> dict[str, bytes]:
    """Return every form of a report, by file name; `zeg` hears which one is being made.

    The same report gives the same bytes. Raises ProjectFout when one cannot be made.
    """
    periode = bericht.periode.id
    makers: tuple[tuple[str, str, Callable[[OpenbaarBericht], bytes]], ...] = (
        (f"klantgericht-bericht-{periode}.pdf", "de PDF", make_pdf),
        (f"klantgericht-bericht-{periode}.docx", "het Word-bestand", make_word),
        (f"samenvatting-{periode}.pdf", "de samenvatting op één bladzijde", make_samenvatting),
        (f"e-mail-{periode}.html", "de e-mail", make_mail),
    )
    files = {}
    for name, wat, make in makers:
        zeg(f"Ik maak {wat} …")
        try:
            files[name] = make(bericht)
        except (RuntimeError, subprocess.CalledProcessError, ValueError) as error:
            raise ProjectFout(f"Het lukt niet om {wat} te maken. De opmaker zegt: {error}") from error
    return files


def make_pdf(bericht: OpenbaarBericht) -> bytes:
    """Return the whole report as PDF/UA-1: tagged, with bookmarks, footnotes, page numbers and its fonts."""
    alt = json.dumps(grafiek_tekst(bericht.scores), ensure_ascii=False)
    body = _to_typst(bericht_markdown(bericht, _PLAATS))
    return _typeset("bericht", bericht, body.replace(_PLAATS, f'#image("cijfers.svg", alt: {alt}, width: 100%)'))


_PLAATS = "PLAATSVANDEGRAFIEK"
"""Stands in the Markdown where Typst puts the picture: pandoc drops its alternative text."""


def make_samenvatting(bericht: OpenbaarBericht) -> bytes:
    """Return the report on exactly one page A4."""
    for most, grootte in _GROOTTES:
        body = _to_typst(samenvatting_markdown(bericht, most))
        if _pages("samenvatting", bericht, body, grootte=grootte) == 1:
            return _typeset("samenvatting", bericht, body, grootte=grootte)
    raise ValueError("de teksten zijn te lang voor één bladzijde")


def make_word(bericht: OpenbaarBericht) -> bytes:
    """Return the whole report as a Word file with real heading styles, footnotes and table headers."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        svg = cijfers_svg(bericht)
        if svg:
            (folder / "cijfers.png").write_bytes(_to_png(svg))
        alt = grafiek_tekst(bericht.scores)
        (folder / "stijl.docx").write_bytes(_reference())
        _pandoc(
            bericht_markdown(bericht, f"![{alt}](cijfers.png)" if svg else ""),
            f"--from={LEZER}", "--to=docx", "--output=uit.docx", "--reference-doc=stijl.docx",
            f"--metadata=title:{bericht.titel}", "--metadata=lang:nl-NL",
            f"--metadata=subtitle:Klantgericht bericht over de {bericht.periode.label}",
            folder=folder, dag=_dag(bericht),
        )  # fmt: skip
        return (folder / "uit.docx").read_bytes()


def make_mail(bericht: OpenbaarBericht) -> bytes:
    """Return the e-mail as HTML that shows well without anything remote."""
    html = mrml.to_html(mail_mjml(bericht))
    text: str = html if isinstance(html, str) else html.content
    text = re.sub(r"<!--\[if !mso\]><!-->\s*(<link[^>]*>|<style[^>]*>\s*@import[^<]*</style>)+\s*<!--<!\[endif\]-->", "", text)
    return re.sub(r"(<html\b)(?![^>]*\blang=)", r'\1 lang="nl"', text, count=1).encode()


def _data(bericht: OpenbaarBericht, **anders: object) -> dict[str, object]:
    """Return what the page make-up shows beside the text."""
    goed = bericht.goedkeuring
    onder = f"Goedgekeurd door {goed.door}, {dag_voluit(goed.op)}." if goed else ""
    return {
        "titel": bericht.titel,
        "onderwerp": f"Klantgericht bericht over de {bericht.periode.label}",
        "organisatie": bericht.organisatie,
        "periode": bericht.periode.label,
        "dagen": f"{dag_voluit(bericht.periode.eerste).capitalize()} tot en met {dag_voluit(bericht.periode.laatste)}",
        "concept": goed is None,
        "voorbeeld": bericht.voorbeeld,
        "onder": " ".join(part for part in (onder, f"Het hele bericht: {bericht.adres}" if bericht.adres else "") if part),
        **anders,
    }


def _dag(bericht: OpenbaarBericht) -> date:
    """Return the day that the documents bear: when it was approved, else the last day that it is about."""
    return bericht.goedkeuring.op if bericht.goedkeuring else bericht.periode.laatste


def _to_typst(markdown: str) -> str:
    text: str = pypandoc.convert_text(markdown, "typst", format=LEZER)
    return text


def _pandoc(markdown: str, *options: str, folder: Path, dag: date) -> None:
    moment = int(datetime.combine(dag, time(), UTC).timestamp())
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    command = [pypandoc.get_pandoc_path(), *options]
    subprocess.run(command, input=markdown.encode(), cwd=folder, env=env, check=True, capture_output=True)  # noqa: S603


def _typeset(soort: str, bericht: OpenbaarBericht, body: str, **anders: object) -> bytes:
    made = _compile(soort, bericht, body, anders, format="pdf", pdf_standards="ua-1")
    return made if isinstance(made, bytes) else made[0]


def _pages(soort: str, bericht: OpenbaarBericht, body: str, **anders: object) -> int:
    made = _compile(soort, bericht, body, anders, format="png", ppi=9.0)
    return len(made) if isinstance(made, list) else 1


def _compile(soort: str, bericht: OpenbaarBericht, body: str, anders: dict[str, object], **options: Any) -> Any:
    """Return a document that Typst made from the make-up, the values beside the text, and the text."""
    data = json.dumps(_data(bericht, **anders), ensure_ascii=False)
    source = f'#import "bericht.typ": {soort}\n#show: {soort}.with(json("data.json"))\n\n{_BEGIN}\n{body}'
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "bericht.typ").write_bytes(OPMAAK.read_bytes())
        (folder / "data.json").write_text(data, "utf-8")
        (folder / "cijfers.svg").write_text(cijfers_svg(bericht) or "<svg/>", "utf-8")
        (folder / "uit.typ").write_text(source, "utf-8")
        return typst.compile(
            str(folder / "uit.typ"), root=str(folder), ignore_system_fonts=True, package_path=str(folder), **options
        )


_BEGIN = "#let horizontalrule = line(length: 100%)"
"""What pandoc's Typst expects to be there."""


def _to_png(svg: str) -> bytes:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "cijfers.svg").write_text(svg, "utf-8")
        (folder / "uit.typ").write_text("#set page(width: auto, height: auto, margin: 0pt)\n#image(\"cijfers.svg\")", "utf-8")
        made = typst.compile(str(folder / "uit.typ"), root=name, ignore_system_fonts=True, format="png", ppi=150.0)
    return made if isinstance(made, bytes) else made[0]


def _reference() -> bytes:
    """Return pandoc's own reference document in the colours and letters of the report."""
    command = [pypandoc.get_pandoc_path(), "--print-default-data-file", "reference.docx"]
    default = subprocess.run(command, check=True, capture_output=True).stdout  # noqa: S603
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(default)) as source, zipfile.ZipFile(out, "w") as target:
        for item in source.infolist():
            content = source.read(item)
            target.writestr(item, _restyle(content.decode()).encode() if item.filename == "word/styles.xml" else content)
    return out.getvalue()


def _restyle(styles: str) -> str:
    """Return the styles with our colours, a sans letter and lines in tables."""
    for before, after in _STIJL:
        styles = re.sub(before, after, styles)
    return styles


_STIJL = (
    (r'<w:rFonts [^>]*/>', '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/>'),
    (r'(<w:color w:val=")(?:0F4761|4F81BD|345A8A|2E74B5|1F3763)("[^>]*/>)', r"\g<1>0B5563\g<2>"),
    (r' w:theme(?:Color|Shade|Tint)="[^"]*"', ""),
)

