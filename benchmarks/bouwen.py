"""How much longer `mkdocs build` takes with the generator than plain MkDocs with the same pages on disk.

Run with `make benchmark`, or `python -m benchmarks.bouwen AANTAL RONDES`. Prints ratios of paired runs, no times.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from heapq import nlargest
from pathlib import Path
from random import Random

PROJECT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
HOOGSTENS = 1.3
"""What the generator may cost, as a ratio."""
AANDEEL_NIEUW = 15
"""One new word for so many long ones."""
LAAT = """\
actie:
  wat: Vooraf bellen met elke huurder
  status: bezig
  eigenaar: team %d
  uiterlijk: 2024-05-%02d
"""
"""An action that should have been done on the day from which the example is seen."""
RELATIES = {0: "vervangt", 1: "spreekt-tegen"}
"""What one in seven says of the one before it that came from the same file, and what another one in seven says."""
GROOTST, MEESTE = 250_000, 3_000
"""Bytes and elements that no page may pass."""


def grow(target: Path, count: int) -> None:
    """Fill a project with `count` insights: the real ones again and again, under other names, years and titles.

    Three in ten have an action that is late, and some replace or contradict the one before it. The first of each keeps
    its name and its folder, for pages point at it; `count` is at least the number of real ones.
    """
    for name in ("docs", "generator/theme"):
        shutil.copytree(PROJECT / name, target / name)
    shutil.copy(PROJECT / "mkdocs.yml", target / "mkdocs.yml")
    sources = sorted((PROJECT / "inzichten").rglob("*.md"))
    paths = [path.relative_to(PROJECT) for path in sources]
    paths += [
        Path(f"inzichten/{2000 + number % 24}/{paths[number % len(sources)].stem[:60]}-{number}.md")
        for number in range(len(sources), count)
    ]
    for number, path in enumerate(paths):
        text = sources[number % len(sources)].read_text("utf-8")
        kop, slot, verhaal = re.sub(r"(?m)^# (.{1,100}).*$", rf"# \1 ({number})", text, count=1).rpartition("---\n")
        kop = _met_gevolgen(kop, number, paths[number - len(sources)].stem if number >= len(sources) else "")
        grown = target / path
        grown.parent.mkdir(parents=True, exist_ok=True)
        grown.write_text(kop + slot + _met_nieuwe_woorden(verhaal, Random(number)), "utf-8")


def _met_gevolgen(kop: str, number: int, eerder: str) -> str:
    """Return front matter with a late action, and a relation to an earlier insight, when it is the turn of `number`."""
    kop = re.sub(r"(?m)^(bevestigt|spreekt-tegen|vervangt): .*\n", "", kop)
    if number % 10 < 3:
        kop = re.sub(r"(?m)^actie:.*\n(  .*\n)*", LAAT % (number % 40, number % 31 + 1), kop)
    return kop + (f"{RELATIES[number % 7]}: [{eerder}]\n" if eerder and number % 7 in RELATIES else "")


def _met_nieuwe_woorden(verhaal: str, random: Random) -> str:
    """Return a story with compounds that nobody used before, as in any growing pile of texts (Heaps, 1978)."""
    woorden = re.findall(r"\b[a-z]{5,9}\b", verhaal)
    regels = verhaal.split("\n")
    for _ in range(len(woorden) // AANDEEL_NIEUW):
        regels[-1 if regels[-1] else -2] += f" Ook {random.choice(woorden)}{random.choice(woorden)}."
    return "\n".join(regels)


def build(folder: Path) -> float:
    """Build a folder once with MkDocs; returns the seconds it took."""
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "0"}
    start = time.perf_counter()
    subprocess.run([BIN / "mkdocs", "build", "--quiet", "--strict"], cwd=folder, env=env, check=True)
    return time.perf_counter() - start


@dataclass(frozen=True, order=True)
class Gewicht:
    """What a page weighs."""

    bytes: int
    elementen: int
    pad: str


def weigh(site: Path) -> list[Gewicht]:
    """Return what every page of a site weighs."""
    texts = ((path.relative_to(site).as_posix(), path.read_text("utf-8")) for path in site.rglob("*.html"))
    return [Gewicht(len(text.encode()), len(re.findall(r"<[a-z]", text)), pad) for pad, text in texts]


def main(count: int, rounds: int) -> int:
    """Build with and without the generator in turn and print the ratios; 1 when they are worse than we allow."""
    with tempfile.TemporaryDirectory() as name:
        ours, plain = Path(name) / "met", Path(name) / "zonder"
        ours.mkdir()
        grow(ours, count)
        subprocess.run([BIN / "inzichten", "--map", ours, "schrijf", plain], check=True)
        ratios = [build(ours) / build(plain) for _ in range(rounds)]
        weights = weigh(ours / "site")
    median = statistics.median(ratios)
    print(f"{count} inzichten, {len(weights)} pagina's, samen {sum(one.bytes for one in weights) / 1e6:.0f} MB")
    print(f"zwaarste pagina's (hoogstens {GROOTST / 1000:.0f} kB en {MEESTE} elementen):")
    heaviest = {*nlargest(5, weights), *nlargest(5, weights, key=lambda one: one.elementen)}
    for one in sorted(heaviest, reverse=True):
        print(f"{one.bytes / 1000:6.0f} kB {one.elementen:6} elementen  {one.pad}")
    print(f"met generator / zonder, {rounds} rondes: mediaan {median:.2f} (hoogstens {HOOGSTENS})", end=" ")
    print(f"van {min(ratios):.2f} tot {max(ratios):.2f}")
    heavy = any(one.bytes > GROOTST or one.elementen > MEESTE for one in weights)
    return int(median > HOOGSTENS or heavy)


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in (sys.argv[1:] + ["3000", "3"][len(sys.argv) - 1 :]))))
