"""`inzichten uit-issue`: filed forms become the right kennisvraag or count; hostile ones get nowhere (S0-38)."""

import io
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from generator.reading.programma.formulier import KOPPEN, MAX_FORMULIER
from tests.conftest import BIN, KLEIN_ADRES, PROJECT
from tests.doors.conftest import Opdracht
from tests.maak.formulieren import formulier
from tests.maak.onheil import foto

Issue = Callable[..., tuple[int, str]]
WACHTEN = "docs/kennisvragen/wachten.md"
HINT = "# De inzichten die je al vond. Vond je niets, schrijf dan waarop je zocht. Kies uit wat het dichtst bij komt: "
BESLISSING = "# Wat er met het antwoord gebeurt. Bijvoorbeeld: We kiezen of de balie blijft.\nbeslissing:\n"
ALLES = (
    "--al-bekend", "'niets gevonden: gezocht op «bellen»'", "--beslissing", "We kiezen of de knop blijft.",
    "--gevraagd", "2024-06-03", "--thema", "[klachten]", "--klantgroep", "[ouderen]",
)  # fmt: skip


@pytest.fixture
def issue(inzichten: Opdracht, monkeypatch: pytest.MonkeyPatch) -> Issue:
    """Give the command with a form on its standard input."""

    def run(text: str | bytes, *options: str) -> tuple[int, str]:
        data = text if isinstance(text, bytes) else text.encode()
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
        return inzichten("uit-issue", *options)

    return run


def _nieuw(project: Path) -> list[str]:
    """Return the questions that were not there."""
    names = {path.stem for path in (project / "docs/kennisvragen").iterdir()}
    return sorted(names - {"wachten", "klopt-het"})


class TestGoed:
    """Six forms that colleagues could file."""

    def test_a_form_from_a_page_becomes_a_question(self, issue: Issue, project: Path) -> None:
        """With what the form says; what it does not say is asked in the file, and the check waits for it."""
        pagina = "klantgroepen/ouderen/reparaties.html"
        code, said = issue(formulier("Bellen ouderen liever of melden ze online?", pagina=pagina), "--doen")
        made = project / "docs/kennisvragen/bellen-ouderen-liever-of-melden-ze-online.md"
        text = re.sub(rf"{HINT}\[.*\]\n", "# HINT\n", made.read_text("utf-8"))

        assert (code, f"Geschreven: {made.relative_to(project)}." in said) == (0, True)
        assert f"{KLEIN_ADRES}kennisvragen/bellen-ouderen-liever-of-melden-ze-online.html\n" in said
        assert text == (
            "---\nvraag: Bellen ouderen liever of melden ze online?\nklantgroep: [ouderen]\nthema: [reparaties]\n"
            f"# HINT\nal-bekend:\n{BESLISSING}"
            "# Wanneer het is gevraagd, zo precies als je weet. Bijvoorbeeld: 2024-03\ngevraagd:\n---\n\n"
            "Een collega zocht dit en vond het niet op [deze pagina](../klantgroepen/ouderen/reparaties.md).\n"
        )

    def test_what_is_added_by_hand_makes_it_whole(self, issue: Issue, inzichten: Opdracht, project: Path) -> None:
        """Then the library is right at once, and the question has its page."""
        code, _ = issue(formulier("Bellen ouderen liever?", "De bel", "index.html"), *ALLES, "--doen")

        assert (code, _nieuw(project), inzichten("controleer")[0]) == (0, ["bellen-ouderen-liever"], 0)

    def test_who_asks_the_same_counts(self, issue: Issue, inzichten: Opdracht, project: Path) -> None:
        """In other words and with the line ends of Windows; only the number in the file changes."""
        before = (project / WACHTEN).read_text("utf-8")
        text = formulier("Ik zocht hoelang huurders op een reparatie wachten").replace("\n", "\r\n")
        told = [issue(text, "--doen") for _ in range(2)]

        assert [code for code, _ in told] == [0, 0]
        assert "allebei hebben ze hoelang, huurders, reparatie, wachten" in told[0][1]
        assert ("Bij keer: 1 wordt 2." in told[0][1], "Bij keer: 2 wordt 3." in told[1][1]) == (True, True)
        assert (project / WACHTEN).read_text("utf-8") == before.replace("\n---\n", "\nkeer: 3\n---\n")
        assert (_nieuw(project), inzichten("controleer")[0]) == ([], 0)

    def test_about_others_it_is_another_question(self, issue: Issue, project: Path) -> None:
        """Who wants a question of their own can have that too."""
        vraag = "Hoelang wachten zij op een reparatie?"
        issue(formulier(vraag, "Nieuwkomers, reparaties"), "--doen")
        issue(formulier("Hoelang wachten huurders op een reparatie nu?"), "--nieuw", "--doen")

        assert _nieuw(project) == [
            "hoelang-wachten-huurders-op-een-reparatie-nu",
            "hoelang-wachten-zij-op-een-reparatie",
        ]

    def test_a_step_of_a_klantreis_is_a_place_too(self, issue: Issue) -> None:
        """As the page of the step writes it."""
        _, said = issue(formulier("Wanneer komt iemand kijken?", "Een reparatie melden › vakman komt"))

        assert "klantreis: reparatie-melden/vakman-komt\n" in said
        assert "\nthema:" not in said

    def test_what_names_no_place_is_asked(self, issue: Issue) -> None:
        """With the words to choose from; nothing is guessed of a text that looks like one."""
        _, said = issue(formulier("Is er een lift?", "De lift voor oude mensen"))

        assert re.findall(r"Kies uit: (.*)\n(klantgroep|thema):\n", said) == [
            ("alle-huurders, ouderen, nieuwkomers", "klantgroep"),
            ("reparaties, klachten, woningkwaliteit", "thema"),
        ]


