"""What the four documents of a report cost beside pandoc alone on the same text.

Run with `python -m benchmarks.bericht AANTAL RONDES`. Prints ratios of paired runs, no times.
"""

import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from generator.doors.documenten.documenten import make_documenten
from generator.doors.documenten.pandoc import pandoc
from generator.showing.huurders.berichttekst import bericht_markdown
from generator.values.datum import Periode
from generator.values.openbaar import Gehoord, OpenbaarBericht, Score, Scorestand, Themadeel, Uitspraak

HOOGSTENS = 2.5
"""What all four may cost, as a multiple of pandoc's Word file and Typst source."""
_LEEG = OpenbaarBericht(Periode(2024, 1), "Wat u zei", ("Wij vertellen wat u zei.",), "Voorbeeldcorporatie", "")


def main(count: int, rounds: int) -> int:
    """Make both in turn and print the ratios; 1 when ours is worse than we allow."""
    bericht = _bericht(count)
    markdown = bericht_markdown(bericht)
    ratios = []
    with tempfile.TemporaryDirectory() as name:
        for _ in range(rounds):
            alone = _clock(lambda: _pandoc(markdown, Path(name), bericht))
            ours = _clock(lambda: make_documenten(bericht, lambda _: None))
            ratios.append(ours / alone)
    print(f"{count} inzichten, {len(bericht.onderwerpen)} thema's, {len(markdown)} tekens")
    print(
        f"vier documenten / pandoc naar Word en Typst, {rounds} rondes: mediaan {statistics.median(ratios):.2f}",
        end=" ",
    )
    print(f"van {min(ratios):.2f} tot {max(ratios):.2f} (hoogstens {HOOGSTENS})")
    return int(statistics.median(ratios) > HOOGSTENS)


def _bericht(count: int) -> OpenbaarBericht:
    """Return a report of twenty themes that quotes so many insights."""
    zinnen = [
        Uitspraak(f"Huurders zeggen bij punt {nummer} dat zij sneller antwoord willen op hun vraag.",
                  Gehoord("vragenlijst", "mei 2024", 100 + nummer), f"Dit geldt voor groep {nummer % 7}.")
        for nummer in range(count)
    ]  # fmt: skip
    onderwerpen = tuple(
        Themadeel(f"Thema {nummer}", tuple(zinnen[nummer::20]), ("Wij bellen u nu terug.",)) for nummer in range(20)
    )
    return replace(_LEEG, onderwerpen=onderwerpen, scores=(Score("Reparaties", 7.9, Scorestand.ONDER, "2024", 250),))


def _pandoc(markdown: str, folder: Path, bericht: OpenbaarBericht) -> None:
    for soort in ("docx", "typst"):
        pandoc(markdown, f"--to={soort}", folder=folder, dag=bericht.periode.laatste)


def _clock(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in (sys.argv[1:] + ["300", "9"][len(sys.argv) - 1 :]))))
