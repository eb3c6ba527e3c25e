"""Which claims are the surest: what a claim must be for that, and in which order (S2-05, S0-07, S0-44, S4-06)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.knowing.inzichten.relaties import Relaties
from generator.knowing.inzichten.versheid import Houdbaarheid
from generator.values.datum import dag_voluit
from generator.values.inzicht import Inzicht, Niveau, Zekerheid
from generator.values.taxonomie.soorten import Aard, Soort
from generator.wording.hoeveelheden import find_hoeveelheden
from generator.wording.hoofdcijfer import find_hoofdcijfer
from generator.wording.woorden import getal

MEEST = 3
"""The most claims that a page opens with."""
_GEEN = Relaties()


@dataclass(frozen=True)
class Grond:
    """What an insight rests on, besides what stands in it."""

    houdbaarheid: Houdbaarheid
    zekerheid: Zekerheid | None
    """How certain it can be at most."""
    scheef: str = ""
    """Why it may give a one-sided picture."""
    onbevestigd: bool = False
    """True when only staff said so."""
    relaties: Relaties = _GEEN


@dataclass(frozen=True)
class Reden:
    """One thing that a sure claim must be: whether it is so, in a sentence."""

    klopt: bool
    zin: str


@dataclass(frozen=True)
class Weging:
    """How sure one claim is, with every reason."""

    inzicht: Inzicht
    redenen: tuple[Reden, ...]
    vers: bool
    steun: int
    """How many other insights confirm it, or are confirmed by it."""
    met_getal: bool
    """True when the title says a figure, and a row of the insight proves it."""

    @property
    def zeker(self) -> bool:
        """True when nothing stands in the way."""
        return not self.bezwaren

    @property
    def bezwaren(self) -> tuple[str, ...]:
        """What stands in the way."""
        return tuple(reden.zin for reden in self.redenen if not reden.klopt)

    @property
    def waarom(self) -> tuple[str, ...]:
        """What speaks for it."""
        return tuple(reden.zin for reden in self.redenen if reden.klopt)

    @property
    def cijfer(self) -> bool:
        """True for figures, False for a story alone."""
        return self.inzicht.aard is not Aard.KWALITATIEF

    @property
    def vorm(self) -> str:
        """What the shape of its dot says: «cijfer, oud, met actie»."""
        soort, vers = ("cijfer" if self.cijfer else "verhaal"), ("vers" if self.vers else "oud")
        return f"{soort}, {vers}{', met actie' if self.inzicht.actie else ''}"

    @property
    def telt(self) -> bool:
        """True when it is evidence at all."""
        return self.inzicht.soort is not Soort.CONTEXT and not self.inzicht.uitschieter

    @property
    def rang(self) -> tuple[int, ...]:
        """Where it stands among others, the surest lowest: evidence, least against it, fresh, figure, confirmed, n."""
        told, people = not self.met_getal, self.inzicht.n or 0
        return not self.telt, len(self.bezwaren), not self.vers, told, -self.steun, -people


def weeg(inzicht: Inzicht, grond: Grond) -> Weging:
    """Return how sure a claim is: the one rule, with its reasons."""
    proved = find_hoofdcijfer(inzicht.titel, inzicht.cijfers, inzicht.hoofdcijfer)
    said = proved is not None and any(find_hoeveelheden(inzicht.titel))
    redenen = tuple(_redenen(inzicht, grond))
    return Weging(inzicht, redenen, grond.houdbaarheid.telt, len(_steun(grond.relaties)), said)


def _redenen(inzicht: Inzicht, grond: Grond) -> Iterator[Reden]:
    tot, zekerheid = grond.houdbaarheid.tot, grond.zekerheid
    if grond.houdbaarheid.telt and tot:
        yield Reden(True, f"Het is vers: houdbaar tot {dag_voluit(tot)}.")
    else:
        yield Reden(False, f"Het is oud: houdbaar tot {dag_voluit(tot)}." if tot else "De datum is onbekend.")
    sure = zekerheid is not None and zekerheid.niveau is Niveau.HOOG
    yield Reden(sure, f"De zekerheid is {zekerheid.niveau}." if zekerheid else "Hoe zeker het is, staat er niet bij.")
    if inzicht.n:
        yield Reden(True, f"Er deden {getal(inzicht.n)} mensen mee.")
    if steun := _steun(grond.relaties):
        yield Reden(True, f"Een ander inzicht bevestigt het: «{steun[0].titel}».")
    against = (
        (inzicht.soort is Soort.CONTEXT, "Het is achtergrond en telt niet als bewijs."),
        (inzicht.uitschieter, "Het is een uitschieter: alleen heel tevreden of heel ontevreden mensen."),
        (bool(grond.scheef), f"Het beeld kan eenzijdig zijn: {grond.scheef}."),
        (grond.onbevestigd, "Alleen medewerkers zeiden dit, huurders nog niet."),
        (bool(grond.relaties.vervangen_door), "Er is een nieuwere meting."),
        (bool(grond.relaties.spreekt_tegen), "Een ander inzicht spreekt het tegen."),
    )
    yield from (Reden(False, zin) for is_so, zin in against if is_so)


def _steun(relaties: Relaties) -> tuple[Inzicht, ...]:
    others = {other.id: other for other in (*relaties.bevestigd_door, *relaties.bevestigt)}
    return tuple(other for other in others.values() if not other.uitschieter and other.soort is not Soort.CONTEXT)


@dataclass(frozen=True)
class Opening:
    """What a page opens with, and what is left for the list below it, each insight once."""

    zekerst: tuple[Weging, ...]
    """The surest claims; when none is sure, those that have least against them."""
    rest: tuple[Weging, ...]

    @property
    def alle(self) -> tuple[Weging, ...]:
        """Every claim, the surest first."""
        return (*self.zekerst, *self.rest)

    @property
    def zeker(self) -> bool:
        """True when what the page opens with is sure."""
        return bool(self.zekerst) and self.zekerst[0].zeker


def open_met(inzichten: Iterable[Inzicht], wegingen: Mapping[str, Weging]) -> Opening:
    """Return the surest of any insights, at most three, and the others by strength; of equal ones the first given."""
    ranked = sorted((wegingen[inzicht.id] for inzicht in inzichten), key=lambda weging: weging.rang)
    sure = sum(weging.zeker for weging in ranked[:MEEST]) or MEEST
    return Opening(tuple(ranked[:sure]), tuple(ranked[sure:]))
