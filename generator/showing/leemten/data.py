"""Gaps as JSON, as CSV and as lines on a terminal."""

import csv
import io
import json
from collections.abc import Iterable, Sequence

from generator.knowing.inzichten.kaart import Themavak
from generator.knowing.leemten.lijst import Leemtetelling, tel
from generator.knowing.leemten.opvolging import Leemte
from generator.values.leemte import LeemteSoort

KOLOMMEN = (
    "soort", "klantgroep", "thema", "klantreis", "stap", "status", "prioriteit", "uitleg", "omdat", "gevraagd",
)  # fmt: skip


def to_rows(leemten: Iterable[Leemte]) -> list[dict[str, str | int | None]]:
    """Return a row per gap with the columns KOLOMMEN; an axis that does not apply is None."""
    rows = []
    for leemte in leemten:
        klantgroep, thema, klantreis, stap = (axis or None for axis in leemte.vak.sleutel)
        values = (
            str(leemte.soort), klantgroep, thema, klantreis, stap, str(leemte.opvolging), str(leemte.prioriteit.niveau),
            leemte.reden, leemte.prioriteit.zin, leemte.gevraagd,
        )  # fmt: skip
        rows.append(dict(zip(KOLOMMEN, values, strict=True)))
    return rows


def to_json(leemten: Sequence[Leemte]) -> str:
    """Return the gaps as one JSON object: how many there are of every kind and where, and a list «leemten»."""
    per_soort = {soort: [leemte for leemte in leemten if leemte.soort is soort] for soort in LeemteSoort}
    tellingen = {str(soort): _telling(tel(some)) for soort, some in per_soort.items() if some}
    whole = {"aantallen": tellingen, "leemten": to_rows(leemten)}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _telling(telling: Leemtetelling) -> dict[str, int]:
    return {name.replace("_", "-"): count for name, count in vars(telling).items()}


def to_script(leemten: Iterable[Leemte]) -> str:
    """Return what lacks on every place of the map, for the words beside it: a script, which also loads from disk."""
    redenen: dict[str, list[tuple[str, str]]] = {}
    for leemte in leemten:
        if isinstance(leemte.vak, Themavak):
            redenen.setdefault("/".join(leemte.vak.sleutel), []).append((leemte.soort.label, leemte.reden))
    return f"globalThis.redenen = {json.dumps(redenen, ensure_ascii=False)};\n"


def to_csv(leemten: Iterable[Leemte]) -> str:
    """Return the gaps as a table that a Dutch spreadsheet opens: semicolons between columns.

    A cell that a spreadsheet would take for a formula starts with an apostrophe.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(KOLOMMEN)
    for row in to_rows(leemten):
        writer.writerow([_plain("" if value is None else str(value)) for value in row.values()])
    return out.getvalue()


def _plain(text: str) -> str:
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t")) else text


def to_lines(leemten: Sequence[Leemte], totaal: int, alles: int) -> str:
    """Return the most important gaps as text for a terminal, numbered, with the reason under each.

    `totaal` is how many fit the screen, `alles` how many the files hold.
    """
    if not leemten:
        return "Geen leemten gevonden."
    blocks = [
        f"{number:>2}. {leemte.vak.label}: {leemte.soort.label} ({leemte.opvolging.label})\n"
        f"    {leemte.reden}\n    {leemte.prioriteit.zin}"
        for number, leemte in enumerate(leemten, start=1)
    ]
    every = (
        f" Daarin staan er {alles}: elke stap ook per klantgroep, en wat we bewust niet uitzoeken."
        if alles > totaal
        else ""
    )
    more = f"\n\nDit zijn er {len(leemten)} van {totaal}. Alles zien? Gebruik --json.{every}"
    return "\n".join(blocks) + (more if totaal > len(leemten) else "")
