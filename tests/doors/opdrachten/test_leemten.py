"""`inzichten leemten`: a planted library on disk, found exactly, as JSON, as a table and on the screen."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

from generator.doors.cli import main
from generator.values.leemte import LeemteSoort
from tests.conftest import PROJECT
from tests.doors.conftest import Opdracht

TERMEN = {
    "klantgroepen/alle-huurders": "label: Alle huurders\nrestwaarde: ja\nvolgorde: 1",
    "klantgroepen/jongeren": "label: Jongeren\nvolgorde: 2\nomvang: klein",
    "themas/index": "titel: Thema's\ndomeinen:\n  diensten: Diensten",
    **{
        f"themas/{word}": f"label: {word.capitalize()}\nvolgorde: {number}\ndomein: diensten\ngewicht: hoog"
        for number, word in enumerate(("een", "twee", "drie", "vier"), start=1)
    },
    "klantreizen/melden": "label: Melden\nstappen: [bellen]",
    "methoden/index": "titel: Methoden\nfasen:\n  verkennen: Verkennen\n  toetsen: Toetsen",
    "methoden/panel": "label: Panel\naard: kwantitatief\nfasen: [toetsen]",
    "methoden/interview": "label: Interview\naard: kwalitatief\nfasen: [verkennen]",
    "kennisvragen/jong": "vraag: Waarom?\nklantgroep: jongeren\nthema: [twee, vier]\nsoort: [niet-getoetst]\n"
    "al-bekend: [j-twee-verhaal]\nbeslissing: Een brief.\ngevraagd: 2024-02\nkeer: 3",
}
"""Two klantgroepen and four themas, one step, and one question: eight vakken and three steps."""
INZICHT = """---
klantgroep: {klantgroep}
thema: {thema}
klantreis: {klantreis}
methode: {methode}
datum: {datum}
actie: geen
n: {n}
soort: {soort}
{meer}---

# Over {naam}

Dit zeggen zij.
"""
CIJFER = {"klantreis": "geen", "methode": "panel", "datum": "2024-03", "n": 20, "soort": "behoefte", "meer": ""}
VERHAAL = {**CIJFER, "methode": "interview", "n": 8}
Rij = dict[str, str | int | None]
KOLOMMEN = ("soort", "klantgroep", "thema", "klantreis", "stap", "status", "prioriteit", "uitleg")


def _plant() -> dict[str, dict[str, object]]:
    """Return the insights by name: a figure and a story in each vak, with one thing wrong in each."""
    found: dict[str, dict[str, object]] = {}

    def put(groep: str, thema: str, cijfer: dict[str, object], verhaal: dict[str, object]) -> None:
        where = {"klantgroep": groep, "thema": thema}
        found[f"{groep[0]}-{thema}-cijfer"] = {**CIJFER, **where, **cijfer}
        found[f"{groep[0]}-{thema}-verhaal"] = {**VERHAAL, **where, **verhaal}

    put("alle-huurders", "een", {"soort": "context"}, {"meer": "uitschieter: ja\n"})
    put("alle-huurders", "twee", {"meer": "spreekt-tegen: [a-twee-verhaal]\n"}, {})
    put("alle-huurders", "drie", {"datum": 2019}, {"datum": "onbekend"})
    put("alle-huurders", "vier", {"meer": "stem: medewerker\n"}, {"meer": "stem: medewerker\n"})
    put("jongeren", "een", {"n": 9}, {"n": 6})
    put("jongeren", "twee", {"methode": "interview", "meer": "aard: kwantitatief\n"}, {})
    put("jongeren", "drie", {}, {})
    found |= {f"j-drie-{n}": {**CIJFER, "klantgroep": "jongeren", "thema": "drie"} for n in range(3)}
    put("jongeren", "vier", {"soort": "tevredenheid"}, {"soort": "tevredenheid"})
    return found


PLANT = _plant()
VERWACHT: list[tuple[str, str | None, str | None, str | None, str | None, str]] = [
    ("leeg", "alle-huurders", "een", None, None, "open"),
    ("tegenstrijdig", "alle-huurders", "twee", None, None, "open"),
    ("verouderd", "alle-huurders", "drie", None, None, "open"),
    ("onbevestigd", "alle-huurders", "vier", None, None, "open"),
    ("dun", "jongeren", "een", None, None, "open"),
    ("niet-getoetst", "jongeren", "twee", None, None, "gevraagd"),
    ("synthesegat", "jongeren", "drie", None, None, "open"),
    ("eenzijdig", "jongeren", "vier", None, None, "open"),
    ("leeg", None, None, "melden", "bellen", "open"),
    ("leeg", "alle-huurders", None, "melden", "bellen", "open"),
    ("leeg", "jongeren", None, "melden", "bellen", "open"),
]
"""Each kind once in klantgroep × thema, in the order of the map; and the one step, that nobody was asked about."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give the planted library on disk."""
    paden = {f"docs/{pad}.md": f"---\n{kop}\n---\n\nTekst.\n" for pad, kop in TERMEN.items()}
    paden |= {f"inzichten/{naam}.md": INZICHT.format(naam=naam, **velden) for naam, velden in PLANT.items()}
    paden["mkdocs.yml"] = (
        "site_name: Klein\ntheme:\n  name: material\n  custom_dir: generator/theme\n"
        "plugins:\n- klantinzichten:\n    peildatum: 2024-07-01\n"
    )
    shutil.copytree(PROJECT / "generator/theme", tmp_path / "generator/theme")
    for pad, text in paden.items():
        (tmp_path / pad).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / pad).write_text(text, "utf-8")
    return tmp_path


