"""`inzichten importeer`: all rows or none, and nothing is overwritten."""

import re
from pathlib import Path

import pytest

from tests.doors.conftest import Opdracht
from tests.maak.opdrachten import KOP, RIJ


def test_a_table_becomes_files_and_a_second_run_changes_nothing(
    inzichten: Opdracht, project: Path, tmp_path: Path
) -> None:
    """Empty cells get their meaning, lists are split, and nothing is written twice."""
    (tmp_path / "lijst.csv").write_text(KOP + RIJ, "utf-8")
    first = inzichten("importeer", str(tmp_path / "lijst.csv"))
    text = (project / "inzichten/2024/ouderen-wachten-lang.md").read_text("utf-8")
    second = inzichten("importeer", str(tmp_path / "lijst.csv"))

    assert first == (0, "1 inzicht toegevoegd.\n")
    assert "thema: [reparaties, klachten]\nklantreis: geen\n" in text
    assert second[1].startswith("Geen inzichten toegevoegd. 1 stond er al.")
    assert inzichten("controleer")[0] == 0


def test_every_bad_row_is_named_and_nothing_is_written(inzichten: Opdracht, project: Path, tmp_path: Path) -> None:
    """A good row between bad ones waits until all are good."""
    before = sorted((project / "inzichten").rglob("*"))
    bad = RIJ.replace("klantenpanel", "zomaar"), RIJ.replace("2024-03", "2024-13").replace("lang,", "kort,")
    (tmp_path / "lijst.csv").write_text(KOP + bad[0] + RIJ.replace("lang,", "goed,") + bad[1], "utf-8")
    code, said = inzichten("importeer", str(tmp_path / "lijst.csv"))

    assert code == 1
    assert re.findall(r"lijst.csv:(\d+):(\d): fout: Rij (\d), kolom «(\w+)»", said) == [
        ("2", "4", "1", "methode"),
        ("4", "5", "3", "datum"),
    ]
    assert "2 fouten. Er is niets geschreven.\n" in said
    assert sorted((project / "inzichten").rglob("*")) == before


def test_what_stops_it_stands_above_what_was_read(inzichten: Opdracht, tmp_path: Path) -> None:
    """Who has a fault in the last row does not have to look for it under a hundred notes."""
    good = (RIJ.replace("2024-03", f"{dag}-3-2024").replace("lang,", f"lang {chr(96 + dag)},") for dag in range(13, 26))
    (tmp_path / "lijst.csv").write_text(KOP + "".join(good) + RIJ.replace("klantenpanel", "zomaar"), "utf-8")
    code, said = inzichten("importeer", str(tmp_path / "lijst.csv"))
    kinds = re.findall(r": (fout|waarschuwing): ", said)

    assert (code, kinds) == (1, ["fout", *["waarschuwing"] * 13])
    assert len(said.splitlines()) == 2 + 13 + 2


def test_a_file_of_a_person_is_never_overwritten(inzichten: Opdracht, project: Path, tmp_path: Path) -> None:
    """Importing again after editing keeps the edit."""
    (tmp_path / "lijst.csv").write_text(KOP + RIJ, "utf-8")
    inzichten("importeer", str(tmp_path / "lijst.csv"))
    path = project / "inzichten/2024/ouderen-wachten-lang.md"
    path.write_text(path.read_text("utf-8") + "\nMet de hand erbij.\n", "utf-8")
    inzichten("importeer", str(tmp_path / "lijst.csv"))

    assert "Met de hand erbij." in path.read_text("utf-8")


@pytest.mark.parametrize(
    "naam",
    ["../../../x", "..", ".", "/etc/x", "a/b", "a\\b", "C:x", "x.md", "x.md/../../y", "~$x", ".x", "%2e%2e%2fx", "con"],
)
@pytest.mark.parametrize("soort", ["csv", "yaml"])
def test_an_id_is_one_name_and_never_a_path(inzichten: Opdracht, tmp_path: Path, naam: str, soort: str) -> None:
    """Nothing is written outside the library, nor anywhere else in it."""
    row = RIJ.rstrip("\n").split(",", 1)
    rows = f"id,{KOP}{naam},{','.join(row)}\n"
    if soort == "yaml":
        rows = f"- {{id: '{naam}', titel: Lang, tekst: Ze wachten., klantgroep: ouderen, thema: reparaties,\n"
        rows += "   klantreis: geen, methode: klantenpanel, datum: '2024', actie: geen}\n"
    (tmp_path / f"lijst.{soort}").write_text(rows, "utf-8")
    before = sorted(tmp_path.rglob("*"))
    code, said = inzichten("importeer", str(tmp_path / f"lijst.{soort}"))

    assert code == 1
    assert f": De naam «{naam}» kan niet. [naam]\n    Geef in de kolom id een andere naam. " in said
    assert sorted(tmp_path.rglob("*")) == before


def test_a_list_of_facts_is_understood(inzichten: Opdracht, project: Path, tmp_path: Path) -> None:
    """Other column names, nulls, and a date of which only the year is sure."""
    (tmp_path / "feiten.yaml").write_text(
        "- id: feit-1\n  kern: Ouderen wachten\n  onderbouwing: Ze wachten lang.\n  cijfers: []\n  n: null\n"
        "  methode: enquete\n  soort: kwantitatief\n  klantgroep: [ouderen]\n  thema: [reparaties]\n"
        "  klantreis: null\n  datum: '2020-12'\n  datum_precisie: jaar\n  datum_toelichting: null\n"
        "  actie: Er kwam een folder.\n  bron: {titel: Feiten, url: null, jaar: 2020}\n  zekerheid: 'hoog: zo'\n",
        "utf-8",
    )
    assert inzichten("importeer", str(tmp_path / "feiten.yaml"))[0] == 0
    text = (project / "inzichten/2020/feit-1.md").read_text("utf-8")

    assert "datum: 2020\nactie:\n  wat: Er kwam een folder.\n  status: nieuw\n" in text


