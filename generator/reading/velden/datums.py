"""Fields that hold a date: as precise as the source is, and only days that exist."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from generator.reading.bestand.knopen import Knoop
from generator.reading.bestand.lezing import Lezing
from generator.reading.velden.kinds import Schema, word
from generator.values.datum import MAANDEN, Datum
from generator.values.taxonomie.taxonomie import Taxonomie

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_DAG_EERST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", re.ASCII)


@dataclass(frozen=True)
class PartialDate:
    """A date as precise as the source is, not after today; «onbekend» stays that word."""

    later: bool = False
    """True for a plan, which may lie in the future and is never unknown."""

    def read(self, knoop: Knoop, lezing: Lezing) -> Datum | str | None:
        text = word(knoop, lezing, "een datum")
        if text is None or (text == "onbekend" and not self.later):
            return text
        if text.lower() == "onbekend":
            hint = "Schrijf een maand of een dag, bijvoorbeeld 2024-05." if self.later else "Bedoelde je onbekend?"
            lezing.meld(knoop.plek, "datum", f"«{text}» is geen datum.", hint)
            return None
        datum = read_datum(text, knoop, lezing)
        if datum and not self.later and datum.eerste > lezing.vandaag:
            tekst = f"«{text}» ligt in de toekomst: de datum ligt na vandaag."
            lezing.meld(knoop.plek, "datum-toekomst", tekst, "Schrijf wanneer het onderzoek was.")
            return None
        return datum

    def schema(self, taxonomie: Taxonomie) -> Schema:
        pattern = r"^(onbekend|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$"
        year = {"type": "integer", "minimum": 1900, "maximum": 2999}
        return {"anyOf": [{"type": "string", "pattern": pattern}, year]}


@dataclass(frozen=True)
class Day:
    """One full day."""

    def read(self, knoop: Knoop, lezing: Lezing) -> date | None:
        text = word(knoop, lezing, "een datum")
        datum = read_datum(text, knoop, lezing) if text is not None else None
        if datum and not datum.dag:
            lezing.meld(knoop.plek, "datum", f"«{text}» is geen dag.", f"Schrijf jjjj-mm-dd: {datum.laatste}.")
            return None
        return datum.laatste if datum else None

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {"type": "string", "pattern": r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$"}


@dataclass(frozen=True)
class PastDay(Day):
    """One full day, not after today. Finding: `datum-toekomst`."""

    def read(self, knoop: Knoop, lezing: Lezing) -> date | None:
        dag = super().read(knoop, lezing)
        if dag and dag > lezing.vandaag:
            tekst = f"«{dag}» ligt in de toekomst: de datum ligt na vandaag."
            lezing.meld(knoop.plek, "datum-toekomst", tekst, f"Schrijf de dag van vandaag: {lezing.vandaag}.")
            return None
        return dag


def read_datum(text: str, knoop: Knoop, lezing: Lezing) -> Datum | None:
    """Return a date that exists, or report what is wrong with it (code `datum`)."""
    dutch = _DAG_EERST.fullmatch(text)
    iso = _ISO.fullmatch(text)
    if dutch:
        better = f"{dutch[3]}-{int(dutch[2]):02}-{int(dutch[1]):02}"
        lezing.meld(knoop.plek, "datum", f"«{text}» begint met de dag.", f"Bedoelde je {better}?")
    elif text.lower() == "onbekend":
        lezing.meld(knoop.plek, "datum", f"«{text}» is geen datum.", "Bedoelde je onbekend?")
    elif not iso:
        lezing.meld(knoop.plek, "datum", f"«{text}» is geen datum.", "Schrijf jjjj, jjjj-mm of jjjj-mm-dd: 2024-03-14.")
    else:
        jaar, maand, dag = (int(part) if part else None for part in iso.groups())
        if not jaar or jaar < 1900:
            lezing.meld(knoop.plek, "datum", f"Het jaar {text[:4]} kan niet.", "Schrijf een jaar van 1900 of later.")
        elif maand is not None and not 1 <= maand <= 12:
            hint = "Schrijf jjjj-mm-dd, met een maand van 01 tot 12."
            lezing.meld(knoop.plek, "datum", f"Maand {maand} bestaat niet.", hint)
        elif maand and dag is not None and not 1 <= dag <= monthrange(jaar, maand)[1]:
            hint = f"{MAANDEN[maand - 1]} {jaar} heeft {monthrange(jaar, maand)[1]} dagen."
            lezing.meld(knoop.plek, "datum", f"{text} bestaat niet.", hint)
        else:
            return Datum(jaar, maand, dag)
    return None
