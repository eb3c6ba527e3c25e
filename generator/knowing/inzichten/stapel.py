"""What stands on one vak: the answer that leads, what counts, and every other claim once, in time (S0-11, S0-14)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.knowing.inzichten.kaart import VEEL, Stapvak, Themavak
from generator.knowing.inzichten.relaties import Relaties
from generator.knowing.inzichten.zekerst import Weging, open_met
from generator.values.bibliotheek import Tekst
from generator.values.inzicht import Inzicht
from generator.values.taxonomie.thema import Naam
from generator.wording.woorden import aantal, getal, opsomming

MINSTENS = 2
"""Claims that a conclusion is about at least."""
HOOGSTENS, ACHTERGROND = 200, 25
"""Claims of a stapel that has a list of all behind it, and of what plays around it, on its page."""
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
    telt_niet_mee: bool = False
    """True when that takes the place of the claim here, so that the claim does not count."""


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
    """The others that its page lists, oldest first, and what has no date last; of very many the newest."""
    fasen: tuple[Fasestand, ...]

    @property
    def kop(self) -> str:
        """What the page opens with: the conclusion in one sentence, else the surest claim, else the question."""
        if self.conclusie.inhoud:
            return self.conclusie.omschrijving.removesuffix(".") or self.vak.label
        return self.eerst.inzicht.titel if self.eerst else self.vak.vraag

    @property
    def is_afgekapt(self) -> bool:
        """True when there are more claims than its page lists."""
        return len(self.claims) < self.andere

    @property
    def andere(self) -> int:
        """How many claims there are besides the one that leads."""
        return len(self.vak.inzichten) - (self.eerst is not None)

    @property
    def context(self) -> tuple[Inzicht, ...]:
        """What its page lists of what plays around it."""
        return self.vak.context[:ACHTERGROND]

    @property
    def antwoorden(self) -> tuple[tuple[str, str], ...]:
        """What is known of «wat verwacht welke klant wanneer en waarom», by question (S2-01)."""
        return tuple((vraag, zin) for vraag, zin in vars(self.conclusie.verwachting).items() if zin)

    @property
    def open_vragen(self) -> tuple[str, ...]:
        """What is not known of it; on a stapel only when somebody began to answer."""
        asked = isinstance(self.vak, Stapvak) or self.antwoorden
        return self.conclusie.verwachting.ontbreekt if asked else ()

    @property
    def te_schrijven(self) -> bool:
        """True when a conclusion can be written, or be finished: from two claims on, and from many on."""
        if self.conclusie.inhoud:
            return len(self.vak.bewijs) >= VEEL and bool(self.conclusie.verwachting.ontbreekt)
        return len(self.vak.bewijs) >= MINSTENS

    @property
    def lijstkop(self) -> str:
        """What stands above the claims in time."""
        if not self.eerst:
            return "De inzichten, van oud naar nieuw" if self.andere > 1 else "Het inzicht"
        if self.andere == 1:
            return "Het andere inzicht"
        return f"De andere {getal(self.andere)} inzichten, van oud naar nieuw"

    @property
    def eerst_zin(self) -> str:
        """Why the surest claim leads, in words that call nothing sure that is not."""
        more, all_count = len(self.vak.bewijs), len(self.vak.bewijs) == len(self.vak.inzichten)
        if self.eerst is None:
            return ""
        if more == 1:
            return f"Dit is het enige inzicht{'' if all_count else ' dat meetelt'}."
        best = "zekerste" if self.eerst.weging.zeker else "sterkste"
        return f"Dit is het {best} van de {getal(more)} inzichten{'' if all_count else ' die meetellen'}."

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
    surest = None if conclusie.inhoud else next(iter(open_met(vak.bewijs, wegingen).zekerst), None)
    first = (surest.inzicht,) if surest else ()
    rest = tuple(inzicht for inzicht in sorted(vak.inzichten, key=_leeftijd) if inzicht not in first)
    listed = rest[-HOOGSTENS:] if isinstance(vak, Themavak) else rest
    here = frozenset(inzicht.id for inzicht in (*first, *listed, *vak.context[:ACHTERGROND]))
    solid = frozenset(inzicht.id for inzicht in vak.inzichten if not inzicht.uitschieter)
    out = solid - {inzicht.id for inzicht in vak.bewijs}

    def claim(inzicht: Inzicht) -> Claim:
        newer = solid if inzicht.id in out else frozenset()
        return Claim(wegingen[inzicht.id], tuple(_verbanden(relaties.get(inzicht.id, Relaties()), here, newer)))

    had = {fase for inzicht in vak.bewijs for fase in inzicht.methode.fasen}
    return Stapel(
        vak,
        conclusie,
        next(map(claim, first), None),
        tuple(map(claim, listed)),
        tuple(Fasestand(fase, fase.id in had) for fase in fasen),
    )


def _leeftijd(inzicht: Inzicht) -> tuple[bool, date]:
    """Return what sorts from old to new, and what has no date last."""
    return inzicht.datum is None, inzicht.sorteerdatum


def _verbanden(relaties: Relaties, here: frozenset[str], newer: frozenset[str]) -> Iterator[Verband]:
    """Yield how a claim stands to others; `newer` are those that can take its place here."""
    for name, zin in ZINNEN.items():
        for other in getattr(relaties, name):
            yield Verband(zin, other, other.id in here, name == "vervangen_door" and other.id in newer)
