"""Nothing internal gets out of a whole build: full of secrets, published, unpacked and searched (Law 6, F-05)."""

import base64
import gzip
import html
import io
import os
import re
import shutil
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pikepdf
import pypdfium2
import pytest
import typst
from jinja2 import UndefinedError
from mkdocs.config import load_config
from mkdocs.structure.files import get_files

from generator.doors import buitensite
from generator.doors import huurders as extern
from generator.doors.cli import main
from generator.doors.project import open_project
from generator.knowing.bericht import openbaar
from generator.knowing.bericht.openbaar import Achtergrond, build_openbaar
from generator.knowing.kennis import Kennis
from generator.knowing.programma.scheef import find_scheef
from generator.reading import huurders
from generator.showing.huurders.berichttekst import bericht_markdown, mail_mjml
from generator.showing.huurders.openbaarbestand import openbaar_json
from generator.showing.huurders.paginas import public_paths
from generator.showing.sjablonen import environment
from generator.values.bericht import Bericht
from generator.values.bibliotheek import Bibliotheek, Tekst
from generator.values.inzicht import Inzicht, Publicatie
from generator.values.openbaar import Afzender, Gehoord, Vaststelling
from generator.values.programma.agenda import Kennisagenda
from generator.values.programma.onderzoek import Onderzoek
from tests.conftest import BIN, PROJECT, copy_project
from tests.maak.bibliotheek import PEILDATUM
from tests.maak.kanarie import BELOFTE, KANARIE, NAAR_HUURDERS, Geheim, maak_kanarie, schrijf_kanarie

PNG = b"\x89PNG\r\n\x1a\n"
ANDER = Geheim("zwaluw", 912_345, date(2018, 2, 27))
"""Other secrets than those of the first project."""
HIER = re.compile(re.escape(f"{PROJECT}/") + "|" + re.escape(f"{Path(sys.prefix)}/"))
"""The folders of whoever builds."""


# ---------------------------------------------------------------------------------------------------- unpack and search


def lekken(bestanden: Mapping[str, bytes], *geheimen: Geheim | str) -> list[str]:
    """Return where a secret, or a folder of this machine, can be read in files, with what stands there."""
    found = []
    for pad, data in bestanden.items():
        for plek, tekst in uitgepakt(pad, data):
            hits = [hit for geheim in geheimen for hit in _zoek(geheim, tekst)]
            hits += HIER.findall(tekst)
            found += [f"{plek}: {hit}" for hit in hits[:3]]
    return found


def _zoek(geheim: Geheim | str, tekst: str) -> list[str]:
    """Return the secrets in a text, however it is spelled: in capitals, escaped, or broken off."""
    woord = geheim if isinstance(geheim, str) else geheim.woord
    found = re.findall(rf"{woord}\w{{0,30}}", _kaal(tekst)) + re.findall(rf"{woord}\w{{0,30}}", _kaal(_ontdaan(tekst)))
    if isinstance(geheim, Geheim):
        duizend, rest = divmod(geheim.getal, 1000)
        maand = ("januari", "februari", "november")[{1: 0, 2: 1, 11: 2}[geheim.dag.month]]
        dag = rf"{geheim.dag}|{geheim.dag.day} {maand} {geheim.dag.year}"
        found += re.findall(rf"(?<!\d){duizend}[., \xa0]?{rest:03}(?!\d)|{dag}", tekst)
    return found


def _kaal(tekst: str) -> str:
    """Return the letters and digits of a text, unescaped and in small letters."""
    for _ in range(2):
        tekst = unquote(html.unescape(tekst))
    tekst = _TEKEN.sub(lambda match: chr(int(match[1] or match[2] or match[3], 16) % 0x110000), tekst)
    return re.sub(r"[\W_]+", "", tekst).casefold()


_TEKEN = re.compile(r"\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\([0-9a-f]{2,6}) ?", re.IGNORECASE)
"""A letter as data, scripts and styles may write it."""


def _ontdaan(tekst: str) -> str:
    """Return a text without tags: a word may be cut in two by them."""
    return re.sub(r"<[^<>]*>", "", tekst)


