"""The e-mail that is kept of a report: HTML that we made once, and that still cannot act in a browser."""

import re
from collections.abc import Iterator

from generator.wording.adressen import scheme

_DOET = re.compile(
    r"<[\s/]*(script|i?frame|frameset|object|embed|applet|form|input|button|base|svg|math|template|portal)\b"
    r"|<[^<>]*?[\s\"'/](on[a-z]+|srcdoc)\s*="
    r"|<meta[^<>]*?(refresh)",
    re.IGNORECASE,
)
"""What acts, loads a page or takes input; the e-mails that we make have none of it."""
_ADRES = re.compile(r"(?:href|src|action|background|poster)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)", re.IGNORECASE)
_VEILIG = ("", "http", "https", "mailto")


def find_gevaar(text: str) -> Iterator[tuple[int, str]]:
    """Yield the line of everything in an e-mail that could act, and what it is."""
    for match in _DOET.finditer(text):
        yield _line(text, match), next(group for group in match.groups() if group)
    for match in _ADRES.finditer(text):
        kind = scheme(match[1].strip("\"'"))
        if kind not in _VEILIG:
            yield _line(text, match), f"{kind}:"


def _line(text: str, match: re.Match[str]) -> int:
    return text.count("\n", 0, match.start()) + 1
