"""A question that somebody asked, and what was known before it was asked (S0-08, S0-34)."""

from dataclasses import dataclass, field
from datetime import date

from generator.values.datum import Datum
from generator.values.leemte import LeemteSoort
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.thema import Thema


@dataclass(frozen=True)
class AlBekend:
    """What was known before a question was asked: insights, or the search that found nothing (S0-08)."""

    inzichten: tuple[str, ...] = ()
    gezocht: str = ""
    """What was searched for when nothing was found."""


@dataclass(frozen=True)
class Aanvaard:
    """A gap that is left open on purpose, with the day to look again."""

    omdat: str
    herzien: date


@dataclass(frozen=True)
class Kennisvraag:
    """A question that somebody asked; `id` is the file name."""

    id: str
    bestand: str
    vraag: str
    al_bekend: AlBekend
    beslissing: str
    """What will be done with the answer."""
    gevraagd: Datum
    klantgroepen: tuple[Klantgroep, ...] = ()
    themas: tuple[Thema, ...] = ()
    klantreis: Klantreis | None = None
    stap: Stap | None = None
    soorten: tuple[LeemteSoort, ...] = ()
    """The kinds of gap it is about; empty is all."""
    keer: int = 1
    """How many colleagues asked; never who."""
    team: str = ""
    aanvaard: Aanvaard | None = None
    tekst: str = field(default="", repr=False)

    @property
    def pad(self) -> str:
        """The path of its page under docs/."""
        return f"kennisvragen/{self.id}.md"


@dataclass(frozen=True)
class Gemist:
    """What a colleague filled in at «Wat mis je?» (S0-38): nothing in it is trusted."""

    over: str
    vraag: str
    pagina: str = ""
    """The page where it was missed, as «klantgroepen/ouderen.html»."""
