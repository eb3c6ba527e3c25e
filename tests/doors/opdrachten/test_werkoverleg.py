"""`inzichten werkoverleg`: the agenda of a team, on the command line and as a Word file."""

from pathlib import Path

import pytest

from tests.doors.conftest import Opdracht
from tests.doors.documenten.lees import lees_docx

TEAM = "---\nlabel: Onderhoud\nthema: [reparaties]\n---\n\nWij repareren.\n"


@pytest.fixture
def met_team(project: Path) -> Path:
    """Give the small library with one team."""
    (project / "docs/teams").mkdir(exist_ok=True)
    (project / "docs/teams/onderhoud.md").write_text(TEAM, "utf-8")
    return project


def test_the_agenda_is_printed_and_written(met_team: Path, inzichten: Opdracht) -> None:
    """The same words in both, by whatever name the team is called; what is there already stays."""
    naar = met_team / "agenda"
    code, said = inzichten("werkoverleg", "team Onderhoud", "--sinds", "2020-01-01", "--naar", str(naar))
    again = inzichten("werkoverleg", "onderhoud", "--naar", str(naar))

    assert code == 0
    assert "# Werkoverleg Onderhoud: 15 minuten, nieuw is wat kwam sinds 1 januari 2020" in said
    (word,) = naar.iterdir()
    lines = lees_docx(word.read_bytes())
    assert [line for line in said.split("\n") if line.startswith("- ") and line[2:].strip() not in lines] == []
    assert (again[0], "bestaat al. Kies een andere map; er is niets geschreven." in again[1]) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["onderhuod"], "«onderhuod» staat niet in de lijst met teams. Bedoelde je «onderhoud»?"),
        (["strategie"], "«strategie» staat niet in de lijst met teams. Kies uit: onderhoud."),
        (["onderhoud", "--sinds", "2999-01-01"], "2999-01-01 ligt na de peildatum"),
    ],
)
def test_what_cannot_be_says_what_can(met_team: Path, inzichten: Opdracht, arguments: list[str], said: str) -> None:
    """In one sentence, with the nearest team or the day; nothing is printed or written."""
    code, found = inzichten("werkoverleg", *arguments)

    assert (code, said in found, "# Werkoverleg" in found) == (2, True, False)
    assert (met_team / "docs/teams/onderhoud.md").read_text("utf-8") == TEAM
