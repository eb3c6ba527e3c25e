"""Values to show, one for each state that looks different."""

from dataclasses import replace
from datetime import date

from generator.knowing.klantreizen.verslagen import Bevestiging, Verslagbeeld
from generator.knowing.personas.beeld import Personabeeld
from generator.showing.huurders.omslag import Omslag, Omslagvak
from generator.showing.huurders.webbericht import Deelbeeld, Gezegd, Onderwerpblok
from generator.values.beeld.grafiek import (
    NORM,
    Grafiek,
    Jaarpunt,
    Lijn,
    Liniaal,
    Meetpunt,
    Staven,
    Stippen,
    op_liniaal,
)
from generator.values.inzicht import Actie, Actieomvang, Actiesoort, Actiestatus, Cijfer
from generator.values.klantgroepen.getal import Groepsgetal, Jaarbron
from generator.values.klantreizen.duur import Duur, Tijdmaat
from generator.values.klantreizen.halte import Bevinding, Gevoel, Halte, Past, Zelfservice
from generator.values.klantreizen.route import Route, Weg
from generator.values.klantreizen.verslag import Beleving, Verslag
from generator.values.openbaar import (
    Antwoord,
    Belofte,
    Deelscore,
    Gehoord,
    Score,
    Scorestand,
    Themadeel,
    Uitkomst,
    Uitspraak,
    Weigering,
)
from generator.values.personas.persona import Persona
from generator.values.personas.portret import Bril, Gezichtshaar, Haar, Haarkleur, Huid, Kleding, Portret
from generator.values.programma.aandachtspunt import AANDACHTSPUNTEN
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis
from generator.values.taxonomie.termen import Kanaal

GRAFIEKEN: tuple[Grafiek, ...] = (
    Staven((Meetpunt("Vooraf", "77%", 77), Meetpunt("Bij wijzigingen", "51%", 51, raak=True)), delen=True),
    Staven((Meetpunt("Telefoon", "180", 100, raak=True), Meetpunt("E-mail", "70", 39)), delen=False),
    Lijn(
        "Tevreden met de woning",
        (
            Jaarpunt(2002, Meetpunt("", "80%", 70), 0),
            Jaarpunt(2018, Meetpunt("", "71%", 28), 84),
            Jaarpunt(2021, Meetpunt("", "72%", 33, raak=True), 100),
        ),
    ),
    Stippen(7, 10, "heeft last van hitte", "zeven op de tien"),
    Liniaal((Meetpunt("Nieuwe huurders", "7,2", op_liniaal(7.2), raak=True),), op_liniaal(NORM)),
)
"""A picture of every kind."""


ACTIES = (
    Actie("Wat niemand doet", omvang=Actieomvang.PROCES, soort=Actiesoort.TRAINING),
    Actie("Wat te laat is", Actiestatus.BEZIG, "het team", date(2000, 1, 1)),
    Actie("Wat hielp", Actiestatus.GEDAAN, "het team", resultaat="Wat het opleverde"),
    Actie("Wat niet doorgaat", Actiestatus.NIET, "het team", omdat="Waarom niet"),
)
"""An action in every stand that looks different in a list."""


