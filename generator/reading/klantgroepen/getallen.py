"""Numbers about a klantgroep: each a block with its source, or for its size the word that is a guess (S1-04)."""

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from generator.reading.bestand.knopen import Blok, Knoop, Reeks, Scalar
from generator.reading.bestand.lezing import Lezing
from generator.reading.velden.kinds import Choice, Flag, Many, Number, NumberOrText, Schema, Text, Url
from generator.reading.velden.velden import Ref, Veld, Veldgroep
from generator.values.klantgroepen.getal import GEHEEL, Groepsgetal, Jaarbron, Leesdeel
from generator.values.taxonomie.soorten import Omvang
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.termen import Kanaal

_JAARBRON = Veldgroep(
    (
        Veld("titel", Text(300), "De titel van de bron.", "Huurdersregister", verplicht=True),
        Veld("jaar", Number(1900, 2999), "Het jaar waarin de bron uitkwam.", "2024", verplicht=True),
        Veld("uitgever", Text(160), "Wie het uitgaf.", "Aedes"),
        Veld("url", Url(), "Waar het te lezen is.", "https://voorbeeld.nl/cijfers"),
        Veld("gelezen", Choice(Leesdeel), "Of je de bron helemaal las.", "fragment"),
    ),
    Jaarbron,
)
VOORBEELD = (
    "{wat: huurders van 65 of ouder, waarde: 4100, eenheid: huurders, over: al onze huurders, jaar: 2024, "
    "bron: {titel: Huurdersregister, jaar: 2024}}"
)
"""A number that can be pasted."""
GETAL = (
    Veld("wat", Text(160), "Wie of wat er geteld is.", "huurders van 65 of ouder", verplicht=True),
    Veld("waarde", NumberOrText(), "Het getal, precies zoals in de bron.", "4100", verplicht=True),
    Veld("eenheid", Text(60), "Waarvan: procent, huurders, huishoudens …", "huurders"),
    Veld("over", Text(160), "Van wie het een deel is, of bij wie er geteld is.", "al onze huurders", verplicht=True),
    Veld("jaar", Number(1900, 2999), "Het jaar waar het getal over gaat.", "2024", verplicht=True),
    Veld(
        "bron", _JAARBRON, "De bron, met het jaar waarin die uitkwam.", "{titel: Huurdersregister, jaar: 2024}",
        verplicht=True,
    ),
    Veld("twijfel", Text(300), "Wat je aan het getal niet zeker weet.", "Mensen zonder huurcontract tellen niet mee."),
)  # fmt: skip
_HEEL = Veld(
    "hele-groep", Flag(),
    "Ja als dit de hele klantgroep telt onder alle huurders. Dan staat het naast wie we hoorden.", "ja",
)  # fmt: skip


@dataclass(frozen=True)
class Getalveld(Veldgroep):
    """A number with its source; a share of more than a hundred is none. Finding: `boven-100`."""

    make: Any = Groepsgetal

    def read(self, knoop: Knoop, lezing: Lezing) -> Any:
        getal = super().read(knoop, lezing)
        if getal is None or not getal.is_deel or getal.precies is None or 0 <= getal.precies <= GEHEEL:
            return getal
        hint = f"Schrijf een deel van 0 tot {GEHEEL}, of een andere eenheid."
        lezing.meld(knoop.plek, "boven-100", f"«{getal.waarde}» procent kan geen deel van een groep zijn.", hint)
        return None


@dataclass(frozen=True)
class Omvangdeel(Getalveld):
    """The size of a klantgroep: a number with its source, or a word. Finding: `getal-zonder-bron`."""

    velden: tuple[Veld, ...] = (*GETAL, _HEEL)

    def read(self, knoop: Knoop, lezing: Lezing) -> Any:
        if not isinstance(knoop, Scalar):
            return super().read(knoop, lezing)
        if not re.search(r"\d", knoop.tekst):
            return Choice(Omvang).read(knoop, lezing)
        lezing.meld(knoop.plek, "getal-zonder-bron", f"«{knoop.tekst}» heeft geen bron.", f"Schrijf: {VOORBEELD}")
        return None

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {"anyOf": [Choice(Omvang).schema(taxonomie), super().schema(taxonomie)]}


@dataclass(frozen=True)
class Omvangveld(Many):
    """A word, a number, or a list of numbers with at most one word. Finding: `dubbel`."""

    kind: Any = Omvangdeel()

    def read(self, knoop: Knoop, lezing: Lezing) -> tuple[Any, ...] | None:
        values = super().read(Reeks((knoop,), knoop.plek) if isinstance(knoop, Blok) else knoop, lezing)
        words = [str(value) for value in values or () if isinstance(value, Omvang)]
        if len(words) > 1 and isinstance(knoop, Reeks):
            tekst = f"Hier staat «{words[0]}» en ook «{words[1]}»."
            lezing.meld(knoop.plek, "dubbel", tekst, "Houd één woord over: groot, middel of klein.")
            return None
        return values


def _van_kanaal(kanaal: Kanaal, **values: Any) -> Groepsgetal:
    return Groepsgetal(wat=kanaal.label, **values)


@dataclass(frozen=True)
class Kanalenveld(Many):
    """The shares of kanalen; those of the same contacts in one year are no more than all. Finding: `boven-100`."""

    kind: Any = Getalveld(
        (Veld("kanaal", Ref("kanalen"), "Het kanaal.", "telefoon", verplicht=True), *GETAL[1:]), _van_kanaal
    )

    def read(self, knoop: Knoop, lezing: Lezing) -> tuple[Any, ...] | None:
        values = super().read(knoop, lezing)
        samen: defaultdict[tuple[str, int], float] = defaultdict(float)
        for getal in values or ():
            if getal.is_deel and getal.precies is not None:
                samen[getal.over, getal.jaar] += getal.precies
        for (over, jaar), som in samen.items():
            if som > GEHEEL:
                tekst = f"De delen van «{over}» in {jaar} zijn samen {som:g} procent."
                hint = f"Samen is het hoogstens {GEHEEL}. Deelt de bron anders, zeg dan bij over waarvan."
                lezing.meld(knoop.plek, "boven-100", tekst, hint)
                return None
        return values
