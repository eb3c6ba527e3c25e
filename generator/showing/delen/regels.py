"""Lines that lead to a page, for a mail and for the block."""

from dataclasses import dataclass

from generator.knowing.leemten.opvolging import Leemte
from generator.showing.delen.adressen import html_pad
from generator.values.delen.volgen import NOG_NIET


@dataclass(frozen=True)
class Leesregel:
    """One line: what it says, where it can be read, and what stands below it."""

    titel: str
    adres: str
    onder: str = ""


def vraagregel(leemte: Leemte, root: str) -> Leesregel:
    """Return the line of the question of the month; `root` stands before every path."""
    return Leesregel(
        leemte.vak.vraag, root and root + html_pad(leemte.pad or NOG_NIET), f"{leemte.reden} Wat hoor jij van huurders?"
    )