def _rijen(project: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> list[Rij]:
    """Return the rows that a program gets on standard output, where nothing else may be."""
    capsys.readouterr()
    assert main(["--map", str(project), "leemten", "--json", *arguments]) == 0
    whole = json.loads(capsys.readouterr().out)
    assert list(whole) == ["aantallen", "leemten"]
    found: list[Rij] = whole["leemten"]
    return found


def _plekken(rijen: list[Rij]) -> list[tuple[object, ...]]:
    return [tuple(rij[name] for name in KOLOMMEN[:6]) for rij in rijen]


def test_the_planted_library_has_no_faults(inzichten: Opdracht) -> None:
    """What is found below is found in good files."""
    assert inzichten("controleer")[0] == 0


def test_every_kind_is_found_and_nothing_else(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From files to JSON: the whole list, in order, with null where an axis does not apply; no series is planted."""
    assert _plekken(_rijen(project, capsys)) == VERWACHT
    niet = {LeemteSoort.NIET_GEHOORD, LeemteSoort.ONVERKLAARD, LeemteSoort.DEEL_ONBEKEND}
    assert {soort for soort, *_ in VERWACHT} == set(LeemteSoort) - niet


def test_a_klantgroep_that_nobody_heard_is_one_row(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is about no thema and no step, and can be asked for like the others."""
    (project / "docs/klantgroepen/ouderen.md").write_text("---\nlabel: Ouderen\n---\n\nTekst.\n", "utf-8")

    assert _plekken(_rijen(project, capsys, "--soort", "niet-gehoord")) == [
        ("niet-gehoord", "ouderen", None, None, None, "open")
    ]


def test_every_row_says_all(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The eight keys are there in each row; the level, the reason and why it matters are words."""
    for rij in _rijen(project, capsys):
        assert set(KOLOMMEN) <= set(rij)
        assert rij["prioriteit"] in ("hoog", "middel", "laag")
        assert str(rij["uitleg"]).endswith(".")
        assert str(rij["omdat"]).lower().startswith(f"{rij['prioriteit']}, omdat ")


def test_asked_questions_count_without_names(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Three colleagues asked about one gap (S0-38)."""
    assert [rij["gevraagd"] for rij in _rijen(project, capsys)] == [
        3 if row[5] == "gevraagd" else 0 for row in VERWACHT
    ]


@pytest.mark.parametrize("fout", [row for row in VERWACHT[:8] if row[0] != "synthesegat"], ids=lambda row: str(row[0]))
def test_one_more_file_removes_exactly_that_row(
    project: Path, capsys: pytest.CaptureFixture[str], fout: tuple[str, str, str, None, None, str]
) -> None:
    """The missing insight, written to disk, takes its row away and no other (S0-33); leeg becomes dun, eenzijdig."""
    soort, groep, thema, *_ = fout
    meer = "vervangt: [a-twee-cijfer]\n" if soort == "tegenstrijdig" else ""
    velden = {**CIJFER, "klantgroep": groep, "thema": thema, "meer": meer}
    (project / "inzichten/nieuw.md").write_text(INZICHT.format(naam="nieuw", **velden), "utf-8")
    after = [(soort, groep, thema, None, None, "open") for soort in ("dun", "eenzijdig")] if soort == "leeg" else []

    assert _plekken(_rijen(project, capsys)) == after + [row for row in VERWACHT if row != fout]


def test_a_conclusion_with_four_answers_removes_its_row(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And one that leaves an answer out does not (S2-02)."""
    path = project / "docs/klantgroepen/jongeren/drie.md"
    path.parent.mkdir()
    answers = "  wat: Een bericht.\n  wie: Jongeren.\n  wanneer: Vandaag.\n  waarom: Om te weten.\n"
    whole = f"---\nverwachting:\n{answers}---\n\nZo.\n"
    path.write_text(whole.replace("  wanneer: Vandaag.\n", ""), "utf-8")
    assert _plekken(_rijen(project, capsys)) == VERWACHT

    path.write_text(whole, "utf-8")
    assert _plekken(_rijen(project, capsys)) == [row for row in VERWACHT if row[0] != "synthesegat"]


@pytest.mark.parametrize(
    ("arguments", "column", "value"),
    [
        (("--soort", "leeg"), 0, "leeg"),
        (("--klantgroep", "jongeren"), 1, "jongeren"),
        (("--thema", "twee"), 2, "twee"),
        (("--klantreis", "melden"), 3, "melden"),
        (("--status", "gevraagd"), 5, "gevraagd"),
    ],
)
def test_each_option_leaves_the_others_out(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, str], column: int, value: str
) -> None:
    """What is asked for and no more, in the same order."""
    expected = [row for row in VERWACHT if row[column] == value]

    assert expected
    assert _plekken(_rijen(project, capsys, *arguments)) == expected


def test_the_table_holds_the_same_rows(inzichten: Opdracht, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """CSV and JSON differ in form only: empty where JSON has null."""
    rows = list(csv.DictReader(io.StringIO(inzichten("leemten", "--csv")[1]), delimiter=";"))

    assert rows == [
        {name: "" if value is None else str(value) for name, value in rij.items()} for rij in _rijen(project, capsys)
    ]


def test_the_screen_says_what_comes_first_and_why(inzichten: Opdracht) -> None:
    """A number, the place in words, the kind, the reason, and the priority with its parts."""
    code, said = inzichten("leemten", "--aantal", "1")

    assert (code, said) == (
        0,
        " 1. Alle huurders, een: leeg (open)\n"
        "    Er is alleen een uitschieter en achtergrond; dat telt niet mee.\n"
        "    Hoog, omdat het om alle huurders gaat, het thema zwaar weegt en we er niets over weten.\n\n"
        "Dit zijn er 1 van 9. Alles zien? Gebruik --json. "
        "Daarin staan er 11: elke stap ook per klantgroep, en wat we bewust niet uitzoeken.\n",
    )


def test_nothing_found_is_said(inzichten: Opdracht) -> None:
    """An empty answer is an answer."""
    assert inzichten("leemten", "--status", "bezig") == (0, "Geen leemten gevonden.\n")


def test_a_wrong_word_gets_the_nearest(inzichten: Opdracht) -> None:
    """A typo is no empty list."""
    code, said = inzichten("leemten", "--klantgroep", "jongern")

    assert code == 2
    assert "Bedoelde je «jongeren»?" in said


def test_a_fault_is_said_beside_the_data(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A program still gets good JSON; a person hears that an insight was left out."""
    (project / "inzichten/kapot.md").write_text("geen kopblok\n", "utf-8")
    capsys.readouterr()
    code = main(["--map", str(project), "leemten", "--json"])
    out, err = capsys.readouterr()

    assert code == 0
    assert len(json.loads(out)["leemten"]) == len(VERWACHT)
    assert "inzichten met fouten doen niet mee" in err
