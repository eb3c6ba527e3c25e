"""The command line: what it does, what it says, and its exit codes."""

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.doors.cli import main
from tests.conftest import KLEIN
from tests.doors.conftest import Opdracht

AANTAL = len([*(KLEIN / "inzichten").rglob("*.md")])

FOUTEN = (
    (r"^methode: .*", "methode: enquette", "onbekende-waarde"),
    (r"^klantgroep: .*", "klantgroep: {groep: ouderen}", "verkeerd-soort"),
    (r"^datum: .*", "datum: 2024-02-30", "datum"),
    (r"^datum: .*", "datum: 14-03-2024", "datum"),
    (r"^thema: .*", "thema: [klachten, klachten]", "dubbel"),
    (r"^bron:", "bronn:", "onbekend-veld"),
    (r"^# .*", "## Geen titel", "geen-titel"),
    (r"^# .*", "# Een <b>vette</b> titel", "titel"),
    (r"\Z", "<script>alert(1)</script>", "html"),
    (r"\Z", "[klik](javascript:alert(1))", "verwijzing"),
)
"""Ten things that go wrong: what is replaced, by what, and the finding."""


class TestControleer:
    """`inzichten controleer`."""

    def test_ten_faults_in_ten_files_are_ten_findings(self, inzichten: Opdracht, project: Path) -> None:
        """Ten kinds of fault are found in one run, each on its own line and nothing else."""
        paths = sorted((project / "inzichten").rglob("*.md"))[: len(FOUTEN)]
        expected = set()
        for path, (before, after, kind) in zip(paths, FOUTEN, strict=True):
            text = path.read_text("utf-8")
            match = re.search(before, text, re.MULTILINE)
            assert match is not None
            path.write_text(text[: match.start()] + after + text[match.end() :], "utf-8")
            expected.add((path.relative_to(project).as_posix(), text.count("\n", 0, match.start()) + 1, kind))
        code, said = inzichten("controleer", "--json")
        found = {(row["bestand"], row["regel"], row["code"]) for row in json.loads(said)["meldingen"]}

        assert (code, found) == (1, expected)

    def test_github_gets_annotations(self, inzichten: Opdracht, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """In a workflow, the researcher reads the finding beside the line."""
        monkeypatch.setenv("GITHUB_ACTIONS", "true")
        (project / "inzichten/2024/x.md").write_text("geen kopblok\n", "utf-8")

        assert "::error file=inzichten/2024/x.md,line=1,col=1,title=geen-kopblok::" in inzichten("controleer")[1]


class TestNieuw:
    """`inzichten nieuw`."""

    def test_a_new_file_waits_for_its_words(self, inzichten: Opdracht, project: Path) -> None:
        """The file stands ready, and the check says what is still missing."""
        code, said = inzichten("nieuw", "Huurders missen de voorinspectie", "--datum", "2024-03")
        path = project / "inzichten/2024/huurders-missen-de-voorinspectie.md"

        assert code == 0
        assert "inzichten/2024/huurders-missen-de-voorinspectie.md" in said
        assert "# Huurders missen de voorinspectie" in path.read_text("utf-8")
        code, said = inzichten("controleer")
        assert code == 1
        assert "Het veld «klantgroep» is leeg." in said

    def test_filled_in_and_written_it_is_good(self, inzichten: Opdracht, project: Path) -> None:
        """Six fields and one sentence are enough (F-04, S0-40)."""
        fields = {"klantgroep": "ouderen", "thema": "reparaties", "klantreis": "geen", "methode": "interview"}
        options = [word for name, value in fields.items() for word in (f"--{name}", value)]
        inzichten("nieuw", "Ouderen bellen liever", *options, "--datum", "2024", "--actie", "geen")
        with (project / "inzichten/2024/ouderen-bellen-liever.md").open("a") as stream:
            stream.write("Dat zeggen ze.\n")

        assert inzichten("controleer") == (0, f"{AANTAL + 1} inzichten gelezen: geen fouten.\n")

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["!!!"], "Een titel bestaat uit woorden"),
            (["x" * 130], "De titel heeft 130 tekens."),
            (["Goed", "--datum", "²²²²"], "«²²²²» is geen datum."),
            (["Goed", "--datum", "9999"], "ligt na vandaag"),
            (["Goed", "--thema", "reperaties"], "Bedoelde je «reparaties»?"),
            (["Goed", "--thema", "a: b # c"], "Hier staat een dubbele punt te veel."),
            (["Een <script> titel"], "In de titel staat HTML."),
        ],
    )
    def test_what_is_wrong_is_said_before_anything_is_written(
        self, inzichten: Opdracht, project: Path, arguments: list[str], said: str
    ) -> None:
        """A wrong word leaves no file behind."""
        before = sorted((project / "inzichten").rglob("*"))
        code, found = inzichten("nieuw", *arguments)

        assert code == 2
        assert said in found
        assert sorted((project / "inzichten").rglob("*")) == before

    @pytest.mark.parametrize(
        ("arguments", "pad", "telt"),
        [
            ([], "inzichten/2024/ouderen-bellen-liever.md", True),
            (["--datum", "2024-07"], "inzichten/2024/ouderen-bellen-liever.md", True),
            (["--datum", "2025-03"], "inzichten/2025/ouderen-bellen-liever.md", False),
        ],
        ids=["geen datum", "op de peildatum", "erna"],
    )
    def test_a_new_file_lies_in_the_year_of_the_peildatum(
        self, inzichten: Opdracht, project: Path, arguments: list[str], pad: str, telt: bool
    ) -> None:
        """A site that looks from 1 July 2024 gets its new insight there, and who is later hears what that means."""
        code, said = inzichten("nieuw", "Ouderen bellen liever", *arguments)

        assert (code, (project / pad).is_file()) == (0, True)
        assert ("van na de peildatum, 1 juli 2024. Het telt nog niet mee." in said) is not telt

    def test_a_title_with_a_figure_can_wait_for_its_row(self, inzichten: Opdracht) -> None:
        """The figures come after the six fields."""
        assert inzichten("nieuw", "Een kwart van de ouderen belt liever")[0] == 0

    def test_the_same_title_twice_is_refused(self, inzichten: Opdracht) -> None:
        """A name exists once, and what is there stays."""
        inzichten("nieuw", "Ouderen bellen liever")

        assert inzichten("nieuw", "Ouderen bellen liever")[0] == 2


