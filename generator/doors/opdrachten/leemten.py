"""`inzichten leemten`: what do we not know yet, most important first."""

import argparse

from generator.doors.nederlands import positief
from generator.doors.project import Project, ProjectFout, warn_incomplete
from generator.knowing.leemten.opvolging import Leemte, rank
from generator.reading.velden.velden import nearest_term
from generator.showing.leemten.data import to_csv, to_json, to_lines
from generator.values.leemte import LeemteSoort
from generator.values.opvolging import VAN_LEEMTE, Opvolging
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis
from generator.values.taxonomie.term import Term, ids
from generator.values.taxonomie.thema import Thema

HELP = "Toon wat we nog niet weten, het belangrijkste eerst."
_ASSEN: dict[str, type[Term]] = {"klantgroep": Klantgroep, "thema": Thema, "klantreis": Klantreis}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--soort", choices=[str(soort) for soort in LeemteSoort], help="alleen deze soort")
    parser.add_argument("--status", choices=[str(status) for status in VAN_LEEMTE], help="alleen met deze status")
    for axis, kind in _ASSEN.items():
        parser.add_argument(f"--{axis}", metavar="NAAM", help=f"alleen van {kind.deze}")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="geef alle leemten als JSON, voor andere programma's")
    form.add_argument("--csv", action="store_true", help="geef alle leemten als tabel, voor een rekenblad")
    parser.add_argument("--aantal", type=positief, default=10, metavar="N", help="hoeveel op het scherm (anders: 10)")


def run(project: Project, options: argparse.Namespace) -> int:
    """Print the gaps; insights with faults are left out, and said to be."""
    keuring = project.load()
    for axis, kind in _ASSEN.items():
        _check(axis, getattr(options, axis), getattr(keuring.kennis.bibliotheek.taxonomie, kind.familie))
    warn_incomplete(keuring)
    chosen = [leemte for leemte in keuring.kennis.leemten.alle if _matches(leemte, options)]
    if options.json:
        print(to_json(chosen), end="")
    elif options.csv:
        print(to_csv(chosen), end="")
    else:
        ranked = rank(leemte for leemte in chosen if _on_screen(leemte, options))
        print(to_lines(ranked[: options.aantal], len(ranked), len(chosen)))
    return 0


def _on_screen(leemte: Leemte, options: argparse.Namespace) -> bool:
    """Return True for what a person wants to see: what is accepted, and steps per klantgroep, only when asked for."""
    per_groep = bool(leemte.vak.klantreis and leemte.vak.klantgroep)
    accepted = leemte.opvolging is Opvolging.AANVAARD
    return (not per_groep or bool(options.klantgroep)) and (not accepted or options.status is not None)


def _check(axis: str, value: str | None, terms: tuple[Term, ...]) -> None:
    if value is not None and value not in ids(terms):
        raise ProjectFout(f"«{value}» staat niet in de lijst bij --{axis}. {nearest_term(value, terms)}")


def _matches(leemte: Leemte, options: argparse.Namespace) -> bool:
    groep, thema, klantreis, _ = leemte.vak.sleutel
    pairs = (
        (options.soort, leemte.soort), (options.status, leemte.opvolging), (options.klantgroep, groep),
        (options.thema, thema), (options.klantreis, klantreis),
    )  # fmt: skip
    return all(wanted in (None, value) for wanted, value in pairs)
