"""How much more CPU `inzichten controleer` takes than only reading the front matter of the same files.

Run with `make benchmark`, or `python -m benchmarks.controleren AANTAL RONDES`. Prints ratios of paired runs, no times.
"""

import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

from benchmarks.bouwen import BIN, grow

HOOGSTENS = 7.0
"""What finding everything may cost, as a ratio; measured 6.4 to 6.8, and nearly half of that is personal data."""
LEZEN = """\
import sys
from pathlib import Path
import frontmatter
for path in Path(sys.argv[1]).rglob("*.md"):
    frontmatter.load(path)
"""
"""The peer: python-frontmatter, which reads YAML with the loader that is written in C; it checks nothing."""


def main(count: int, rounds: int) -> int:
    """Check and read in turn and print the ratios; 1 when checking is worse than we allow."""
    with tempfile.TemporaryDirectory() as name:
        project = Path(name) / "project"
        project.mkdir()
        grow(project, count)
        check = (BIN / "inzichten", "--map", project, "controleer")
        read = (sys.executable, "-c", LEZEN, project / "inzichten")
        ratios = [_cpu(check) / _cpu(read) for _ in range(rounds)]
    median = statistics.median(ratios)
    print(f"{count} inzichten controleren / alleen lezen, {rounds} rondes: mediaan {median:.2f}", end=" ")
    print(f"van {min(ratios):.2f} tot {max(ratios):.2f} (hoogstens {HOOGSTENS})")
    return int(median > HOOGSTENS)


def _cpu(command: Sequence[str | Path]) -> float:
    """Run a command that finds no faults; returns the seconds of CPU it took."""
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in (sys.argv[1:] + ["10000", "3"][len(sys.argv) - 1 :]))))
