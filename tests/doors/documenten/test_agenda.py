"""The agenda of a team in Word: the same words, on one sheet."""

import io
import re
import zipfile
from xml.etree import ElementTree as ET

from generator.doors.documenten.agenda import make_agenda
from generator.knowing.delen.agenda import build_agenda
from generator.knowing.delen.werkoverleg import build_werkoverleg
from generator.knowing.kennis import Kennis
from generator.values.datum import Datum
from tests.doors.documenten.lees import W, lees_docx
from tests.maak.bibliotheek import PEILDATUM, maak_inzicht
from tests.maak.teams import ONDERHOUD, kennis_van, volle_kennis

TWIPS = {"Title": 36 * 12 + 80, "Subtitle": 20 * 12 + 40, "Heading1": 22 * 12 + 300}
"""How high the lines of a style are, with what stands around them; all else is 9 points and a little air."""
GEWOON, AIR, PER_REGEL = 18 * 12 + 4, 60, 105
"""Calibri of 9 points gives some 112 characters on a line of 18 centimetres."""
HOOG = 16838 - 2 * 850


def _docx(kennis: Kennis) -> bytes:
    return make_agenda(build_agenda(build_werkoverleg(ONDERHOUD, kennis), kennis), PEILDATUM)


def _hoogte(docx: bytes) -> int:
    """Return how high a document is at least as high as Word makes it, in twentieths of a point."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        root = ET.fromstring(archive.read("word/document.xml"))  # noqa: S314 - made by us
    height = 0
    for alinea in root.iter(f"{W}p"):
        style = alinea.find(f"{W}pPr/{W}pStyle")
        naam = style.get(f"{W}val", "") if style is not None else ""
        text = "".join("\n" if piece.tag == f"{W}br" else piece.text or "" for piece in alinea.iter())
        lines = sum(-(-len(line) // PER_REGEL) or 1 for line in text.split("\n"))
        height += TWIPS.get(naam) or lines * GEWOON + AIR
    return height


def test_the_fullest_agenda_is_one_sheet_in_word() -> None:
    """With the longest titles, and a narrow margin around it."""
    docx = _docx(volle_kennis())

    assert 10_000 < _hoogte(docx) < HOOG
    assert len(re.findall("Huurders wachten lang", lees_docx(docx))) > 20


def test_what_was_written_does_nothing_in_word() -> None:
    """Signs of Markdown, a link and HTML stay the signs that they are."""
    titel = "Een [link](https://x.example), *sterren*, <b>vet</b> en `code` | 1. niets"
    inzicht = maak_inzicht("a", voor_wie=(ONDERHOUD,), titel=titel, datum=Datum(2024, 6))

    assert titel in lees_docx(_docx(kennis_van([inzicht])))


def test_the_same_agenda_gives_the_same_bytes() -> None:
    """Whoever makes it, and at what hour."""
    assert _docx(kennis_van()) == _docx(kennis_van())
