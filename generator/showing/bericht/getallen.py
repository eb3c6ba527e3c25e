"""The numbers of a report as a list for who approves it: to read, and to sign."""

from collections.abc import Iterable

from generator.knowing.bericht.getallen import Leesgetal
from generator.values.melding import Plek
from generator.wording.woorden import aantal

_KOP = "Alle getallen in dit bericht. Loop ze na: kun je met een getal iets weten over een paar mensen?"
_TEKEN = "Nagelopen door (functie): ....................   op (dag): ...................."


def show_getallen(getallen: Iterable[Leesgetal]) -> str:
    """Return one line for every number, with its place and how many people it is about."""
    lines = [f"  {_waar(one.plek)}: {one.getal} ({_over(one)}): {one.tekst}" for one in getallen]
    return "\n".join([_KOP, *(lines or ["  Er staan geen getallen in dit bericht."])])


def _waar(plek: Plek) -> str:
    return f"regel {plek.regel}, kolom {plek.kolom}"


def sign_getallen(getallen: Iterable[Leesgetal]) -> str:
    """Return the same list with a line to sign."""
    return f"{show_getallen(getallen)}\n\n{_TEKEN}\n"


def _over(getal: Leesgetal) -> str:
    return "aantal mensen onbekend" if getal.n is None else f"over {aantal(getal.n, 'mens', 'mensen')}"
