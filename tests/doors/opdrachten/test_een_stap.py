"""Every command that writes does so in one step: killed or without room, it has done everything or nothing."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from signal import SIGKILL

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.doors.cli import main
from generator.doors.opslag.halverwege import check_halverwege, clean_up
from generator.doors.opslag.zetten import HALF
from tests.conftest import PROJECT, copy_klein
from tests.maak.formulieren import formulier
from tests.maak.onheil import Onheil, dood, foto, momenten, na, vol
from tests.maak.opdrachten import INZICHT, KLAAR, KOP, REEKS, RIJ
from tests.maak.project import write_project
from tests.speuren import voorbeelden

RIJEN = "".join(RIJ.replace("wachten lang,", f"wachten {n} dagen,").replace("2024-", f"20{15 + n}-") for n in range(9))
OPDRACHTEN = {
    "nieuw": ("nieuw", "Huurders willen een bankje"),
    "importeer": ("importeer", "lijst.csv"),
    "importeer-metingen": ("importeer-metingen", "cijfers.csv", "--kolom", "score=Klantwaardering", "--verbeter"),
    "uit-issue": ("uit-issue", "formulier.md", "--doen"),
    "bericht": ("bericht", "2022-h1"),
    "vaststellen": ("vaststellen", "2023-h1"),
    "schrijf": ("schrijf", "uit"),
    "nieuwsbrief": ("nieuwsbrief", "--week", "2024-21", "--naar", "mail"),
    "leeg": ("leeg", "--ja"),
}
deel = st.floats(0, 1)


@dataclass(frozen=True)
class Proef:
    """A command, the project to try it on, and how that looks before and after."""

    opdracht: tuple[str, ...]
    project: Path
    voor: Mapping[str, bytes | None]
    erna: Mapping[str, bytes | None]
    momenten: range
    """Every change of the disk that it makes."""

    def begin(self) -> Path:
        """Give a fresh copy to try it on."""
        folder = self.project.with_name("proef")
        shutil.rmtree(folder, ignore_errors=True)
        return shutil.copytree(self.project, folder)

    def run(self, project: Path) -> int:
        """Run it in this process."""
        os.chdir(project)
        return main(self.opdracht)

    def is_heel(self, project: Path) -> bool:
        """Return True when nothing is half, and what is left is named and then cleaned."""
        heel = foto(project, HALF) in (self.voor, self.erna)
        named = list(check_halverwege(project))
        left = [path.name for path in sorted(project.glob(f".*{HALF[1:]}"))]
        clean_up(project)
        known = sorted(melding.plek.bestand for melding in named) == left
        return known and foto(project) in (self.voor, self.erna) and (heel or "fout" in [m.ernst for m in named])


@pytest.fixture(scope="module", params=OPDRACHTEN)
def proef(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Proef:
    """Give each command with a project that is ready for it."""
    opdracht = OPDRACHTEN[request.param]
    project = copy_klein(tmp_path_factory.mktemp("stap") / "project")
    files = {
        "lijst.csv": KOP + RIJEN,
        "docs/metingen/cijfers.md": REEKS,
        "docs/metingen/cijfers.csv": "periode;score\n2021;7,8\n",
        "cijfers.csv": "Periode;Klantwaardering\n2021;7,9\n2022;8,1\n",
        "inzichten/2024/wachten.md": INZICHT,
        "uit/.klantinzichten": "",
        "uit/oud.md": "",
        "formulier.md": formulier("Hoelang wachten huurders op een reparatie?"),
    }
    shutil.rmtree(project / "docs/berichten", ignore_errors=True)
    write_project(project, {**files, "docs/berichten/2023-h1.md": KLAAR})
    made = Proef(opdracht, project, foto(project, HALF), {}, range(0))
    moments = momenten(made.run, made.begin())
    return Proef(opdracht, project, made.voor, foto(project.with_name("proef"), HALF), moments)


@pytest.fixture(autouse=True)
def _terug(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the folder in which the tests run back afterwards."""
    monkeypatch.chdir(PROJECT)


def test_each_command_changes_something(proef: Proef) -> None:
    """What is killed below has something to lose."""
    assert proef.voor != proef.erna


@pytest.mark.parametrize("onheil", [dood, vol])
@given(deel)
@voorbeelden(3)
def test_trouble_leaves_nothing_half(proef: Proef, onheil: Onheil, deel: float) -> None:
    """At any change of the disk: killed, or no room from there on."""
    project = proef.begin()
    with na(int(deel * len(proef.momenten)), onheil):
        proef.run(project)

    assert proef.is_heel(project)


@given(deel)
@voorbeelden(3)
def test_a_real_kill_leaves_nothing_half(proef: Proef, deel: float) -> None:
    """A process that is killed for real, at any moment of its run."""
    project = proef.begin()
    command = [sys.executable, "-m", "generator.doors.cli", "--map", ".", *proef.opdracht]
    env = {**os.environ, "PYTHONPATH": str(PROJECT)}
    with subprocess.Popen(command, cwd=project, env=env, stdout=subprocess.DEVNULL) as process:
        try:
            process.wait(deel * 3)
        except subprocess.TimeoutExpired:
            process.kill()

    assert (process.returncode, foto(project)) == (0, proef.erna) or process.returncode == -SIGKILL
    assert proef.is_heel(project)
