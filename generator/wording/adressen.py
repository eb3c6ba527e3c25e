"""Where a link goes, and whether that is safe."""

import html
import re

_SCHEMA = re.compile(r"([a-z][a-z0-9+.-]*):")


def is_safe(target: str) -> bool:
    """Return True for a link that stays in the library, goes to the web over https, or starts a mail."""
    return scheme(target) in ("", "https", "mailto")


def scheme(target: str) -> str:
    """Return the scheme of a link as a browser sees it, or nothing for a link within the library."""
    plain = re.sub(r"[\x00-\x20\x7f-\xa0]", "", html.unescape(html.unescape(target))).lower()
    if plain.startswith(("//", "\\\\", "/\\", "\\/")):
        return "//"
    match = _SCHEMA.match(plain)
    return match[1] if match else ""
