"""Dutch compounds: «huurverhoging» is huur and verhoging. The words of the site itself are the dictionary.

Its twin in the browser is generator/theme/assets/zoeken/samenstellingen.js; a test compares the two.
"""

from collections.abc import Iterable

KORTST = 7
"""A compound has at least this many letters."""
DEEL = 3
"""A part has at least this many letters."""
KNIPPEN = 3
"""A compound is cut at most so often."""
VREEMD, LAATSTE_DEEL = 4, 6
"""When the first part is not known, it has at least so many letters, and the last part so many."""
UITGANGEN = ("", "s", "e", "en", "er", "n")
"""What may stand between two parts, or after the last."""
GEEN_DEEL = frozenset(
    """
    aan aar achter af age ars atie baar bij binnen boven buiten door dom eerd eert elijk eren erij ers eur gen
    heid iek ies ing ingen isme ist iteit jes ken ker lijk lijke ling lingen loos loze men mee mis nis om onder ont
    op over per schap sel sie sies ste ster tegen teit ten ter terug tie ties toe tot tussen uit ver vol voor
    zaam zij zins
    """.split()
)
"""Prefixes and suffixes that are words too, or look like one: never a part of a compound."""


class Splitser:
    """Splits compounds into words it knows."""

    def __init__(self, woorden: Iterable[str]) -> None:
        self._bekend = {w for w in woorden if len(w) >= DEEL and w.isalpha() and w not in GEEN_DEEL}
        self._klaar: dict[str, tuple[str, ...]] = {}

    def split(self, vorm: str) -> tuple[str, ...]:
        """Return the parts of a compound in order, or nothing; few and evenly long parts win."""
        if vorm not in self._klaar:
            self._klaar[vorm] = (self._split(vorm, KNIPPEN) or self._last_part(vorm)) if vorm.isalpha() else ()
        return self._klaar[vorm]

    def _split(self, vorm: str, cuts: int) -> tuple[str, ...]:
        if not cuts or len(vorm) < KORTST:
            return ()
        best: tuple[str, ...] = ()
        for cut in range(DEEL, len(vorm) - DEEL + 1):
            first = self._deel(vorm[:cut])
            if not first:
                continue
            rest = self._deel(vorm[cut:])
            parts = (rest,) if rest else self._split(vorm[cut:], cuts - 1)
            if parts and (not best or _cost((first, *parts)) < _cost(best)):
                best = (first, *parts)
        return best

    def _last_part(self, vorm: str) -> tuple[str, ...]:
        """Return the last part of a compound whose first part is not known, or nothing."""
        for cut in range(VREEMD, len(vorm) - LAATSTE_DEEL + 1):
            last = "" if vorm[:cut] in GEEN_DEEL else self._deel(vorm[cut:])
            if len(last) >= LAATSTE_DEEL:
                return (last,)
        return ()

    def _deel(self, piece: str) -> str:
        """Return the known word that a piece is, with or without an ending; empty when there is none."""
        for ending in UITGANGEN:
            woord = piece.removesuffix(ending)
            if piece.endswith(ending) and woord in self._bekend:
                return woord
        return ""


def _cost(parts: tuple[str, ...]) -> tuple[int, int]:
    return len(parts), -min(map(len, parts))
