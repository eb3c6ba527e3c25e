"""The title of an insight: its first heading, plain text, and the claim itself."""

import re

from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.markdown import check_doelen, has_html
from generator.values.melding import Plek

MAX_TITEL = 120


def split_titel(body: str, bestand: str, line: int, lezing: Lezing) -> tuple[str, Plek, str, int]:
    """Split Markdown into the title (its first heading), the place of it, the rest and the line where that begins.

    Findings: `geen-inhoud`, `geen-titel`. The title is plain text: no Markdown in it is interpreted.
    """
    lines = body.split("\n")
    index = next((number for number, text in enumerate(lines) if text.strip()), None)
    plek = Plek(bestand, line + (index or 0))
    if index is None:
        hint = "Schrijf het inzicht onder het kopblok: eerst # en de bewering, dan een paar zinnen."
        lezing.meld(Plek(bestand, line), "geen-inhoud", "Er staat niets onder het kopblok.", hint)
        return "", plek, "", line
    match = re.fullmatch(r"#\s+(.*\S)\s*", lines[index])
    if match is None:
        glued = re.match(r"#[^#\s]", lines[index])
        start = "Begin de tekst met # en de bewering: # Huurders missen de voorinspectie"
        hint = "Zet een spatie na #." if glued else start
        lezing.meld(plek, "geen-titel", "Onder het kopblok staat geen titel.", hint)
        first = index + 1 if glued else index
        return "", plek, "\n".join(lines[first:]), line + first
    return match[1], plek, "\n".join(lines[index + 1 :]), line + index + 1


def check_titel(titel: str, plek: Plek, lezing: Lezing) -> None:
    """Report a title that is too long or holds HTML or a dangerous link. Findings: `titel` and `verwijzing`."""
    if len(titel) > MAX_TITEL:
        hint = f"Gebruik hoogstens {MAX_TITEL} tekens; zet de rest in de tekst."
        lezing.meld(plek, "titel", f"De titel heeft {len(titel)} tekens.", hint)
    elif has_html(titel):
        lezing.meld(plek, "titel", "In de titel staat HTML.", "Zet geen < of > met een woord erin in de titel.")
    else:
        check_doelen(titel, plek, lezing)
