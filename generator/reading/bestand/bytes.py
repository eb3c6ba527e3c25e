"""From bytes to clean text: encoding, size and characters that a person cannot see."""

import re
import unicodedata
from collections.abc import Iterator

from generator.reading.bestand.lezing import Lezing
from generator.values.melding import Plek

MAX_BYTES = 200_000
MAX_REGEL = 5_000
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_BESTURING = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
_INVISIBLE = re.compile(
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    r"\ufdd0-\ufdef\ufe00-\ufe0d\ufeff\uffa0\ufff0-\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
    r"|(?<![#*0-9\u00a9\u00ae\u2000-\u32ff\U0001f000-\U0001faff])[\ufe0e\ufe0f]"
)
"""What Unicode says to leave out of sight, blanks that are no space, U+FFFD and what is no character at all; the sign
that asks for a coloured picture only behind a picture."""
_ZICHTBAAR = re.compile(r"[\t\n -~\u00a1-\u00ac\u00ae-\u017f\u2010-\u2027\u20ac]*")
"""Most texts have no other signs: none of these hides, and the blanks are tab, line end and space."""
_ISOLAAT = re.compile(r"[\u2066-\u2068]([^\u2066-\u2069]*)\u2069")
_RECHTS = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]")
"""Letters of scripts that run from right to left."""
_ZWJ = re.compile(r"\u200c|(?<![\u2190-\U0001faff\ufe0f])\u200d|\u200d(?![\u2190-\U0001faff])")


def decode(data: bytes, bestand: str, lezing: Lezing, most: int = MAX_BYTES) -> str | None:
    """Return the text of a file in NFC with plain line ends, or None when it is no readable text.

    A byte order mark goes away without a word. Findings: `te-groot`, `geen-utf8`, `geen-tekst`, `regel-te-lang`,
    `stuurteken`, `onzichtbaar-teken`.
    """
    if len(data) > most:
        meld_te_groot(len(data), most, bestand, lezing)
        _check_lengte(data.decode(errors="replace"), bestand, lezing)
        return None
    if data.startswith(_UTF16):
        lezing.meld(Plek(bestand), "geen-utf8", "Het bestand is opgeslagen als UTF-16.", "Sla het op als UTF-8.")
        return None
    if b"\x00" in data:
        hint = "Een inzicht is een tekstbestand in UTF-8."
        lezing.meld(_plek(data, data.index(b"\x00"), bestand), "geen-tekst", "Dit is geen tekst.", hint)
        return None
    try:
        text = as_text(data)
    except UnicodeDecodeError as error:
        plek = _plek(data, error.start, bestand)
        hint = "Sla het bestand op als UTF-8 (in Excel: CSV UTF-8)."
        lezing.meld(plek, "geen-utf8", f"Hier staat geen geldige UTF-8 (byte {data[error.start]:#04x}).", hint)
        return None
    return text if _clean(text, bestand, lezing) else None


def _plek(data: bytes, start: int, bestand: str) -> Plek:
    """Return the place of a byte in a file."""
    *lines, last = re.split(rb"\r\n|\r|\n", data[:start])
    return Plek(bestand, len(lines) + 1, len(last.decode("utf-8-sig", "replace")) + 1)


def as_text(data: bytes) -> str:
    """Return bytes as text in NFC with plain line ends; raises UnicodeDecodeError when they are no UTF-8."""
    text = data.decode("utf-8-sig")
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def meld_te_groot(size: int, most: int, bestand: str, lezing: Lezing) -> None:
    """Report a file that is larger than it may be. Finding: `te-groot`."""
    tekst = f"Het bestand is {size // 1000} kB."
    lezing.meld(Plek(bestand), "te-groot", tekst, f"Een bestand is hoogstens {most // 1000} kB.")


def _clean(text: str, bestand: str, lezing: Lezing) -> bool:
    """Report lines that are too long and characters that hide; True when the text can be read on."""
    found = len(lezing.meldingen)
    _check_lengte(text, bestand, lezing)
    for number, line in enumerate(() if is_visible(text) else text.split("\n"), start=1):
        if len(line) <= MAX_REGEL:
            for start, teken in find_tekens(line):
                meld_teken(teken, Plek(bestand, number, start + 1), lezing)
    return len(lezing.meldingen) == found


def _check_lengte(text: str, bestand: str, lezing: Lezing) -> None:
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > MAX_REGEL:
            hint = f"Deze regel is te lang: gebruik hoogstens {MAX_REGEL} tekens en breek hem af."
            lezing.meld(Plek(bestand, number), "regel-te-lang", f"Deze regel heeft {len(line)} tekens.", hint)


def is_visible(text: str) -> bool:
    """Return True for a text in which nothing hides, nor in any part of it; one that returns False may be right too."""
    return _ZICHTBAAR.fullmatch(text) is not None


def find_tekens(text: str) -> Iterator[tuple[int, str]]:
    """Yield the place and the character wherever one steers a terminal or cannot be seen."""
    if is_visible(text):
        return
    text = _ISOLAAT.sub(_without_isolate, text)
    for pattern in (_BESTURING, _INVISIBLE, _ZWJ):
        for match in pattern.finditer(text):
            yield match.start(), match.group()


def _without_isolate(match: re.Match[str]) -> str:
    """Return a closed isolate around Arabic or Hebrew without its two signs: such a word must be written so."""
    return f" {match[1]} " if _RECHTS.search(match[1]) else match[0]


def meld_teken(teken: str, plek: Plek, lezing: Lezing) -> None:
    """Report one character. Findings: `stuurteken` and `onzichtbaar-teken`."""
    number, hint = f"U+{ord(teken):04X}", "Haal het teken weg of typ de regel opnieuw."
    if _BESTURING.match(teken):
        lezing.meld(plek, "stuurteken", f"Hier staat een stuurteken {number}.", hint)
    else:
        lezing.meld(plek, "onzichtbaar-teken", f"Hier staat een onzichtbaar teken {number}.", hint)
