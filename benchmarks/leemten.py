"""What finding every gap costs beside reading the files it is found in.

Run with `make benchmark`, or `python -m benchmarks.leemten AANTAL RONDES`. Prints ratios of paired runs, no times.
"""

import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from benchmarks.bouwen import grow
from generator.knowing.kennis import Kennis
from generator.reading.bibliotheek import Resultaat, load_bibliotheek
from generator.values.pagina import Instellingen

T = TypeVar("T")
HOOGSTENS = 0.1
"""What finding gaps may cost, as a part of reading."""
PEILDATUM = date(2024, 7, 1)


def main(count: int, rounds: int) -> int:
    """Read and find gaps in turn and print the ratios; 1 when finding is worse than we allow."""
    with tempfile.TemporaryDirectory() as name:
        project = Path(name) / "project"
        project.mkdir()
        grow(project, count)
        ratios = []
        for _ in range(rounds):
            reading, resultaat = clock(lambda: load_bibliotheek(project, date.today()))
            finding, kennis = clock(lambda found=resultaat: _find(found))  # type: ignore[misc]
            ratios.append(finding / reading)
    kaart, reiskaart, gaten = len(kennis.inzichten.kaart), len(kennis.inzichten.reiskaart), len(kennis.leemten.alle)
    print(f"{len(resultaat.bibliotheek.inzichten)} inzichten, {kaart} + {reiskaart} vakken, {gaten} leemten")
    print(f"leemten zoeken / bestanden lezen, {rounds} rondes: mediaan {statistics.median(ratios):.3f}", end=" ")
    print(f"van {min(ratios):.3f} tot {max(ratios):.3f} (hoogstens {HOOGSTENS})")
    return int(statistics.median(ratios) > HOOGSTENS)


def _find(resultaat: Resultaat) -> Kennis:
    kennis = Kennis(resultaat.bibliotheek, Instellingen(PEILDATUM))
    _ = kennis.leemten
    return kennis


def clock(work: Callable[[], T]) -> tuple[float, T]:
    """Return how long some work takes, and what it gives."""
    gc.collect()
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in (sys.argv[1:] + ["10000", "3"][len(sys.argv) - 1 :]))))
