"""What a team talks about in its werkoverleg: what is new, what is open, how it scores, a question and thanks."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.knowing.delen.afspraken import Afspraak, find_afspraken, is_van
from generator.knowing.delen.gespreksvraag import Gespreksvraag, choose_vraag, groepen_van, werk_van
from generator.knowing.kennis import Kennis
from generator.knowing.programma.vraagstaat import Vraagstaat
from generator.values.datum import dag_voluit, plus_maanden
from generator.values.inzicht import Inzicht
from generator.values.metingen.stand import Reeksstand
from generator.values.opvolging import Opvolging
from generator.values.taxonomie.termen import Team
from generator.wording.woorden import aantal, hoofdletter

MAANDEN = 3
"""How far back is new for a team of which we do not know when it last met."""
BEDANKT = 3
"""How many sources are thanked."""


@dataclass(frozen=True)
class Dank:
    """Whom to thank for an insight: a team or a source, never a person, and how they came to know it."""

    wie: str
    hoe: str


@dataclass(frozen=True)
class Werkoverleg:
    """All that one team talks about, from a day to the peildatum."""

    team: Team
    sinds: date
    voor_team: tuple[Inzicht, ...] = ()
    """What is new and says that it is for this team, newest first."""
    over_werk: tuple[Inzicht, ...] = ()
    """What else is new about its klantreizen, themas and klantgroepen."""
    eerder: tuple[Inzicht, ...] = ()
    """What is for this team and came before."""
    afspraken: tuple[Afspraak, ...] = ()
    cijfers: tuple[Reeksstand, ...] = ()
    """The series about its klantreizen and themas, what is furthest below its target first."""
    vraag: Gespreksvraag | None = None
    dank: tuple[Dank, ...] = ()
    vragen: tuple[Vraagstaat, ...] = ()
    """What the team asked and has no answer to, what most colleagues asked first."""

    @property
    def nieuw(self) -> tuple[Inzicht, ...]:
        """Everything new, what is for this team first."""
        return (*self.voor_team, *self.over_werk)

    @property
    def zin(self) -> str:
        """How much there is, in one sentence."""
        new = aantal(len(self.voor_team), "nieuw inzicht", "nieuwe inzichten")
        late = f", waarvan {self.laat} te laat" if self.laat else ""
        return f"{hoofdletter(new)} voor jullie sinds {dag_voluit(self.sinds)}. {self._open}{late}."

    @property
    def _open(self) -> str:
        count = len(self.afspraken)
        return hoofdletter(f"{aantal(count, 'afspraak staat', 'afspraken staan')} open")

    @property
    def laat(self) -> int:
        """How many afspraken are late."""
        return sum(afspraak.laat for afspraak in self.afspraken)

    @property
    def onder(self) -> tuple[Reeksstand, ...]:
        """The series that do not reach their target."""
        return tuple(stand for stand in self.cijfers if stand.onder)


def is_sinds(inzicht: Inzicht, sinds: date, peildatum: date) -> bool:
    """Return whether an insight came on or after a day; of a vague date its last day counts, or the peildatum."""
    return bool(inzicht.datum and sinds <= min(inzicht.datum.laatste, peildatum))


def nieuw_sinds(team: Team, peildatum: date) -> date:
    """Return since when something is new for a team: its last werkoverleg, when that was, or three months ago."""
    last = team.laatste_overleg
    return last if last and last <= peildatum else plus_maanden(peildatum, -MAANDEN)


def build_werkoverleg(team: Team, kennis: Kennis, sinds: date | None = None) -> Werkoverleg:
    """Return what a team talks about; without a day, since its last werkoverleg (S0-36, S0-45)."""
    peildatum = kennis.instellingen.peildatum
    since = sinds or nieuw_sinds(team, peildatum)
    mine = kennis.inzichten.over(team)
    about = over_werk(team, kennis)
    new, rest = (tuple(i for i in inzichten if is_sinds(i, since, peildatum)) for inzichten in (mine, about))
    return Werkoverleg(
        team,
        since,
        new,
        rest,
        tuple(inzicht for inzicht in mine if not is_sinds(inzicht, since, peildatum)),
        find_afspraken(team, kennis),
        _cijfers(team, kennis),
        choose_vraag(team, kennis),
        thank((*new, *rest) or (*mine, *about)),
        _vragen(team, kennis),
    )


def over_werk(team: Team, kennis: Kennis) -> tuple[Inzicht, ...]:
    """Return the insights about the work of a team that do not name it, newest first."""
    terms = (*werk_van(team, kennis), *groepen_van(team, kennis))
    ids = {inzicht.id for term in terms for inzicht in kennis.inzichten.over(term)}
    ids -= {inzicht.id for inzicht in kennis.inzichten.over(team)}
    return tuple(inzicht for inzicht in kennis.heden.inzichten if inzicht.id in ids)


def _cijfers(team: Team, kennis: Kennis) -> tuple[Reeksstand, ...]:
    here = {stand.id for term in werk_van(team, kennis) for stand in kennis.metingen.over(term)}
    return tuple(stand for stand in kennis.metingen.standen if stand.id in here)


def _vragen(team: Team, kennis: Kennis) -> tuple[Vraagstaat, ...]:
    staten = (staat for staat in kennis.programma.vragen if staat.stand is not Opvolging.BEANTWOORD)
    return tuple(sorted((s for s in staten if is_van(team, s.vraag.team, kennis)), key=lambda s: -s.vraag.keer))


def thank(inzichten: Iterable[Inzicht]) -> tuple[Dank, ...]:
    """Return whom to thank for insights, each once: who brought it in, else whose study it was, else the methode."""
    first: dict[str, Dank] = {}
    for inzicht in inzichten:
        first.setdefault(_wie(inzicht), Dank(_wie(inzicht), inzicht.methode.label))
    return tuple(first.values())[:BEDANKT]


def _wie(inzicht: Inzicht) -> str:
    return inzicht.door or (inzicht.bron.uitgever if inzicht.bron else "") or inzicht.methode.label
