"""The command line: what it does, what it says, and its exit codes."""

import io
import json
import re
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator.doors.cli import main
from tests.conftest import AANTAL, PROJECT, Opdracht, met_voorbeeld

pytestmark = met_voorbeeld

KOP = "klantgroep,thema,klantreis,methode,datum,actie,titel,tekst,n,bron.titel,bron.url\n"
RIJ = 'ouderen,"reparaties; klachten",,klantenpanel,2024-03,,Ouderen wachten lang,Ze wachten lang.,12,Panel,https://a.nl\n'


FOUTEN = (
    (r"^methode: .*", "methode: enquette", "onbekende-waarde"),
    (r"^klantgroep: .*", "klantgroep: {naam: ouderen}", "verkeerd-soort"),
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


class _Editor(yaml.SafeLoader):
    """Reads YAML as editors do: numbers and words, but no dates."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - as SafeLoader declares it
        first: [pair for pair in pairs if not pair[0].endswith("timestamp")]
        for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


class TestControleer:
    """`inzichten controleer`."""

    def test_the_library_has_no_faults(self, inzichten: Opdracht) -> None:
        """What is published passes its own check."""
        assert inzichten("controleer") == (0, f"{AANTAL} inzichten gelezen: geen fouten.\n")

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


class TestImporteer:
    """`inzichten importeer`."""

    def test_a_table_becomes_files_and_a_second_run_changes_nothing(
        self, inzichten: Opdracht, project: Path, tmp_path: Path
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

    def test_every_bad_row_is_named_and_nothing_is_written(
        self, inzichten: Opdracht, project: Path, tmp_path: Path
    ) -> None:
        """A good row between bad ones waits until all are good."""
        before = sorted((project / "inzichten").rglob("*"))
        bad = RIJ.replace("klantenpanel", "panel"), RIJ.replace("2024-03", "03-2024").replace("lang,", "kort,")
        (tmp_path / "lijst.csv").write_text(KOP + bad[0] + RIJ.replace("lang,", "goed,") + bad[1], "utf-8")
        code, said = inzichten("importeer", str(tmp_path / "lijst.csv"))

        assert code == 1
        assert re.findall(r"lijst.csv:(\d+):1: fout: Rij (\d)", said) == [("2", "1"), ("4", "3")]
        assert "2 fouten. Er is niets geschreven.\n" in said
        assert sorted((project / "inzichten").rglob("*")) == before

    def test_a_file_of_a_person_is_never_overwritten(self, inzichten: Opdracht, project: Path, tmp_path: Path) -> None:
        """Importing again after editing keeps the edit."""
        (tmp_path / "lijst.csv").write_text(KOP + RIJ, "utf-8")
        inzichten("importeer", str(tmp_path / "lijst.csv"))
        path = project / "inzichten/2024/ouderen-wachten-lang.md"
        path.write_text(path.read_text("utf-8") + "\nMet de hand erbij.\n", "utf-8")
        inzichten("importeer", str(tmp_path / "lijst.csv"))

        assert "Met de hand erbij." in path.read_text("utf-8")

    def test_a_list_of_facts_is_understood(self, inzichten: Opdracht, project: Path, tmp_path: Path) -> None:
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

    @pytest.mark.parametrize(
        ("name", "text", "said"),
        [
            ("a.xlsx", "", "Dit soort bestand ken ik niet"),
            ("a.yaml", "tekst", "Dit is geen lijst."),
            ("a.csv", "", "Er staan geen rijen"),
            ("a.csv", "titel,n\n1,2,3\n", "heeft 3 cellen, de kop 2"),
        ],
    )
    def test_another_kind_of_file_is_refused(
        self, inzichten: Opdracht, tmp_path: Path, name: str, text: str, said: str
    ) -> None:
        """The message says what is wrong with the file, not with a row."""
        (tmp_path / name).write_text(text, "utf-8")
        code, found = inzichten("importeer", str(tmp_path / name))

        assert code in (1, 2)
        assert said in found


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
        """Six fields and one sentence are enough."""
        fields = {"klantgroep": "ouderen", "thema": "reparaties", "klantreis": "geen", "methode": "interview"}
        options = [word for name, value in fields.items() for word in (f"--{name}", value)]
        inzichten("nieuw", "Ouderen bellen liever", *options, "--datum", "2024", "--actie", "geen")
        with (project / "inzichten/2024/ouderen-bellen-liever.md").open("a") as stream:
            stream.write("Dat zeggen ze.\n")

        assert inzichten("controleer") == (0, f"{AANTAL + 1} inzichten gelezen: geen fouten.\n")

    def test_the_same_title_twice_is_refused(self, inzichten: Opdracht) -> None:
        """A name exists once, and what is there stays."""
        inzichten("nieuw", "Ouderen bellen liever")

        assert inzichten("nieuw", "Ouderen bellen liever")[0] == 2


class TestSchema:
    """`inzichten schema`."""

    def test_the_schema_accepts_the_whole_library(self, inzichten: Opdracht) -> None:
        """What the reader takes, the editor takes too."""
        schema = json.loads(inzichten("schema")[1])
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema)
        for path in sorted((PROJECT / "inzichten").rglob("*.md")):
            block = yaml.load(path.read_text("utf-8").split("---\n")[1], _Editor)  # noqa: S506 - a SafeLoader
            assert list(validator.iter_errors(block)) == [], path.name

    @pytest.mark.parametrize(
        "change",
        [
            {"thema": "reperaties"}, {"klantreis": "huur-opzeggen/bestaat-niet"}, {"n": 0}, {"n": "veel"}, {"extra": 1},
            {"datum": "14-03-2024"}, {"zekerheid": "heel hoog"}, {"actie": {"status": "gedaan"}}, {"stem": "buurman"},
            {"klantgroep": ["ouderen", "ouderen"]}, {"bron": {"titel": "x", "url": "javascript:alert(1)"}},
            {"uitschieter": "misschien"},
        ],
    )  # fmt: skip
    def test_schema_and_reader_refuse_the_same(
        self, inzichten: Opdracht, project: Path, change: dict[str, object]
    ) -> None:
        """A value that the reader refuses is underlined in the editor, and the other way round."""
        good = {
            "klantgroep": ["ouderen"], "thema": ["reparaties"], "klantreis": "geen", "methode": "interview",
            "datum": "2024-03", "actie": "geen",
        }  # fmt: skip
        validator = Draft202012Validator(json.loads(inzichten("schema")[1]))
        path = project / "inzichten/2024/proef.md"
        verdicts = []
        for block in (good, good | change):
            text = yaml.safe_dump(block, allow_unicode=True, sort_keys=False)
            path.write_text(f"---\n{text}---\n\n# Proef\n\nTekst.\n", "utf-8")
            verdicts.append((validator.is_valid(block), inzichten("controleer")[0] == 0))

        assert verdicts == [(True, True), (False, False)]


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


class TestHulp:
    """Help and wrong use, in Dutch."""

    @pytest.mark.parametrize("name", ["controleer", "nieuw", "importeer", "schrijf", "schema", "leeg"])
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


def test_the_example_in_the_manual_is_good(inzichten: Opdracht, project: Path) -> None:
    """Who copies the example from «Een inzicht toevoegen» gets no finding."""
    manual = (PROJECT / "docs/over/inzicht-toevoegen.md").read_text("utf-8")
    (example,) = (
        block
        for block in re.findall(r"```\w+\n(.*?)```", manual, re.DOTALL)
        if "klantgroep:" in block and "\n# " in block
    )
    (project / "inzichten/2024/uit-de-handleiding.md").write_text(example, "utf-8")

    assert inzichten("controleer")[0] == 0
