"""What stands on one vak: the answer that leads, what counts, and every other claim once, in time (S0-11, S0-14)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.knowing.inzichten.kaart import Stapvak, Themavak
from generator.knowing.inzichten.relaties import Relaties
from generator.knowing.inzichten.zekerst import Weging, open_met
from generator.values.bibliotheek import Tekst
from generator.values.inzicht import Inzicht
from generator.values.taxonomie import Naam
from generator.wording.woorden import aantal, opsomming

ZINNEN = {
    "bevestigt": "bevestigt",
    "bevestigd_door": "bevestigd door",
    "spreekt_tegen": "spreekt tegen",
    "vervangt": "vervangt",
    "vervangen_door": "vervangen door",
}
"""How every relation is said, in the order of the page."""


@dataclass(frozen=True)
class Verband:
    """How a claim of a stapel stands to another insight."""

    zin: str
    ander: Inzicht
    hier: bool
    """True when that stands on the same page: then it is pointed at, and not named again."""


@dataclass(frozen=True)
class Claim:
    """One claim of a stapel."""

    weging: Weging
    verbanden: tuple[Verband, ...] = ()

    @property
    def inzicht(self) -> Inzicht:
        """Whose claim it is."""
        return self.weging.inzicht


@dataclass(frozen=True)
class Fasestand:
    """A fase of research, and whether a methode that suits it was used here."""

    fase: Naam
    gehad: bool


@dataclass(frozen=True)
class Stapel:
    """A vak as a page tells it."""

    vak: Themavak | Stapvak
    conclusie: Tekst
    eerst: Claim | None
    """The surest claim, which leads when there is no conclusion; what is no evidence never leads."""
    claims: tuple[Claim, ...]
    """All others, oldest first."""
    fasen: tuple[Fasestand, ...]

    @property
    def kop(self) -> str:
        """What the page opens with: the conclusion in one sentence, else the surest claim, else the question."""
        if self.conclusie.inhoud:
            return self.conclusie.omschrijving.removesuffix(".") or self.vak.label
        return self.eerst.inzicht.titel if self.eerst else self.vak.vraag

    @property
    def telling(self) -> str:
        """How many insights stand here and what does not count: «2 inzichten, 1 telt niet mee: uitschieter»."""
        vak = self.vak
        outliers = sum(inzicht.uitschieter for inzicht in vak.inzichten)
        out = len(vak.inzichten) - len(vak.bewijs)
        kinds = [
            (outliers, "uitschieter", "uitschieters"),
            (out - outliers, "vervangen meting", "vervangen metingen"),
        ]
        words = [aantal(count, one, more) for count, one, more in kinds if count]
        why = opsomming(words).removeprefix("1 ") if out == 1 else opsomming(words)
        total = aantal(len(vak.inzichten), "inzicht", "inzichten")
        return f"{total}, {aantal(out, 'telt', 'tellen')} niet mee: {why}" if out else total


def build_stapel(
    vak: Themavak | Stapvak,
    conclusie: Tekst,
    wegingen: Mapping[str, Weging],
    relaties: Mapping[str, Relaties],
    fasen: tuple[Naam, ...],
) -> Stapel:
    """Return what the page of a vak tells."""
    here = frozenset(inzicht.id for inzicht in (*vak.inzichten, *vak.context))
    claims = [
        Claim(wegingen[inzicht.id], tuple(_verbanden(relaties.get(inzicht.id, Relaties()), here)))
        for inzicht in reversed(vak.inzichten)
    ]
    surest = None if conclusie.inhoud else next(iter(open_met(vak.bewijs, wegingen).zekerst), None)
    had = {fase for inzicht in vak.bewijs for fase in inzicht.methode.fasen}
    return Stapel(
        vak,
        conclusie,
        next((claim for claim in claims if surest and claim.inzicht.id == surest.inzicht.id), None),
        tuple(claim for claim in claims if not surest or claim.inzicht.id != surest.inzicht.id),
        tuple(Fasestand(fase, fase.id in had) for fase in fasen),
    )


def _verbanden(relaties: Relaties, here: frozenset[str]) -> Iterator[Verband]:
    for name, zin in ZINNEN.items():
        yield from (Verband(zin, other, other.id in here) for other in getattr(relaties, name))
