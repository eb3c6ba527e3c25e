"""The question of the month: one gap that many can talk about, and all the same one (S0-37)."""

from collections.abc import Iterable
from datetime import date
from hashlib import sha256

from generator.knowing.leemten.opvolging import Leemte
from generator.values.leemte import LeemteSoort

KEUZE = 12
"""How many of the most important gaps have a chance."""


def kies_maandvraag(leemten: Iterable[Leemte], dag: date) -> Leemte | None:
    """Return the gap of the month of a day, of gaps with the most important first; None when there is none.

    The same month gives the same gap again, also when another one comes or goes. A conclusion that is lacking is no
    question for others.
    """
    vragen = [leemte for leemte in leemten if leemte.soort is not LeemteSoort.SYNTHESEGAT][:KEUZE]
    return max(vragen, key=lambda leemte: _lot(leemte, dag), default=None)


def _lot(leemte: Leemte, dag: date) -> str:
    return sha256(f"{dag.year}-{dag.month}/{'/'.join(leemte.vak.sleutel)}".encode()).hexdigest()
