"""`inzichten zoek WOORDEN`: what do we know already? The same answers as the search page, without a browser."""

import argparse

from generator.doors.nederlands import positief
from generator.doors.project import Project, warn_incomplete
from generator.knowing.zoeken.zoeker import Zoeker
from generator.showing.zoeken.uitslag import Hulp, show_uitslag, show_uitslag_json
from generator.values.zoeken import Hoe

HELP = "Zoek in de bibliotheek: weten we dit al?"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("woorden", nargs="+", metavar="WOORD", help="een vraag of een paar woorden")
    parser.add_argument("--aantal", type=positief, default=10, metavar="N", help="hoeveel resultaten (anders: 10)")
    parser.add_argument("--json", action="store_true", help="geef het antwoord als JSON, voor andere programma's")


def run(project: Project, options: argparse.Namespace) -> int:
    """Print the answers; insights with faults are left out, and said to be."""
    keuring = project.load()
    index = keuring.kennis.zoeken.zoekindex
    zoeker = Zoeker(index)
    vraag = " ".join(options.woorden)
    uitslag = zoeker.zoek(vraag)
    warn_incomplete(keuring)
    if options.json:
        print(show_uitslag_json(index, uitslag, options.aantal))
        return 0
    unknown = [begrip.woord for begrip in uitslag.begrepen if begrip.hoe is Hoe.ONBEKEND]
    suggesties = {woord: zoeker.parser.suggest(woord) for woord in unknown}
    kern = None if uitslag.kruising is None else keuring.kennis.kernen.get(index.documenten[uitslag.kruising].pad)
    hulp = Hulp(suggesties, zoeker.parser.niet_gezocht(vraag), kern, zoeker.dichtbij(uitslag))
    print(show_uitslag(index, uitslag, options.aantal, hulp))
    return 0
