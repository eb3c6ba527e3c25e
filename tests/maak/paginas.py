"""A library with an insight in which everything is filled in, to make pages of."""

from dataclasses import replace
from datetime import date

from generator.values.bericht import Bericht, Themablok, UZei
from generator.values.bibliotheek import Tekst
from generator.values.datum import Datum, Periode
from generator.values.inzicht import Actie, Actieomvang, Actiestatus, Bron, Cijfer, Niveau, Zekerheid
from generator.values.metingen.reeks import Reeksbreuk
from generator.values.taxonomie.soorten import Soort, Stem
from tests.maak.bibliotheek import MELDEN, maak_bibliotheek, maak_inzicht
from tests.maak.reeks import jaar, maak_meting, maak_reeks

VOL = maak_inzicht(
    "lift-stil",
    titel='Staat de lift stil [weken], dan | zitten *ouderen* <vast> & "boos"',
    tekst="Zes van de tien zeggen dit.\n\n<script>alert(1)</script> [klik](javascript:alert(1))",
    klantreis=MELDEN,
    stap=MELDEN.stappen[0],
    datum=Datum(2021, 12),
    actie=Actie(
        "Sneller bericht geven", Actiestatus.BEZIG, "team Techniek", date(2024, 6, 1), omvang=Actieomvang.KLEIN
    ),
    bron=Bron("Panel <2021>", "De bond", "https://voorbeeld.nl/?a=1&b=2", 2021),
    n=1290,
    cijfers=(Cijfer("zit vast", 60, "procent", 2021), Cijfer("cijfer voor de lift", 5.0, "rapportcijfer")),
    hoofdcijfer="zit vast",
    zekerheid=Zekerheid(Niveau.HOOG, "cijfers staan in de bron"),
    soort=Soort.BEHOEFTE,
    stem=Stem.MEDEWERKER,
    uitschieter=True,
    vervangt=("lift-oud",),
)
OUD = maak_inzicht("lift-oud", 2015)
BERICHT = Bericht(
    periode=Periode(2024, 1),
    bestand="docs/berichten/2024-h1.md",
    titel="Wat u zei",
    blokken=(Themablok(thema="reparaties", u_zei=(UZei(tekst="De lift staat stil.", inzicht="lift-stil"),)),),
)
_BIBLIOTHEEK = maak_bibliotheek(
    [VOL, OUD],
    [
        ("over/voorbeeld.md", Tekst("docs/over/voorbeeld.md", "Voorbeeld", "Dit is een voorbeeld.")),
        ("klantgroepen/ouderen/reparaties.md", Tekst("docs/x.md", "", "", "Ouderen wachten te lang.")),
    ],
)
REEKS = maak_reeks(
    7.6, 7.4, maak_meting(2023, 7.5, n=290, uitgenodigd=1000, ontevreden=15.1), titel="Wachten <u> op [de lift](x)",
    breuken=(Reeksbreuk("De vraag is *anders*.", jaar(2023)),), tekst="Uit de <b>meting</b>.",
)  # fmt: skip
BIBLIOTHEEK = replace(_BIBLIOTHEEK, berichten=(BERICHT,), metingen=(REEKS,))
