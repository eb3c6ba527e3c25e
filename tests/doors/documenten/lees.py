"""What a reader gets from the documents of a report, for tests: words, without the signs of a file format."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pypdfium2

from generator.values.openbaar import OpenbaarBericht
from tests.maak.bericht import BERICHT

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LEEG = replace(
    BERICHT, onderwerpen=(), antwoorden=(), scores=(), deelname=(), respons="", gehoord=(), niet_gehoord=(),
    goedkeuring=None,
)  # fmt: skip
"""A concept without anything to tell."""
_LANG = (
    "Bij een reparatie willen huurders weten wanneer iemand komt, wie dat is en hoe lang het duurt. Anders nemen zij "
    "vrij van hun werk voor een afspraak die niet doorgaat, of die op een ander moment blijkt te vallen dan in de "
    "brief van vorige maand stond. Dat vinden zij vervelend en het kost ook nog geld."
).ljust(300, ".")


def groot(inzichten: int, themas: int) -> OpenbaarBericht:
    """Return a report that quotes so many insights, in texts of 300 characters, each different."""
    first = BERICHT.onderwerpen[0]
    onderwerpen = tuple(
        replace(
            first,
            naam=f"Thema {nummer} met een naam",
            u_zei=tuple(
                replace(first.u_zei[keer % 2], tekst=f"{nummer}.{keer} {_LANG}") for keer in range(inzichten // themas)
            ),
            wij_deden=(f"Gedaan {nummer}: {_LANG}",),
            wij_doen=(replace(first.wij_doen[0], id=f"belofte-{nummer}", tekst=f"Belofte {nummer}: {_LANG}"),),
        )
        for nummer in range(themas)
    )
    antwoorden = tuple(replace(antwoord, beloofd=_LANG) for antwoord in BERICHT.antwoorden * 5)
    return replace(BERICHT, onderwerpen=onderwerpen, scores=BERICHT.scores * 4, antwoorden=antwoorden)


def teksten(bericht: OpenbaarBericht) -> Iterator[str]:
    """Yield every text of a report that people wrote, in the order of the page; remarks stand apart."""
    yield from filter(None, (bericht.voorbeeld, *bericht.voorwoord))
    for onderwerp in bericht.onderwerpen:
        yield onderwerp.naam
        for zei in onderwerp.u_zei:
            yield from (zei.tekst, zei.gehoord.hoe, zei.gehoord.wanneer)
        yield from onderwerp.wij_deden
        for belofte in onderwerp.wij_doen:
            yield from (belofte.tekst, belofte.team)
        for weigering in onderwerp.wij_doen_niet:
            yield from (weigering.tekst, weigering.omdat)
    for antwoord in bericht.antwoorden:
        yield from (antwoord.beloofd, antwoord.toelichting)
    for score in bericht.scores:
        yield from (score.wat, score.bron, score.wanneer)
    for score in bericht.scores:
        yield from (deel.wie for deel in score.delen)
    for score in bericht.scores:
        yield from score.steekwoorden
    yield from (gehoord.wanneer for gehoord in bericht.deelname)
    yield from (bericht.respons, *bericht.gehoord, *bericht.niet_gehoord, *bericht.nog_niet, bericht.meedoen)
    yield from (bericht.goedkeuring.door,) if bericht.goedkeuring else ()
    yield from (bericht.organisatie, bericht.adres)


def kanttekeningen(bericht: OpenbaarBericht) -> Iterator[str]:
    """Yield each remark once, in the order of the footnotes."""
    found = (zei.kanttekening for onderwerp in bericht.onderwerpen for zei in onderwerp.u_zei)
    yield from dict.fromkeys(filter(None, found))


def kaal(tekst: str) -> str:
    """Return the signs of a text that have a shape: how lines break and which way they run is the reader's business."""
    return re.sub(r"[\s\xad\u200b-\u200f\u2028-\u202e\u2066-\u2069]", "", tekst)


def ontbreekt(gezocht: Iterable[str], tekst: str) -> list[str]:
    """Return what does not stand in a text in this order."""
    place, lost, plain = 0, [], kaal(tekst)
    for deel in gezocht:
        found = plain.find(kaal(deel), place)
        if found < 0:
            lost.append(deel)
        else:
            place = found + len(kaal(deel))
    return lost


def lees_pdf(pdf: bytes) -> str:
    """Return the text of a PDF, page after page; pdfium gives a hyphen that ends a line as U+FFFE."""
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document).replace("\ufffe", "-")


def lees_docx(docx: bytes, deel: str = "word/document.xml") -> str:
    """Return the text of a part of a Word file, a line for each paragraph."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        root = ET.fromstring(archive.read(deel))  # noqa: S314 - made by us
    return "\n".join("".join(map(_stuk, alinea.iter())) for alinea in root.iter(f"{W}p"))


def _stuk(element: ET.Element) -> str:
    marks = {f"{W}softHyphen": "\xad", f"{W}noBreakHyphen": "\u2011"}
    return (element.text or "") if element.tag == f"{W}t" else marks.get(element.tag, "")


class Lezer(HTMLParser):
    """Keeps the text, the elements and the attributes of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tekst = ""
        self.elementen: list[tuple[str, dict[str, str]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element."""
        self.elementen.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        """Keep text, entities decoded."""
        self.tekst += data
