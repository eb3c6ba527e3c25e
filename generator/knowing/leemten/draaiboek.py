"""What a 24-uurssessie about one thema should be about: what to test, and what we do not know at all (S0-25)."""

from dataclasses import dataclass

from generator.knowing.leemten.lijst import Leemtelijst
from generator.knowing.leemten.opvolging import Leemte
from generator.values.inzicht import Inzicht
from generator.values.leemte import LeemteSoort
from generator.values.opvolging import Opvolging
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.thema import Thema

MEEST = 5
"""What a group can handle in one afternoon."""
_NOT_TO_TEST = (LeemteSoort.LEEG, LeemteSoort.SYNTHESEGAT)


@dataclass(frozen=True)
class Draaiboek:
    """The contents of a session: the most important first."""

    thema: Thema
    toetsen: tuple[Leemte, ...]
    """What we think we know but cannot lean on yet; one gap of every vak."""
    onbekend: tuple[Leemte, ...]
    """Of which klantgroepen we know nothing on this thema."""
    bekend: tuple[Inzicht, ...]
    """The newest evidence to begin with."""

    @property
    def groepen(self) -> tuple[Klantgroep, ...]:
        """The klantgroepen to choose from: those we know nothing of first."""
        vakken = (leemte.vak for leemte in (*self.onbekend, *self.toetsen))
        return tuple({vak.klantgroep.id: vak.klantgroep for vak in vakken if vak.klantgroep}.values())


def build_draaiboek(thema: Thema, lijst: Leemtelijst, bekend: tuple[Inzicht, ...]) -> Draaiboek:
    """Return what a session about a thema starts from, out of the gaps of today; accepted ones stay out.

    `bekend` are the insights about the thema, newest first.
    """
    leemten = [leemte for leemte in lijst.over(thema) if leemte.opvolging is not Opvolging.AANVAARD]
    first = {x.vak.sleutel: x for x in reversed(leemten) if x.soort not in _NOT_TO_TEST}
    to_test = tuple(sorted(first.values(), key=lambda leemte: -leemte.prioriteit.score))
    unknown = tuple(leemte for leemte in leemten if leemte.soort is LeemteSoort.LEEG)
    return Draaiboek(thema, to_test[:MEEST], unknown[:MEEST], bekend[:MEEST])