KWAAD = {
    "pad": formulier("Is er een lift?", pagina="../../../etc/passwd"),
    "kop": formulier("Een lift?\n\n### Op welke pagina was je?\n\n../../mkdocs.yml"),
    "kopblok": f"---\ntitel: Van mij\n---\n\n{formulier('Is er een lift?')}",
    "html": formulier("Is er een <script>alert(1)</script> lift?"),
    "stuurteken": formulier("Is er een \x1b[2J lift?"),
    "onzichtbaar": formulier("Is er een li\u202eft?"),
    "te groot": formulier("Is er een lift? " * 1000),
    "te lang": formulier("Is er een lift? " * 20),
    "geen utf-8": formulier("Is er een lift?").encode("utf-16"),
    "leeg": formulier("_No response_"),
    "niets": "",
    "naam": formulier("Waarom moet Fatima El Amrani zo lang wachten?"),
    "nummer": formulier("Wanneer belt u mij op 06 12345678?"),
    "mail": formulier("Is er een lift?", over="jan.devries@example.nl"),
    "naam in pad": formulier("Is er een lift?", pagina="klantgroepen/fatima-el-amrani.html"),
    "geen naam": formulier("…?!"),
    "Windows": formulier("con"),
}
"""What is no form, or one that must not come further."""


@pytest.mark.parametrize("naam", KWAAD)
def test_what_is_hostile_gets_nowhere(issue: Issue, project: Path, naam: str) -> None:
    """Nothing is written, code 1, a reason in Dutch; and nothing of what it says about a person."""
    before = foto(project)
    code, said = issue(KWAAD[naam], "--doen", "--nieuw")

    assert (code, foto(project) == before) == (1, True)
    assert re.search(
        r"^(formulier|docs/kennisvragen/.*):\d+:\d+: (fout|waarschuwing): .*\[[\w-]+\]\n    \w", said, re.MULTILINE
    )
    assert "Er is niets geschreven. Verbeter het formulier en probeer het opnieuw.\n" in said
    assert re.search("fatima|amrani|12345678|devries|passwd|script|\x1b|\u202e", said, re.IGNORECASE) is None


