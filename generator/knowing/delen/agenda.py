"""A werkoverleg as an agenda of one sheet and a quarter of an hour: five points, each cut to what fits (S0-36)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.knowing.delen.voorbehoud import find_voorbehoud
from generator.knowing.delen.werkoverleg import Werkoverleg
from generator.knowing.kennis import Kennis
from generator.values.datum import dag_voluit
from generator.values.inzicht import Inzicht
from generator.values.metingen.stand import Reeksstand
from generator.wording.woorden import aantal, hoofdletter, klein, opsomming

NIEUW, AFSPRAKEN, CIJFERS = 4, 4, 3
"""How many of each fit."""
LIJNEN, REGELS = 6, 14
"""The most lines to write on, and how many lines of all kinds one sheet holds."""
LANGST = 100
"""A longer line is cut: all of it stands on the page of the team."""


@dataclass(frozen=True)
class Agendaregel:
    """One line: what, what one should know beside it, and the page that tells more."""

    tekst: str
    onder: str = ""
    pad: str = ""


@dataclass(frozen=True)
class Agendapunt:
    """One point, with its minutes."""

    kop: str
    minuten: int
    zin: str = ""
    """What stands before its lines, or instead of them."""
    regels: tuple[Agendaregel, ...] = ()
    meer: str = ""
    """What did not fit."""


@dataclass(frozen=True)
class Agenda:
    """All points of one werkoverleg."""

    titel: str
    sinds: str
    punten: tuple[Agendapunt, ...]
    pad: str
    """The page of the team, where everything stands."""

    @property
    def minuten(self) -> int:
        """How long it takes."""
        return sum(punt.minuten for punt in self.punten)

    @property
    def schrijflijnen(self) -> range:
        """The lines to write on: as many as the sheet has room for beside what is on it."""
        return range(max(0, min(LIJNEN, REGELS - sum(len(punt.regels) for punt in self.punten))))


def build_agenda(overleg: Werkoverleg, kennis: Kennis) -> Agenda:
    """Return the agenda of a werkoverleg; a point without anything says so."""
    team = overleg.team
    punten = (_nieuw(overleg, kennis), _afspraken(overleg), _cijfers(overleg, kennis), _vraag(overleg), _dank(overleg))
    return Agenda(f"Werkoverleg {team.label}", _sinds(overleg), punten, team.pad)


def _sinds(overleg: Werkoverleg) -> str:
    return f"sinds {dag_voluit(overleg.sinds)}"


def _nieuw(overleg: Werkoverleg, kennis: Kennis) -> Agendapunt:
    """Return what is new: what is for this team first, and what is about its work as far as that fits."""
    kop, regels = "Wat is nieuw?", tuple(_inzicht(inzicht, overleg, kennis) for inzicht in overleg.nieuw[:NIEUW])
    zin = "" if regels else f"Er is niets nieuws {_sinds(overleg)}."
    return Agendapunt(kop, 4, zin, regels, _meer(overleg.nieuw, NIEUW, "inzicht", "inzichten"))


def _inzicht(inzicht: Inzicht, overleg: Werkoverleg, kennis: Kennis) -> Agendaregel:
    let_op = "".join(f" · {voorbehoud}" for voorbehoud in find_voorbehoud(inzicht, kennis))
    wie = "voor jullie" if overleg.team in inzicht.voor_wie else "over jullie werk"
    return Agendaregel(inzicht.titel, f"{_kort(f'{wie}: {_bron(inzicht)}')}{let_op}", inzicht.pad)


def _bron(inzicht: Inzicht) -> str:
    bron = inzicht.bron.uitgever or inzicht.bron.titel if inzicht.bron else inzicht.methode.label
    return f"{bron}, {inzicht.datum.voluit if inzicht.datum else 'datum onbekend'}"


def _afspraken(overleg: Werkoverleg) -> Agendapunt:
    regels = tuple(
        Agendaregel(_kort(hoofdletter(een.wat)), f"{een.zin} · {een.soort}", een.pad)
        for een in overleg.afspraken[:AFSPRAKEN]
    )
    zin = "" if regels else "Er staat niets open."
    return Agendapunt("Wat staat open?", 4, zin, regels, _meer(overleg.afspraken, AFSPRAKEN, "afspraak", "afspraken"))


def _cijfers(overleg: Werkoverleg, kennis: Kennis) -> Agendapunt:
    """Return the series that do not reach their target; when all do, that is the news."""
    regels = tuple(
        Agendaregel(_kort(stand.reeks.titel), _stand(stand, kennis), stand.reeks.pad)
        for stand in overleg.onder[:CIJFERS]
    )
    has_goal = any(stand.reeks.doel is not None for stand in overleg.cijfers)
    zin = "Geen cijfer ligt onder het doel." if has_goal else "Er is nog geen cijfer met een doel over jullie werk."
    meer = _meer(overleg.onder, CIJFERS, "cijfer onder het doel", "cijfers onder het doel")
    return Agendapunt("Hoe scoren we?", 2, "" if regels else zin, regels, meer)


def _stand(stand: Reeksstand, kennis: Kennis) -> str:
    """Return a figure with its period: «7,3 in 2017, onder de 8»."""
    woord = kennis.metingen.woord(stand)
    return f"{woord.cijfer} in {stand.laatste.periode.label}, {woord.oordeel}"


def _vraag(overleg: Werkoverleg) -> Agendapunt:
    vraag = overleg.vraag
    if vraag is None:
        return Agendapunt("Waar praten we over?", 4, "Wat hoorden jullie van huurders dat hier nog niet staat?")
    sides = (Agendaregel(inzicht.titel, _kort(_bron(inzicht)), inzicht.pad) for inzicht in vraag.tegenover[:2])
    regels = (Agendaregel(vraag.vraag, _kort(vraag.waarom), vraag.pad), *sides)
    return Agendapunt("Waar praten we over?", 4, "Wat merken jullie hiervan? En wie weet er meer van?", regels)


def _dank(overleg: Werkoverleg) -> Agendapunt:
    names = opsomming(_bronnen(overleg))
    zin = f"Voor het nieuwste over jullie werk: {names}." if names else "Er is nog niemand om te bedanken."
    return Agendapunt("Wie bedanken we?", 1, zin)


def _bronnen(overleg: Werkoverleg) -> Iterator[str]:
    for dank in overleg.dank:
        yield dank.wie if dank.wie == dank.hoe else f"{dank.wie} ({klein(dank.hoe)})"


def _meer(alles: Sequence[object], getoond: int, een: str, meer: str) -> str:
    rest = len(alles) - getoond
    return f"Nog {aantal(rest, een, meer)} op de pagina van het team." if rest > 0 else ""


def _kort(tekst: str) -> str:
    """Return a text that fits, cut after a word."""
    return tekst if len(tekst) <= LANGST else f"{tekst[:LANGST].rsplit(' ', 1)[0]} …"
