"""The documents of a report: whole, readable by everyone, and the same bytes everywhere."""

import getpass
import io
import re
import struct
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import cycle, islice, pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import outloud
import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.doors.documenten.documenten import make_documenten
from generator.doors.documenten.mail import make_mail
from generator.doors.documenten.pdf import make_pdf, make_png, make_samenvatting
from generator.doors.documenten.word import make_word
from generator.doors.project import ProjectFout
from generator.showing.huurders.berichttekst import CONCEPT, cijfers_svg, grafiek_tekst
from generator.showing.kleuren import read_kleuren
from generator.values.openbaar import OpenbaarBericht, Themadeel, Uitspraak
from tests.doors.documenten.lees import (
    LEEG,
    Lezer,
    W,
    groot,
    kaal,
    kanttekeningen,
    lees_docx,
    lees_pdf,
    ontbreekt,
    teksten,
)
from tests.maak.bericht import BERICHT
from tests.speuren import voorbeelden

BERICHTEN = {"voorbeeld": BERICHT, "leeg": LEEG, "groot": groot(300, 20)}
PDF, WORD, SAMENVATTING, MAIL = (
    "klantgericht-bericht-2024-h1.pdf",
    "klantgericht-bericht-2024-h1.docx",
    "samenvatting-2024-h1.pdf",
    "e-mail-2024-h1.html",
)
PDFS = [(soort, naam) for soort in BERICHTEN for naam in (PDF, SAMENVATTING)]


@pytest.fixture(scope="session")
def gemaakt() -> dict[str, dict[str, bytes]]:
    """Return the documents of each report by their names, made once."""
    return {soort: make_documenten(bericht, lambda _: None) for soort, bericht in BERICHTEN.items()}


@pytest.fixture(params=PDFS, ids="-".join)
def pdf(gemaakt: dict[str, dict[str, bytes]], request: pytest.FixtureRequest) -> Iterator[pikepdf.Pdf]:
    """Return each PDF in turn, opened."""
    soort, naam = request.param
    with pikepdf.open(io.BytesIO(gemaakt[soort][naam])) as opened:
        yield opened


