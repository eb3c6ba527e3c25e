"""What is found in a sentence, written as a reader of a test wants it: the kind and the piece."""

from generator.wording.persoonsgegevens.bekend import Bekend
from generator.wording.persoonsgegevens.vinden import find_persoonsgegevens


def found(tekst: str, *namen: str) -> list[str]:
    """Return «telefoon: 06 12345678» for each finding; `namen` may stand there."""
    vondsten = find_persoonsgegevens(tekst, Bekend(namen))
    return [f"{vondst.soort}: {tekst[vondst.van : vondst.tot]}" for vondst in vondsten]
