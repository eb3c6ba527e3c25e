"""The balance of what we hear: over domeinen, fasen, kinds and three tables (S0-03, S0-06, S0-12 to S0-15)."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from generator.knowing.inzichten.tellingen import Teller, Telling, Verdeling
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Periode
from generator.values.inzicht import Inzicht, Waarneming
from generator.values.programma.jaarprogramma import Tabel
from generator.values.programma.onderzoeksoort import Inzet
from generator.values.taxonomie.soorten import Aard, Soort
from generator.values.taxonomie.thema import Naam

GRENS = 10
"""A domein with a smaller percentage of the recent insights is a gap (S0-12)."""

WOON = Naam("woon", "Woonbeleving")
DIENST = Naam("dienst", "Dienstbeleving")
KANTEN = (WOON, DIENST)
_WOON = ("woonbeleving", "kwaliteit")
_SOORT = {Soort.BEHOEFTE: Tabel.RICHTEN, Soort.GEDRAG: Tabel.INRICHTEN, Soort.TEVREDENHEID: Tabel.VERRICHTEN}
_FASE = {"verkennen": Tabel.RICHTEN, "beoordelen": Tabel.VERRICHTEN}
_AARDEN = (Naam(Aard.KWALITATIEF, "verhalen"), Naam(Aard.KWANTITATIEF, "cijfers"))
_WAARNEMINGEN = tuple(Naam(waarneming, waarneming.uitleg) for waarneming in Waarneming)

Test = Callable[[Inzicht], bool]


@dataclass(frozen=True)
class Balans:
    """Everything the page about balance shows; context is left out of every count but its own (S0-07)."""

    perioden: tuple[Periode, ...]
    domeinen: Verdeling
    fasen: Verdeling
    aarden: Verdeling
    waarnemingen: Verdeling
    """Felt or measured, of the insights about kwaliteit (S0-13)."""
    zonder_waarneming: int
    """Insights about kwaliteit that do not say which of the two."""
    tabellen: Mapping[tuple[Naam, Tabel], Telling]
    """Woon and dienst by richten, inrichten and verrichten (S0-06)."""
    inzetten: Mapping[Inzet, int]
    """How many onderzoeken are done regularly, and how many once (S0-03)."""
    context: int

    @property
    def leemten(self) -> tuple[Telling, ...]:
        """The domeinen of which we recently heard nothing, or less than GRENS percent (S0-12)."""
        return self.domeinen.onder(GRENS)

    @property
    def in_balans(self) -> tuple[Telling, ...]:
        """The other domeinen."""
        return tuple(telling for telling in self.domeinen.tellingen if telling not in self.leemten)


def build_balans(bibliotheek: Bibliotheek, peildatum: date) -> Balans:
    """Count the library as it is on the peildatum."""
    teller, taxonomie = Teller(peildatum), bibliotheek.taxonomie
    known = bibliotheek.op(peildatum).inzichten
    evidence = [inzicht for inzicht in known if inzicht.soort is not Soort.CONTEXT]
    kwaliteit = [inzicht for inzicht in evidence if any(thema.over_kwaliteit for thema in inzicht.themas)]
    inzetten = Counter(onderzoek.inzet for onderzoek in bibliotheek.agenda.onderzoeken)
    return Balans(
        teller.perioden,
        teller.groep("domeinen", evidence, [(naam, _in_domein(naam)) for naam in taxonomie.domeinen]),
        teller.groep("fasen", evidence, [(naam, _in_fase(naam)) for naam in taxonomie.fasen]),
        teller.groep("aarden", evidence, [(naam, _van_aard(naam)) for naam in _AARDEN]),
        teller.groep("waarnemingen", kwaliteit, [(naam, _observed(naam)) for naam in _WAARNEMINGEN]),
        sum(inzicht.waarneming is None for inzicht in kwaliteit),
        {
            (side, tabel): teller.tel(Naam(tabel, side.label), filter(_in_tabel(side, tabel), evidence))
            for side in KANTEN
            for tabel in Tabel
        },
        {inzet: inzetten[inzet] for inzet in Inzet},
        context=len(known) - len(evidence),
    )


def tabel_van(inzicht: Inzicht) -> Tabel:
    """Return the one table an insight belongs to: by its soort, else by the first fase of its methode (S0-06)."""
    if inzicht.soort in _SOORT:
        return _SOORT[inzicht.soort]
    return _FASE.get(next(iter(inzicht.methode.fasen), ""), Tabel.INRICHTEN)


def kanten_van(inzicht: Inzicht) -> set[Naam]:
    """Return whether an insight is about living, about service, or both: by the domeinen of its themas (S0-06)."""
    return {WOON if thema.domein in _WOON else DIENST for thema in inzicht.themas}


def _in_tabel(side: Naam, tabel: Tabel) -> Test:
    return lambda inzicht: tabel_van(inzicht) is tabel and side in kanten_van(inzicht)


def _in_domein(naam: Naam) -> Test:
    return lambda inzicht: any(thema.domein == naam.id for thema in inzicht.themas)


def _in_fase(naam: Naam) -> Test:
    return lambda inzicht: naam.id in inzicht.methode.fasen


def _van_aard(naam: Naam) -> Test:
    return lambda inzicht: inzicht.aard in (naam.id, Aard.BEIDE)


def _observed(naam: Naam) -> Test:
    return lambda inzicht: inzicht.waarneming == naam.id
