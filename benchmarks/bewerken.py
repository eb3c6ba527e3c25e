"""What `make site` costs from nothing, and one edit in a preview, beside an earlier clone of this project.

Run with `make benchmark`, or `python -m benchmarks.bewerken RONDES`; `VOOR=MAP` is that clone, with its own .venv.
Both make their own example, grown to as many insights. Prints ratios of runs in turn, in seconds of the processor.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.bouwen import PROJECT
from benchmarks.gieten import measure

HOOGSTENS = {"make site": 0.5, "één wijziging": 0.4}
"""What each may cost beside the earlier clone, as a ratio."""
GROEI = "import sys; from pathlib import Path; from benchmarks.bouwen import grow; grow(Path(sys.argv[1]), {})"
WIJZIGING = """\
import logging, statistics, tempfile, time
from pathlib import Path
from mkdocs.commands.build import build
from mkdocs.config import load_config
logging.getLogger("mkdocs").setLevel(logging.ERROR)
path = sorted(Path("inzichten").rglob("*.md"))[40]
site, text, costs = tempfile.mkdtemp(), path.read_text("utf-8"), []
load_config(site_dir=site).plugins.on_startup(command="serve", dirty=False)
for number in range(6):
    path.write_text(text.replace("\\n# ", f"\\n# {number} "), "utf-8")
    start = time.process_time()
    build(load_config(site_dir=site), serve_url="http://127.0.0.1:8000/")
    costs.append(time.process_time() - start)
path.write_text(text, "utf-8")
print(statistics.median(costs[1:]))
"""
"""Build as `mkdocs serve` does, again after every edit; the first time is no edit."""


def lay_out(clone: Path, target: Path, count: int) -> Path:
    """Make a project of the example of a clone, grown to so many insights, with both sites."""
    target.mkdir()
    subprocess.run([clone / ".venv/bin/python", "-c", GROEI.format(count), target], cwd=clone, check=True)
    shutil.copytree(clone / "generator/theme-extern", target / "generator/theme-extern")
    shutil.copy(clone / "mkdocs-extern.yml", target)
    return target


def make_site(clone: Path, project: Path) -> float:
    """Make both sites of a project as in a clone; returns the seconds of the processor that it took."""
    shutil.rmtree(project / "site", ignore_errors=True)
    shutil.rmtree(project / "site-extern", ignore_errors=True)
    words = ("--silent", "--makefile", clone / "Makefile", "--old-file", ".venv/site", f"BIN={clone / '.venv/bin'}")
    return measure(project, "make", *words, "site").cpu


def edit(clone: Path, project: Path) -> float:
    """Return the seconds of the processor that one edit takes in a preview."""
    command: list[str | Path] = [clone / ".venv/bin/python", "-c", WIJZIGING]
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=project, env=env, check=True, capture_output=True, text=True)
    return float(done.stdout)


def main(rounds: int) -> int:
    """Do both in turn in each clone and print the ratios; 1 when one of them is worse than we allow."""
    if not os.environ.get("VOOR"):
        print("make site en één wijziging: niet gemeten (VOOR=MAP)")
        return 0
    clones = (PROJECT, Path(os.environ["VOOR"]))
    count = max(len(list((clone / "inzichten").rglob("*.md"))) for clone in clones)
    with tempfile.TemporaryDirectory() as name:
        sides = [(clone, lay_out(clone, Path(name) / str(number), count)) for number, clone in enumerate(clones)]
        bad = False
        for what, do in (("make site", make_site), ("één wijziging", edit)):
            ratios = [do(*sides[0]) / do(*sides[1]) for _ in range(rounds)]
            median = statistics.median(ratios)
            bad |= median > HOOGSTENS[what]
            print(f"{count} inzichten, {what} / voor, {rounds} rondes: mediaan {median:.2f}", end=" ")
            print(f"van {min(ratios):.2f} tot {max(ratios):.2f} (hoogstens {HOOGSTENS[what]})")
    return int(bad)


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in (sys.argv[1:] or ["3"]))))