CODE = (
    "Kan $(touch /tmp/x) of `id`; rm -rf?",
    "Is {{ 7 * 7 }} {% raw %} of ${{ secrets.X }}?",
    "- a: [b, 'c', \"d\"] # & *e |",
)


@pytest.mark.parametrize("vraag", CODE)
def test_what_looks_like_code_is_only_text(issue: Issue, inzichten: Opdracht, project: Path, vraag: str) -> None:
    """It is a value in the file and words on the page; no shell, no template and no YAML sees more in it."""
    assert issue(formulier(vraag), *ALLES, "--doen")[0] == 0
    (naam,) = _nieuw(project)
    velden = yaml.safe_load((project / f"docs/kennisvragen/{naam}.md").read_text("utf-8").split("---\n")[1])
    assert (velden["vraag"], re.fullmatch("[a-z0-9-]+", naam) is not None) == (vraag, True)
    assert inzichten("controleer")[0] == 0


def test_first_it_says_what_it_would_do(issue: Issue, project: Path) -> None:
    """Without an explicit word nothing is written."""
    before = foto(project)
    code, said = issue(formulier("Is er een lift?"))

    assert (code, foto(project) == before) == (0, True)
    assert said.endswith("Er is niets geschreven. Klopt het? Geef dezelfde opdracht met --doen.\n")


def test_a_question_that_is_there_stays(issue: Issue, project: Path) -> None:
    """The second time with the same words: the file that was made is not touched."""
    issue(formulier("Is er een lift?"), "--doen")
    before = foto(project)
    code, said = issue(formulier("Is er een lift?"), "--doen")

    assert (code, foto(project) == before) == (1, True)
    assert "docs/kennisvragen/is-er-een-lift.md is er al. [dubbele-naam]" in said


def test_the_headings_are_those_of_the_form() -> None:
    """A label that changes in the form changes here."""
    body = yaml.safe_load((PROJECT / ".github/ISSUE_TEMPLATE/wat-mis-je.yml").read_text("utf-8"))["body"]

    assert tuple(part["attributes"]["label"] for part in body if "id" in part) == KOPPEN


def test_a_form_may_be_a_file(inzichten: Opdracht, tmp_path: Path) -> None:
    """For who has no pipe; of one that is too large no more is read."""
    path = tmp_path / "formulier.md"
    path.write_text(formulier("Is er een lift?"), "utf-8")
    good = inzichten("uit-issue", str(path))[0]
    path.write_text(formulier("Is er een lift?") + "\n" * MAX_FORMULIER, "utf-8")

    assert (good, inzichten("uit-issue", str(path))[0]) == (0, 1)


def test_the_workflow_hands_a_form_over_as_text(project: Path) -> None:
    """As GitHub runs that step: what looks like a command is not run, and the day it was filed is known."""
    workflow = yaml.safe_load((PROJECT / ".github/workflows/kennisvraag.yml").read_text("utf-8"))
    (run,) = (step["run"] for step in workflow["jobs"]["kennisvraag"]["steps"] if "uit-issue" in step.get("run", ""))
    (project / ".venv").symlink_to(BIN.parent)
    vraag = 'Is er "$(touch kwaad)" `touch kwaad`; touch kwaad %s lift?'
    env = {**os.environ, "FORMULIER": formulier(vraag), "GEVRAAGD": "2024-06-03T10:11:12Z"}
    subprocess.run(["bash", "-e", "-c", run], cwd=project, env=env, check=True, capture_output=True)
    (naam,) = _nieuw(project)
    velden = yaml.safe_load((project / f"docs/kennisvragen/{naam}.md").read_text("utf-8").split("---\n")[1])

    assert (velden["vraag"], str(velden["gevraagd"])) == (vraag, "2024-06-03")
    assert not (project / "kwaad").exists()
