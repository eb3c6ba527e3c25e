"""How well personal data is found: sentences with what stands in them, counted and shown as a table."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import yaml

from generator.values.persoonsgegeven import Gegeven, Stelligheid, Vondst

ZINNEN = Path(__file__).parent / "zinnen"
HERKOMSTEN = ("nederlands", "turks", "marokkaans", "pools", "chinees", "eritrees", "naamwoord")
"""Origins of which the same sentences exist, so that their recall can be compared."""


@dataclass(frozen=True)
class Zin:
    """A sentence with what must be found in it, and what makes it hard."""

    tekst: str
    verwacht: tuple[Vondst, ...]
    herkomst: str
    valkuil: str


@dataclass(frozen=True)
class Score:
    """How much was found, was missed, and was found for nothing."""

    goed: int
    gemist: int
    vals: int = 0

    @property
    def recall(self) -> float:
        """The share of what is there."""
        return self.goed / max(1, self.goed + self.gemist)

    @property
    def precision(self) -> float:
        """The share of what was found."""
        return self.goed / max(1, self.goed + self.vals)


@dataclass(frozen=True)
class Uitslag:
    """What came out of a list of sentences."""

    fout: Score
    vraag: Score
    per_soort: dict[str, Score]
    per_herkomst: dict[str, Score]
    valkuilen: Counter[str]

    @property
    def recall(self) -> float:
        """The share that was found, as a fault or as a question."""
        return Score(self.fout.goed + self.vraag.goed, self.fout.gemist + self.vraag.gemist).recall

    @property
    def spreiding(self) -> float:
        """How far the recall of names differs from one origin to another."""
        recalls = [self.per_herkomst[herkomst].recall for herkomst in HERKOMSTEN if herkomst in self.per_herkomst]
        return max(recalls, default=0) - min(recalls, default=0)


def read_zinnen(*namen: str) -> tuple[Zin, ...]:
    """Return the sentences of one or more lists."""
    regels = chain.from_iterable(yaml.safe_load((ZINNEN / f"{naam}.yaml").read_text("utf-8")) for naam in namen)
    return tuple(
        Zin(regel["tekst"], tuple(_verwacht(regel)), regel.get("herkomst", ""), regel.get("valkuil", ""))
        for regel in regels
    )


def _verwacht(regel: dict[str, Any]) -> Iterator[Vondst]:
    tekst = regel["tekst"]
    for soort in Gegeven:
        for stuk in regel.get(soort.value, ()):
            van = tekst.index(stuk)
            yield Vondst(soort, van, van + len(stuk))


def measure(zinnen: Sequence[Zin], find: Callable[[str], Sequence[Vondst]]) -> Uitslag:
    """Count what is found: anything that shares a character with what is there, and no question for a fault."""
    goed, gemist, vals, valkuilen = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for zin in zinnen:
        found = find(zin.tekst)
        for one in zin.verwacht:
            hit = any(_same(one, other) for other in found)
            (goed if hit else gemist).update((one.soort.value, zin.herkomst, one.soort.stelligheid))
        for one in found:
            if not any(_same(other, one) for other in zin.verwacht):
                vals[one.soort.stelligheid] += 1
                valkuilen[f"{one.soort.stelligheid}: {zin.valkuil or 'naast iets goeds'}"] += 1

    def score(naam: str) -> Score:
        return Score(goed[naam], gemist[naam], vals[naam])

    soorten = [soort.value for soort in Gegeven if goed[soort.value] + gemist[soort.value]]
    herkomsten = list(dict.fromkeys(zin.herkomst for zin in zinnen if zin.herkomst))
    return Uitslag(
        score("fout"), score("vraag"), dict(zip(soorten, map(score, soorten), strict=True)),
        dict(zip(herkomsten, map(score, herkomsten), strict=True)), valkuilen,
    )  # fmt: skip


def _same(verwacht: Vondst, found: Vondst) -> bool:
    """Whether a finding answers what is there; a name may be found as anything."""
    raakt = verwacht.van < found.tot and found.van < verwacht.tot
    return raakt and found.soort.stelligheid in (Stelligheid.FOUT, verwacht.soort.stelligheid)


def show(naam: str, uitslag: Uitslag) -> str:
    """Return the scores as a table."""
    regels = [f"{naam:24}  goed gemist vals precisie recall"]
    for wat, score in {
        "fout": uitslag.fout, "vraag": uitslag.vraag, **uitslag.per_soort, **uitslag.per_herkomst
    }.items():  # fmt: skip
        alleen = wat in ("fout", "vraag")
        vals = f"{score.vals:4} {score.precision:8.3f}" if alleen else " " * 13
        regels.append(f"  {wat:22} {score.goed:5} {score.gemist:6} {vals} {score.recall:6.3f}")
    regels.append(f"  alles samen: recall {uitslag.recall:.3f}, spreiding van namen {uitslag.spreiding:.3f}")
    regels += (f"  vals alarm, {waar}: {aantal}" for waar, aantal in uitslag.valkuilen.most_common())
    return "\n".join(regels)
