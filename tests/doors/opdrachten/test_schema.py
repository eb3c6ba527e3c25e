"""`inzichten schema`: the editor and the reader know the same rules."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator.doors.cli import main
from generator.reading.bibliotheek import load_bibliotheek
from generator.values.melding import fouten
from tests.conftest import copy_klein
from tests.doors.conftest import Opdracht
from tests.maak.bibliotheek import PEILDATUM
from tests.maak.project import PERSONA, VERSLAG
from tests.maak.project import PROJECT as FILES

ZES: dict[str, object] = {
    "klantgroep": ["ouderen"], "thema": ["reparaties"], "klantreis": "geen", "methode": "interview",
    "datum": "2024-03", "actie": "geen",
}  # fmt: skip
"""The six fields, filled in well."""


@dataclass(frozen=True)
class Beide:
    """The editor and the reader of one library."""

    project: Path
    validator: Draft202012Validator

    def keur(self, block: Mapping[str, object]) -> tuple[bool, bool]:
        """Say of a front matter whether the editor is content, and whether the reader is."""
        text = yaml.safe_dump(dict(block), allow_unicode=True, sort_keys=False)
        (self.project / "inzichten/2024/proef.md").write_text(f"---\n{text}---\n\n# Proef\n\nTekst.\n", "utf-8")
        return self.validator.is_valid(block), not fouten(load_bibliotheek(self.project, PEILDATUM).meldingen)


@pytest.fixture(scope="module")
def beide(tmp_path_factory: pytest.TempPathFactory) -> Beide:
    """Give both, with what `inzichten schema` says of the small library."""
    project = copy_klein(tmp_path_factory.mktemp("schema") / "klein")
    assert main(["--map", str(project), "schema", "--naar", str(project / "schema.json")]) == 0
    return Beide(project, Draft202012Validator(json.loads((project / "schema.json").read_text("utf-8"))))


def test_schema_and_reader_accept_the_six_fields(beide: Beide) -> None:
    """What is refused below is refused for what was changed."""
    assert beide.keur(ZES) == (True, True)


@pytest.mark.parametrize(
    "change",
    [
        {"thema": "reperaties"}, {"klantreis": "huur-opzeggen/bestaat-niet"}, {"n": 0}, {"n": "veel"}, {"extra": 1},
        {"datum": "14-03-2024"}, {"zekerheid": "heel hoog"}, {"actie": {"status": "gedaan"}}, {"stem": "buurman"},
        {"klantgroep": ["ouderen", "ouderen"]}, {"bron": {"titel": "x", "url": "javascript:alert(1)"}},
        {"uitschieter": "misschien"}, {"actie": "nee"}, {"actie": "Geen"},
            {"thema": []}, {"actie": {"wat": "x", "status": "klaar"}},
        {"cijfers": [{"wat": "x"}]},
    ],
)  # fmt: skip
def test_schema_and_reader_refuse_the_same(beide: Beide, change: dict[str, object]) -> None:
    """A value that the reader refuses is underlined in the editor, and the other way round."""
    assert beide.keur(ZES | change) == (False, False)


@pytest.mark.parametrize(
    "change",
    [
        {"n": "290"}, {"actie": "Een brief sturen"}, {"datum": "onbekend"}, {"datum": "2024-03-14"},
        {"uitschieter": True},
        {"klantgroep": "ouderen"}, {"bevestigt": []}, {"zekerheid": "laag"},
        {"cijfers": [{"wat": "x", "waarde": "een kwart"}]},
        {"bron": {"titel": "2024 in cijfers", "jaar": 2024}}, {"klantreis": "huur-opzeggen/voorinspectie"},
    ],
)  # fmt: skip
def test_schema_and_reader_accept_the_same(beide: Beide, change: dict[str, object]) -> None:
    """What may be written is not underlined; only the calendar is more than a schema knows."""
    assert beide.keur(ZES | change) == (True, True)


def test_the_schema_holds_no_pattern_that_only_python_knows(inzichten: Opdracht) -> None:
    """Editors read patterns as JavaScript does, which has no (?P<name>…)."""
    assert "(?P" not in inzichten("schema")[1]


def test_the_schema_goes_to_a_file_in_a_folder_that_is_there(inzichten: Opdracht, project: Path) -> None:
    """A wrong place is said in Dutch, and no folder is made."""
    codes = [inzichten("schema", "--naar", str(project / name))[0] for name in ("docs", "niets/x.json", "schema.json")]

    assert codes == [2, 2, 0]
    assert not (project / "niets").exists()


@pytest.mark.parametrize(
    ("van", "anders", "goed"),
    [
        ("persona", ("", ""), True),
        ("persona", ("haar: knot", "haar: staart"), False),
        ("persona", ("klantgroep: ouderen", "klantgroep: oudere"), False),
        ("verslag", ("", ""), True),
        ("verslag", ("conclusies: [Het duurt lang.]", ""), False),
        ("verslag", ("[Snel geholpen.]", "geen"), True),
        ("verslag", ("[Snel geholpen.]", "nee"), False),
    ],
)
def test_the_schema_of_another_page_knows_its_fields(
    klein: Path, inzichten: Opdracht, van: str, anders: tuple[str, str], goed: bool
) -> None:
    """An editor completes and checks a persona and a verslag too."""
    inzichten("schema", "--van", van, "--naar", str(klein / "schema.json"))
    validator = Draft202012Validator(json.loads((klein / "schema.json").read_text("utf-8")))
    kop = str(FILES[PERSONA if van == "persona" else VERSLAG]).split("---")[1].replace(*anders, 1)

    assert validator.is_valid(yaml.safe_load(kop)) is goed
