"""Words as a file name, for ever and everywhere."""

import re
import unicodedata

MAX_NAAM = 80
_LETTERS = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "Œ": "oe", "Æ": "ae", "Ø": "o"})


def slug(words: str) -> str:
    """Return words as a file name: lower case, a to z and digits, joined by hyphens; at most MAX_NAAM characters."""
    words = words.translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:MAX_NAAM].strip("-")
