"""`inzichten bouw`: both sites as MkDocs makes each of them, with the library read once."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from signal import SIGKILL

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.doors.opslag.halverwege import clean_up
from tests.conftest import PROJECT, copy_klein, mkdocs_build
from tests.maak.onheil import foto
from tests.maak.project import write_project
from tests.speuren import voorbeelden

SITES = {"mkdocs.yml": "site", "mkdocs-extern.yml": "site-extern"}
VORIGE = {f"{site}/vorige.html": "de vorige" for site in SITES.values()}
HOOK = "import logging\n\ndef on_post_build(**_):\n    logging.getLogger('mkdocs').error('zo niet')\n"
Foto = Mapping[str, bytes | None]


def _begin(project: Path, uit: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "generator.doors.cli", "bouw"]
    env = {**os.environ, "PYTHONPATH": str(PROJECT), "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "0"}
    return subprocess.Popen(command, cwd=project, env=env, text=True, stdout=uit, stderr=subprocess.STDOUT)


def _run(project: Path) -> tuple[int, str]:
    """Run the command in a process of its own; return its code and everything that it says."""
    with _begin(project, subprocess.PIPE) as process:
        said, _ = process.communicate()
    return process.returncode, said


def _sites(project: Path) -> list[Foto]:
    return [foto(project / site) for site in SITES.values()]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the small library with an earlier build of both sites; nobody may change it."""
    target = copy_klein(tmp_path_factory.mktemp("bouw") / "project")
    shutil.copy(PROJECT / "mkdocs-extern.yml", target)
    shutil.copytree(PROJECT / "docs/extern", target / "docs/extern")
    return write_project(target, VORIGE)


@pytest.fixture(scope="module")
def gemaakt(project: Path) -> list[Foto]:
    """Give both sites as MkDocs makes them, one at a time."""
    uit = project.with_name("uit")
    built = [mkdocs_build(project, uit / site, bestand) for bestand, site in SITES.items()]
    assert [one.returncode for one in built] == [0, 0]
    return _sites(uit)


def test_it_makes_the_same_sites_as_mkdocs(project: Path, gemaakt: list[Foto], tmp_path: Path) -> None:
    """Reading once changes no byte."""
    copy = shutil.copytree(project, tmp_path / "project")

    count = len(list((copy / "inzichten").rglob("*.md")))

    assert _run(copy) == (0, f"{count} inzichten gelezen: geen fouten.\n")
    assert _sites(copy) == gemaakt


@pytest.mark.parametrize(
    ("kapot", "said"),
    [
        ({"inzichten/2024/kapot.md": "---\nthema: reperaties\n---\n"}, "Bedoelde je «reparaties»?"),
        ({"docs/extern/meedoen.md": "---\ntitel: Mee\n---\n\n[weg](weg.md)\n"}, "«weg.md» verwijst naar iets"),
        ({"zo-niet.py": HOOK}, "ERROR   -  zo niet"),
    ],
    ids=["fout", "fout voor huurders", "MkDocs"],
)
def test_what_is_wrong_leaves_both_sites(project: Path, kapot: dict[str, str], said: str, tmp_path: Path) -> None:
    """A fault in either site, or what only MkDocs finds, is said with code 1; the last good sites stay."""
    copy = write_project(shutil.copytree(project, tmp_path / "project"), kapot)
    if "zo-niet.py" in kapot:
        with (copy / "mkdocs.yml").open("a", encoding="utf-8") as stream:
            stream.write("hooks: [zo-niet.py]\n")
    code, told = _run(copy)

    assert (code, said in told) == (1, True), told
    assert _sites(copy) == _sites(project)


@given(st.floats(0, 1))
@voorbeelden(3)
def test_a_kill_leaves_no_site_half(project: Path, gemaakt: list[Foto], deel: float) -> None:
    """Killed at any moment, each site is the last one or the new one."""
    copy = project.with_name("proef")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(project, copy)
    with _begin(copy, subprocess.DEVNULL) as process:
        try:
            process.wait(deel * 3)
        except subprocess.TimeoutExpired:
            process.kill()
    clean_up(copy)
    voor = _sites(project)

    assert process.returncode in (0, -SIGKILL)
    assert [site in known for site, *known in zip(_sites(copy), voor, gemaakt, strict=True)] == [True, True]
    assert [path.name for path in copy.glob(".*half")] == []
