"""What a series says in words: the claim above its line, and the sentence about the change."""

from dataclasses import dataclass

from generator.knowing.metingen.effect import Effect, Uitwerking
from generator.values.metingen.periode import Periodevorm
from generator.values.metingen.reeks import Maat, Meetreeks
from generator.values.metingen.stand import LANG_GEMIST, MEEST_ONTEVREDEN, Reeksstand, Verandering, Verschil
from generator.wording.woorden import getal


@dataclass(frozen=True)
class Reekswoord:
    """A series in words."""

    cijfer: str
    oordeel: str
    """What the figure is against its target, or when it was when there is none."""
    bewering: str
    verandering: str
    ontevreden: str
    gemist: str
    """That it was not measured for long, or nothing."""
    is_oordeel: bool
    """False for a count, that nobody gives."""


def build_woord(stand: Reeksstand) -> Reekswoord:
    """Return what a series says: its claim, its change, and what too many dissatisfied people mean."""
    is_oordeel = stand.reeks.maat is not Maat.AANTAL
    said = (bewering(stand), zin(stand.verschil, stand.reeks), ontevreden(stand), gemist(stand))
    return Reekswoord(schrijf(stand.laatste.waarde, stand.reeks.maat), oordeel(stand), *said, is_oordeel)


def schrijf(waarde: float | int, maat: Maat) -> str:
    """Return a figure as a reader sees it, exactly as it was read: 7,95 or 15,1%."""
    return getal(waarde) + ("%" if maat.procent else "")


def bewering(stand: Reeksstand) -> str:
    """Return the claim of a series: onder de 8 sinds 2021, blijft hangen, op het doel."""
    value = schrijf(stand.laatste.waarde, stand.reeks.maat)
    return f"{value}{': ' if _heeft_doel(stand.reeks) else ' '}{oordeel(stand)}"


def kort(stand: Reeksstand) -> str:
    """Return the newest figure with its period, and that it does not reach its target: 7,4 in 2018, onder de 8."""
    reeks, last = stand.reeks, stand.laatste
    where = "boven" if reeks.maat is Maat.ONTEVREDEN else "onder"
    past = f", {where} {_doel(reeks)}" if stand.onder else ""
    return f"{schrijf(last.waarde, reeks.maat)} in {last.periode.label}{past}"


def _heeft_doel(reeks: Meetreeks) -> bool:
    return reeks.maat is not Maat.AANTAL and reeks.doel is not None


def oordeel(stand: Reeksstand) -> str:
    """Return what a figure is: onder de 8 sinds 2021, haalt de 8, or the period when there is no target."""
    reeks = stand.reeks
    if not _heeft_doel(reeks):
        return f"in {stand.laatste.periode.label}"
    if not stand.onder:
        return f"{'niet boven' if reeks.maat is Maat.ONTEVREDEN else 'haalt'} {_doel(reeks)}"
    where = "boven" if reeks.maat is Maat.ONTEVREDEN else "onder"
    hangs = ", blijft hangen" if stand.hangt else ""
    return f"{where} {_doel(reeks)}{_sinds(stand)}{hangs}"


def _sinds(stand: Reeksstand) -> str:
    """Return since when; a series that begins so says only that."""
    if stand.sinds is None or stand.sinds == stand.laatste.periode:
        return ""
    begins = stand.sinds == stand.reeks.metingen[0].periode
    return f" vanaf de eerste meting ({stand.sinds.label})" if begins else f" sinds {stand.sinds.label}"


def _doel(reeks: Meetreeks) -> str:
    value = schrijf(reeks.doel or 0, reeks.maat)
    return f"de {value}" if reeks.maat is Maat.RAPPORTCIJFER else f"het doel van {value}"


def gemist(stand: Reeksstand) -> str:
    """Return that a series was not measured for long, or nothing (S0-17)."""
    return f"{stand.gemist} perioden zonder cijfer" if stand.gemist >= LANG_GEMIST else ""


def ontevreden(stand: Reeksstand) -> str:
    """Return what too many dissatisfied people say, or nothing."""
    if not stand.veel_ontevreden:
        return ""
    share = stand.laatste.waarde if stand.reeks.maat is Maat.ONTEVREDEN else stand.laatste.ontevreden
    return (
        f"{getal(share or 0)}% is ontevreden. Meer dan {MEEST_ONTEVREDEN}% is volgens Aedes een teken dat het "
        "basisproces niet op orde is."
    )


def zin(verschil: Verschil, reeks: Meetreeks) -> str:
    """Return what can be said of the change between two periods."""
    van, tot = verschil.van, verschil.tot
    if van is None or tot is None:
        return "Er is één meting. Over stijgen of dalen is nog niets te zeggen."
    if verschil.soort is Verandering.REEKSBREUK:
        return f"Tussen {van.periode.label} en {tot.periode.label} is een reeksbreuk: die twee mag je niet vergelijken."
    if not verschil.waarde:
        return f"Even hoog als in {van.periode.label}."
    way = "hoger" if verschil.waarde > 0 else "lager"
    unit = " procentpunt" if reeks.maat.procent else ""
    return f"{getal(abs(verschil.waarde))}{unit} {way} dan in {van.periode.label}.{_toeval(verschil, reeks)}"


def _toeval(verschil: Verschil, reeks: Meetreeks) -> str:
    if verschil.soort is Verandering.ECHT:
        return " Dat is meer dan toeval (95% zeker)."
    if verschil.soort is Verandering.TOEVAL:
        return " Dat kan toeval zijn: het valt binnen de marge van 95%."
    return "" if reeks.maat is Maat.AANTAL else f" Of dat toeval is, weten we niet: {verschil.waarom}."


def effect_zin(effect: Effect, reeks: Meetreeks) -> str:
    """Return what became of a series after an action, without more than can be said."""
    since = effect.actie.sinds.voluit if effect.actie.sinds else ""
    fixed = {
        Uitwerking.NIET: "De actie gaat niet door.",
        Uitwerking.NOG_NIET: "De actie is nog niet begonnen.",
        Uitwerking.GEEN_DAG: "Er staat niet bij sinds wanneer huurders het merken.",
        Uitwerking.TE_VROEG: f"Te vroeg: na {since} is er nog geen hele periode gemeten.",
        Uitwerking.GEEN_VOORAF: f"Voor {since} is er niet gemeten. Wat de actie deed, is niet te zeggen.",
    }
    if effect.verschil is None:
        return fixed[effect.uitwerking]
    change = zin(effect.verschil, reeks)
    return f"Geen effect te zien. {change}" if effect.uitwerking is Uitwerking.GEEN else change


PER = {
    Periodevorm.MAAND: "per maand", Periodevorm.KWARTAAL: "per kwartaal", Periodevorm.HALFJAAR: "per half jaar",
    Periodevorm.JAAR: "per jaar", Periodevorm.SEPTEMBER_AUGUSTUS: "per jaar van september tot en met augustus",
}  # fmt: skip
"""How often is measured, in words."""
