"""What looks like a number in a field and is two numbers, or none."""

import re

from generator.reading.bestand.lezing import Lezing
from generator.values.melding import Plek

_TWEE = re.compile(r"(-?[1-9]\d{0,2})\.(\d{3})", re.ASCII)
_DUIZENDEN = re.compile(r"-?[1-9]\d{0,2}(\.\d{3}){2,}", re.ASCII)
_ALS_GETAL = re.compile(r"[-+]?[\d.,_]*\d[\d.,_]*([eE][-+]?\d+)?", re.ASCII)
_HEEL = "Schrijf {0}, zonder punt. Is het {1}? Dan past het hier niet: hier hoort een heel getal."
_BREUK = "Schrijf {0}, zonder punt, of {1}."


def has_two_readings(text: str, plek: Plek, lezing: Lezing) -> bool:
    """Return True after reporting a figure that is 459000 to one reader and 459 to another (`twee-getallen`)."""
    return _report(text, plek, lezing, _BREUK)


def has_two_whole_readings(text: str, plek: Plek, lezing: Lezing) -> bool:
    """Return True after reporting the same where only a whole number fits (`twee-getallen`)."""
    return _report(text, plek, lezing, _HEEL)


def _report(text: str, plek: Plek, lezing: Lezing, hint: str) -> bool:
    """Report exactly three digits behind a point: in Dutch that is a large number, in English a small one."""
    match = _TWEE.fullmatch(text)
    if match:
        many, few = "".join(match.groups()), _decimal(*match.groups())
        tekst = f"«{text}» kan {many} zijn, maar ook {few}."
        lezing.meld(plek, "twee-getallen", tekst, hint.format(many, few))
    return match is not None


def _decimal(whole: str, part: str) -> str:
    """Return the small reading, written so that it has no second one: 1.25, 459.0, 27.1250."""
    short = part.rstrip("0") or "0"
    return f"{whole}.{short}" if len(short) < len(part) else f"{whole}.{part}0"


def is_no_number(text: str, plek: Plek, lezing: Lezing) -> bool:
    """Return True after reporting what looks like a number and is none here: 1e3, 1_000 (`geen-getal`)."""
    if not _ALS_GETAL.fullmatch(text):
        return False
    plain = text.replace(".", "") if _DUIZENDEN.fullmatch(text) else ""
    hint = "Schrijf het getal voluit, met hoogstens één punt of komma: 1000 of 7.5."
    lezing.meld(plek, "geen-getal", f"«{text}» is zo geen getal.", f"Bedoelde je {plain}?" if plain else hint)
    return True
