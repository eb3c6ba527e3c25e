"""What reading, charts and pages of 500 series of 120 months cost, as a part of a build of 3,000 insights.

Run with `make benchmark`, or `python -m benchmarks.cijfers INZICHTEN REEKSEN RONDES`.
Prints ratios of paired runs, no times.
"""

import statistics
import sys
import tempfile
from datetime import date
from pathlib import Path

from benchmarks.bouwen import build, grow
from benchmarks.leemten import PEILDATUM, clock
from generator.knowing.kennis import Kennis
from generator.reading.bibliotheek import load_bibliotheek
from generator.showing.paginas import build_uitgave
from generator.values.pagina import Instellingen

HOOGSTENS = 0.1
"""What the series may cost, as a part of a build without them."""
KOP = """\
---
titel: Reeks %d
klantgroep: [alle-huurders]
thema: [reparaties]
klantreis: reparatie-melden
methode: procesmeting
periodevorm: maand
bronnen: [{titel: Procesmeting, uitgever: KWH}]
---
"""


def main(insights: int, series: int, rounds: int) -> int:
    """Make all pages with and without the series in turn and print the ratios; 1 when they cost more than we allow."""
    with tempfile.TemporaryDirectory() as name:
        without, with_them = Path(name) / "zonder", Path(name) / "met"
        for project in (without, with_them):
            project.mkdir()
            grow(project, insights)
        for number in range(series):
            write_reeks(with_them, number)
        ratios = []
        for _ in range(rounds):
            plain, _pages = clock(lambda: _make(without))
            more, _pages = clock(lambda: _make(with_them))
            ratios.append((more - plain) / build(without))
    print(
        f"{series} reeksen / bouwen van {insights} inzichten, {rounds} rondes: mediaan {statistics.median(ratios):.3f}",
        end=" ",
    )
    print(f"van {min(ratios):.3f} tot {max(ratios):.3f} (hoogstens {HOOGSTENS})")
    return int(statistics.median(ratios) > HOOGSTENS)


def write_reeks(project: Path, number: int) -> None:
    """Write a series of ten years of months, with all that is known of every one."""
    place = project / f"docs/metingen/reeks-{number}"
    rows = (
        f"{2014 + month // 12}-{month % 12 + 1:02};{6 + (month * 7 + number) % 30 / 10:.1f};{200 + month};900;1,4\n"
        for month in range(120)
    )
    place.with_suffix(".md").write_text(KOP % number, "utf-8")
    place.with_suffix(".csv").write_text("periode;score;n;uitgenodigd;spreiding\n" + "".join(rows), "utf-8")


def _make(project: Path) -> int:
    resultaat = load_bibliotheek(project, date.today())
    return len(build_uitgave(Kennis(resultaat.bibliotheek, Instellingen(PEILDATUM))).paginas)


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in (sys.argv[1:] + ["3000", "500", "3"][len(sys.argv) - 1 :]))))
