"""How much more work a longer text is: measured in time of the processor, so that a busy machine is no fault."""

import time
from collections.abc import Callable

KORT, LANG = 3_000, 48_000
VEEL = 100
"""A text that is 16 times as long takes 16 times as long; 256 times when every letter looks at every other."""


def grows_with_the_text(find: Callable[[str], object], piece: str) -> bool:
    """Say whether a text of one piece, again and again, takes longer as it is longer; one good try is enough."""

    def work(length: int) -> float:
        begin = time.process_time()
        find((piece * length)[:length])
        return time.process_time() - begin

    short = max(min(work(KORT) for _ in range(3)), 0.001)
    return any(work(LANG) < VEEL * short for _ in range(3))