def uitgepakt(pad: str, data: bytes) -> Iterator[tuple[str, str]]:
    """Yield every text of a file with its place: its name, what it says, and all that is packed in it."""
    yield f"{pad} (naam)", pad
    yield pad, data.decode("utf-8", "ignore")
    yield pad, data.replace(b"\0", b"").decode("latin-1")
    if data.startswith(b"\x1f\x8b"):
        yield from uitgepakt(f"{pad} (gzip)", gzip.decompress(data))
    elif data.startswith(b"PK"):
        yield from _zip(pad, data)
    elif data.startswith(b"%PDF"):
        yield from _pdf(pad, data)
    elif data.startswith(PNG):
        yield from _png(pad, data)
    for number, match in enumerate(re.finditer(rb"base64,([A-Za-z0-9+/]{8,}=*)", data)):
        yield from uitgepakt(f"{pad} (base64 {number})", base64.b64decode(match[1] + b"=="))


def _zip(pad: str, data: bytes) -> Iterator[tuple[str, str]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for item in archive.infolist():
            yield from uitgepakt(f"{pad}/{item.filename}", archive.read(item))
            yield f"{pad}/{item.filename} (zip)", (item.comment + item.extra).decode("latin-1")


def _pdf(pad: str, data: bytes) -> Iterator[tuple[str, str]]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for number, thing in enumerate((*pdf.objects, pdf.trailer)):
            yield from ((f"{pad} (deel {number})", text) for text in _pdf_teksten(thing, 0))
            if isinstance(thing, pikepdf.Stream):
                content = thing.read_raw_bytes()
                with suppress(pikepdf.PdfError):
                    content = thing.read_bytes()
                yield from uitgepakt(f"{pad} (deel {number})", content)
    with closing(pypdfium2.PdfDocument(data)) as document:
        for number, page in enumerate(document):
            with closing(page), closing(page.get_textpage()) as text:
                yield f"{pad} (bladzijde {number + 1})", text.get_text_range()


def _pdf_teksten(thing: object, depth: int) -> Iterator[str]:
    """Yield the strings and names in an object of a PDF; what it points at is an object of its own."""
    if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for key, value in thing.items():
            yield key
            if not getattr(value, "is_indirect", False):
                yield from _pdf_teksten(value, depth + 1)
    elif isinstance(thing, pikepdf.Array):
        for value in thing:
            if not getattr(value, "is_indirect", False):
                yield from _pdf_teksten(value, depth + 1)
    elif isinstance(thing, pikepdf.String | pikepdf.Name | str):
        yield str(thing)


def _png(pad: str, data: bytes) -> Iterator[tuple[str, str]]:
    """Yield the text of every part of a PNG; some parts are packed, from the zero after their name."""
    start = len(PNG)
    while start + 8 <= len(data):
        (length,) = struct.unpack(">I", data[start : start + 4])
        kind, content = data[start + 4 : start + 8], data[start + 8 : start + 8 + length]
        start += length + 12
        for offset in [match.start() for match in re.finditer(b"x", content)] if kind != b"IDAT" else ():
            with suppress(zlib.error):
                yield f"{pad} ({kind.decode('latin-1')})", zlib.decompress(content[offset:]).decode("utf-8", "ignore")


# --------------------------------------------------------------------------------------------------------- whole builds


@dataclass(frozen=True)
class Bouw:
    """A project that was published from: its folder, what was kept of the reports, and the site for tenants."""

    project: Path
    bewaard: Mapping[str, bytes]
    site: Mapping[str, bytes]


def _inhoud(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _wereld(schijf: Path, geheim: Geheim) -> dict[str, str]:
    """Return an environment that knows too much: who builds, where, and what their own pandoc would add."""
    home, tmp = schijf / geheim.van("home"), schijf / geheim.van("tmp")
    sjablonen = home / ".local/share/pandoc/templates"
    sjablonen.mkdir(parents=True, exist_ok=True)
    tmp.mkdir(exist_ok=True)
    for name in ("default.openxml", "default.typst"):
        (sjablonen / name).write_text(geheim.van("sjabloon"), "utf-8")
    names = ("USER", "LOGNAME", "USERNAME", "HOSTNAME", "EMAIL", "GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME")
    own = {name: geheim.van(name.lower()) for name in names} | {"HOME": str(home), "TMPDIR": str(tmp)}
    git = {"GIT_AUTHOR_EMAIL": f"{geheim.woord}@voorbeeld.example", "GIT_COMMITTER_EMAIL": f"{geheim.woord}@a.example"}
    return {**os.environ, **own, **git, "NO_MKDOCS_2_WARNING": "1", "GIT_CONFIG_NOSYSTEM": "1"}


def _maak(leeg: Path, schijf: Path, geheim: Geheim) -> Path:
    """Write a project with secrets, in a folder and a repository with secrets."""
    project = shutil.copytree(leeg, schijf / geheim.van("project"))
    schrijf_kanarie(project, geheim)
    wereld = _wereld(schijf, geheim)
    for command in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "--message", geheim.van("wijziging")]):
        subprocess.run(["git", *command], cwd=project, env=wereld, check=True)
    return project


