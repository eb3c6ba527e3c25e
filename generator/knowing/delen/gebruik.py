"""Which teams used the voice of tenants in a year, and which added to it: by team, never by person (S2-08)."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.knowing.delen.afspraken import is_van
from generator.knowing.delen.werkoverleg import is_sinds
from generator.knowing.kennis import Kennis
from generator.values.datum import plus_maanden
from generator.values.inzicht import Inzicht
from generator.values.taxonomie.soorten import Stem
from generator.values.taxonomie.termen import Team
from generator.wording.woorden import aantal

MAANDEN = 12


@dataclass(frozen=True)
class Teamgebruik:
    """What one team did in the period."""

    team: Team
    acties: int
    """Actions and promises that run or had their day."""
    besluiten: int
    """Questions it asked, and decisions that a programme asks of it."""
    voor_team: int
    """Insights that say that they are for this team."""
    toegevoegd: int
    """Insights it brought in, and conclusions it wrote."""

    @property
    def gebruikt(self) -> int:
        """Everything that counts as use."""
        return self.acties + self.besluiten + self.voor_team

    @property
    def telling(self) -> str:
        """What it did, in words."""
        return " · ".join((
            aantal(self.acties, "actie of belofte", "acties en beloften"),
            aantal(self.besluiten, "vraag of besluit", "vragen en besluiten"),
            aantal(self.voor_team, "inzicht voor het team", "inzichten voor het team"),
            f"{self.toegevoegd or 'niets'} toegevoegd",
        ))  # fmt: skip

    @property
    def opvalt(self) -> str:
        """What it did not do, in words."""
        if not self.gebruikt:
            return "voegde niets toe en gebruikte niets" if not self.toegevoegd else "gebruikte niets"
        return "" if self.toegevoegd else "voegde niets toe"


@dataclass(frozen=True)
class Bronregel:
    """How many insights one source gave."""

    label: str
    periode: int
    alles: int


@dataclass(frozen=True)
class Gebruik:
    """Every team, and every source of the voice, in the twelve months up to the peildatum."""

    sinds: date
    teams: tuple[Teamgebruik, ...]
    """Who took least part first."""
    stemmen: tuple[Bronregel, ...]
    bronsoorten: tuple[Bronregel, ...]
    zonder_door: int
    """Insights of the period that do not say who brought them in."""

    @property
    def bewering(self) -> str:
        """What it all comes to, in one sentence."""
        if not self.teams:
            return "Er zijn nog geen teams"
        used, added = (
            sum(map(bool, counts)) for counts in zip(*((r.gebruikt, r.toegevoegd) for r in self.teams), strict=True)
        )
        return (
            f"In een jaar {_werkwoord('gebruikte', used, self.teams)} iets, "
            f"en {_werkwoord('voegde', added, self.teams)} iets toe"
        )


def _werkwoord(woord: str, count: int, teams: Sequence[object]) -> str:
    """Return a verb with the part of the teams that does it."""
    if count in (0, len(teams)):
        return f"{woord} {'elk' if count else 'geen enkel'} team"
    return f"{woord}{'n' * (count > 1)} {count} van de {len(teams)} teams"


def build_gebruik(kennis: Kennis) -> Gebruik:
    """Return how every team took part in the twelve months up to the peildatum."""
    sinds = plus_maanden(kennis.instellingen.peildatum, -MAANDEN)
    teams = [_gebruik(team, sinds, kennis) for team in kennis.bibliotheek.taxonomie.teams]
    teams.sort(key=lambda regel: (regel.toegevoegd, regel.gebruikt, regel.team.volgorde, regel.team.id))
    new = _sinds(sinds, kennis)
    return Gebruik(
        sinds, tuple(teams), tuple(_stemmen(new, kennis)), tuple(_bronsoorten(new, kennis)),
        sum(not inzicht.door for inzicht in new),
    )  # fmt: skip


def _sinds(sinds: date, kennis: Kennis) -> tuple[Inzicht, ...]:
    peildatum = kennis.instellingen.peildatum
    return tuple(inzicht for inzicht in kennis.heden.inzichten if is_sinds(inzicht, sinds, peildatum))


def _gebruik(team: Team, sinds: date, kennis: Kennis) -> Teamgebruik:
    new = _sinds(sinds, kennis)
    return Teamgebruik(
        team,
        sum(1 for _ in _acties(team, sinds, kennis)) + sum(1 for _ in _beloften(team, sinds, kennis)),
        sum(1 for _ in _besluiten(team, sinds, kennis)),
        sum(team.id in (one.id for one in inzicht.voor_wie) for inzicht in new),
        sum(is_van(team, inzicht.door, kennis) for inzicht in new) + _conclusies(team, sinds, kennis),
    )


def _acties(team: Team, sinds: date, kennis: Kennis) -> Iterator[Inzicht]:
    """Yield the insights with an action of a team that runs, or has a day in the period."""
    for inzicht in kennis.inzichten.register.inzichten:
        actie = inzicht.actie
        if actie and is_van(team, actie.eigenaar, kennis):
            days = (actie.uiterlijk, actie.sinds and actie.sinds.laatste, inzicht.datum and inzicht.datum.laatste)
            if not actie.klaar or any(day and day >= sinds for day in days):
                yield inzicht


def _beloften(team: Team, sinds: date, kennis: Kennis) -> Iterator[object]:
    for staat in kennis.bericht.beloften.staten:
        verloop = staat.verloop
        if is_van(team, verloop.belofte.team, kennis) and (not verloop.uitkomst or verloop.uiterlijk >= sinds):
            yield verloop


def _besluiten(team: Team, sinds: date, kennis: Kennis) -> Iterator[object]:
    """Yield the questions that a team asked and the rows whose outcome it works with, in the period."""
    agenda, peildatum = kennis.bibliotheek.agenda, kennis.instellingen.peildatum
    rijen = (rij for programma in agenda.programmas for rij in programma.rijen)
    asked = ((rij, rij.wanneer, rij.wie_aan_de_slag) for rij in rijen)
    for item, datum, wie in (*asked, *((vraag, vraag.gevraagd, vraag.team) for vraag in agenda.kennisvragen)):
        if datum.eerste <= peildatum and datum.laatste >= sinds and is_van(team, wie, kennis):
            yield item


def _conclusies(team: Team, sinds: date, kennis: Kennis) -> int:
    """Return how many conclusions a team wrote in the period."""
    written = (
        t for t in kennis.bibliotheek.teksten.values() if t.op and sinds <= t.op <= kennis.instellingen.peildatum
    )
    return sum(is_van(team, tekst.door, kennis) for tekst in written)


def _stemmen(new: tuple[Inzicht, ...], kennis: Kennis) -> Iterator[Bronregel]:
    period, whole = (Counter(i.stem for i in inzichten) for inzichten in (new, kennis.heden.inzichten))
    yield from (Bronregel(stem.label, period[stem], whole[stem]) for stem in Stem)


def _bronsoorten(new: tuple[Inzicht, ...], kennis: Kennis) -> Iterator[Bronregel]:
    period, whole = (
        Counter(i.bronsoort.id if i.bronsoort else "" for i in inzichten) for inzichten in (new, kennis.heden.inzichten)
    )
    for soort in kennis.bibliotheek.taxonomie.bronsoorten:
        yield Bronregel(soort.label, period[soort.id], whole[soort.id])
    if whole[""]:
        yield Bronregel("Soort bron niet ingevuld", period[""], whole[""])
