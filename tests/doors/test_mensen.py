"""No door says again what it refuses: people's data stop at each of them, without a trace."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.doors.buitensite import load_buitensite
from generator.doors.site import Site
from generator.values.melding import Ernst
from tests.conftest import mkdocs_build
from tests.doors.conftest import Opdracht
from tests.maak.mensen import SOORTEN, WOORD, geplant, kern, tabel
from tests.maak.project import PROJECT, write_project

NIEUW = ("nieuw", "Ouderen wachten lang", "--datum", "2024")


def _herhaald(waarden: Iterable[str], gezegd: str) -> list[str]:
    words = set(WOORD.findall(gezegd))
    return [waarde for waarde in waarden if kern(waarde) in words]


@pytest.fixture
def geraakt(project: Path) -> tuple[str, ...]:
    """Plant a file of every kind in the project, with a value in every place; give the values."""
    files, waarden = geplant(200)
    for pad in (pad for pad in files if pad.startswith(tuple(SOORTEN)) and "geplant" in pad):
        path = project / pad
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[pad], "utf-8")
    return waarden


@pytest.mark.parametrize(
    "opdracht",
    [("controleer",), ("controleer", "--json"), ("schrijf", "uit"), ("zoek", "lift")],
    ids=" ".join,
)
def test_no_command_repeats_a_value(
    inzichten: Opdracht, geraakt: tuple[str, ...], opdracht: tuple[str, ...], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Whatever a command prints about a library with people in it, also for GitHub."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    code, said = inzichten(*opdracht)

    assert code == (1 if opdracht[0] in ("controleer", "schrijf") else 0)
    assert _herhaald(geraakt, said) == []
    assert not (tmp_path / "uit").exists()


def test_a_build_stops_and_its_log_repeats_nothing(project: Path, geraakt: tuple[str, ...], tmp_path: Path) -> None:
    """Neither the log nor an error of MkDocs shows a value, and no page is made."""
    result = mkdocs_build(project, tmp_path / "uit")

    assert result.returncode == 1
    assert "Hier staat een telefoonnummer van 10 tekens. [persoonsgegeven]" in result.stderr
    assert _herhaald(geraakt, result.stdout + result.stderr) == []
    assert not (tmp_path / "uit").exists()


def test_a_name_stops_no_build(project: Path, tmp_path: Path) -> None:
    """It is a question for who checks; the site is made."""
    path = project / "inzichten/2020/voorinspectie-mist.md"
    path.write_text(path.read_text("utf-8") + "\nMevrouw Yilmaz belt vaak.\n", "utf-8")
    result = mkdocs_build(project, tmp_path / "uit")

    assert result.returncode == 0, result.stderr
    assert "Yilmaz" not in result.stderr


def test_a_table_with_people_is_refused(inzichten: Opdracht, project: Path, tmp_path: Path) -> None:
    """Before anything is written, and without saying who."""
    text, waarden = tabel(60)
    (tmp_path / "lijst.csv").write_text(text, "utf-8")
    before = sorted((project / "inzichten").rglob("*"))
    code, said = inzichten("importeer", str(tmp_path / "lijst.csv"))

    assert code == 1
    assert "Er is niets geschreven." in said
    assert len(re.findall(r"\[(?:persoonsgegeven|naam-van-iemand|eigenaar)\]", said)) > 0.98 * len(waarden)
    assert _herhaald(waarden, said) == []
    assert sorted((project / "inzichten").rglob("*")) == before


@pytest.mark.parametrize(
    ("opdracht", "zin"),
    [
        (("nieuw", "Bel 06-12345678 maar", *NIEUW[2:]), "Bij «titel»: Hier staat een telefoonnummer van 11 tekens."),
        (("nieuw", "Mevrouw Yilmaz belt vaak", *NIEUW[2:]), "Bij «titel»: Hier staat misschien een naam van iemand"),
        ((*NIEUW, "--thema", "jan@voorbeeld.nl"), "Bij «thema»: Hier staat een e-mailadres van 16 tekens."),
        (("nieuw", "Ouderen wachten", "--datum", "06-12345678"), "Bij «datum»: Hier staat een telefoonnummer"),
        ((*NIEUW, "--actie", "mevrouw Yilmaz bellen"), "Bij «actie»: Hier staat misschien een naam"),
    ],
)
def test_nieuw_asks_again(inzichten: Opdracht, project: Path, opdracht: tuple[str, ...], zin: str) -> None:
    """What was typed is not said again, and no file has it in its name."""
    before = sorted((project / "inzichten").rglob("*"))
    code, said = inzichten(*opdracht)

    assert code == 2
    assert said.startswith(zin)
    assert said.endswith("Er is niets geschreven. Typ de opdracht opnieuw.\n")
    assert re.findall(r"(?i)yilmaz|12345678|jan@", said) == []
    assert sorted((project / "inzichten").rglob("*")) == before


_NUMMER = "06-12345678"
_EXTERN = "---\ntitel: Home\nomschrijving: Zo luisteren wij.\n---\n\nWelkom.\n"


def test_the_site_for_tenants_stops_too(tmp_path: Path) -> None:
    """That build reads its own files, and knows the addresses that mkdocs.yml allows."""
    write_project(tmp_path, {**PROJECT, "docs/extern/index.md": f"{_EXTERN}Bel {_NUMMER}.\n"})
    stopped = load_buitensite(Site(tmp_path, "mkdocs-extern.yml")).meldingen
    (tmp_path / "mkdocs.yml").write_text(f"plugins:\n- klantinzichten:\n    contact: ['{_NUMMER}']\n", "utf-8")
    passed = load_buitensite(Site(tmp_path, "mkdocs-extern.yml")).meldingen

    assert [m.code for m in stopped if m.ernst is Ernst.FOUT] == ["persoonsgegeven"]
    assert [m.code for m in passed if m.ernst is Ernst.FOUT] == []


@pytest.mark.parametrize(
    "opdracht", [("bericht", "2024-h1"), ("bericht", "2024-h1", "--proef", "proef"), ("vaststellen", "2024-h1")]
)
def test_a_report_with_people_goes_nowhere(
    inzichten: Opdracht, project: Path, opdracht: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where no field is: nothing is made of it, and only the place is said."""
    monkeypatch.chdir(tmp_path)
    path = project / "docs/berichten/2024-h1.md"
    path.write_text(path.read_text("utf-8").replace("\n---\n", "\n# Bel 06-12345678\n---\n", 1), "utf-8")
    code, said = inzichten(*opdracht)

    assert code == 2
    assert "Hier staat een telefoonnummer van 11 tekens." in said
    assert "12345678" not in said
    assert not (tmp_path / "proef").exists()
    assert not (project / "docs/berichten/2024-h1/versie-1").exists()