def _geef_uit(project: Path, geheim: Geheim, *opdrachten: tuple[str, ...]) -> Bouw:
    """Publish reports and build the site for tenants, with the real commands."""
    commands = [[str(BIN / "inzichten"), "vaststellen", *opdracht] for opdracht in opdrachten]
    site = project / "site-extern"
    commands.append([str(BIN / "mkdocs"), "build", "--quiet", "--strict", "--config-file", "mkdocs-extern.yml"])
    for command in commands:
        wereld = _wereld(project.parent, geheim)
        done = subprocess.run(command, cwd=project, env=wereld, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stdout + done.stderr)
    kept = {pad: data for pad, data in _inhoud(project / "docs/berichten").items() if "/versie-" in pad}
    return Bouw(project, kept, _inhoud(site))


@pytest.fixture(scope="module")
def leeg(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give this project without the example; nobody may change it."""
    project = copy_project(tmp_path_factory.mktemp("leeg") / "project")
    assert main(["--map", str(project), "leeg", "--ja"]) == 0
    return project


@pytest.fixture(scope="module")
def eerste(leeg: Path, tmp_path_factory: pytest.TempPathFactory) -> Bouw:
    """Give a project with two published reports and one that is not ready."""
    project = _maak(leeg, tmp_path_factory.mktemp("eerste"), Geheim())
    return _geef_uit(project, Geheim(), ("2023-h2",), ("2024-h1",))


@pytest.fixture(scope="module")
def tweede(leeg: Path, tmp_path_factory: pytest.TempPathFactory) -> Bouw:
    """Give the same reports about a library that differs in everything that stays inside."""
    project = _maak(leeg, tmp_path_factory.mktemp("tweede"), ANDER)
    folder = project / "inzichten" / ANDER.van("map")
    for number in range(3, 6):
        text = (folder / f"{ANDER.van('i0')}.md").read_text("utf-8")
        (folder / f"{ANDER.van(f'i{number}')}.md").write_text(text.replace("laag:", "hoog:"), "utf-8")
    return _geef_uit(project, ANDER, ("2023-h2",), ("2024-h1",))


@pytest.fixture(scope="module")
def verbeterd(eerste: Bouw, tmp_path_factory: pytest.TempPathFactory) -> Bouw:
    """Give a copy in which the library changed since, and one report was corrected."""
    project = tmp_path_factory.mktemp("verbeterd") / eerste.project.name
    shutil.copytree(eerste.project, project)
    folder = project / "inzichten" / Geheim().van("map")
    (folder / f"{Geheim().van('eerder')}.md").unlink()
    path = project / "docs/berichten/2024-h1.md"
    text = path.read_text("utf-8").replace("De trap is vies.", "De trap is vaak vies.")
    path.write_text(text.replace("op: 2024-08-01", "op: 2024-09-02"), "utf-8")
    return _geef_uit(project, Geheim(), ("2024-h1", "--verbeterd", "Een zin klopte niet."))


@pytest.fixture(scope="module")
def kennis(eerste: Bouw) -> Kennis:
    """Give what is known in the first project."""
    return open_project(eerste.project).load().kennis


@pytest.fixture(params=["eerste", "tweede", "verbeterd"])
def bouw(request: pytest.FixtureRequest) -> Bouw:
    """Give each of the whole builds."""
    made: Bouw = request.getfixturevalue(request.param)
    return made


def _paginas(bouw: Bouw) -> dict[str, str]:
    return {pad: data.decode() for pad, data in bouw.site.items() if pad.endswith(".html")}


class TestHeleBouw:
    """What is outside after `inzichten vaststellen` and a build with mkdocs-extern.yml."""

    def test_no_secret_is_on_the_site(self, bouw: Bouw) -> None:
        """No field, name, page, setting, author, folder or draft of the library is in any file for tenants."""
        assert lekken(bouw.site, Geheim(), ANDER, BELOFTE) == []

    def test_no_secret_is_kept_with_a_report(self, bouw: Bouw) -> None:
        """What is kept, and the e-mail that is sent, hold no more than the site; only the data names promises."""
        named = {pad for pad in bouw.bewaard if lekken({pad: bouw.bewaard[pad]}, BELOFTE)}

        assert lekken(bouw.bewaard, Geheim(), ANDER) == []
        assert {Path(pad).name for pad in named} == {"bericht.json"}

    def test_there_was_something_to_find(self, bouw: Bouw) -> None:
        """The project is full of secrets that the search sees, and the reports were made from it."""
        inside = _inhoud(bouw.project)
        secrets = {
            word
            for pad, data in inside.items()
            if pad.endswith((".md", ".yml"))
            for word in re.findall(rf"(?:{KANARIE}|{ANDER.woord})[\w-]*", data.decode())
        }
        page = bouw.site["berichten/2024-h1.html"].decode()

        assert len(secrets) > 100
        for pad in (
            "mkdocs.yml",
            "generator/theme/assets/kleuren.css",
            "generator/theme/assets/letters.css",
            "docs/berichten/2024-h2.md",
            ".git/COMMIT_EDITMSG",
        ):
            assert lekken({"x": inside[pad]}, Geheim(), ANDER) != []
        for word in (*NAAR_HUURDERS, "maart 2024", "412", "7,85", "alleen heel ontevreden huurders deden mee"):
            assert word in page

    def test_only_what_tenants_need_is_there(self, bouw: Bouw) -> None:
        """No source map, search index, data, notes or packed copy: only pages, their looks and the documents."""
        kinds = {Path(pad).suffix for pad in bouw.site}

        assert kinds == {".html", ".css", ".js", ".svg", ".xml", ".pdf", ".docx", ".woff2", ".txt"}
        texts = {pad for pad in bouw.site if pad.endswith(".txt")}
        reports = {
            f"{pad.removesuffix('.html')}.md.txt" for pad in bouw.site if re.fullmatch(r"berichten/\d.*-h\d\.html", pad)
        }
        assert texts == {"assets/extern/letters/OFL.txt", "llms.txt", *reports}
        assert len(reports) > 0
        assert [pad for pad in bouw.site if re.search(r"search|zoek|\.map|\.git", pad)] == []
        assert b"sourceMappingURL" not in b"".join(bouw.site.values())

    def test_no_link_leads_inside(self, bouw: Bouw) -> None:
        """Every address on a page is on this site, and the site map names its pages and no other."""
        base = "https://klantgericht-bericht.example/"
        links = [
            link for text in _paginas(bouw).values() for link in re.findall(r'(?:href|src|action)="([^"]+)"', text)
        ]
        named = re.findall(r"<loc>(.+?)</loc>", bouw.site["sitemap.xml"].decode())

        assert {link for link in links if urlsplit(link).netloc and not link.startswith(base)} == set()
        assert {url.removeprefix(base) for url in named} <= set(_paginas(bouw))
        assert "lastmod" not in bouw.site["sitemap.xml"].decode()

    def test_pages_say_nothing_about_how_they_were_made(self, bouw: Bouw) -> None:
        """No comment, author, generator or date is in the head of a page."""
        for text in _paginas(bouw).values():
            names = set(re.findall(r'<meta name="([^"]+)"', text))
            assert names <= {"viewport", "color-scheme", "referrer", "description", "robots"}
            assert "<!--" not in text

    def test_a_pdf_names_only_what_it_is_and_its_tool(self, bouw: Bouw) -> None:
        """Its metadata has a title, a subject and the tool, and no person, file or hour."""
        for data in (data for pad, data in bouw.site.items() if pad.endswith(".pdf")):
            with pikepdf.open(io.BytesIO(data)) as pdf, pdf.open_metadata() as xmp:
                info = {str(key): str(value) for key, value in pdf.docinfo.items()}
                known = {str(key).rpartition("}")[2] for key in xmp}
                packed = list(pdf.attachments)
            assert set(info) <= {"/Title", "/Subject", "/Creator"}
            assert re.fullmatch(r"Typst [\d.]+", info["/Creator"])
            assert known.isdisjoint({"creator", "Author", "CreateDate", "ModifyDate", "MetadataDate", "history"})
            assert packed == []

    def test_word_names_only_what_it_is(self, bouw: Bouw) -> None:
        """Its properties have no person, and its only day is that of the approval."""
        for data in (data for pad, data in bouw.site.items() if pad.endswith(".docx")):
            with zipfile.ZipFile(io.BytesIO(data)) as word:
                core = word.read("docProps/core.xml").decode()
                remarks = word.read("word/comments.xml").decode()
                names = word.namelist()
            assert re.findall(r"<(?:dc:creator|cp:lastModifiedBy|dc:description)>[^<]+", core) == []
            dated = set(re.findall(r">(\d{4}-\d\d-\d\d)T00:00:00Z<", core))
            assert dated <= {"2024-02-01", "2024-08-01", "2024-09-02"}
            assert core.count("T00:00:00Z<") == len(re.findall(r"<dcterms:(?:created|modified)", core))
            assert re.findall(r"<w:comment |w:author=", remarks) == []
            assert [
                name for name in names if name.startswith("word/media/") and not re.search(r"/rId\d+\.png$", name)
            ] == []

    def test_a_word_file_does_not_tell_when_it_was_made(self, bouw: Bouw) -> None:
        """Every part bears the day of the approval or an older one, not the hour of the build."""
        for data in (data for pad, data in bouw.site.items() if pad.endswith(".docx")):
            with zipfile.ZipFile(io.BytesIO(data)) as word:
                days = {item.date_time for item in word.infolist()}
            assert max(days) <= (2024, 9, 2, 0, 0, 0)


# ------------------------------------------------------------------------------------------------------ can it be seen?


def _zip_van(parts: Mapping[str, str], remark: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = remark.encode()
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


def _png_van(kind: bytes, content: bytes) -> bytes:
    chunk = struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
    return PNG + chunk


def _pdf_van(change: Callable[[pikepdf.Pdf], None], source: bytes | None = None) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(source)) if source else pikepdf.new() as pdf:
        if not source:
            pdf.add_blank_page()
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def _author(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Author"] = "Kanarie é ’"


def _xmp(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata() as xmp:
        xmp["dc:source"] = "/home/kanarie/2024-h1.md"


def _attachment(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["x.gz"] = gzip.compress(b"kanarie")


def _deep(pdf: pikepdf.Pdf) -> None:
    pdf.Root["/X"] = pikepdf.Array([pikepdf.Dictionary({"/Y": pikepdf.String("kanarie")})])


PLEKKEN: dict[str, tuple[str, bytes]] = {
    "bestandsnaam": ("berichten/Kanarie.html", b""),
    "map": ("kana%72ie/x.html", b""),
    "hoofdletters": ("x.html", b"<p>KANARIE</p>"),
    "commentaar": ("x.css", b"/* Kanarie */"),
    "entiteit": ("x.html", b"&#107;anarie"),
    "dubbele entiteit": ("x.html", b"&amp;#x6b;anarie"),
    "procent": ("x.html", b'href="?q=%6banarie"'),
    "json": ("x.json", b'"\\u006banarie"'),
    "css": ("x.css", b'content: "\\6b anarie"'),
    "doorgeknipt": ("x.html", b"kan<b>arie</b>"),
    "afgebroken": ("x.html", "kana\u00ad\nrie".encode()),
    "base64": ("x.html", b"url(data:text/plain;base64," + base64.b64encode(b"een kanarie") + b")"),
    "utf-16": ("x.bin", "kanarie".encode("utf-16")),
    "gzip": ("sitemap.xml.gz", gzip.compress(b"kanarie")),
    "word, tekst": ("x.docx", _zip_van({"word/document.xml": "<w:t>kan</w:t><w:r><w:t>arie</w:t>"})),
    "word, maker": ("x.docx", _zip_van({"docProps/core.xml": "<dc:creator>Kanarie</dc:creator>"})),
    "word, beeld": ("x.docx", _zip_van({"word/media/kanarie.png": ""})),
    "zip, opmerking": ("x.docx", _zip_van({"a": "b"}, "kanarie")),
    "zip in zip": ("x.zip", gzip.compress(_zip_van({"a": "kanarie"}))),
    "pdf, maker": ("x.pdf", _pdf_van(_author)),
    "pdf, xmp": ("x.pdf", _pdf_van(_xmp)),
    "pdf, bijlage": ("x.pdf", _pdf_van(_attachment)),
    "pdf, diep": ("x.pdf", _pdf_van(_deep)),
    "png, tekst": ("x.png", _png_van(b"tEXt", b"Author\0kanarie")),
    "png, gepakt": ("x.png", _png_van(b"zTXt", b"Author\0\0" + zlib.compress(b"een kanarie, en nog een kanarie"))),
    "getal": ("x.html", b"<td>987.654</td>"),
    "dag": ("x.html", b"<td>17 november 2019</td>"),
    "map van de bouwer": ("x.html", f"<p>{PROJECT}/docs</p>".encode()),
}


@pytest.mark.parametrize("waar", PLEKKEN)
def test_the_search_looks_everywhere(waar: str) -> None:
    """A secret is found wherever it hides, and however it is spelled."""
    assert lekken(dict([PLEKKEN[waar]]), Geheim()) != []


def test_the_search_reads_the_pages_of_a_pdf() -> None:
    """Letters that stand as numbers of glyphs are read too, over the end of a line."""
    data = typst.compile(b"#set page(width: 6cm)\nMijn KANA\\ RIE", format="pdf")
    assert isinstance(data, bytes)

    assert {hit.partition(": ")[0] for hit in lekken({"x.pdf": data}, Geheim())} == {"x.pdf (bladzijde 1)"}


def test_the_search_is_quiet_about_what_may_be_read() -> None:
    """Words that only look alike are no secrets."""
    assert lekken({"x.html": b"kan een arie 1987654 9876543 17 november 2020"}, Geheim(), BELOFTE) == []


class TestLekken:
    """With a hole in a wall, the search turns red: each test makes one and sees what comes through."""

    def _tekst(self, kennis: Kennis) -> dict[str, bytes]:
        """Return what would be published of a report now."""
        (bericht,) = (b for b in kennis.bibliotheek.berichten if b.periode.id == "2024-h1")
        public = build_openbaar(bericht, kennis.bericht.achtergrond)
        return {"x": (openbaar_json(public) + bericht_markdown(public) + mail_mjml(public)).encode()}

    def _bestanden(self, bouw: Bouw) -> dict[str, bytes]:
        """Return what the external site would be made from now."""
        config = load_config(str(bouw.project / "mkdocs-extern.yml"), plugins=[])
        config.plugins["klantinzichten-extern"] = extern.ExternPlugin()
        config.plugins.on_pre_build(config=config)
        files = config.plugins.on_files(get_files(config), config=config)
        return {file.dest_uri: file.content_bytes for file in files}

    def test_without_a_hole_nothing_comes_through(self, eerste: Bouw, kennis: Kennis) -> None:
        """What follows is made by the holes, and not by these short ways of building."""
        assert lekken(self._tekst(kennis), Geheim()) == []
        assert lekken(self._bestanden(eerste), Geheim(), BELOFTE) == []

    @pytest.mark.parametrize(
        ("naam", "lek"),
        [
            ("heard", lambda inzicht, n=None: Gehoord(inzicht.id, "2024", n)),
            ("heard", lambda inzicht, n=None: Gehoord(inzicht.methode.label, "2024", n)),
            ("heard", lambda inzicht, n=None: Gehoord("panel", inzicht.bestand, n)),
            ("kanttekening", lambda inzicht, _: f"Bron: {inzicht.bron.titel}"),
            ("kanttekening", lambda inzicht, _: inzicht.actie.eigenaar),
            ("_groepen", lambda _, inzichten: tuple(i.klantgroepen[0].id for i in inzichten)),
            ("_not_heard", lambda bibliotheek, _: tuple(t.omschrijving for t in bibliotheek.taxonomie.themas)),
        ],
        ids=["id", "methode", "bestand", "bron", "eigenaar", "klantgroep", "omschrijving"],
    )
    def test_a_field_too_many(
        self, kennis: Kennis, naam: str, lek: Callable[..., object], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A way out that lets one internal field through is seen."""
        monkeypatch.setattr(openbaar, naam, lek)

        assert lekken(self._tekst(kennis), Geheim()) != []

    def test_a_template_cannot_ask_for_more(self, kennis: Kennis) -> None:
        """A template that prints the source of an insight stops the build: what it gets does not hold one."""
        bericht = kennis.bibliotheek.vaststellingen[-1].bericht
        template = environment().from_string("{{ bericht.onderwerpen[0].u_zei[0].inzicht.bron }}")

        with pytest.raises(UndefinedError):
            template.render(bericht=bericht)

    @pytest.mark.parametrize("naam", ["2024-h2.md", "2024-h1.md", "2024-h1/versie-1/bericht.json"])
    def test_a_file_too_many_in_a_report(self, eerste: Bouw, naam: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """A concept, the file behind a report, or its data among the documents is seen."""
        monkeypatch.setattr(buitensite, "public_paths", lambda versie: (*public_paths(versie), f"berichten/{naam}"))

        assert lekken(self._bestanden(eerste), Geheim(), BELOFTE) != []

    def test_a_file_too_many_beside_the_pages(self, eerste: Bouw, monkeypatch: pytest.MonkeyPatch) -> None:
        """Notes in the folder of the written pages are seen when the allow-list of files is too wide."""
        monkeypatch.setattr(extern, "_MEE", re.compile(r".+"))
        monkeypatch.setattr(extern, "only", lambda files, *_: files)

        assert lekken(self._bestanden(eerste), Geheim()) != []

    def test_the_style_of_the_intranet_as_a_whole(self, eerste: Bouw, monkeypatch: pytest.MonkeyPatch) -> None:
        """More than colours from the style sheet of colleagues is seen."""
        monkeypatch.setattr(buitensite, "huisstijl", lambda css: css)

        assert lekken(self._bestanden(eerste), Geheim()) != []

    def test_too_much_beside_the_letters(self, eerste: Bouw, monkeypatch: pytest.MonkeyPatch) -> None:
        """A note in the folder of the fonts is seen when the allow-list of files is too wide."""
        monkeypatch.setattr(buitensite, "_LETTER", re.compile(rf"{buitensite.OPMAAK}/(letters/.+)"))

        assert lekken(self._bestanden(eerste), Geheim()) != []

    def test_an_unpublished_version(self, eerste: Bouw, kennis: Kennis, monkeypatch: pytest.MonkeyPatch) -> None:
        """A site made of concepts instead of published reports is seen."""
        drafts = [build_openbaar(bericht, kennis.bericht.achtergrond) for bericht in kennis.bibliotheek.berichten]
        monkeypatch.setattr(huurders, "load_vastgesteld", lambda *_: tuple(map(Vaststelling, drafts)))

        assert lekken(self._bestanden(eerste), Geheim()) != []

    def test_the_path_of_a_file_in_a_pdf(self, eerste: Bouw) -> None:
        """A real document with one more line of metadata is seen."""

        def add(pdf: pikepdf.Pdf) -> None:
            pdf.docinfo["/Keywords"] = str(eerste.project)

        pad = "berichten/2024-h1/versie-1/klantgericht-bericht-2024-h1.pdf"
        data = _pdf_van(add, eerste.site[pad])

        assert lekken({pad: _pdf_van(lambda _: None, eerste.site[pad])}, Geheim()) == []
        assert lekken({pad: data}, Geheim()) != []


# ----------------------------------------------------------------------------------- what is inside makes no difference


class TestGeenInvloed:
    """Two libraries that differ only inside give the same bytes outside."""

    def test_the_sites_are_the_same(self, eerste: Bouw, tweede: Bouw) -> None:
        """Every page, style and address is."""
        assert {pad: data for pad, data in eerste.site.items() if not pad.endswith(".docx")} == {
            pad: data for pad, data in tweede.site.items() if not pad.endswith(".docx")
        }

    @pytest.mark.parametrize("soort", [".json", ".pdf", ".html", ".docx"])
    def test_the_documents_are_the_same(self, eerste: Bouw, tweede: Bouw, soort: str) -> None:
        """Every document is, and the e-mail and the data."""
        one, other = ({p: d for p, d in bouw.bewaard.items() if p.endswith(soort)} for bouw in (eerste, tweede))

        assert len(one) >= 2
        assert one == other

    def test_what_was_published_stays(self, eerste: Bouw, verbeterd: Bouw) -> None:
        """A correction and a changed library leave every byte of the earlier versions alone."""
        assert eerste.bewaard.items() <= verbeterd.bewaard.items()

    def test_two_hundred_libraries(self) -> None:
        """Whatever is changed, added or taken away inside, the data, the text and the e-mail stay the same."""
        for seed in range(200):
            bibliotheek, bericht = maak_kanarie(seed)
            other = _anders(*hernoemd((bibliotheek, bericht)))

            assert other[0] != bibliotheek
            assert _naar_buiten(bibliotheek, bericht) == _naar_buiten(*other)

    @pytest.mark.parametrize("veld", ["id", "bestand", "themas", "actie", "cijfers"])
    def test_a_field_that_makes_a_difference_is_seen(self, veld: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """The law above can fail."""
        monkeypatch.setattr(openbaar, "heard", lambda inzicht, n=None: Gehoord(repr(getattr(inzicht, veld)), "", n))
        pairs = (maak_kanarie(seed) for seed in range(20))

        assert any(_naar_buiten(*pair) != _naar_buiten(*_anders(*hernoemd(pair))) for pair in pairs)


def _naar_buiten(bibliotheek: Bibliotheek, bericht: Bericht) -> str:
    afzender = Afzender("Wij", "https://corporatie.example/")
    achtergrond = Achtergrond(bibliotheek, find_scheef(bibliotheek), afzender, PEILDATUM)
    public = build_openbaar(bericht, achtergrond)
    return openbaar_json(public) + bericht_markdown(public) + mail_mjml(public)


def hernoemd(value: Any) -> Any:
    """Return a value with another word in place of the canary, in every text at any depth."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return value.replace(KANARIE, ANDER.woord)
    if isinstance(value, tuple):
        return tuple(hernoemd(item) for item in value)
    if isinstance(value, Mapping):
        return {hernoemd(key): hernoemd(item) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: hernoemd(getattr(value, field.name)) for field in fields(value)})
    return value


def _anders(bibliotheek: Bibliotheek, bericht: Bericht) -> tuple[Bibliotheek, Bericht]:
    """Return a library in which everything that stays inside is different or gone, and something internal is new."""
    public = [_kaal_inzicht(i) for i in bibliotheek.inzichten if i.publicatie is Publicatie.EXTERN]
    intern = [replace(i, id=f"{i.id}-nieuw", publicatie=Publicatie.INTERN, n=7) for i in public]
    studies = tuple(map(_kale_studie, bibliotheek.agenda.onderzoeken))
    teksten = {"over/nieuw.md": Tekst("docs/over/nieuw.md", "Nieuw")}
    other = replace(
        bibliotheek, inzichten=(*reversed(intern), *public), agenda=Kennisagenda((), studies), teksten=teksten,
        synoniemen=(("a", "b"),),
    )  # fmt: skip
    return other, bericht


def _kaal_inzicht(inzicht: Inzicht) -> Inzicht:
    """Return a public insight with nothing inside but whether it has a source, and which study it came out of."""
    bron = replace(inzicht.bron, titel="Anders", uitgever="", url="", jaar=None) if inzicht.bron else None
    return replace(
        inzicht, bestand="x.md", titel="Anders", tekst="", themas=(), klantreis=None, stap=None, actie=None, soort=None,
        bron=bron, cijfers=(), zekerheid=None, context_contact="", gebruiksdoelen=(), zoektermen=(), bevestigt=(),
        beantwoordt="",
    )  # fmt: skip


def _kale_studie(studie: Onderzoek) -> Onderzoek:
    """Return a study of which only stays whether it is one-sided."""
    werving = "Anders" if studie.werving else ""
    return Onderzoek(
        studie.id, "x.md", "Anders", studie.methode, (), (), studie.status, werving=werving,
        respondenten=studie.respondenten, n=studie.n,
    )  # fmt: skip
