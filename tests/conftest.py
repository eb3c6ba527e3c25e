"""What tests share: a copy of the project to change, and the built site."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.speuren import register_profiles

PROJECT = Path(__file__).parents[1]
KLEIN = PROJECT / "tests/klein"
KLEIN_ADRES = "https://voorbeeld.example/map/"
"""Where its site will stand: in a folder of a server."""
BIN = Path(sys.executable).parent
VOORBEELD = (PROJECT / "docs/over/voorbeeld.md").is_file()
AANTAL = len(list((PROJECT / "inzichten").rglob("*.md")))
met_voorbeeld = pytest.mark.skipif(not VOORBEELD, reason="gaat over het voorbeeld, en deze bibliotheek is eigen")
LOOKS = ("generator/theme", "generator/theme-extern")
Samen = Callable[[str, Callable[[Path], object]], Path]
register_profiles()


def copy_project(target: Path) -> Path:
    """Copy what a build needs: the content, the settings and the theme."""
    for name in ("docs", "inzichten", *LOOKS):
        shutil.copytree(PROJECT / name, target / name)
    for name in ("mkdocs.yml", "mkdocs-extern.yml"):
        shutil.copy(PROJECT / name, target / name)
    return target


def mkdocs_build(
    folder: Path, site: Path, bestand: str = "mkdocs.yml", motor: str = "mkdocs", **world: str
) -> subprocess.CompletedProcess[str]:
    """Run a real, strict build by MkDocs, or by who carries it on, in a process with these variables."""
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "0", "PYTHONHASHSEED": "0", **world}
    options = ("--strict", "--quiet", "--config-file", str(folder / bestand), "--site-dir", str(site))
    command = [str(BIN / motor), "build", *options]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False, cwd=folder)


def build(folder: Path, site: Path) -> None:
    """Build a site that must be good."""
    result = mkdocs_build(folder, site)
    assert result.returncode == 0, result.stderr


def copy_klein(target: Path) -> Path:
    """Copy the small library of tests/klein, with the looks of both sites."""
    shutil.copytree(KLEIN, target)
    for name in LOOKS:
        shutil.copytree(PROJECT / name, target / name)
    return target


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a copy of the whole project that a test may change."""
    return copy_project(tmp_path / "project")


@pytest.fixture
def klein(tmp_path: Path) -> Path:
    """Give a copy of a small library with one of everything that a test may change."""
    return copy_klein(tmp_path / "klein")


@pytest.fixture(scope="session")
def samen(tmp_path_factory: pytest.TempPathFactory) -> Samen:
    """Give what makes a folder once for all workers: who asks first makes it, the others wait and share it."""
    own = tmp_path_factory.getbasetemp()
    root = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own

    def share(name: str, make: Callable[[Path], object]) -> Path:
        with (root / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not (root / name).exists():
                make(root / f"{name}-half")
                (root / f"{name}-half").rename(root / name)
        return root / name

    return share


@pytest.fixture(scope="session")
def site(samen: Samen) -> Path:
    """Give the site as `make site` builds it; nobody may change it."""
    return samen("site", lambda target: build(PROJECT, target))


@pytest.fixture(scope="session")
def kleine_site(samen: Samen, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the site of the small library; nobody may change it."""
    return samen("kleine-site", lambda target: build(copy_klein(tmp_path_factory.mktemp("bron") / "klein"), target))
