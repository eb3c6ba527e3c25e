"""The register of actions: what is done with the voice of tenants (S0-16)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.values.inzicht import Actiestatus, Inzicht


@dataclass(frozen=True)
class Team:
    """One owner and the insights whose action is theirs."""

    naam: str
    inzichten: tuple[Inzicht, ...]


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
    def teams(self) -> tuple[Team, ...]:
        """The owners, by name."""
        found: dict[str, list[Inzicht]] = {}
        for inzicht in self.inzichten:
            if inzicht.actie and inzicht.actie.eigenaar:
                found.setdefault(inzicht.actie.eigenaar, []).append(inzicht)
        names = sorted(found, key=lambda name: (name.lower(), name))
        return tuple(Team(name, tuple(found[name])) for name in names)


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
