"""The library of this repository: it is good, its manual is right, and another organisation can take it over."""

import hashlib
import json
import re
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator.doors.site import EXTERN
from tests.conftest import AANTAL, PROJECT, copy_project, met_voorbeeld, mkdocs_build
from tests.doors.conftest import Opdracht
from tests.maak.editor import Editor
from tests.site.kruip import find_dood, lees

pytestmark = met_voorbeeld


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a copy of the whole library."""
    return copy_project(tmp_path / "project")


def test_the_library_has_no_faults(inzichten: Opdracht) -> None:
    """What is published passes its own check, that only asks where the site will stand."""
    code, said = inzichten("controleer")

    assert (code, re.findall(r"\[([\w-]+)\]", said)) == (0, ["adres-ontbreekt"])
    assert said.startswith(f"{AANTAL} inzichten gelezen: geen fouten")


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


def test_the_schema_accepts_the_whole_library(inzichten: Opdracht) -> None:
    """What the reader takes, the editor takes too."""
    schema = json.loads(inzichten("schema")[1])
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for path in sorted((PROJECT / "inzichten").rglob("*.md")):
        block = yaml.load(path.read_text("utf-8").split("---\n")[1], Editor)  # noqa: S506 - a SafeLoader
        assert list(validator.iter_errors(block)) == [], path.name


def test_an_emptied_library_still_builds(inzichten: Opdracht, project: Path, tmp_path: Path) -> None:
    """An organisation that takes over the library starts with two sites that work, without a dead link."""
    code, said = inzichten("leeg", "--ja")
    sites = tmp_path / "uit", tmp_path / "uit-extern"
    built = [mkdocs_build(project, uit, bestand) for uit, bestand in zip(sites, ("mkdocs.yml", EXTERN), strict=True)]

    assert (code, [result.returncode for result in built]) == (0, [0, 0]), said + built[0].stderr + built[1].stderr
    assert list((project / "inzichten").rglob("*.md")) == []
    assert "De bibliotheek is nog leeg" in (sites[0] / "index.html").read_text("utf-8")
    assert [dood for uit in sites for dood in find_dood(uit, lees(uit))] == []


def test_the_manual_names_nothing_that_emptying_takes_away(inzichten: Opdracht, project: Path) -> None:
    """An example of a whole file works in a library that has no insights yet."""
    manual = (project / "docs/over/kennisvraag-en-onderzoek.md").read_text("utf-8")
    inzichten("leeg", "--ja")
    for pad, example in re.findall(r"`(docs/[\w/-]+\.md)`:\n\n```yaml\n(---\n.*?)```", manual, re.DOTALL):
        (project / pad).write_text(example, "utf-8")

    assert len(list((project / "docs/kennisvragen").glob("[!i]*.md"))) == 1
    assert inzichten("controleer")[0] == 0


def test_the_example_is_as_it_was_published() -> None:
    """Every kept report of this library has its sums, and they are right."""
    for file in (PROJECT / "docs/berichten").rglob("SHA256SUMS"):
        for line in file.read_text("utf-8").splitlines():
            total, name = line.split("  ", 1)
            assert hashlib.sha256((file.parent / name).resolve().read_bytes()).hexdigest() == total


@pytest.mark.parametrize(
    ("eis", "paginas"),
    [
        ("S0-02", "methoden/procesmeting methoden/klantenpanel methoden/klantarena methoden/medewerkersinput"),
        ("S0-09", "methoden/chat-onderzoek"),
        ("S0-22", "methoden/24-uurssessie methoden/logeren-of-mee-eten methoden/koffietafel-of-flatloket"),
        ("S0-22", "methoden/chat-onderzoek methoden/co-creatie methoden/met-kinderen"),
        ("S0-26", "methoden/klantarena"),
        ("S0-27", "methoden/ux-toetspanel"),
        ("S0-30", "methoden/chat-onderzoek"),
        ("S1-02", "klantgroepen/nieuwe-huurders klantgroepen/ouderen klantgroepen/gezinnen klantgroepen/nieuwkomers"),
        ("S4-01", "methoden/klantreis-met-medewerkers"),
        ("X-02", "methoden/ux-toetspanel"),
        ("X-10", "themas/woontevredenheid-en-verhuiswens themas/woonomgeving"),
    ],
)
def test_what_a_source_names_has_a_page_with_a_story(eis: str, paginas: str) -> None:
    """What the page Herkomst says of words of the sources is in the vocabulary, and explained there."""
    texts = [(PROJECT / f"docs/{pagina}.md").read_text("utf-8").split("---\n")[2] for pagina in paginas.split()]

    assert [len(text.split()) > 30 for text in texts] == [True] * len(texts), eis
