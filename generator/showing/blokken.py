"""The blocks of a page: headings in Markdown, and HTML that is finished."""

import re

_LEEG = re.compile(r"\n(?:[ \t]*\n)+")
_KOP = re.compile(r"#{1,6} \S.*")
_KOP_ERIN = re.compile(r"^#{1,6} ", re.MULTILINE)


def is_kop(blok: str) -> bool:
    """Return True for a heading in Markdown."""
    return _KOP.fullmatch(blok) is not None


def blokken(tekst: str) -> tuple[str, ...]:
    """Return the text of a page as headings and pieces of HTML without empty lines, in order.

    Nothing comes out when a part of it still is Markdown, such as code, or holds empty lines that matter.
    """
    found: list[str] = []
    for blok in filter(None, _LEEG.split(tekst.strip("\n"))):
        if is_kop(blok):
            found.append(blok)
        elif not _is_html(blok):
            return ()
        elif found and not is_kop(found[-1]):
            found[-1] += f"\n{blok}"
        else:
            found.append(blok)
    return tuple(found)


def _is_html(blok: str) -> bool:
    """Return True when Markdown would leave a piece as it is, with or without empty lines around it."""
    kop = "\n#" in blok and _KOP_ERIN.search(blok)
    return blok.startswith("<") and blok.count("<pre") == blok.count("</pre>") and not kop
