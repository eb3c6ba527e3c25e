"""The Pythons that we promise: which are found on a machine, and what is said of one that is too old."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

HERE = ".".join(map(str, sys.version_info[:3]))
MINOR = ".".join(map(str, sys.version_info[:2]))
OUD = "#!/bin/sh\ncase $1 in --version) echo Python 3.10.13;; *) exit 1;; esac\n"


@pytest.fixture
def kaal(tmp_path: Path) -> Path:
    """Give a copy of the scripts, to run in a world without any Python."""
    for name in ("pyproject.toml", ".ci/pythons", ".ci/omgeving"):
        target = tmp_path / "project" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((PROJECT / name).read_bytes())
        target.chmod(0o755)
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("bash", "dirname", "env", "rm", "sed", "sh", "sort", "tail"):
        (tools / name).symlink_to(next(folder / name for folder in _folders() if (folder / name).exists()))
    return tmp_path


def _folders() -> list[Path]:
    return [Path(folder) for folder in os.environ["PATH"].split(os.pathsep)]


def _add(world: Path, name: str, script: str) -> None:
    (world / name).parent.mkdir(parents=True, exist_ok=True)
    (world / name).write_text(script, "utf-8")
    (world / name).chmod(0o755)


def _run(world: Path, *command: str) -> tuple[int, str, str]:
    env = {"PATH": str(world / "bin"), "PYENV_ROOT": str(world / "pyenv")}
    done = subprocess.run(command, cwd=world / "project", env=env, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def test_every_promised_python_is_found_once_and_the_others_are_said(kaal: Path) -> None:
    """On the path and in pyenv, by its real version; a shim that starts nothing is none."""
    _add(kaal, f"bin/python{MINOR}", f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    _add(kaal, f"pyenv/versions/{HERE}/bin/python{MINOR}", f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    _add(kaal, f"pyenv/versions/{MINOR}.99/bin/python{MINOR}", f"#!/bin/sh\necho {MINOR}.99\n")
    _add(kaal, "bin/python3.10", "#!/bin/sh\necho 3.10.13\n")
    for other in {"3.11", "3.12", "3.13"} - {MINOR}:
        _add(kaal, f"bin/python{other}", "#!/bin/sh\nexit 127\n")
    missing = " ".join(sorted({"3.11", "3.12", "3.13"} - {MINOR}))
    one, other = f"bin/python{MINOR}", f"pyenv/versions/{MINOR}.99/bin/python{MINOR}"

    assert _run(kaal, ".ci/pythons") == (
        0,
        f"{HERE} {kaal / one}\n{MINOR}.99 {kaal / other}\n",
        f"Niet op deze machine: Python {missing}\n",
    )


def test_a_python_that_is_too_old_is_said_in_one_sentence_with_what_to_do(kaal: Path) -> None:
    """Who has several Pythons gets the line to paste; who has none is told to install one."""
    _add(kaal, "bin/python3", OUD)
    said = "Klantinzichten heeft Python 3.11 of nieuwer nodig; «python3» is Python 3.10.13."
    without = _run(kaal, ".ci/omgeving", "python3")
    _add(kaal, "pyenv/versions/3.13.9/bin/python3.13", "#!/bin/sh\necho 3.13.9\n")
    newer = kaal / "pyenv/versions/3.13.9/bin/python3.13"

    assert without == (1, "", f"{said} Installeer eerst een nieuwere Python.\n")
    assert _run(kaal, ".ci/omgeving", "python3") == (1, "", f"{said} Typ: make site PYTHON={newer}\n")


def test_an_environment_that_was_made_with_an_old_python_is_made_anew(kaal: Path) -> None:
    """The line to paste removes it first, for an environment keeps its Python."""
    _add(kaal, "project/.venv/bin/python", OUD)
    _add(kaal, "bin/python3.13", "#!/bin/sh\necho 3.13.9\n")

    assert _run(kaal, ".ci/omgeving", "python3") == (
        1,
        "",
        "Klantinzichten heeft Python 3.11 of nieuwer nodig; «.venv/bin/python» is Python 3.10.13. "
        f"Typ: rm -r .venv; make site PYTHON={kaal / 'bin/python3.13'}\n",
    )


def test_no_python_at_all_is_said_too(kaal: Path) -> None:
    """A name that starts nothing is not a riddle."""
    assert _run(kaal, ".ci/omgeving", "python9") == (
        1,
        "",
        "Klantinzichten heeft Python 3.11 of nieuwer nodig; «python9» is niet te starten. "
        "Installeer eerst een nieuwere Python.\n",
    )


@pytest.mark.parametrize("pythons", ["#!/bin/sh\nexit 1\n", "#!/bin/sh\necho 3.13.9 /een map/python3.13\nexit 1\n"])
def test_what_to_do_is_said_whatever_looking_for_others_does(kaal: Path, pythons: str) -> None:
    """The script stops for a reason and not in silence, and the line can be pasted when a folder has a space."""
    _add(kaal, "bin/python3", OUD)
    _add(kaal, "project/.ci/pythons", pythons)
    paste, none = r"Typ: make site PYTHON=/een\ map/python3.13", "Installeer eerst een nieuwere Python."
    advies = paste if "echo" in pythons else none

    assert _run(kaal, ".ci/omgeving", "python3") == (
        1, "", f"Klantinzichten heeft Python 3.11 of nieuwer nodig; «python3» is Python 3.10.13. {advies}\n",
    )  # fmt: skip
