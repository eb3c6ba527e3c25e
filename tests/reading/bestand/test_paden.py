"""Every path below a folder, as real files: a regular file, or one finding, and never a way out."""

import os
import socket
import sys
from pathlib import Path

import pytest

from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.paden import walk
from tests.reading.lees import VANDAAG

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="koppelingen en wachtrijen van Unix")


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.path.relpath(path))


def _plant(path: Path, soort: str, buiten: Path) -> None:
    """Put one thing at a path that is no regular file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    match soort:
        case "wachtrij":
            os.mkfifo(path)
        case "socket":
            _socket(path)
        case "apparaat":
            path.symlink_to("/dev/zero")
        case "dood":
            path.symlink_to("nergens")
        case "rond":
            path.symlink_to(path.parent)
        case _:
            path.symlink_to(buiten / soort)


def _loop(project: Path, root: str = "docs") -> tuple[list[str], list[tuple[str, str]]]:
    """Return the files that are found, and the places and codes of what is reported."""
    lezing = Lezing(VANDAAG)
    files = [file.bestand for file in walk(project, root, lezing)]
    return files, [(melding.plek.bestand, melding.code) for melding in lezing.meldingen]


@pytest.fixture
def buiten(tmp_path: Path) -> Path:
    """Give a folder outside the project, with a file, a page and a folder in it."""
    (tmp_path / "buiten/map").mkdir(parents=True)
    for name in ("geheim.txt", "pagina.md", "map/diep.md"):
        (tmp_path / "buiten" / name).write_text("geheim", "utf-8")
    return tmp_path / "buiten"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a project with two pages, and work in it."""
    for name in ("docs/een.md", "docs/over/twee.md"):
        (tmp_path / "project" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "project" / name).write_text("tekst", "utf-8")
    monkeypatch.chdir(tmp_path / "project")
    return tmp_path / "project"


@pytest.mark.parametrize(
    ("soort", "code"),
    [
        ("geheim.txt", "koppeling"),
        ("pagina.md", "koppeling"),
        ("map", "koppeling"),
        ("dood", "koppeling"),
        ("rond", "koppeling"),
        ("apparaat", "koppeling"),
        ("wachtrij", "geen-bestand"),
        ("socket", "geen-bestand"),
    ],
)
@pytest.mark.parametrize("plek", ["docs/x.md", "docs/over/x", "docs/extern/beelden/x"])
def test_what_is_no_regular_file_is_one_finding(project: Path, buiten: Path, soort: str, code: str, plek: str) -> None:
    """A link of every kind, a FIFO and a socket are named once, and everything else is still found."""
    _plant(project / plek, soort, buiten)

    assert _loop(project) == (["docs/een.md", "docs/over/twee.md"], [(plek, code)])


@pytest.mark.parametrize(("link", "root"), [("docs", "docs"), ("docs", "docs/over"), ("docs/over", "docs/over")])
def test_a_folder_above_a_file_is_no_link_either(project: Path, tmp_path: Path, link: str, root: str) -> None:
    """What is reached through a link above it is not read, whatever the root of the walk."""
    (project / link).rename(tmp_path / "elders")
    (project / link).symlink_to(tmp_path / "elders")

    assert _loop(project, root) == ([], [(link, "koppeling")])


def test_a_project_may_itself_be_reached_through_a_link(project: Path, tmp_path: Path) -> None:
    """Where a person keeps the library is not our business."""
    (tmp_path / "kort").symlink_to(project)

    assert _loop(tmp_path / "kort") == (["docs/een.md", "docs/over/twee.md"], [])


def test_a_folder_that_is_a_file_is_named(project: Path) -> None:
    """A file in the place of a folder does not look like a folder without files."""
    (project / "inzichten").write_text("x", "utf-8")

    assert _loop(project, "inzichten") == ([], [("inzichten", "geen-bestand")])
    assert _loop(project, "er-is-niets") == ([], [])


def test_the_hint_can_be_pasted(project: Path) -> None:
    """A name with a space or a quote is still one name for the shell."""
    (project / "docs/mijn 'map'").symlink_to("/etc")
    lezing = Lezing(VANDAAG)
    list(walk(project, "docs", lezing))

    assert [melding.hint.rpartition(": ")[2] for melding in lezing.meldingen] == ["rm 'docs/mijn '\"'\"'map'\"'\"''"]


def test_a_name_cannot_steer_a_terminal(project: Path) -> None:
    """A line end, a colour code or turned text in a name is spelled out where it is printed."""
    (project / "docs/a\n\x1b[31m\u202eb").symlink_to("/etc")

    assert _loop(project)[1] == [(r"docs/a\n\x1b[31m\u202eb", "koppeling")]


def test_what_a_computer_leaves_behind_is_passed_over(project: Path) -> None:
    """Hidden files and folders give no noise and are not published."""
    for name in (".DS_Store", "over/Thumbs.db", "desktop.ini", ".git/config", ".gitkeep"):
        (project / "docs" / name).parent.mkdir(exist_ok=True)
        (project / "docs" / name).write_text("x", "utf-8")

    assert _loop(project) == (["docs/een.md", "docs/over/twee.md"], [])


@pytest.mark.parametrize("size", [1_000_001, 5_000_000_000])
def test_of_a_file_that_is_too_large_nothing_is_read(project: Path, size: int) -> None:
    """Its size is looked at first: five gigabytes cost nothing."""
    with (project / "docs/een.md").open("wb") as stream:
        stream.truncate(size)
    lezing = Lezing(VANDAAG)
    (file, _) = walk(project, "docs", lezing)

    assert file.lees(lezing) is None
    assert [(m.code, m.hint) for m in lezing.meldingen] == [("te-groot", "Een bestand is hoogstens 200 kB.")]


@pytest.mark.parametrize("change", ["weg", "koppeling", "wachtrij", "map"])
def test_what_changes_after_the_walk_is_not_read(project: Path, buiten: Path, change: str) -> None:
    """Between looking and reading, a file cannot become a way out or a place to wait."""
    lezing = Lezing(VANDAAG)
    (file, _) = walk(project, "docs", lezing)
    path = project / "docs/een.md"
    path.unlink()
    if change == "map":
        path.mkdir()
    elif change != "weg":
        _plant(path, "wachtrij" if change == "wachtrij" else "geheim.txt", buiten)

    assert file.lees(lezing) is None
    assert [melding.code for melding in lezing.meldingen] == ["onleesbaar"]


@pytest.mark.skipif(os.geteuid() == 0, reason="de beheerder van een computer mag alles lezen")
@pytest.mark.parametrize("plek", ["docs/een.md", "docs/over"])
def test_what_may_not_be_read_is_named_with_the_remedy(project: Path, plek: str) -> None:
    """A file or folder without permission is one finding, and the other files are found."""
    (project / plek).chmod(0)
    lezing = Lezing(VANDAAG)
    read = [file.lees(lezing) for file in walk(project, "docs", lezing)]
    (project / plek).chmod(0o755)

    assert b"tekst" in read
    assert [(m.plek.bestand, m.code, m.hint) for m in lezing.meldingen] == [
        (plek, "onleesbaar", f"Geef leesrechten: chmod +r {plek}")
    ]
