"""What happened in one week, as far as the files say on which day (S0-37)."""

from dataclasses import dataclass

from generator.knowing.delen.maandvraag import kies_maandvraag
from generator.knowing.kennis import Kennis
from generator.knowing.leemten.opvolging import Leemte
from generator.knowing.programma.momenten import Moment
from generator.values.delen.week import Week
from generator.values.inzicht import Actiestatus, Inzicht
from generator.values.programma.kennisvraag import Kennisvraag


@dataclass(frozen=True)
class Vraagantwoord:
    """A question, and the new insight that answers it."""

    vraag: Kennisvraag
    inzicht: Inzicht


@dataclass(frozen=True)
class Weekbericht:
    """What is new in a week; each insight is in the news of one week only."""

    week: Week
    nieuw: tuple[Inzicht, ...]
    """What came or changed on a day of the week."""
    zonder_dag: tuple[Inzicht, ...]
    """Of what only the month or the year is known, when that ends in the week."""
    gedaan: tuple[Inzicht, ...]
    """Of which the action is done, and tenants notice it since this week."""
    antwoorden: tuple[Vraagantwoord, ...]
    gevraagd: tuple[Kennisvraag, ...]
    meeluisteren: tuple[Moment, ...]
    """The talks of the week after, which a colleague can still join."""
    maandvraag: Leemte | None

    @property
    def leeg(self) -> bool:
        """True when nothing happened: what is still to come is no news."""
        return not (self.nieuw or self.zonder_dag or self.gedaan or self.antwoorden or self.gevraagd)


def build_weekbericht(week: Week, kennis: Kennis) -> Weekbericht:
    """Return what is new in a week, newest first."""
    inzichten, agenda = kennis.heden.inzichten, kennis.bibliotheek.agenda
    nieuws = [inzicht for inzicht in inzichten if inzicht.veranderd and inzicht.veranderd in week]
    vragen = [(agenda.vragen_per_id.get(inzicht.beantwoordt), inzicht) for inzicht in nieuws]
    return Weekbericht(
        week,
        tuple(inzicht for inzicht in nieuws if inzicht.veranderd and inzicht.veranderd.dag),
        tuple(inzicht for inzicht in nieuws if inzicht.veranderd and not inzicht.veranderd.dag),
        tuple(inzicht for inzicht in inzichten if _is_gedaan(inzicht, week)),
        tuple(Vraagantwoord(vraag, inzicht) for vraag, inzicht in vragen if vraag),
        tuple(vraag for vraag in agenda.kennisvragen if vraag.gevraagd in week),
        tuple(moment for moment in kennis.programma.luistermomenten if moment.gesprek.datum in week.volgende),
        kies_maandvraag(kennis.leemten.belangrijkst, week.laatste),
    )


def _is_gedaan(inzicht: Inzicht, week: Week) -> bool:
    actie = inzicht.actie
    return bool(actie and actie.status is Actiestatus.GEDAAN and actie.sinds and actie.sinds in week)
