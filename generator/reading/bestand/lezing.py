"""What one reading run knows and what it finds: the vocabulary so far, today, and the findings."""

from dataclasses import dataclass, field
from datetime import date

from generator.values.melding import Ernst, Melding, Plek
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.wording.persoonsgegevens.bekend import Bekend
from generator.wording.persoonsgegevens.vinden import NIETS

MAX_ZIN = 300
"""No honest value makes a finding longer than this."""


@dataclass(frozen=True)
class Doel:
    """Where a link in a text leads, as it was written, and its place."""

    naar: str
    plek: Plek


@dataclass
class Lezing:
    """Collects findings; readers add to it and never raise (Law 2)."""

    vandaag: date
    taxonomie: Taxonomie = field(default_factory=Taxonomie)
    meldingen: list[Melding] = field(default_factory=list)
    ids: dict[str, frozenset[str]] = field(default_factory=dict)
    """The names that a reference may point at, by what it points at; what is not here is not checked."""
    bekend: Bekend = NIETS
    """Names and addresses that may stand everywhere."""
    stukken: set[str] = field(default_factory=set, repr=False)
    """Every piece of text that points at a person, for no finding may say it again."""
    padstukken: set[str] = field(default_factory=set, repr=False)
    """The same, found in the name of a file or a folder."""
    geraakt: set[str] = field(default_factory=set)
    """The files in which something about a person was blacked out."""

    doelen: list[Doel] = field(default_factory=list)
    """Where the texts that were read lead; whether something is there only a whole site can tell."""

    def meld(self, plek: Plek, code: str, tekst: str, hint: str = "") -> None:
        """Add a fault."""
        self.meldingen.append(Melding(plek, code, _kort(tekst), hint))

    def waarschuw(self, plek: Plek, code: str, tekst: str, hint: str = "") -> None:
        """Add a warning: worth knowing, but it stops nothing."""
        self.meldingen.append(Melding(plek, code, _kort(tekst), hint, Ernst.WAARSCHUWING))


def _kort(tekst: str) -> str:
    """Return a sentence on one line that fits a screen: of what it quotes, the begin and the end."""
    line = tekst.replace("\n", " ")
    return line if len(line) <= MAX_ZIN else f"{line[: MAX_ZIN - 100]} … {line[-90:]}"
