"""`inzichten importeer-metingen`: all rows or none, columns asked once, and no figure changes unasked."""

import io
import re
import zipfile
from pathlib import Path

import pytest

from generator.doors.opslag.zetten import HALF
from tests.doors.conftest import Opdracht
from tests.maak.onheil import foto
from tests.maak.opdrachten import REEKS

ECHT = "Periode,Score,Aantal geënquêteerd,Aantal respondenten,Klantwaardering\n"
KOLOMMEN = ("--kolom", "n=Aantal respondenten", "--kolom", "uitgenodigd=Aantal geënquêteerd")


@pytest.fixture
def reeks(project: Path) -> Path:
    """Give the head file of a series that has no rows yet."""
    path = project / "docs/metingen/cijfers.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(REEKS, "utf-8")
    return path


def _tabel(folder: Path, text: str) -> str:
    path = folder / "cijfers.csv"
    path.write_text(text, "utf-8")
    return str(path)


def test_a_real_table_goes_in_and_its_columns_are_kept(inzichten: Opdracht, reeks: Path, tmp_path: Path) -> None:
    """The headings are told once; the second run changes nothing."""
    tabel = _tabel(tmp_path, f'{ECHT}2022,"7,8",1000,290,goed\n2023,7.95,1050,310,goed\n')
    first = inzichten("importeer-metingen", tabel, *KOLOMMEN)
    before = foto(reeks.parents[2], HALF)
    second = inzichten("importeer-metingen", tabel)

    assert first == (0, "2 perioden toegevoegd.\n")
    assert second == (0, "Geen perioden toegevoegd. 2 stonden er al.\n")
    assert reeks.with_suffix(".csv").read_text("utf-8") == (
        "periode;score;n;uitgenodigd\n2022;7,8;290;1000\n2023;7,95;310;1050\n"
    )
    assert "\nkolommen: {n: Aantal respondenten, uitgenodigd: Aantal geënquêteerd}\n---\n" in reeks.read_text("utf-8")
    assert foto(reeks.parents[2], HALF) == before
    assert inzichten("controleer")[0] == 0


def test_a_bad_row_is_named_and_nothing_is_written(inzichten: Opdracht, reeks: Path, tmp_path: Path) -> None:
    """By its number and its column, with a way out."""
    code, said = inzichten("importeer-metingen", _tabel(tmp_path, f"{ECHT}2022,7.8,9,8,\n2023,78,,,\n"), *KOLOMMEN)

    assert code == 1
    assert "cijfers.csv:3:2: fout: Rij 2, kolom «Score»: «78» past niet op de schaal. [schaal]" in said
    assert "1 fout. Er is niets geschreven.\n" in said
    assert not reeks.with_suffix(".csv").exists()


def test_a_corrected_figure_is_shown_and_asked(inzichten: Opdracht, reeks: Path, tmp_path: Path) -> None:
    """Before and after; with nobody to ask it waits for an explicit word."""
    inzichten("importeer-metingen", _tabel(tmp_path, "periode;score;n\n2022;7,8;290\n2023;8,1;300\n"))
    other = _tabel(tmp_path, "periode;score;n\n2022;7,9;290\n")
    asked = inzichten("importeer-metingen", other)
    kept = reeks.with_suffix(".csv").read_text("utf-8")
    done = inzichten("importeer-metingen", other, "--verbeter")

    assert asked[0] == 1
    assert asked[1].startswith("2022: was 7,8 · n 290, wordt 7,9 · n 290\nEr is niets geschreven.")
    assert kept == "periode;score;n\n2022;7,8;290\n2023;8,1;300\n"
    assert done == (0, "Geen perioden toegevoegd. 1 cijfer verbeterd.\n")
    assert reeks.with_suffix(".csv").read_text("utf-8") == "periode;score;n\n2022;7,9;290\n2023;8,1;300\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "Welke kolom is score? De tabel heeft: Kwartaal; Klantwaardering."),
        (("--kolom", "cijfer=Klantwaardering"), "«cijfer» is geen veld."),
        (("--reeks", "anders"), "De reeks anders is er nog niet. Maak eerst docs/metingen/anders.md"),
    ],
)
def test_what_cannot_be_known_is_said(
    inzichten: Opdracht, reeks: Path, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    """A column, a field or a series that is not there: nothing is guessed."""
    tabel = _tabel(tmp_path, "Kwartaal;Klantwaardering\n2023;7,8\n")
    code, found = inzichten("importeer-metingen", tabel, *(words or ("--kolom", "periode=Kwartaal")))

    assert (code, said in found, reeks.with_suffix(".csv").exists()) == (2, True, False)


_XML = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_ID = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BOEK = {
    "xl/workbook.xml": f'<workbook {_XML} xmlns:r="{_ID}"><sheets><sheet name="a" r:id="x"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_RELS}"><Relationship Id="x" Target="worksheets/a.xml"/></Relationships>'
    ),
    "xl/sharedStrings.xml": f"<sst {_XML}><si><t>periode</t></si><si><r><t>sco</t></r><r><t>re</t></r></si></sst>",
    "xl/styles.xml": f'<styleSheet {_XML}><cellXfs><xf numFmtId="0"/><xf numFmtId="17"/></cellXfs></styleSheet>',
    "xl/worksheets/a.xml": (
        f'<worksheet {_XML}><sheetData><row><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>'
        '<row><c r="A2" s="1"><v>45047</v></c><c r="C2"><v>7.7999999999999998</v></c></row></sheetData></worksheet>'
    ),
}
"""A workbook with a month as Excel keeps it, and a mark as a computer does."""


def _boek(folder: Path, delen: dict[str, str]) -> str:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as pak:
        for naam, text in delen.items():
            pak.writestr(naam, text)
    path = folder / "cijfers.xlsx"
    path.write_bytes(stream.getvalue())
    return str(path)


def test_a_workbook_goes_in_as_it_looks(inzichten: Opdracht, reeks: Path, tmp_path: Path) -> None:
    """A month that Excel keeps as a day is that month, and 7,8 stays 7,8."""
    reeks.write_text(REEKS.replace("jaar", "maand"), "utf-8")

    assert inzichten("importeer-metingen", _boek(tmp_path, BOEK)) == (0, "1 periode toegevoegd.\n")
    assert reeks.with_suffix(".csv").read_text("utf-8") == "periode;score\n2023-05;7,8\n"


@pytest.mark.parametrize(
    ("deel", "text"),
    [
        ("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"),
        ("xl/worksheets/a.xml", f'<a {_XML}><row><c r="ZZZ1"><v>1</v></c></row></a>'),
        ("xl/worksheets/a.xml", f'<a {_XML}><row><c t="s"><v>99</v></c></row></a>'),
        ("xl/worksheets/a.xml", "geen xml"),
        ("xl/worksheets/a.xml", "x" * 20_000_001),
    ],
    ids=["entiteit", "breed", "tekst", "kapot", "bom"],
)
@pytest.mark.usefixtures("reeks")
def test_a_workbook_that_is_none_is_refused(inzichten: Opdracht, tmp_path: Path, deel: str, text: str) -> None:
    """An entity, a sheet too wide, a text that is not there, no XML, and a bomb: one finding, no trace."""
    code, said = inzichten("importeer-metingen", _boek(tmp_path, {**BOEK, deel: text}))

    assert (code, re.findall(r"\[([\w-]+)\]", said)) in [(1, ["geen-tekst"]), (1, ["te-groot"])]
