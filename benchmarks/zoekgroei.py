"""What search weighs and costs as a library grows: kilobytes, share of the build, and latency beside Pagefind.

Run with `python -m benchmarks.zoekgroei`. Prints ratios of one run, no times; 1 when something is worse than we allow.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks.bouwen import build, grow
from benchmarks.zoekproef.motoren import Motor
from benchmarks.zoekproef.proef import VRAGEN, read_vragen
from generator.doors.project import open_project
from generator.showing.zoeken.bestanden import zoek_bestanden
from tests.browser import open_chromium, serve

GROOTTES = {300: 150, 3000: 280, 10_000: 480}
"""Insights, and the kilobytes that the first answer may weigh."""
MIDDEN = 3000
DEEL, TRAGER = 0.15, 2.0
"""What indexing may cost of a build, and how much slower than Pagefind the slow answers may be, at 3,000 insights."""


def index_share(folder: Path, duur: float) -> float:
    """Return which part of a build the search takes: the index, the cards and their files."""
    project = open_project(folder)
    kennis = project.load().kennis
    _ = kennis.inzichten.kaart, kennis.inzichten.register, kennis.inzichten.houdbaarheden
    start = time.perf_counter()
    zoek_bestanden(kennis)
    return (time.perf_counter() - start) / duur


def first_answer(adres: str, browser: Browser) -> float:
    """Return the kilobytes of the search page, its script, style and index until an answer stands there; the median."""
    sizes = []
    for vraag in read_vragen(VRAGEN)[::14]:
        context = browser.new_context()
        motor = Motor("klantinzichten", adres, context.new_page())
        motor.count()
        motor.page.goto(f"{adres}zoeken/index.html?q={vraag.vraag}")
        motor.page.wait_for_function("() => document.getElementById('zoek-zeg').textContent")
        sizes.append(motor.kilobytes)
        context.close()
    return statistics.median(sizes)


def p95(naam: str, adres: str, browser: Browser) -> float:
    """Return how long the slowest twentieth of the answers takes at least: new questions, without the first."""
    motor = Motor.open(naam, adres, browser.new_context())
    for vraag in read_vragen(VRAGEN):
        motor.zoek(vraag.vraag)
    return statistics.quantiles(motor.duren[1:], n=20)[-1]


def main() -> int:
    """Grow, build, measure and print."""
    bad = False
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        browser = open_chromium(playwright)
        for aantal, hoogstens in GROOTTES.items():
            folder = Path(name) / str(aantal)
            folder.mkdir()
            grow(folder, aantal)
            duur = build(folder)
            server, adres = serve(folder / "site")
            kilobytes = first_answer(adres, browser)
            bad |= kilobytes > hoogstens
            print(f"{aantal} inzichten: {kilobytes:.0f} kB tot het eerste antwoord (hoogstens {hoogstens})")
            if aantal == MIDDEN:
                deel = index_share(folder, duur)
                print(f"  de index kost {deel:.0%} van het bouwen (hoogstens {DEEL:.0%})")
                pagefind = [sys.executable, "-m", "pagefind", "--site", str(folder / "site"), "--quiet"]
                subprocess.run(pagefind, check=True, capture_output=True)
                ratio = p95("klantinzichten", adres, browser) / p95("pagefind", adres, browser)
                print(f"  p95 van een antwoord, gedeeld door die van Pagefind: {ratio:.2f} (hoogstens {TRAGER})")
                bad |= deel > DEEL or ratio > TRAGER
            server.shutdown()
            server.server_close()
        browser.close()
    return int(bad)


if __name__ == "__main__":
    sys.exit(main())
