"""The two files of a series as we write them."""

import re
from collections.abc import Mapping

import yaml

from generator.values.metingen.reeks import Meetreeks, Meting

_KOLOMMEN = re.compile(r"^kolommen:.*\n(?:[ \t]+.*\n)*", re.MULTILINE)
_VELDEN = ("n", "uitgenodigd", "ontevreden", "spreiding", "vraagversie", "bron")
"""The columns that are there only when a row has something in it."""


def tabel_text(reeks: Meetreeks) -> str:
    """Return the table: a semicolon between cells and a comma in figures, as a Dutch Excel opens it."""
    used = [veld for veld in _VELDEN if any(_cel(meting, veld) for meting in reeks.metingen)]
    rows = (
        [meting.periode.id, _getal(meting.waarde), *(_cel(meting, veld) for veld in used)] for meting in reeks.metingen
    )
    return "".join(";".join(row) + "\n" for row in (["periode", "score", *used], *rows))


def _cel(meting: Meting, veld: str) -> str:
    value = getattr(meting, veld)
    if value is None or (veld == "bron" and value == 1):
        return ""
    if isinstance(value, str):
        return f'"{value.replace(chr(34), chr(34) * 2)}"' if re.search(r'[;"\n]', value) else value
    return _getal(value)


def _getal(value: float | int) -> str:
    return repr(value).replace(".", ",")


def with_kolommen(text: str, kolommen: Mapping[str, str]) -> str:
    """Return a head file that remembers what the columns are called."""
    line = "kolommen: " + yaml.safe_dump(dict(kolommen), allow_unicode=True, default_flow_style=True, width=100_000)
    without = _KOLOMMEN.sub("", text, count=1)
    kop, streep, rest = without[4:].partition("\n---")
    return f"{without[:4]}{kop}\n{line.rstrip()}{streep}{rest}"
