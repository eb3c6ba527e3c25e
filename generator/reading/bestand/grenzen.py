"""How much one text can hold, so that no file keeps a build waiting; an honest text stays far below."""

import re
from dataclasses import dataclass
from itertools import islice

from generator.reading.bestand.lezing import Lezing
from generator.values.melding import Plek

MAX_TEKENS = 72_000
"""Twenty-four pages of text; the longest page of the example, with the drawing of the house, is half of it."""


@dataclass(frozen=True)
class Grens:
    """One sign or form, how much of it can stand in a text, and what shows that there is more."""

    wat: str
    most: int
    vorm: re.Pattern[str]
    vaak: int
    """How often the form can be found."""
    sporen: tuple[str, ...]
    """It is found no more than once oftener than these stand in a text, and nowhere without them when it may not be."""


def _grens(wat: str, most: int, vorm: str, *sporen: str, vaak: int | None = None) -> Grens:
    return Grens(wat, most, re.compile(vorm, re.MULTILINE), most if vaak is None else vaak, sporen)


MAX_KOLOMMEN = 20


GRENZEN = (
    _grens("regels", 2_000, r"\n", "\n"),
    _grens("koppen", 300, r"^[ >]*(?:#|=+[ \t]*$|-+[ \t]*$)", "\n"),
    _grens("lijstpunten", 1_500, r"^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]", "\n"),
    _grens("tabelrijen", 1_000, r"^[^\n|]*\|", "|"),
    _grens("kolommen in een tabel", MAX_KOLOMMEN, rf"^(?:[^|\n]*\|){{{MAX_KOLOMMEN + 2}}}", "|", vaak=0),
    _grens("tabelcellen", 10_000, r"\|", "|"),
    _grens("voetnoten", 300, r"\[\^", "[^"),
    _grens("rechte haken", 1_000, r"\[", "["),
    _grens("sterretjes", 2_000, r"\*", "*"),
    _grens("lage streepjes", 2_000, r"_", "_"),
    _grens("golfjes", 1_000, r"~", "~"),
    _grens("backticks", 2_000, r"`", "`"),
    _grens("backslashes", 1_000, r"\\", "\\"),
    _grens("<-tekens", 1_000, r"<", "<"),
    _grens("&-tekens", 1_000, r"&", "&"),
    _grens("apenstaartjes", 500, r"@", "@"),
    _grens("adressen", 500, r"://|www\.", "://", "www."),
)


def check_grenzen(text: str, begin: Plek, lezing: Lezing) -> bool:
    """Report everything of which a text holds too much; True when it can be read on. Finding: `te-veel`.

    `begin` is where the text begins in its file.
    """
    if len(text) > MAX_TEKENS:
        hint = f"Verdeel de tekst: gebruik hoogstens {MAX_TEKENS} tekens."
        lezing.meld(_plek(text, MAX_TEKENS, begin), "te-veel", f"Deze tekst heeft {len(text)} tekens.", hint)
        return False
    before = len(lezing.meldingen)
    for grens in GRENZEN:
        if (place := _place(text, grens)) is not None:
            veel = f"{grens.most} {grens.wat}"
            hint = f"Verdeel de tekst: gebruik hoogstens {veel}."
            lezing.meld(_plek(text, place, begin), "te-veel", f"Deze tekst heeft meer dan {veel}.", hint)
    return len(lezing.meldingen) == before


def _place(text: str, grens: Grens) -> int | None:
    """Return where the first one too many stands, or None."""
    if sum(map(text.count, grens.sporen)) < max(grens.vaak, 1):
        return None
    return next((match.start() for match in islice(grens.vorm.finditer(text), grens.vaak, None)), None)


def _plek(text: str, place: int, begin: Plek) -> Plek:
    start = text.rfind("\n", 0, place) + 1
    return Plek(begin.bestand, begin.regel + text.count("\n", 0, place), place - start + 1)
