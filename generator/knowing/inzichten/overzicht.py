"""What we know about one term: which insights, counted by kind, where else they stand, and by year."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.knowing.inzichten.relaties import find_bewijs
from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht, Waarneming
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis
from generator.values.taxonomie.soorten import Aard, Soort
from generator.values.taxonomie.taxonomie import stapel_pad
from generator.values.taxonomie.term import Term, ids
from generator.values.taxonomie.termen import Bronsoort, Gebruiksdoel, Kanaal, Methode, Onderwerp, Partner, Team
from generator.values.taxonomie.thema import Thema
from generator.wording.woorden import aantal, getal


@dataclass(frozen=True)
class Rubriek:
    """The insights of one year."""

    id: str
    label: str
    inzichten: tuple[Inzicht, ...]
    pad: str
    """The page where all of them stand."""


@dataclass(frozen=True)
class Mix:
    """How many insights are kwalitatief and kwantitatief; «beide» counts in both (S0-15)."""

    kwalitatief: int
    kwantitatief: int

    @property
    def eenzijdig(self) -> str:
        """The only kind there is, when there are insights of one kind only; else nothing."""
        if self.kwalitatief and not self.kwantitatief:
            return Aard.KWALITATIEF
        if self.kwantitatief and not self.kwalitatief:
            return Aard.KWANTITATIEF
        return ""

    @property
    def zin(self) -> str:
        """How much are stories and how much figures; one insight can be both."""
        if self.eenzijdig:
            stories = (aantal(self.kwalitatief, "verhaal", "verhalen"), "geen cijfers")
            figures = (aantal(self.kwantitatief, "cijfer", "cijfers"), "geen verhalen")
            return ", ".join(stories if self.kwalitatief else figures)
        return f"{getal(self.kwalitatief)} met verhalen, {getal(self.kwantitatief)} met cijfers"


@dataclass(frozen=True)
class Termoverzicht:
    """What we know about one term."""

    term: Term
    inzichten: tuple[Inzicht, ...]
    """Newest first."""

    @property
    def bewijs(self) -> tuple[Inzicht, ...]:
        """What counts, as on a stapel: no background, no outlier, and nothing that another here replaces."""
        return find_bewijs(inzicht for inzicht in self.inzichten if inzicht.soort is not Soort.CONTEXT)

    @property
    def mix(self) -> Mix:
        """How much of the evidence is kwalitatief and kwantitatief."""
        return tel_mix(self.bewijs)

    @property
    def waarnemingen(self) -> tuple[tuple[Waarneming, int], ...]:
        """How many were felt and how many measured; nothing when that is not asked of the term (S0-13)."""
        counts = Counter(inzicht.waarneming for inzicht in self.inzichten)
        asked = isinstance(self.term, Thema) and self.term.over_kwaliteit
        return tuple((waarneming, counts[waarneming]) for waarneming in Waarneming if asked)


def tel_mix(inzichten: Iterable[Inzicht]) -> Mix:
    """Count the two kinds."""
    aarden = [inzicht.aard for inzicht in inzichten]
    both = aarden.count(Aard.BEIDE)
    return Mix(aarden.count(Aard.KWALITATIEF) + both, aarden.count(Aard.KWANTITATIEF) + both)


def about(term: Term, bibliotheek: Bibliotheek) -> tuple[Inzicht, ...]:
    """Return the insights about a term, newest first."""
    belongs = _belongs(term)
    return tuple(inzicht for inzicht in bibliotheek.inzichten if belongs(inzicht))


_VAN: Mapping[type[Term], Callable[[Inzicht], tuple[str, ...]]] = {
    Klantgroep: lambda inzicht: ids(inzicht.klantgroepen),
    Thema: lambda inzicht: ids(inzicht.themas),
    Klantreis: lambda inzicht: (inzicht.klantreis.id,) if inzicht.klantreis else (),
    Methode: lambda inzicht: (inzicht.methode.id,),
    Gebruiksdoel: lambda inzicht: inzicht.gebruiksdoelen,
    Kanaal: lambda inzicht: ids(inzicht.kanalen),
    Bronsoort: lambda inzicht: (inzicht.bronsoort.id,) if inzicht.bronsoort else (),
    Partner: lambda inzicht: ids(inzicht.partners),
    Team: lambda inzicht: ids(inzicht.voor_wie),
}
"""The terms of an insight, by family; an Onderwerp gathers those of others."""


def _belongs(term: Term) -> Callable[[Inzicht], bool]:
    if isinstance(term, Onderwerp):
        return lambda inzicht: (
            not set(term.themas).isdisjoint(ids(inzicht.themas))
            or not set(term.klantgroepen).isdisjoint(ids(inzicht.klantgroepen))
            or inzicht.soort in term.soorten
        )
    van = _VAN[type(term)]
    return lambda inzicht: term.id in van(inzicht)


def plekken(term: Term, inzicht: Inzicht) -> tuple[tuple[str, str], ...]:
    """Return where else an insight on the page of a term stands, by name and path: under a klantgroep its stapels."""
    if isinstance(term, Klantgroep):
        return tuple((thema.label, stapel_pad(term, thema)) for thema in inzicht.themas)
    if isinstance(term, Thema):
        return tuple((groep.label, stapel_pad(groep, term)) for groep in inzicht.klantgroepen)
    return tuple((thema.label, thema.pad) for thema in inzicht.themas)


def per_jaar(inzichten: Sequence[Inzicht]) -> tuple[Rubriek, ...]:
    """Return insights by year, newest year first, and those without a date last; no empty group."""
    found: dict[int | None, list[Inzicht]] = defaultdict(list)
    for inzicht in inzichten:
        found[inzicht.datum.jaar if inzicht.datum else None].append(inzicht)
    order = sorted(found, key=lambda jaar: -(jaar or 0))
    return tuple(_jaar(str(jaar or ""), tuple(found[jaar])) for jaar in order)


def _jaar(jaar: str, inzichten: tuple[Inzicht, ...]) -> Rubriek:
    naam, label = (jaar, jaar) if jaar else ("onbekend", "Jaar onbekend")
    return Rubriek(naam, label, inzichten, f"jaren/{naam}.md")