def test_a_table_as_spreadsheets_save_it(inzichten: Opdracht, project: Path, tmp_path: Path) -> None:
    """Semicolons, a byte order mark, capitals in the heading, `sep=` and figures in numbered columns."""
    table = (
        "\ufeffsep=;\r\nTitel;Tekst;Klantgroep;Thema;Methode;Datum;Klantreis;Actie.wat;Cijfers.1.wat;Cijfers.1.waarde;"
        'Cijfers.2.wat;Cijfers.2.waarde\r\nOuderen wachten;"Ze wachten; lang.";ouderen;reparaties;enquete;2024;;;'
        "wacht lang;62;wacht kort;6,8\r\n"
    )
    (tmp_path / "lijst.csv").write_text(table, "utf-8", newline="")
    code, said = inzichten("importeer", str(tmp_path / "lijst.csv"))

    assert (code, said) == (0, "1 inzicht toegevoegd.\n")
    text = (project / "inzichten/2024/ouderen-wachten.md").read_text("utf-8")
    assert "actie: geen\ncijfers:\n- {wat: wacht lang, waarde: 62}\n- {wat: wacht kort, waarde: 6.8}\n" in text


def test_a_claim_too_long_for_a_title_keeps_all_its_words(inzichten: Opdracht, project: Path, tmp_path: Path) -> None:
    """The title is its first part, and the text opens with the whole claim."""
    claim = "Ouderen wachten lang op een reparatie; " + "en nog langer " * 9 + "op antwoord"
    row = (
        f"- kern: {claim}\n  onderbouwing: Dat zeggen ze.\n  klantgroep: ouderen\n  thema: reparaties\n"
        "  methode: enquete\n  datum: '2024'\n  klantreis: null\n  actie: null\n"
        "  zekerheid: hoog voor de cijfers; n klein\n"
    )
    (tmp_path / "feiten.yaml").write_text(row, "utf-8")
    assert inzichten("importeer", str(tmp_path / "feiten.yaml"))[0] == 0
    text = (project / "inzichten/2024/ouderen-wachten-lang-op-een-reparatie.md").read_text("utf-8")

    assert f"# Ouderen wachten lang op een reparatie\n\n{claim}.\n\nDat zeggen ze.\n" in text
    assert "zekerheid: 'hoog: voor de cijfers; n klein'\n" in text


def test_a_row_that_differs_from_the_library_is_named(inzichten: Opdracht, tmp_path: Path) -> None:
    """Nothing is dropped in silence: the file stays, and the researcher knows."""
    (tmp_path / "lijst.csv").write_text(KOP + RIJ, "utf-8")
    inzichten("importeer", str(tmp_path / "lijst.csv"))
    (tmp_path / "lijst.csv").write_text(KOP + RIJ.replace(",12,", ",13,"), "utf-8")
    code, said = inzichten("importeer", str(tmp_path / "lijst.csv"))

    assert code == 0
    assert "inzichten/2024/ouderen-wachten-lang.md is anders dan in de lijst." in said


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.csv", KOP + RIJ.replace("Ouderen wachten lang", "!!!"), "Geef in de kolom id een andere naam."),
        ("a.csv", "n,n\n1,2\n", "De kolom «n» staat er twee keer."),
        ("a.csv", "cijfers,cijfers.1.wat\nx,y\n", "Zowel «cijfers» als «cijfers.1.wat» is ingevuld."),
        ("a.csv", "titel,cijfers.1\nx,y\n", "Schrijf {wat: …, waarde: …, eenheid: …}."),
        ("a.csv", "titel,\nx,y\n", "Kolom 2 heeft geen naam, maar er staat wel iets in. [kolom]"),
        ("a.csv", f"titel,cijfers.².wat,cijfers.{'9' * 4_500}.wat\nx,y,z\n", "Hier staat een blok met velden."),
        ("a.csv", KOP.replace(",n,", ",kern,") + RIJ, "«kern» is geen veld."),
        ("a.csv", KOP.replace(",n,", ",onderbouwing,") + RIJ, "«onderbouwing» is geen veld."),
        ("a.xlsx", "", "Dit soort bestand ken ik niet"),
        ("a.yaml", "tekst", "Dit is geen lijst."),
        ("a.csv", "", "Er staan geen rijen"),
        ("a.csv", "titel,n\n1,2,3\n", "heeft 3 cellen, de kop 2"),
    ],
)
def test_another_kind_of_file_is_refused(inzichten: Opdracht, tmp_path: Path, name: str, text: str, said: str) -> None:
    """The message says what is wrong with the file, not with a row."""
    (tmp_path / name).write_text(text, "utf-8")
    code, found = inzichten("importeer", str(tmp_path / name))

    assert code in (1, 2)
    assert said in found


def test_a_list_that_is_too_large_is_not_read(inzichten: Opdracht, tmp_path: Path) -> None:
    """Its size is looked at first: a terabyte by mistake costs nothing."""
    with (tmp_path / "lijst.csv").open("wb") as stream:
        stream.truncate(1_000_000_000_000)
    code, said = inzichten("importeer", str(tmp_path / "lijst.csv"))

    assert code == 1
    assert "fout: Het bestand is 1000000000 kB. [te-groot]" in said
