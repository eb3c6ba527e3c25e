"""The front matter of a series of scores."""

from generator.reading.inzichten.inzichtvelden import ZEKERHEID, RefStap
from generator.reading.metingen.maten import Doelgetal, Vanaf
from generator.reading.velden.kinds import Choice, Flag, Many, Number, Text, Url
from generator.reading.velden.velden import Ref, Veld, Veldgroep
from generator.values.inzicht import Publicatie
from generator.values.metingen.periode import Meetperiode, Periodevorm
from generator.values.metingen.reeks import Leeswijze, Maat, Meetbron, Reeksbreuk, Reikwijdte


def _breuk(omdat: str, periode: Meetperiode | str) -> Reeksbreuk:
    return Reeksbreuk(omdat, None if isinstance(periode, str) else periode)


MEETBRON = Veldgroep(
    (
        Veld("titel", Text(300), "De titel van het verslag of onderzoek.", "Jaarverslag 2023", verplicht=True),
        Veld("uitgever", Text(160), "Wie het uitgaf.", "Acantus"),
        Veld("url", Url(), "Waar het te lezen is.", "https://voorbeeld.nl/jaarverslag"),
        Veld("jaar", Number(1900, 2999), "Het jaar van uitgave.", "2024"),
        Veld("gelezen", Choice(Leeswijze), "Wat je ervan las: geheel of fragment.", "fragment"),
    ),
    Meetbron,
)
BREUK = Veldgroep(
    (
        Veld("periode", Vanaf(), "De eerste periode na de breuk, of onbekend.", "2023", verplicht=True),
        Veld("omdat", Text(400), "Wat er anders is, en van wie je dat weet.", "De vraag is anders.", verplicht=True),
    ),
    _breuk,
)
KOLOMMEN = Veldgroep(
    (
        Veld("periode", Text(100), "De kolom met de periode.", "Kwartaal"),
        Veld("score", Text(100), "De kolom met het cijfer, het percentage of het aantal.", "Klantwaardering"),
        Veld("n", Text(100), "De kolom met het aantal mensen dat antwoordde.", "Aantal respondenten"),
        Veld("uitgenodigd", Text(100), "De kolom met het aantal mensen dat gevraagd is.", "Aantal geënquêteerd"),
        Veld("ontevreden", Text(100), "De kolom met het percentage dat ontevreden is.", "Ontevreden (%)"),
        Veld("spreiding", Text(100), "De kolom met de standaardafwijking.", "Standaardafwijking"),
        Veld("vraagversie", Text(100), "De kolom met de versie van de vraag.", "Vragenlijst"),
        Veld("bron", Text(100), "De kolom met het nummer van de bron.", "Bron"),
    ),
)
KOLOM = tuple(veld.naam for veld in KOLOMMEN.velden)
"""What a row can hold; the first two must be there."""
REEKS = (
    Veld("titel", Text(120), "Wat er gemeten is.", "'Reparaties: het rapportcijfer'", verplicht=True),
    Veld("klantgroep", Many(Ref("klantgroepen"), least=1), "Wie het cijfer gaf; geen bij een cijfer van managers.",
         "[alle-huurders]", verplicht=True, geen=True),
    Veld("thema", Many(Ref("themas"), least=1), "Waar het over gaat.", "[reparaties]", verplicht=True),
    Veld(
        "klantreis", RefStap(("geen",)), "De klantreis, met de stap als je die weet.", "geen", verplicht=True,
        geen=True,
    ),
    Veld("methode", Ref("methoden"), "Hoe er gemeten is.", "procesmeting", verplicht=True),
    Veld("periodevorm", Choice(Periodevorm), "Hoe lang elke periode is.", "kwartaal", verplicht=True),
    Veld("bronnen", Many(MEETBRON, least=1), "Waar de cijfers staan; de tabel noemt hun nummer.",
         "[{titel: Jaarverslag 2023}]", verplicht=True),
    Veld("vraag", Text(300), "De vraag, letterlijk. Laat weg als je die niet weet.",
         "Welk rapportcijfer geeft u de reparatie?"),
    Veld("maat", Choice(Maat), "Wat het cijfer is; anders een rapportcijfer.", "rapportcijfer"),
    Veld("doel", Doelgetal(), "Wat het minstens moet zijn, of geen; anders een 8.", "8", geen=True),
    Veld("reikwijdte", Choice(Reikwijdte), "Eigen huurders, of de sector.", "eigen"),
    Veld("voortschrijdend", Flag(), "Ja bij een voortschrijdend gemiddelde.", "nee"),
    Veld("publicatie", Choice(Publicatie), "Of het naar buiten mag.", "intern"),
    Veld("reeksbreuk", Many(BREUK), "Vanaf welke periode je niet meer mag vergelijken.",
         "[{periode: 2023, omdat: De vraag is anders.}]"),
    Veld("kolommen", KOLOMMEN, "Hoe de kolommen heten in de tabel die jullie krijgen.",
         "{score: Klantwaardering}"),
    Veld("zekerheid", ZEKERHEID, "Hoe zeker de cijfers zijn, en waarom.", "'middel: tekst en tabel verschillen'"),
)  # fmt: skip
