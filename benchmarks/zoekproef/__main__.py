"""How well and how fast search finds: nDCG@10, MRR, share without answer, kilobytes and latency of three engines.

Run with `make zoekproef`, or `make zoekproef PROEF=MAP` for a folder with corpus.jsonl and vragen.yaml.
"""

import argparse
import json
import statistics
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks.zoekproef.motoren import Motor
from benchmarks.zoekproef.proef import Proef, ndcg, read_proef, reciprocal_rank
from benchmarks.zoekproef.sites import build_ours, build_stock
from generator.wording.woorden import opsomming
from tests.browser import open_chromium, serve


@dataclass
class Uitkomst:
    """What one engine made of it."""

    motor: str
    ndcgs: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    rangen: list[float] = field(default_factory=list)
    zonder: int = 0
    kilobytes: float = 0
    duren: list[float] = field(default_factory=list)

    @property
    def ndcg(self) -> float:
        """The mean over all questions."""
        return statistics.fmean(value for values in self.ndcgs.values() for value in values)

    def als_json(self) -> dict[str, object]:
        """Return the figures that others compare."""
        return {
            "motor": self.motor,
            "ndcg": round(self.ndcg, 4),
            "mrr": round(statistics.fmean(self.rangen), 4),
            "zonder_resultaat": round(self.zonder / len(self.rangen), 4),
            "kb_eerste_resultaat": round(self.kilobytes, 1),
            "p50_ms": round(statistics.median(self.duren), 2),
            "p95_ms": round(statistics.quantiles(self.duren, n=20)[-1], 2),
            "per_klasse": {klasse: round(statistics.fmean(values), 4) for klasse, values in self.ndcgs.items()},
        }


def measure(naam: str, adres: str, proef: Proef, browser: Browser) -> Uitkomst:
    """Ask one engine every question once, and count what the first answer weighs in a fresh browser profile.

    The latency is that of new questions, without the first one.
    """
    uitkomst = Uitkomst(naam)
    context = browser.new_context()
    motor = Motor.open(naam, adres, context)
    for number, vraag in enumerate(proef.vragen):
        antwoorden = motor.zoek(vraag.vraag)
        if number == 0:
            uitkomst.kilobytes = motor.kilobytes
        uitkomst.ndcgs[vraag.klasse].append(ndcg(vraag.oordelen, antwoorden))
        uitkomst.rangen.append(reciprocal_rank(vraag.oordelen, antwoorden))
        uitkomst.zonder += not antwoorden
    uitkomst.duren = motor.duren[1:]
    context.close()
    return uitkomst


def show(uitkomsten: list[Uitkomst]) -> str:
    """Return the figures as tables."""
    rows = [uitkomst.als_json() for uitkomst in uitkomsten]
    koppen = {"motor": "motor", "ndcg": "nDCG@10", "mrr": "MRR", "zonder_resultaat": "zonder resultaat",
              "kb_eerste_resultaat": "kB eerste antwoord", "p50_ms": "p50 ms", "p95_ms": "p95 ms"}  # fmt: skip
    lines = ["  ".join(f"{kop:>18}" for kop in koppen.values())]
    lines += ["  ".join(f"{row[key]!s:>18}" for key in koppen) for row in rows]
    lines += [
        "",
        "nDCG@10 per klasse van vragen",
        "  ".join(f"{text:>18}" for text in ("", *(u.motor for u in uitkomsten))),
    ]
    for klasse in uitkomsten[0].ndcgs:
        values = (f"{statistics.fmean(uitkomst.ndcgs[klasse]):.3f}" for uitkomst in uitkomsten)
        lines.append("  ".join(f"{text:>18}" for text in (klasse, *values)))
    return "\n".join(lines)


def main(folder: Path | None) -> int:
    """Build, measure, print, and write zoekproef.json in the folder where this was called."""
    missing = [naam for naam in ("corpus.jsonl", "vragen.yaml") if folder and not (folder / naam).is_file()]
    if missing:
        print(f"In {folder} staat geen {opsomming(missing, 'en geen')}.", file=sys.stderr)
        return 2
    proef = read_proef(folder)
    groepen = len(proef.bibliotheek.synoniemen)
    print(f"{len(proef.teksten)} teksten, {len(proef.vragen)} vragen, {groepen} groepen synoniemen")
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        stock_server, stock = serve(build_stock(proef, Path(name) / "stock"))
        ours_server, ours = serve(build_ours(proef, Path(name) / "ons"))
        browser = open_chromium(playwright)
        plaatsen = (("klantinzichten", ours), ("material", stock), ("pagefind", stock))
        uitkomsten = [measure(naam, adres, proef, browser) for naam, adres in plaatsen]
        browser.close()
        for server in (stock_server, ours_server):
            server.shutdown()
            server.server_close()
    print(show(uitkomsten))
    resultaat = {"motoren": [uitkomst.als_json() for uitkomst in uitkomsten]}
    Path("zoekproef.json").write_text(json.dumps(resultaat, ensure_ascii=False, indent=2) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="zoekproef")
    parser.add_argument(
        "map", type=Path, nargs="?", help="map met corpus.jsonl, vragen.yaml en misschien synoniemen.yml"
    )
    sys.exit(main(parser.parse_args().map))
