"""How far a word is from another: letters that were added, dropped, changed or swapped.

Its twin in the browser is generator/theme/assets/zoeken/typefouten.js; a test compares the two.
"""

from itertools import pairwise

_KLANK = "dt ck sz fv gh iy kq cs ei ij ea".split()
"""Letters that sound alike, or stand in sounds that do."""
_RIJEN = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_NAAST = [a + b for rij in _RIJEN for a, b in pairwise(rij)]
_ONDER = [a + b for boven, onder in pairwise(_RIJEN) for i, b in enumerate(onder) for a in boven[i : i + 2]]
VERWISSELBAAR = frozenset((*_KLANK, *_NAAST, *_ONDER))
"""Pairs of letters that are easily typed for each other."""
ANDERE_LETTER = 2
"""What a letter costs that is not easily typed for the one that should stand there."""


def _substitution(letter: str, other: str) -> int:
    if letter == other:
        return 0
    return 1 if letter + other in VERWISSELBAAR or other + letter in VERWISSELBAAR else ANDERE_LETTER


def edit_distance(een: str, ander: str, hoogstens: int) -> int:
    """Return how many letters were added, dropped, changed or swapped; more than `hoogstens` is not counted out.

    The optimal string alignment distance (Damerau, 1964), in which a letter for one that neither sounds like it nor
    lies beside it on a keyboard counts as two errors: «honden» is no slip for houden.
    """
    voorlast: list[int] = []
    vorige = list(range(len(ander) + 1))
    for row, letter in enumerate(een, 1):
        nu = [row]
        for column, other in enumerate(ander, 1):
            cost = min(vorige[column] + 1, nu[-1] + 1, vorige[column - 1] + _substitution(letter, other))
            if row > 1 and column > 1 and letter == ander[column - 2] and een[row - 2] == other:
                cost = min(cost, voorlast[column - 2] + 1)
            nu.append(cost)
        if min(nu) > hoogstens:
            return hoogstens + 1
        voorlast, vorige = vorige, nu
    return vorige[-1]
