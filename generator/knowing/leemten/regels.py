"""The gap engine: which vakken are a gap, of which kind, and why (S0-33, S0-14, S2-01, S2-02, S2-06, S4-06).

Every rule looks at one vak only. So a new insight changes the gaps of the vakken it stands in and of no other, and
what holds for alle-huurders never closes the gap of one klantgroep.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.knowing.inzichten.kaart import VEEL, Groepvak, Sleutel, Stapvak, Themavak, is_gehoord
from generator.knowing.inzichten.relaties import per_onderzoek
from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht
from generator.values.leemte import LeemteSoort
from generator.values.melding import Ernst, Melding, Plek
from generator.values.metingen.stand import Laagcijfer
from generator.values.taxonomie.soorten import Soort, Stem
from generator.values.taxonomie.taxonomie import TOETSEN, VERKENNEN, Taxonomie
from generator.wording.woorden import opsomming


@dataclass(frozen=True)
class Tekort:
    """One vak that lacks something: the kind, and the reason in one Dutch sentence."""

    soort: LeemteSoort
    vak: Themavak | Stapvak | Groepvak
    reden: str


@dataclass(frozen=True)
class Maatstaf:
    """What the rules need to know beside the vak."""

    bibliotheek: Bibliotheek
    deelnemers: int
    """Fewer people than this together is thin."""
    sinds: date
    """From which day on a klantgroep counts as heard."""
    cijfers: Mapping[Sleutel, tuple[Laagcijfer, ...]]
    """Our own figures that do not reach their target, by the vakken they are about."""
    onbekend: Mapping[Sleutel, tuple[str, ...]]
    """What routes and personas do not tell, by the steps they pass."""


Toets = Callable[[Themavak | Stapvak, Maatstaf], str]
"""A rule gives the reason why a vak is a gap, or nothing."""


def find_leemten(vakken: Iterable[Themavak | Stapvak | Groepvak], maatstaf: Maatstaf) -> Iterator[Tekort]:
    """Yield every gap of every vak, in the order of the vakken and then of the kinds."""
    for vak in vakken:
        if isinstance(vak, Groepvak):
            if reden := _niet_gehoord(vak, maatstaf):
                yield Tekort(LeemteSoort.NIET_GEHOORD, vak, reden)
        elif not vak.bewijs:
            yield Tekort(LeemteSoort.LEEG, vak, _leeg(vak, maatstaf))
        else:
            for soort, regel in REGELS.items():
                if reden := regel(vak, maatstaf):
                    yield Tekort(soort, vak, reden)


def _leeg(vak: Themavak | Stapvak, maatstaf: Maatstaf) -> str:
    others = []
    if vak.inzichten:
        others.append("een uitschieter")
    if vak.context:
        others.append("achtergrond")
    lacking = f"Er is alleen {opsomming(others)}; dat telt niet mee." if others else "We weten hier niets over."
    figures = (low.zin for low in maatstaf.cijfers.get(vak.sleutel, ()))
    return " ".join((lacking, *figures, *maatstaf.onbekend.get(vak.sleutel, ())))


def _tegenstrijdig(vak: Themavak | Stapvak, _: Maatstaf) -> str:
    here = {inzicht.id: inzicht for inzicht in vak.bewijs}
    found = [(one, here[other]) for one in vak.bewijs for other in one.spreekt_tegen if other in here]
    pairs = list({frozenset((one.id, other.id)): (one, other) for one, other in found}.values())
    if not pairs:
        return ""
    one, other = pairs[0]
    more = f" En zo nog {len(pairs) - 1}." if len(pairs) > 1 else ""
    return f"«{one.titel}» spreekt «{other.titel}» tegen.{more}"


def _onverklaard(vak: Themavak | Stapvak, maatstaf: Maatstaf) -> str:
    for low in maatstaf.cijfers.get(vak.sleutel, ()):
        explains = [inzicht for inzicht in vak.bewijs if low.reeks in inzicht.verklaart]
        if not explains:
            return f"{low.zin} Geen inzicht op deze plek verklaart dat."
        acts = (i for i in vak.bewijs if i.actie and (i in explains or low.reeks in i.actie.raakt))
        if not any(acts):
            return f"{low.zin} Er is een verklaring, maar geen actie."
    return ""


def _verouderd(vak: Themavak | Stapvak, _: Maatstaf) -> str:
    if vak.aantal_vers:
        return ""
    newest = vak.bewijs[0].datum
    return (
        f"Alles is oud. Het nieuwste is van {newest.voluit}."
        if newest
        else "Van geen enkel inzicht is de datum bekend."
    )


def _onbevestigd(vak: Themavak | Stapvak, _: Maatstaf) -> str:
    only_staff = all(inzicht.stem is Stem.MEDEWERKER for inzicht in vak.bewijs)
    return "Alleen medewerkers of deskundigen zeiden dit, huurders nog niet." if only_staff else ""


def _dun(vak: Themavak | Stapvak, maatstaf: Maatstaf) -> str:
    studies = per_onderzoek(vak.bewijs)
    if len(studies) == 1:
        return "Alles wat meetelt, komt uit één onderzoek."
    counts = [max((i.n for i in study if i.n is not None), default=None) for study in studies]
    known = [n for n in counts if n is not None]
    if len(known) == len(counts) and sum(known) < maatstaf.deelnemers:
        return f"Er deden samen {sum(known)} mensen mee; minder dan {maatstaf.deelnemers} is te weinig."
    return ""


def _niet_getoetst(vak: Themavak | Stapvak, _: Maatstaf) -> str:
    fasen = {fase for inzicht in vak.bewijs for fase in inzicht.methode.fasen}
    return (
        "Het is een eerste indruk. Of het klopt, is nooit nagegaan."
        if VERKENNEN in fasen and TOETSEN not in fasen
        else ""
    )


def _synthesegat(vak: Themavak | Stapvak, maatstaf: Maatstaf) -> str:
    if len(vak.bewijs) < VEEL or (isinstance(vak, Stapvak) and vak.klantgroep):
        return ""
    conclusie = maatstaf.bibliotheek.tekst(vak.pad)
    if not conclusie.inhoud:
        return f"Er zijn {len(vak.bewijs)} inzichten, maar nog geen conclusie."
    if missing := conclusie.verwachting.ontbreekt:
        return f"In de conclusie ontbreekt nog: {opsomming(missing)}."
    return ""


def _eenzijdig(vak: Themavak | Stapvak, _: Maatstaf) -> str:
    kind = vak.mix.eenzijdig
    one = {
        "kwalitatief": "We hebben alleen verhalen, geen cijfers.",
        "kwantitatief": "We hebben alleen cijfers, geen verhalen.",
    }
    parts = [one[kind]] if kind else []
    if vak.behoefte_onbekend:
        parts.append(f"We kennen {opsomming(_zegt_alleen(vak.bewijs))}, maar niet wat huurders nodig hebben.")
    return " ".join(parts)


def _zegt_alleen(bewijs: Iterable[Inzicht]) -> Iterator[str]:
    """Yield what there is where nothing tells the need, each kind once."""
    kinds = {(inzicht.methode.sturing, inzicht.soort) for inzicht in bewijs}
    if any(soort is Soort.TEVREDENHEID and not steers for steers, soort in kinds):
        yield "een oordeel"
    if any(steers for steers, _ in kinds):
        yield "een sturingscijfer"
    if any(soort is None and not steers for steers, soort in kinds):
        yield "een inzicht zonder soort"


def _deel_onbekend(vak: Themavak | Stapvak, maatstaf: Maatstaf) -> str:
    return " ".join(maatstaf.onbekend.get(vak.sleutel, ()))


def _niet_gehoord(vak: Groepvak, maatstaf: Maatstaf) -> str:
    heard = [inzicht for inzicht in vak.inzichten if is_gehoord(inzicht)]
    if any(inzicht.datum and inzicht.datum.laatste >= maatstaf.sinds for inzicht in heard):
        return ""
    if not heard:
        return "Uit deze groep hoorden we nog nooit een huurder zelf."
    last = heard[0].datum
    when = f"De laatste keer was in {last.voluit}." if last else "Wanneer het wel was, weten we niet."
    return f"Al twee jaar hoorden we niemand uit deze groep zelf. {when}"


REGELS: dict[LeemteSoort, Toets] = {
    LeemteSoort.TEGENSTRIJDIG: _tegenstrijdig,
    LeemteSoort.ONVERKLAARD: _onverklaard,
    LeemteSoort.VEROUDERD: _verouderd,
    LeemteSoort.ONBEVESTIGD: _onbevestigd,
    LeemteSoort.DUN: _dun,
    LeemteSoort.NIET_GETOETST: _niet_getoetst,
    LeemteSoort.SYNTHESEGAT: _synthesegat,
    LeemteSoort.EENZIJDIG: _eenzijdig,
    LeemteSoort.DEEL_ONBEKEND: _deel_onbekend,
}
"""The rule of every kind of gap that a vak with evidence can have; a klantgroep as a whole has one of its own."""


def check_fasen(taxonomie: Taxonomie) -> Iterator[Melding]:
    """Yield a warning for every fase that the rules lean on and the vocabulary lacks (`fase-ontbreekt`)."""
    known = {fase.id for fase in taxonomie.fasen}
    for fase in (VERKENNEN, TOETSEN):
        if known and fase not in known:
            tekst = f"De fase «{fase}» ontbreekt, en de leemten rekenen ermee."
            hint = f"Laat «{fase}» bij fasen staan. Wat een lezer ziet, staat achter de dubbele punt en mag anders."
            yield Melding(Plek("docs/methoden/index.md"), "fase-ontbreekt", tekst, hint, Ernst.WAARSCHUWING)
