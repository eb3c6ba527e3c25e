"""A table in the letters of an older Excel: to UTF-8 when there is one way to read it."""

import codecs
import re

from generator.reading.bestand.lezing import Lezing
from generator.values.melding import Plek

_GEWOON = re.compile(r"[\x00-\x7fÀ-ÖØ-öø-ÿ€‘’“”„–—…•°²³½¼¾«»§©®™·´\xa0]*")
"""What people who write Dutch type, beside what a keyboard has for everyone."""
_WINDOWS, _DOS, _MAC = "cp1252", "cp850", "mac_roman"


def to_utf8(data: bytes, bestand: str, lezing: Lezing) -> bytes:
    """Return a table in UTF-8. Findings: `gelezen-als` (a warning) when it was not, and `twee-lezingen`."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and len(data) % 2 == 0:
        return _neem(data.decode("utf-16", "replace"), "UTF-16", Plek(bestand), lezing)
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        read = [_decode(data, name) for name in (_WINDOWS, _DOS, _MAC)]
        likely = [text for text in read if text is not None and _GEWOON.fullmatch(text)]
        if likely and likely[0] == read[0]:
            return _neem(likely[0], "Windows-1252, zoals Excel het bewaart", Plek(bestand, line), lezing)
        if likely:
            raw = data[error.start : error.start + 1]
            signs = " of ".join(f"«{raw.decode(name, 'replace')}»" for name in (_WINDOWS, _DOS, _MAC))
            hint = "Bewaar de tabel opnieuw als CSV UTF-8."
            lezing.meld(Plek(bestand, line), "twee-lezingen", f"Hier kan {signs} staan.", hint)
    return data


def _decode(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def _neem(text: str, name: str, plek: Plek, lezing: Lezing) -> bytes:
    hint = "Staan er vreemde tekens in de tekst? Bewaar de tabel dan als CSV UTF-8."
    lezing.waarschuw(plek, "gelezen-als", f"Het bestand is gelezen als {name}.", hint)
    return text.encode()
