"""A report as a Word file: real headings, footnotes and table headers, in the look of the PDF."""

import io
import re
import tempfile
import zipfile
from functools import cache
from pathlib import Path
from zipfile import ZipInfo

from generator.doors.documenten.pandoc import pandoc, reference_docx
from generator.doors.documenten.pdf import OPMAAK, make_png
from generator.showing.huurders.berichttekst import bericht_markdown, cijfers_svg, dagen, grafiek_tekst
from generator.showing.sjablonen import show
from generator.showing.veilig import md
from generator.values.openbaar import OpenbaarBericht

_VOET = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer"
_SOORT = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"
_BLAD = (
    '<w:sectPr><w:footerReference w:type="default" r:id="voet"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="{0}"'
    ' w:right="{0}" w:bottom="{0}" w:left="{0}" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr>'
)
"""A sheet of A4 with a footer, and with margins in twentieths of a point."""
_STIJLEN, _RAND = "huurders/stijlen.xml.j2", 1360


def make_word(bericht: OpenbaarBericht) -> bytes:
    """Return the whole report as a Word file, dated on its approval or, as a concept, on the last day it is about."""
    periode, approval = bericht.periode, bericht.goedkeuring
    svg = cijfers_svg(bericht)
    picture = f"![{md(grafiek_tekst(bericht.scores))}](cijfers.png)" if svg else ""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "stijl.docx").write_bytes(reference(_STIJLEN, _RAND))
        if svg:
            (folder / "cijfers.png").write_bytes(make_png(svg))
        return pandoc(
            bericht_markdown(bericht, picture),
            "--to=docx", "--reference-doc=stijl.docx", "--columns=10", "--shift-heading-level-by=-1",
            f"--metadata=title:{bericht.titel}", "--metadata=lang:nl-NL",
            f"--metadata=subtitle:Klantgericht bericht over de {periode.label}",
            f"--metadata=date:{bericht.organisatie}, {dagen(periode)}",
            folder=folder, dag=approval.op if approval else periode.laatste,
        )  # fmt: skip


@cache
def reference(stijlen: str, rand: int) -> bytes:
    """Return pandoc's own reference document on A4 with margins and a footer, in the styles of a template.

    No part of it bears the hour.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(reference_docx())) as source, zipfile.ZipFile(out, "w") as target:
        for item in source.infolist():
            target.writestr(ZipInfo(item.filename), _restyle(item.filename, source.read(item).decode(), stijlen, rand))
        target.writestr(ZipInfo("word/footer1.xml"), _join((OPMAAK / "voet.xml").read_text("utf-8")))
    return out.getvalue()


def _restyle(name: str, text: str, stijlen: str, rand: int) -> str:
    """Return one part of the reference document with what is ours in it."""
    match name:
        case "word/styles.xml":
            return _styles(text, stijlen)
        case "word/document.xml":
            return re.sub(r"<w:sectPr>.*?</w:sectPr>", _BLAD.format(rand), text, flags=re.DOTALL)
        case "word/_rels/document.xml.rels":
            return text.replace("</Rel", f'<Relationship Type="{_VOET}" Id="voet" Target="footer1.xml"/></Rel')
        case "[Content_Types].xml":
            return text.replace("</Types>", f'<Override PartName="/word/footer1.xml" ContentType="{_SOORT}"/></Types>')
    return text


def _styles(text: str, stijlen: str) -> str:
    """Return the styles, ours in place of those of the same name."""
    ours = _join(show(stijlen, ""))
    defaults, *styles = re.findall(r"<w:docDefaults>.*?</w:docDefaults>|<w:style .*?</w:style>", ours, re.DOTALL)
    names = "|".join(re.findall(r'styleId="(\w+)"', ours))
    kept = re.sub(rf'<w:style (?:(?!</w:style>).)*?styleId="(?:{names})".*?</w:style>', "", text, flags=re.DOTALL)
    kept = re.sub(r"<w:docDefaults>.*?</w:docDefaults>", defaults, kept, flags=re.DOTALL)
    return kept.replace("</w:styles>", "".join(styles) + "</w:styles>")


def _join(text: str) -> str:
    """Return a part of our own look; a line that is indented goes on from the one above it."""
    return re.sub(r"\n +", "", text)
