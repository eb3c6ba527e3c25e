"""The register of actions: what is done with the voice of tenants (S0-16)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from generator.values.inzicht import Actieomvang, Actiesoort, Actiestatus, Inzicht
from generator.values.klantreizen.halte import Halte
from generator.values.klantreizen.route import Route
from generator.wording.woorden import aantal, getal, opsomming


@dataclass(frozen=True)
class Actiegroep:
    """The insights whose actions are equally far: each in one group."""

    naam: str
    label: str
    inzichten: tuple[Inzicht, ...]


@dataclass(frozen=True)
class Gediend:
    """A halte of how it should go, that an action brings nearer."""

    route: Route
    halte: Halte


@dataclass(frozen=True)
class Register:
    """All insights with an action, in the ways a reader asks for them; newest first."""

    inzichten: tuple[Inzicht, ...]
    te_laat: tuple[Inzicht, ...]
    zonder_eigenaar: tuple[Inzicht, ...]
    """Open actions that nobody owns."""

    def met(self, status: Actiestatus) -> tuple[Inzicht, ...]:
        """Return the insights whose action has this status."""
        return tuple(inzicht for inzicht in self.inzichten if inzicht.actie and inzicht.actie.status == status)

    @property
    def gedaan(self) -> tuple[Inzicht, ...]:
        """What was done with the voice of tenants, and then what runs."""
        return (*self.met(Actiestatus.GEDAAN), *self.met(Actiestatus.BEZIG))

    @property
    def opbrengst(self) -> tuple[Inzicht, ...]:
        """What is done and of which we know what came of it."""
        return tuple(i for i in self.met(Actiestatus.GEDAAN) if i.actie and i.actie.resultaat)

    @property
    def groepen(self) -> tuple[Actiegroep, ...]:
        """All actions by how far they are, late first; in a group what nobody owns is first, then what had a result."""
        late = {inzicht.id for inzicht in self.te_laat}
        groups = [Actiegroep("te-laat", "te laat", self._geordend(self.te_laat))]
        for status in Actiestatus:
            rest = self._geordend(inzicht for inzicht in self.met(status) if inzicht.id not in late)
            groups.append(Actiegroep(status, status.label, rest))
        return tuple(group for group in groups if group.inzichten)

    def _geordend(self, inzichten: Iterable[Inzicht]) -> tuple[Inzicht, ...]:
        nobody = {inzicht.id for inzicht in self.zonder_eigenaar}
        return tuple(sorted(inzichten, key=lambda i: (i.id not in nobody, not (i.actie and i.actie.resultaat))))

    @property
    def telling(self) -> str:
        """How many actions are small, how many change a process, and how many are training (S4-05, X-11)."""
        acties = [inzicht.actie for inzicht in self.inzichten if inzicht.actie]
        counts = (
            (sum(a.omvang is Actieomvang.KLEIN for a in acties), "kleine actie", "kleine acties"),
            (
                sum(a.omvang is Actieomvang.PROCES for a in acties),
                "actie voor een heel proces",
                "acties voor een heel proces",
            ),
            (sum(a.soort is Actiesoort.TRAINING for a in acties), "training", "trainingen"),
        )
        return opsomming(aantal(*count) for count in counts if count[0])

    @property
    def zin(self) -> str:
        """What came of it all in two sentences; empty as long as nothing is done."""
        done = self.met(Actiestatus.GEDAAN)
        known = len(self.opbrengst)
        if not done:
            return ""
        told = f"Van {getal(known)} weten we wat het opleverde." if known else "Wat het opleverde, weten we nog niet."
        return f"Na {aantal(len(done), 'inzicht', 'inzichten')} is er iets gedaan. {told}"


def build_gediend(routes: Iterable[Route]) -> Mapping[str, tuple[Gediend, ...]]:
    """Return the wished haltes that an action brings nearer, by the id of its insight (S1-10)."""
    found: dict[str, list[Gediend]] = {}
    for route in routes:
        for halte in route.gewenst.haltes:
            for naam in halte.acties:
                found.setdefault(naam, []).append(Gediend(route, halte))
    return {naam: tuple(haltes) for naam, haltes in found.items()}


def is_te_laat(inzicht: Inzicht, peildatum: date) -> bool:
    """Return True when the action is not finished and its last day lies before the peildatum."""
    actie = inzicht.actie
    return bool(actie and not actie.klaar and actie.uiterlijk and actie.uiterlijk < peildatum)


def build_register(inzichten: Iterable[Inzicht], peildatum: date) -> Register:
    """Return the register of the actions that these insights led to."""
    with_action = tuple(inzicht for inzicht in inzichten if inzicht.actie)
    return Register(
        inzichten=with_action,
        te_laat=tuple(inzicht for inzicht in with_action if is_te_laat(inzicht, peildatum)),
        zonder_eigenaar=tuple(i for i in with_action if i.actie and not i.actie.klaar and not i.actie.eigenaar),
    )
