"""Makes small libraries in memory, from the few words that a test is about."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from generator.values.bibliotheek import Bibliotheek, Tekst, nieuwste_eerst
from generator.values.datum import Datum
from generator.values.inzicht import Inzicht
from generator.values.pagina import Instellingen
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.soorten import Aard, Stem
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.termen import Methode
from generator.values.taxonomie.thema import Naam, Thema

PEILDATUM = date(2024, 7, 1)
INSTELLINGEN = Instellingen(PEILDATUM)
ALLE = Klantgroep("alle-huurders", "Alle huurders", volgorde=1, restwaarde=True)
OUDEREN = Klantgroep("ouderen", "Ouderen", "Huurders van 65 jaar of ouder.", 2, ("senioren",), "Over ouderen.")
REPARATIES = Thema("reparaties", "Reparaties", volgorde=1, domein="diensten")
WONING = Thema("woningkwaliteit", "Kwaliteit van de woning", volgorde=2, domein="kwaliteit")
MELDEN = Klantreis(
    "reparatie-melden", "Een reparatie melden", stappen=(Stap("melden", "melden"), Stap("klaar", "klaar"))
)
PANEL = Methode("klantenpanel", "Klantenpanel", aard=Aard.KWANTITATIEF, fasen=("toetsen",))
INTERVIEW = Methode("interview", "Interview", aard=Aard.KWALITATIEF, fasen=("verkennen",))
TAXONOMIE = Taxonomie(
    klantgroepen=(ALLE, OUDEREN),
    themas=(REPARATIES, WONING),
    klantreizen=(MELDEN,),
    methoden=(PANEL, INTERVIEW),
    domeinen=(Naam("diensten", "Geleverde diensten"), Naam("kwaliteit", "Kwaliteit")),
    fasen=(Naam("verkennen", "Waar is behoefte aan?"), Naam("toetsen", "Klopt het idee?")),
)


def maak_inzicht(naam: str, jaar: int | None = 2024, **anders: object) -> Inzicht:
    """Return an insight about ouderen and reparaties, with anything else as given."""
    basis = Inzicht(
        id=naam,
        bestand=f"inzichten/{jaar or 'onbekend'}/{naam}.md",
        titel=naam.replace("-", " ").capitalize(),
        tekst="Een zin.",
        klantgroepen=(OUDEREN,),
        themas=(REPARATIES,),
        klantreis=None,
        stap=None,
        methode=PANEL,
        datum=Datum(jaar, 3) if jaar else None,
        actie=None,
        aard=Aard.KWANTITATIEF,
        stem=Stem.KLANT,
    )
    return replace(basis, **anders)  # type: ignore[arg-type]


def maak_bibliotheek(inzichten: Iterable[Inzicht] = (), teksten: Iterable[tuple[str, Tekst]] = ()) -> Bibliotheek:
    """Return a library with the small vocabulary above."""
    return Bibliotheek(nieuwste_eerst(inzichten), TAXONOMIE, dict(teksten))