class TestLeeg:
    """`inzichten leeg`."""

    @pytest.mark.parametrize("answer", ["nee\n", "", "j\n"])
    def test_without_a_clear_yes_nothing_goes(
        self, inzichten: Opdracht, project: Path, monkeypatch: pytest.MonkeyPatch, answer: str
    ) -> None:
        """Enter, no, or an abbreviation keeps everything."""
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(answer.encode())))
        code, said = inzichten("leeg")

        assert (code, len(list((project / "inzichten").rglob("*.md")))) == (1, AANTAL)
        assert "Er is niets weggehaald." in said

    def test_what_is_no_insight_stops_it_before_it_starts(self, inzichten: Opdracht, project: Path) -> None:
        """A file that somebody keeps between the insights is not thrown away with them."""
        (project / "inzichten/2022/notities.docx").write_text("van mij", "utf-8")
        code, said = inzichten("leeg", "--ja")

        assert (code, len(list((project / "inzichten").rglob("*.md")))) == (2, AANTAL)
        assert "inzichten/2022/notities.docx is geen inzicht." in said

    def test_emptying_twice_is_no_problem(self, inzichten: Opdracht) -> None:
        """The second time there is nothing left to do."""
        assert [inzichten("leeg", "--ja")[0], inzichten("leeg", "--ja")[0], inzichten("controleer")[0]] == [0, 0, 0]

    @pytest.mark.parametrize("soort", ["personas", "verslagen", "teams"])
    def test_what_rests_on_insights_goes_with_them(self, inzichten: Opdracht, project: Path, soort: str) -> None:
        """A persona would rest on nothing, and no team would be yours; what was written above the list stays."""
        (project / "docs" / soort).mkdir(exist_ok=True)
        for naam in ("index", "riet"):
            (project / f"docs/{soort}/{naam}.md").write_text("Wie zij zijn.\n", "utf-8")
        inzichten("leeg", "--ja")

        assert [path.name for path in (project / "docs" / soort).glob("*")] == ["index.md"]


class TestHulp:
    """Help and wrong use, in Dutch."""

    @pytest.mark.parametrize(
        "name", ["controleer", "bouw", "leemten", "nieuw", "werkoverleg", "importeer", "schrijf", "schema", "leeg"]
    )
    def test_every_command_explains_itself(self, name: str, capsys: pytest.CaptureFixture[str]) -> None:
        """No English word of the argument parser is left."""
        with pytest.raises(SystemExit) as stop:
            main([name, "--help"])
        said = capsys.readouterr().out

        assert stop.value.code == 0
        assert re.findall(r"usage|show this|options:|positional", said) == []

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            ([], "dit ontbreekt nog: OPDRACHT"),
            (["controler"], "«controler» kan niet"),
            (["importeer"], "dit ontbreekt nog: BESTAND"),
            (["controleer", "--jason"], "dit ken ik niet: --jason"),
        ],
    )
    def test_wrong_use_is_said_in_dutch(
        self, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Exit code 2, and what to do."""
        with pytest.raises(SystemExit) as stop:
            main(arguments)

        assert stop.value.code == 2
        assert said in capsys.readouterr().err

    def test_a_folder_without_a_library_is_said_so(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The message names the folder and the way out."""
        assert main(["--map", str(tmp_path), "controleer"]) == 2
        assert "staat geen mkdocs.yml" in capsys.readouterr().err


def test_a_conclusion_at_no_vak_is_found(inzichten: Opdracht, project: Path) -> None:
    """A typo in the name of a conclusion does not make it disappear."""
    (project / "docs/klantgroepen/ouderen/reparatie.md").write_text("Ze wachten.\n", "utf-8")
    code, said = inzichten("controleer")

    assert code == 1
    assert "Bedoelde je docs/klantgroepen/ouderen/reparaties.md?" in said


def test_a_relation_to_a_file_with_a_fault_is_no_second_fault(inzichten: Opdracht, project: Path) -> None:
    """One fault in one file gives one finding, also when other insights point to it, as two do here."""
    path = project / "inzichten/2018/geen-bericht.md"
    path.write_text(path.read_text("utf-8").replace("methode: ", "methode: x"), "utf-8")

    assert len(json.loads(inzichten("controleer", "--json")[1])["meldingen"]) == 1


def test_looking_loads_nothing_that_only_a_report_needs() -> None:
    """Every command starts with the same modules: what is heavy waits for who asks for a report."""
    ask = "import sys, generator.doors.cli, generator.doors.plugin; print('pypandoc' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", ask], capture_output=True, check=True).stdout == b"False\n"
