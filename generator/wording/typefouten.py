"""How far a word is from another: letters that were added, dropped, changed or swapped.

Its twin in the browser is generator/theme/assets/zoeken/typefouten.js; a test compares the two.
"""

from itertools import pairwise

_SOUND = "dt ck sz fv gh iy kq cs ei ij ea".split()
"""Letters that sound alike, or stand in sounds that do."""
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE = [a + b for row in _ROWS for a, b in pairwise(row)]
_BELOW = [a + b for upper, lower in pairwise(_ROWS) for i, b in enumerate(lower) for a in upper[i : i + 2]]
VERWISSELBAAR = frozenset((*_SOUND, *_BESIDE, *_BELOW))
"""Pairs of letters that are easily typed for each other."""
ANDERE_LETTER = 2
"""What a letter costs that is not easily typed for the one that should stand there."""


def _substitution(letter: str, other: str) -> int:
    if letter == other:
        return 0
    return 1 if letter + other in VERWISSELBAAR or other + letter in VERWISSELBAAR else ANDERE_LETTER


def edit_distance(one: str, two: str, most: int) -> int:
    """Return how many letters were added, dropped, changed or swapped; more than `most` is not counted out.

    The optimal string alignment distance (Damerau, 1964), in which a letter for one that neither sounds like it nor
    lies beside it on a keyboard counts as two errors: «honden» is no slip for houden.
    """
    before: list[int] = []
    previous = list(range(len(two) + 1))
    for row, letter in enumerate(one, 1):
        current = [row]
        for column, other in enumerate(two, 1):
            cost = min(previous[column] + 1, current[-1] + 1, previous[column - 1] + _substitution(letter, other))
            if row > 1 and column > 1 and letter == two[column - 2] and one[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        if min(current) > most:
            return most + 1
        before, previous = previous, current
    return previous[-1]
