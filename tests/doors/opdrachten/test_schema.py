"""`inzichten schema`: the editor and the reader know the same rules."""

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from tests.doors.conftest import Opdracht

ZES: dict[str, object] = {
    "klantgroep": ["ouderen"], "thema": ["reparaties"], "klantreis": "geen", "methode": "interview",
    "datum": "2024-03", "actie": "geen",
}  # fmt: skip
"""The six fields, filled in well."""


class Editor(yaml.SafeLoader):
    """Reads YAML as editors do: numbers and words, but no dates."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - as SafeLoader declares it
        first: [pair for pair in pairs if not pair[0].endswith("timestamp")]
        for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


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
def test_schema_and_reader_refuse_the_same(inzichten: Opdracht, project: Path, change: dict[str, object]) -> None:
    """A value that the reader refuses is underlined in the editor, and the other way round."""
    validator = Draft202012Validator(json.loads(inzichten("schema")[1]))
    path = project / "inzichten/2024/proef.md"
    verdicts = []
    for block in (ZES, ZES | change):
        text = yaml.safe_dump(block, allow_unicode=True, sort_keys=False)
        path.write_text(f"---\n{text}---\n\n# Proef\n\nTekst.\n", "utf-8")
        verdicts.append((validator.is_valid(block), inzichten("controleer")[0] == 0))

    assert verdicts == [(True, True), (False, False)]


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
def test_schema_and_reader_accept_the_same(inzichten: Opdracht, project: Path, change: dict[str, object]) -> None:
    """What may be written is not underlined; only the calendar is more than a schema knows."""
    validator = Draft202012Validator(json.loads(inzichten("schema")[1]))
    block = ZES | change
    text = yaml.safe_dump(block, allow_unicode=True, sort_keys=False)
    (project / "inzichten/2024/proef.md").write_text(f"---\n{text}---\n\n# Proef\n\nTekst.\n", "utf-8")

    assert (validator.is_valid(block), inzichten("controleer")[0]) == (True, 0)


def test_the_schema_holds_no_pattern_that_only_python_knows(inzichten: Opdracht) -> None:
    """Editors read patterns as JavaScript does, which has no (?P<name>…)."""
    assert "(?P" not in inzichten("schema")[1]


def test_the_schema_goes_to_a_file_in_a_folder_that_is_there(inzichten: Opdracht, project: Path) -> None:
    """A wrong place is said in Dutch, and no folder is made."""
    codes = [inzichten("schema", "--naar", str(project / name))[0] for name in ("docs", "niets/x.json", "schema.json")]

    assert codes == [2, 2, 0]
    assert not (project / "niets").exists()
