"""Words that stand for words that somebody still has to write: «Vier van de tien …», «[vul in: dag]»."""

import re

U_ZEI = "De lift van flat A staat vaak stil."
WIJ_DEDEN = "De lift van flat A is gemaakt."
WIJ_DOEN = "Wij maken de lift van flat A."
WIJ_DOEN_NIET = "Er komt geen lift in flat A."
OMDAT = "Een lift past niet in flat A."
TOELICHTING = "De lift van flat A doet het weer."
RESPONS = "Vier van de tien"
NOG_NIET = "Wat vinden jongeren van de lift in flat A?"
MEEDOEN = "Meld u aan voor het panel over flat A."
VOORBEELDZINNEN = frozenset((U_ZEI, WIJ_DEDEN, WIJ_DOEN, WIJ_DOEN_NIET, OMDAT, TOELICHTING, RESPONS, NOG_NIET, MEEDOEN))
"""The sentences that explain the fields of a report: who copies one has still to write his own."""
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