CIJFERS = (Cijfer("Zegt iets", 60, "procent", 2021), Cijfer("Rapportcijfer", 7.2, "rapportcijfer"))
"""A figure that is large on its page, and more in a table."""
GETALLEN = (
    Groepsgetal("huurders", 61.5, "alle huurders", 2022, Jaarbron("Een bron", 2023, "Een uitgever"), "procent"),
    Groepsgetal("zegt de bron", "ruim de helft", "een deel", 2022, Jaarbron("Een bron", 2023), twijfel="Een twijfel."),
)
"""A number of a klantgroep as a share, and one in words with a doubt."""
TEKST = """\
Tekst die een mens schreef, met **nadruk**, `code` en een [link](https://voorbeeld.example).

- een punt
- nog een punt

> Een citaat.

| Kop | Nog een kop |
|---|---|
| cel | cel |
"""
_GEHOORD = Gehoord("de manier", "de maand", 12)
_BELOFTE = Belofte("iets", "Wat wij beloven.", "Het team", date(2000, 1, 1))
_SCORE = Score(
    "Een cijfer", 7.2, Scorestand.ONDER, "de maand", 12, 7.0, "De bron", ("woord",),
    (Deelscore("Een groep", 7.4, 12), Deelscore("Een kleine groep")), "Wat je moet weten.",
)  # fmt: skip
_THEMA = Themadeel(
    "Een onderwerp", (), ("Wat wij deden.",), (_BELOFTE,), (Weigering("Wat niet doorgaat.", "De reden."),)
)
BLOK = Onderwerpblok(_THEMA, (Gezegd(Uitspraak("Wat u zei.", _GEHOORD, "Let op."), Deelbeeld(7, 10)),), _SCORE)
BLOK = replace(BLOK, onderwerp=replace(_THEMA, u_zei=tuple(gezegd.uitspraak for gezegd in BLOK.gezegd)))
"""One subject of a report, with all that can stand there."""
DEELNAME = (_GEHOORD, Gehoord("een andere manier", "de maand"))
ANTWOORDEN = tuple(Antwoord("iets", "Wat wij beloofden.", uitkomst, "Hoe het ging.") for uitkomst in Uitkomst)
OMSLAG = Omslag(
    (Omslagvak("Niet in het bericht", 16, 16, 0), Omslagvak("Tweede", 56, 16, 2), Omslagvak("Eerste", 96, 16, 1))
)
PUNTEN = ((AANDACHTSPUNTEN[0], AANDACHTSPUNTEN[0].voorbeeld), (AANDACHTSPUNTEN[1], ""))
"""A point with an answer, and one without."""

_GEZICHTEN = (
    Portret(Haar.KAAL, Huid.DONKER, Haarkleur.ZWART, gezichtshaar=Gezichtshaar.BAARD, kleding=Kleding.OVERHEMD),
    Portret(Haar.KORT, Huid.LICHT, Haarkleur.GRIJS, Bril.HOEKIG, Gezichtshaar.SNOR, Kleding.VEST),
    Portret(Haar.HALFLANG, Huid.GETINT, Haarkleur.BLOND),
    Portret(Haar.LANG, Huid.BRUIN, Haarkleur.BRUIN, kleding=Kleding.CAPUCHON),
    Portret(Haar.KRULLEN, Huid.LICHT, Haarkleur.ROOD, Bril.ROND),
    Portret(Haar.KNOT, Huid.GETINT, Haarkleur.WIT, Bril.ROND, kleding=Kleding.VEST),
    Portret(Haar.HOOFDDOEK, Huid.BRUIN),
)
PERSONAS = tuple(
    Personabeeld(
        Persona(
            "index", "", "Naam", 30 + 10 * nummer, "", (), "met wie", ("wat nodig is",),
            Klantgroep("index", "Een klantgroep"), (), gezicht,
        ),
        (), nummer > 0, (),
    )
    for nummer, gezicht in enumerate(_GEZICHTEN)
)  # fmt: skip
"""A portrait with every feature, old and young; no tenant speaks behind the first."""

_BEVINDING, _REIS = Bevinding("Wat een inzicht zegt.", ("inzicht",)), Klantreis("index", "Een klantreis")
_VAST = Halte(
    _REIS, None, "Wat een inzicht zegt", Kanaal("index", "Een kanaal"), "wie je spreekt", Duur(4, Tijdmaat.UUR),
    ("inzicht",), _BEVINDING, gevoel=Gevoel(-1, ("inzicht",)),
)  # fmt: skip
_VAST = replace(_VAST, drempel=_BEVINDING, zelfservice=(Zelfservice(Past.DEELS, ("inzicht",)),))
WEG = Weg((Halte(_REIS, None, "Een vermoeden"), _VAST, replace(_VAST, gevoel=Gevoel(1, ("inzicht",)))))
"""A guess, and two haltes that an insight tells of."""
ROUTE = Route("index", "", "Een route", "", (), WEG)
_VERSLAG = Verslag(
    "index", "", "Een verslag", (_REIS,), None, ("een team",), ("Wat zij verwachtten.",),
    (
        Beleving(_REIS, None, "een rol", "Wat je verwachtte.", "Hoe het was.", "", Gevoel(-1, ()), False),
        Beleving(_REIS, None),
    ),
    (), "een halve dag",
)  # fmt: skip
VERSLAGEN = tuple(Verslagbeeld(_VERSLAG, (), (), bevestiging) for bevestiging in Bevestiging)
"""Something that was met, and something nobody wrote down; confirmed by nobody, in part, and by tenants."""
