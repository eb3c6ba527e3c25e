"""What stands in .github: the workflows, the issue forms and the updates of dependencies."""

import re
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
import yaml

from generator.reading.inzichten.inzichtvelden import INZICHT
from generator.showing.sjablonen import aanvraag
from generator.values.pagina import Instellingen

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
CONFIG = GITHUB / "ISSUE_TEMPLATE" / "config.yml"
FORMS = sorted(set((GITHUB / "ISSUE_TEMPLATE").glob("*.yml")) - {CONFIG})
DEPENDABOT = GITHUB / "dependabot.yml"
PINNED = re.compile(r"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")


def check(tool: str, *arguments: str | Path) -> None:
    """Run a tool of this environment; its output is the message when it finds something."""
    done = subprocess.run([BIN / tool, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{tool} found:\n{done.stdout}{done.stderr}"


def field_ids(form: str) -> dict[str, bool]:
    """Return the ids of the fields of an issue form, and whether each must be filled."""
    body = yaml.safe_load((CONFIG.parent / form).read_text("utf-8"))["body"]
    return {part["id"]: part.get("validations", {}).get("required", False) for part in body if "id" in part}


def test_workflows_are_sound() -> None:
    """A mistake in a workflow shows here, not after it was merged (F-06)."""
    assert WORKFLOWS
    check("actionlint", *WORKFLOWS)


def test_workflows_and_updates_are_secure() -> None:
    """Nobody can use a workflow to change the library or to publish in its name."""
    check("zizmor", "--offline", "--pedantic", "--strict-collection", "--no-progress", *WORKFLOWS, DEPENDABOT)


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("vendor.github-workflows", WORKFLOWS),
        ("custom.github-workflows-require-timeout", WORKFLOWS),
        ("vendor.dependabot", [DEPENDABOT]),
        ("vendor.github-issue-forms", FORMS),
        ("vendor.github-issue-config", [CONFIG]),
    ],
)
def test_files_fit_their_schema(schema: str, files: list[Path]) -> None:
    """GitHub ignores a file with a wrong key without a word; this check does not."""
    assert files
    check("check-jsonschema", "--builtin-schema", schema, *files)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned(workflow: Path) -> None:
    """An action cannot change under us, and a person can read which version it is."""
    uses = [line.strip().removeprefix("- ") for line in workflow.read_text("utf-8").splitlines() if "uses:" in line]
    assert uses
    assert [line for line in uses if not PINNED.fullmatch(line)] == []


def test_only_publishing_and_a_proposal_may_write() -> None:
    """A workflow that is misled cannot change the library: only what a person merges or a label asks for may write."""
    granted = {}
    for path in WORKFLOWS:
        workflow = yaml.safe_load(path.read_text("utf-8"))
        for name, job in workflow["jobs"].items():
            granted[path.stem, name] = job.get("permissions", workflow["permissions"])
    assert granted == {
        ("controle", "controle"): {"contents": "read"},
        ("kennisvraag", "kennisvraag"): {"contents": "write", "pull-requests": "write"},
        ("publiceer", "bouw"): {"contents": "read"},
        ("publiceer", "publiceer"): {"pages": "write", "id-token": "write"},
    }


def test_what_somebody_filed_reaches_no_shell_and_no_token() -> None:
    """No step pastes a text of GitHub into its script, and the one that gets the form has no token (S0-38)."""
    jobs = [job for path in WORKFLOWS for job in yaml.safe_load(path.read_text("utf-8"))["jobs"].values()]
    steps = [step for job in jobs for step in job["steps"] if "run" in step]
    filed = [step for step in steps if "github.event.issue.body" in str(step)]

    assert [step["name"] for step in steps if "${{" in step["run"]] == []
    assert [sorted(step["env"]) for step in filed] == [["FORMULIER", "GEVRAAGD"]]


def test_a_change_is_tested_with_the_oldest_and_the_newest_python() -> None:
    """What works on the machine of one colleague works on that of another, and on the one that publishes."""
    classifiers = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["classifiers"]
    promised = [line.rsplit(" ", 1)[1] for line in classifiers]
    jobs = {path.stem: yaml.safe_load(path.read_text("utf-8"))["jobs"] for path in WORKFLOWS}
    publishes = next(
        step["with"] for step in jobs["publiceer"]["bouw"]["steps"] if "setup-python" in step.get("uses", "")
    )

    assert jobs["controle"]["controle"]["strategy"]["matrix"] == {"python": [promised[0], promised[-1]]}
    assert publishes == {"python-version": promised[-1]}


def test_link_on_the_site_fills_the_request() -> None:
    """Someone who clicks a gap on the site does not have to type again what the gap is about."""
    form = "onderzoek-aanvragen.yml"
    instellingen = Instellingen(date(2024, 7, 1), aanvraag=f"https://example.org/issues/new?template={form}")
    address = aanvraag(instellingen, "Ouderen")
    filled = {name for name, _ in parse_qsl(urlsplit(address).query)} - {"template", "title"}
    assert filled
    assert filled <= field_ids(form).keys()


def test_form_asks_every_required_field() -> None:
    """An insight that came in through the form can become a file without asking the researcher again."""
    asked = {name for name, required in field_ids("inzicht-melden.yml").items() if required}
    assert {veld.naam for veld in INZICHT if veld.verplicht} <= asked
