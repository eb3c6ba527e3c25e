"""Text as a reader meets it: lines that go on are one, escapes are signs; with where each character was typed."""

import html
import re
from bisect import bisect_right
from dataclasses import dataclass

_VELDEN = (
    "klantgroep|thema|klantreis|methode|datum|aard|soort|stem|waarneming|publicatie|uitschieter|gebruiksdoel|bevestigt"
    "|spreekt-tegen|vervangt|status|uiterlijk|n"
)
"""Fields with nothing but names of files, words of a list, days and short numbers."""
_ANDERS = re.compile(
    r"[\n:\\&*~`<](?:"
    rf"(?P<vast>(?<=\n)(?:\ \ )?(?:{_VELDEN}): (?:[\[a-z/, \]-]{{1,300}}|[0-9-]{{1,10}})(?=\n))"
    r"|(?P<getal>(?:(?<=jaar:)|(?<=waarde:))[ ]\d[\d.]{0,4}(?=[,}\n]))"
    r"|(?P<regel>(?<=[^\n>]\n)[ \t>]*(?![-*+#•–][ \t]|[-=|~`#]|\d{1,9}[.)][ \t]|[\w-]{1,40}:(?:\s|$)|\s|\Z))"
    r"|(?P<nadruk>(?<=[\w@.+-][*~`])(?:(?<=\*)\*{0,2}|(?<=~)~|(?<=`))(?=[\w@.+-]))"
    r"|(?<=\\)(?:x(?P<x>[0-9A-Fa-f]{2})|u(?P<u>[0-9A-Fa-f]{4})|U(?P<U>000[0-9A-Fa-f]{5})|(?P<teken>[!-/:-@\[-`{-~]))"
    r"|(?<=&)(?P<entiteit>\#[0-9]{1,7};|\#[xX][0-9A-Fa-f]{1,6};|[A-Za-z]\w{1,30};)"
    r"|(?<=<)(?P<html>/?[A-Za-z][^<>:@\n]{0,200}>))",
    re.MULTILINE,
)
"""What stands otherwise in a file than a reader sees it: in Markdown, in YAML, or in both."""
_SCHEIDING = (";", ",", "\t")
_CELLEN = {teken: re.compile(rf'(?P<cel>"?[{teken}\n]"?)(?=\S)') for teken in _SCHEIDING}
_STAAT_VOOR = {"vast": "\n", "getal": ":", "nadruk": "", "html": " ", "cel": " | "}
"""What a reader sees for what stands otherwise in a file, whatever it was."""
_KOP = ("#", "---")
"""How a line begins that never goes on."""


@dataclass(frozen=True)
class Leestekst:
    """Text to read, and where the pieces of it that were typed otherwise begin, in it and in the file."""

    tekst: str
    hier: tuple[int, ...] = (0,)
    daar: tuple[int, ...] = (0,)

    def typed(self, place: int) -> int:
        """Return where in the file a character of the text was typed."""
        piece = bisect_right(self.hier, place) - 1
        return self.daar[piece] + place - self.hier[piece]

    def span(self, van: int, tot: int) -> tuple[int, int]:
        """Return where in the file a piece of the text begins and ends."""
        return self.typed(van), self.typed(tot - 1) + 1


def make_leestekst(bron: str) -> Leestekst:
    """Return a text as a reader meets it."""
    return _make(bron, _ANDERS)


def make_celtekst(bron: str) -> Leestekst:
    """Return a table (CSV) as a reader meets it: every cell on its own, parted by what parts those of its heading."""
    heading = bron.removeprefix("sep=").partition("\n")[0]
    return _make(bron, _CELLEN[max(_SCHEIDING, key=heading.count)])


def _make(bron: str, anders: re.Pattern[str]) -> Leestekst:
    parts, hier, daar = [], [0], [0]
    done = length = 0
    for match in anders.finditer(bron):
        sign = _sign(bron, match)
        if sign is None:
            continue
        before = bron[done : match.start()]
        parts += [before, sign]
        length += len(before) + len(sign)
        done = match.end()
        hier.append(length)
        daar.append(done)
    return Leestekst("".join((*parts, bron[done:])), tuple(hier), tuple(daar)) if parts else Leestekst(bron)


def _sign(bron: str, match: re.Match[str]) -> str | None:
    """Return what a reader sees for something that was typed; None when it stays as it is."""
    kind, value = match.lastgroup or "", match[match.lastgroup or 0]
    if kind == "regel":
        begin = bron.rfind("\n", 0, match.start()) + 1
        return None if bron.startswith(_KOP, begin) else " "
    if kind in ("x", "u", "U"):
        code = int(value, 16)
        return chr(code) if code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else None
    if kind == "entiteit":
        return html.unescape(f"&{value}")
    return value if kind == "teken" else _STAAT_VOOR[kind]