def _elementen(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    """Return every element of the structure of a PDF, in reading order."""
    found, todo = [], [pdf.Root.StructTreeRoot]
    while todo:
        node = todo.pop()
        if "/S" in node:
            found.append(node)
        kids = node.get("/K", pikepdf.Array())
        kids = kids if isinstance(kids, pikepdf.Array) else pikepdf.Array([kids])
        todo += [kid for kid in reversed(kids) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    return found


def _soorten(pdf: pikepdf.Pdf) -> list[str]:
    return [str(element.S)[1:] for element in _elementen(pdf)]


def _deel(docx: bytes, naam: str) -> ET.Element:
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return ET.fromstring(archive.read(naam))  # noqa: S314 - made by us


class TestAlles:
    """What holds for every form."""

    def test_says_what_it_makes_and_gives_four_files(self) -> None:
        """Who waits knows for what, and finds each form by its name."""
        said: list[str] = []

        assert list(make_documenten(LEEG, said.append)) == [PDF, WORD, SAMENVATTING, MAIL]
        assert len(said) == 4

    @pytest.mark.parametrize("soort", BERICHTEN)
    def test_gives_the_same_bytes_at_another_time_and_place(
        self, gemaakt: dict[str, dict[str, bytes]], soort: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What was published can be made again, by anyone, and compared."""
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
        monkeypatch.setenv("TZ", "Pacific/Auckland")
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
        again = make_documenten(BERICHTEN[soort], lambda _: None)

        assert [naam for naam, inhoud in again.items() if inhoud != gemaakt[soort][naam]] == []
        assert list(tmp_path.iterdir()) == []

    def test_tells_nothing_of_the_machine(self, gemaakt: dict[str, dict[str, bytes]]) -> None:
        """No folder, user or home of the maker gets to a tenant."""
        files = gemaakt["voorbeeld"]
        with zipfile.ZipFile(io.BytesIO(files[WORD])) as archive:
            word = b"".join(archive.read(naam) for naam in archive.namelist())
        for name in (PDF, SAMENVATTING):
            out = io.BytesIO()
            with pikepdf.open(io.BytesIO(files[name])) as opened:
                opened.save(out, stream_decode_level=pikepdf.StreamDecodeLevel.all, compress_streams=False)
            word += out.getvalue()
        tell = (tempfile.gettempdir(), str(Path.home()) + "/", str(Path.cwd()), f">{getpass.getuser()}<")

        assert [word_ for word_ in tell if word_.encode() in word + files[MAIL]] == []

    def test_a_picture_holds_only_dots(self) -> None:
        """No text or time hides in the parts of a PNG."""
        png, place, parts = make_png(cijfers_svg(BERICHT)), 8, set()
        while place < len(png):
            size, name = struct.unpack(">I4s", png[place : place + 8])
            parts.add(name)
            place += 12 + size

        assert parts <= {b"IHDR", b"pHYs", b"IDAT", b"IEND"}

    def test_every_form_of_a_concept_says_so(self, gemaakt: dict[str, dict[str, bytes]]) -> None:
        """Nobody takes a draft for a promise; and a finished report does not call itself one."""
        for soort, expected in (("leeg", True), ("voorbeeld", False)):
            files = gemaakt[soort]
            read = (lees_pdf(files[PDF]), lees_docx(files[WORD]), lees_pdf(files[SAMENVATTING]), files[MAIL].decode())

            assert [kaal(CONCEPT) in kaal(text) for text in read] == [expected] * 4

    def test_a_sign_that_no_letter_has_is_named(self) -> None:
        """A writer reads which sign to take away, instead of finding a box in the PDF."""
        with pytest.raises(ProjectFout, match="Het teken «🦄» kan niet in een PDF"):
            make_documenten(replace(LEEG, meedoen="Doe mee 🦄"), lambda _: None)


class TestPdf:
    """Both PDFs, for eyes, ears and braille."""

    def test_opens_in_two_readers(self, pdf: pikepdf.Pdf) -> None:
        """A title to announce, a language to speak, a structure to walk and bookmarks."""
        out = io.BytesIO()
        pdf.save(out)
        with pypdfium2.PdfDocument(out.getvalue()) as second:
            assert second.get_metadata_value("Title") == BERICHT.titel
            assert len(second) == len(pdf.pages)
        with pdf.open_metadata() as metadata:
            assert (metadata["pdfuaid:part"], metadata["dc:title"]) == ("1", BERICHT.titel)
        assert str(pdf.Root.Lang).startswith("nl")
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert "/Outlines" in pdf.Root

    def test_carries_its_letters(self, pdf: pikepdf.Pdf) -> None:
        """It looks the same on a machine without our letters, and holds only the signs it needs."""
        fonts = [font for page in pdf.pages for font in page.Resources.get("/Font", {}).values()]
        kept = [font.DescendantFonts[0].FontDescriptor for font in fonts]

        assert fonts
        assert all({"/FontFile2", "/FontFile3"} & set(descriptor.keys()) for descriptor in kept)
        assert all(re.match(r"/[A-Z]{6}\+", str(descriptor.FontName)) for descriptor in kept)

    def test_every_picture_has_words(self, pdf: pikepdf.Pdf) -> None:
        """Who cannot see the picture hears what it shows."""
        assert [str(e.get("/Alt", "")) for e in _elementen(pdf) if e.S == "/Figure" and not e.get("/Alt")] == []

    def test_no_rule_for_accessibility_fails(self, pdf: pikepdf.Pdf, tmp_path: Path) -> None:
        """A checker that found every fault we seeded finds none, also of what a validator cannot see."""
        path = tmp_path / "bericht.pdf"
        pdf.save(path)
        result = outloud.check(str(path))

        assert [(found.rule, found.message) for found in result.sorted_findings() if found.severity == "error"] == []
        assert [row["id"] for row in result.criteria["wcag22"] if row["status"] == "fail"] == []

    def test_headings_begin_at_one_and_skip_none(self, pdf: pikepdf.Pdf) -> None:
        """Who jumps from heading to heading misses no step."""
        levels = [int(soort[1]) for soort in _soorten(pdf) if re.fullmatch(r"H\d", soort)]

        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))


class TestBerichtPdf:
    """The whole report as a PDF."""

    @pytest.mark.parametrize("soort", BERICHTEN)
    def test_holds_every_sentence_in_order(self, gemaakt: dict[str, dict[str, bytes]], soort: str) -> None:
        """Nothing is lost on the way to paper; of a long sentence the beginning, as it may cross to a next page."""
        text = lees_pdf(gemaakt[soort][PDF])

        assert ontbreekt((deel[:40] for deel in teksten(BERICHTEN[soort])), text) == []
        assert ontbreekt(kanttekeningen(BERICHTEN[soort]), text) == []

    @pytest.mark.parametrize("langste", [40, 1500])
    def test_nothing_falls_off_a_page(self, langste: int) -> None:
        """A row that is taller than a page goes on at the next one, and a picture is made smaller."""
        tekst = "Zonnebloem. " * langste
        antwoorden = tuple(replace(antwoord, beloofd=tekst) for antwoord in BERICHT.antwoorden)
        pdf = make_pdf(
            replace(BERICHT, titel="Een lange titel " * 60, antwoorden=antwoorden, scores=BERICHT.scores * 20)
        )
        with pypdfium2.PdfDocument(pdf) as opened:
            places = [place for page in opened for place in _vlakken(page)]
            drawn = [thing.get_bounds() for page in opened for thing in page.get_objects()]

        assert lees_pdf(pdf).count("Zonnebloem") == 3 * langste
        assert min(low for _, low, _, _ in (*places, *drawn)) >= -1
        assert max(right for _, _, right, _ in places) <= 595

    def test_the_pictures_say_what_they_show(self, gemaakt: dict[str, dict[str, bytes]]) -> None:
        """The mosaic of the cover and the marks have an alternative text, each the one that goes with it."""
        texts = ["Elk vakje is een onderwerp. Dit bericht gaat over 2 van de 5.", grafiek_tekst(BERICHT.scores)]
        with pikepdf.open(io.BytesIO(gemaakt["voorbeeld"][PDF])) as opened:
            assert [str(e.Alt) for e in _elementen(opened) if e.S == "/Figure"] == texts

    @pytest.mark.parametrize("soort", ["voorbeeld", "groot"])
    def test_tables_have_headers_and_remarks_are_notes(self, gemaakt: dict[str, dict[str, bytes]], soort: str) -> None:
        """A screen reader names the column of each cell, and can jump to a remark and back."""
        with pikepdf.open(io.BytesIO(gemaakt[soort][PDF])) as opened:
            soorten = _soorten(opened)
            heads = [e for e in _elementen(opened) if e.S == "/TH"]

            assert (soorten.count("Table"), len(heads)) == (4, 2 + 5 + 3 + 3)
            assert {"Note", "FENote"} & set(soorten)

    def test_says_a_remark_once_in_a_part(self, gemaakt: dict[str, dict[str, bytes]]) -> None:
        """Seven statements with one remark under a thema share one note."""
        text = kaal(lees_pdf(gemaakt["groot"][PDF]))

        assert text.count(kaal("Dit zeggen alleen mensen die een klacht hadden.")) == 20

    def test_bookmarks_lead_to_every_part(self, gemaakt: dict[str, dict[str, bytes]]) -> None:
        """The list of contents and the bookmarks name every thema; the title stands in the bookmarks alone."""
        with pikepdf.open(io.BytesIO(gemaakt["voorbeeld"][PDF])) as opened, opened.open_outline() as outline:
            names = [item.title for top in outline.root for item in (top, *top.children)]
        contents = lees_pdf(gemaakt["voorbeeld"][PDF]).partition("Inhoud")[2].partition("Over dit bericht")[0]

        assert {"Reparaties", "Cijfers", "Over dit bericht"} <= set(names)
        assert BERICHT.titel not in contents


class TestSamenvatting:
    """One page to hang up."""

    @pytest.mark.parametrize("soort", BERICHTEN)
    def test_is_one_page(self, gemaakt: dict[str, dict[str, bytes]], soort: str) -> None:
        """Nobody hangs up two pages, however little or much there is to say."""
        with pikepdf.open(io.BytesIO(gemaakt[soort][SAMENVATTING])) as opened:
            assert len(opened.pages) == 1

    @pytest.mark.parametrize(
        "bericht",
        [
            replace(BERICHT, titel="Een heel lange titel " * 15),
            replace(BERICHT, meedoen="Bel ons. " * 400, voorbeeld="Een voorbeeld. " * 40),
            replace(BERICHT, onderwerpen=tuple(replace(o, naam="Naam " * 80) for o in BERICHT.onderwerpen * 9)),
            groot(40, 20),
            replace(BERICHT, onderwerpen=(replace(BERICHT.onderwerpen[0], wij_deden=("woord " * 2000,)),)),
        ],
        ids=["titel", "meedoen", "namen", "themas", "tekst"],
    )
    def test_is_one_page_also_when_somebody_wrote_too_much(self, bericht: OpenbaarBericht) -> None:
        """A long text makes the letters smaller or ends in an ellipsis, and never stops the report."""
        pdf = make_samenvatting(bericht)
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            assert len(opened.pages) == 1
        assert "2024" in lees_pdf(pdf)
        with pypdfium2.PdfDocument(pdf) as opened:
            assert max(right for _, _, right, _ in _vlakken(opened[0])) <= 595

    @pytest.mark.parametrize("soort", BERICHTEN)
    def test_fills_the_page(self, gemaakt: dict[str, dict[str, bytes]], soort: str) -> None:
        """A poster is read from afar: its letters are as large as the room allows, without a hole anywhere."""
        with pypdfium2.PdfDocument(gemaakt[soort][SAMENVATTING]) as opened:
            lines = sorted((low, high) for _, low, _, high in _vlakken(opened[0]))
        holes = [after[0] - before[1] for before, after in pairwise([(0, 0), *lines, (842, 842)])]

        assert max(holes) <= 90
        assert max(high - low for low, high in lines) >= 20

    def test_quotes_what_was_said_and_what_is_done(self, gemaakt: dict[str, dict[str, bytes]]) -> None:
        """Of each thema the first of both, in whole sentences."""
        expected = [deel for o in BERICHT.onderwerpen for deel in (o.naam, o.u_zei[0].tekst, o.wij_doen[0].tekst)]

        assert ontbreekt(expected, lees_pdf(gemaakt["voorbeeld"][SAMENVATTING])) == []

    def test_without_insights_tells_what_we_do_not_know_and_how_to_join(
        self, gemaakt: dict[str, dict[str, bytes]]
    ) -> None:
        """Also an empty half year gives a tenant something to do."""
        expected = ("geen onderzoek", *LEEG.nog_niet, LEEG.meedoen, LEEG.adres)

        assert ontbreekt(expected, lees_pdf(gemaakt["leeg"][SAMENVATTING])) == []


def _vlakken(page: pypdfium2.PdfPage) -> list[tuple[float, float, float, float]]:
    """Return where the text of a page stands: left, low, right and high."""
    text = page.get_textpage()
    return [text.get_rect(number) for number in range(text.count_rects())]


class TestWord:
    """The whole report as a Word file."""

    @pytest.mark.parametrize("soort", BERICHTEN)
    def test_holds_every_sentence_in_order(self, gemaakt: dict[str, dict[str, bytes]], soort: str) -> None:
        """Who works on in Word has everything, with the remarks as real footnotes."""
        docx = gemaakt[soort][WORD]

        assert ontbreekt(teksten(BERICHTEN[soort]), lees_docx(docx)) == []
        assert ontbreekt(kanttekeningen(BERICHTEN[soort]), lees_docx(docx, "word/footnotes.xml")) == []

    def test_parts_are_headings_and_tables_repeat_their_header(self, gemaakt: dict[str, dict[str, bytes]]) -> None:
        """Word's list of headings and a screen reader show the structure."""
        root = _deel(gemaakt["voorbeeld"][WORD], "word/document.xml")
        styles = {
            (style.get(f"{W}val"), "".join(piece.text or "" for piece in p.iter(f"{W}t")))
            for p in root.iter(f"{W}p")
            for style in p.iter(f"{W}pStyle")
        }

        assert {("Title", BERICHT.titel), ("Heading1", "Reparaties"), ("Heading2", "U zei")} <= styles
        assert len(list(root.iter(f"{W}tbl"))) == len(list(root.iter(f"{W}tblHeader"))) == 4
        assert grafiek_tekst(BERICHT.scores) in [e.get("descr") for e in root.iter() if e.tag.endswith("}docPr")]

    def test_has_our_look_on_a4_with_numbered_pages(self, gemaakt: dict[str, dict[str, bytes]]) -> None:
        """Our colours and no style twice, which Word would call damage; the number stands at the foot."""
        docx = gemaakt["voorbeeld"][WORD]
        styles = [style.get(f"{W}styleId") for style in _deel(docx, "word/styles.xml").iter(f"{W}style")]
        sizes = [s.get(f"{W}w") for s in _deel(docx, "word/document.xml").iter(f"{W}pgSz")]
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            feet = [archive.read(naam) for naam in archive.namelist() if "footer" in naam and "rels" not in naam]

        assert len(styles) == len(set(styles))
        assert read_kleuren()["merk"][1:] in ET.tostring(_deel(docx, "word/styles.xml"), "unicode")
        assert (sizes, len(feet)) == (["11906"], 1)
        assert b"NUMPAGES" in feet[0]

    def test_knows_its_title_language_and_day_and_no_maker(self, gemaakt: dict[str, dict[str, bytes]]) -> None:
        """The properties tell what was published and when, not who sat at the machine."""
        docx = gemaakt["voorbeeld"][WORD]
        core = {element.tag.rpartition("}")[2]: element.text for element in _deel(docx, "docProps/core.xml").iter()}
        langs = {lang.get(f"{W}val") for lang in _deel(docx, "word/styles.xml").iter(f"{W}lang")}

        assert (core["title"], core["language"], langs) == (BERICHT.titel, "nl-NL", {"nl-NL"})
        assert (core["creator"], core.get("lastModifiedBy")) == (None, None)
        assert core["created"] == core["modified"] == "2024-08-01T00:00:00Z"


class TestMail:
    """The e-mail."""

    def test_asks_nothing_of_other_machines(self, gemaakt: dict[str, dict[str, bytes]]) -> None:
        """Opening it tells nobody that it was opened; the only link is the report."""
        html = gemaakt["voorbeeld"][MAIL].decode()
        elements = Lezer(html).elementen
        links = [
            value for _, attrs in elements for name, value in attrs.items() if name in ("href", "src", "background")
        ]

        assert links == [BERICHT.adres]
        assert re.findall(r"url\(|@import|<link|<img|<script", html) == []
        assert set(re.findall(r"https?://[^\s\"<]+", html)) == {BERICHT.adres, "http://www.w3.org/1999/xhtml"}

    def test_speaks_dutch_in_its_own_letter(self, gemaakt: dict[str, dict[str, bytes]]) -> None:
        """A screen reader speaks Dutch, and no mail program falls back to a letter of its own."""
        elements = Lezer(gemaakt["voorbeeld"][MAIL].decode()).elementen
        texts = [attrs["style"] for tag, attrs in elements if tag in ("h1", "h2", "p", "a")]

        assert dict(elements)["html"]["lang"] == "nl"
        assert [style for style in texts if "font-family:Arial" not in style] == []

    @pytest.mark.parametrize("soort", BERICHTEN)
    def test_tells_the_first_of_a_few_themes(self, gemaakt: dict[str, dict[str, bytes]], soort: str) -> None:
        """It reads in a minute, stays under the size that Gmail cuts off, and leads to the rest."""
        mail = gemaakt[soort][MAIL]
        onderwerpen = BERICHTEN[soort].onderwerpen[:5]
        expected = (deel for o in onderwerpen for deel in (o.naam, o.u_zei[0].tekst, o.wij_doen[0].tekst))

        assert ontbreekt(expected, Lezer(mail.decode()).tekst) == []
        assert len(mail) < 102_000
        assert ("En nog 15 onderwerpen" in mail.decode()) == (soort == "groot")


LASTIG = (
    "#set text(red)", "#x", "$x$ $$", "@ref", "@a@b.nl", "<b>vet</b>", "<label>", "&amp;", "&", "*", "*a*", "_b_",
    "a|b", "| a |", "~", "~c~", "~~~", "\\", "\\a", "x\\", "[^1]", "[x](y)", "![x](y)", "1.", "1. een", "- ", "- een",
    "+ x", "= kop", "/ term: x", "---", "--", "...", "```", "``` x", "`x`", "{{ x }}", "{% x %}", "//", "// x",
    "/* x */", '"', "'", "'r'", "‘s’", "nbsp\xa0x", "-?", "=====", ": x", "> x", "(c)", "x^2^", "https://a.nl//b",
    "-->", "]]>", "<!--", "%", ";", "a);(", "€", "ë", "#[x]", "\\u{41}", "null", "<p>", "A.", "0) x",
    "***", "x  y", "->", "mj-text", "</mj-text>",
)  # fmt: skip
"""Texts that mean something in Markdown, Typst, XML, MJML or Jinja."""


def _onderwerp(delen: Sequence[str]) -> Themadeel:
    """Return a thema in which these texts stand at every kind of place."""
    first = BERICHT.onderwerpen[0]
    door = list(islice(cycle(delen), len(delen) + 6))
    return replace(
        first,
        naam=door[0],
        u_zei=tuple(
            Uitspraak(deel, replace(first.u_zei[0].gehoord, hoe=door[i + 1], wanneer=door[i + 2]), f"Let op: {deel}")
            for i, deel in enumerate(delen)
        ),
        wij_deden=tuple(delen),
        wij_doen=(replace(first.wij_doen[0], tekst=door[2], team=door[3]),),
        wij_doen_niet=(replace(first.wij_doen_niet[0], tekst=door[4], omdat=door[5]),),
    )


def _met(delen: Sequence[str]) -> OpenbaarBericht:
    """Return a report in which these texts stand at every kind of place, a few in each thema."""
    door = list(islice(cycle(delen), len(delen) + 4))
    return replace(
        BERICHT,
        titel=f"Titel {door[0]}",
        organisatie=door[1],
        voorbeeld=door[2],
        voorwoord=tuple(delen),
        onderwerpen=tuple(_onderwerp(delen[start : start + 4]) for start in range(0, len(delen), 4)),
        antwoorden=tuple(replace(BERICHT.antwoorden[0], beloofd=deel, toelichting=deel) for deel in delen),
        scores=tuple(
            replace(BERICHT.scores[0], wat=deel, bron=deel, steekwoorden=(deel,), wanneer=deel) for deel in delen
        ),
        gehoord=tuple(delen),
        niet_gehoord=tuple(delen),
        nog_niet=tuple(delen),
        meedoen=door[3],
    )


def _faults(bericht: OpenbaarBericht) -> list[str]:
    """Return what a reader of one of the forms does not see as it was written; the one page may break long words."""
    docx, mail = make_word(bericht), Lezer(make_mail(bericht).decode()).tekst
    paper, poster = lees_pdf(make_pdf(bericht)), lees_pdf(make_samenvatting(bericht))
    first = bericht.onderwerpen[0]
    shown = [first.naam, first.u_zei[0].tekst, first.wij_deden[0], first.wij_doen[0].tekst, bericht.meedoen]
    return [
        *ontbreekt(teksten(bericht), lees_docx(docx)),
        *ontbreekt(kanttekeningen(bericht), lees_docx(docx, "word/footnotes.xml")),
        *ontbreekt(teksten(bericht), paper),
        *ontbreekt(shown, mail),
        *ontbreekt((deel.replace("-", "") for deel in shown), poster.replace("-", "")),
    ]


class TestLetterlijk:
    """Whatever somebody writes, a reader sees those signs."""

    def test_every_awkward_text_shows_as_written_everywhere(self) -> None:
        """Signs that mean something to one of our tools are only signs to a tenant."""
        assert _faults(_met(LASTIG)) == []

    @given(
        st.lists(st.lists(st.sampled_from([*LASTIG, " ", "a", "1"]), min_size=1).map("".join), min_size=9, max_size=18)
    )
    @voorbeelden(10)
    def test_no_mixture_becomes_something_else(self, delen: list[str]) -> None:
        """Two signs together mean nothing either."""
        assert _faults(_met([deel.strip() or "x" for deel in delen])) == []

    def test_word_and_mail_show_what_paper_cannot(self) -> None:
        """A picture in the text, a place to break a word, and writing from right to left reach who can read them."""
        bericht = replace(BERICHT, meedoen="Doe mee 🙂 שלום مرحبا soft\xadhyphen")

        assert ontbreekt([bericht.meedoen], lees_docx(make_word(bericht))) == []
        assert ontbreekt([bericht.meedoen], make_mail(bericht).decode()) == []
