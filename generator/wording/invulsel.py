"""Words that stand for words that somebody still has to write: «Vier van de tien …», «[vul in: dag]»."""

import re

from generator.values.voorbeeldzinnen import VOORBEELDZINNEN

_INVULSEL = re.compile(
    r"(?<![^\s\"'«‘“])(?:…|\.{3,}+)(?![^\s\"'»’”?!.,;:])"
    r"|(?:…|(?<!\.)\.{3,}+)[\s\"'»’”?!]*\Z"
    r"|\[\s*vul in\b"
    r"|\A[\W_]+\Z",
    re.IGNORECASE,
)
"""Dots that stand alone or end a text, a request to fill in, or nothing but signs."""


def is_invulsel(tekst: str) -> bool:
    """Return True for a text that is not finished: a hint, a template or an example that was pasted and left as it was.

    Dots between brackets leave words of a quotation out, so «ik wacht (…) al weken» is finished.
    """
    return tekst.strip() in VOORBEELDZINNEN or bool(_INVULSEL.search(tekst))
