"""Findings about a file itself, before anybody reads what it says."""

from generator.values.meldingen.soort import Meldinggroep, Meldingsoort

BESTAND = Meldinggroep(
    "bestand",
    "Het bestand en zijn naam",
    "De naam is ook het adres van de pagina. Een bestand is gewone tekst, opgeslagen als UTF-8.",
    (
        Meldingsoort(
            "naam",
            "De naam van een bestand of map kan niet: hij bestaat uit kleine letters, cijfers en streepjes.",
            fout="inzichten/2024/Lift-stil.md",
            goed="inzichten/2024/lift-stil.md",
        ),
        Meldingsoort(
            "achtervoegsel",
            "Het bestand eindigt niet op .md en is dus geen inzicht of pagina.",
            fout="inzichten/2024/lift-stil.docx",
            goed="inzichten/2024/lift-stil.md",
        ),
        Meldingsoort(
            "dubbele-naam",
            "Twee inzichten hebben dezelfde naam, ook al staan ze in een andere map.",
            fout="inzichten/2023/lift-stil.md\ninzichten/2024/lift-stil.md",
            goed="inzichten/2023/lift-stil.md\ninzichten/2024/lift-weer-stil.md",
        ),
        Meldingsoort(
            "te-groot",
            "Het bestand is te groot om te lezen.",
            fout="(een heel rapport van 300 kB in één bestand)",
            goed="(een paar zinnen, met het rapport als bron)",
        ),
        Meldingsoort(
            "geen-utf8",
            "Het bestand is niet opgeslagen als UTF-8, en dan raken letters als é kwijt.",
            fout="(opslaan in Kladblok, met als codering UTF-16)",
            goed="(opslaan in Kladblok, met als codering UTF-8)",
        ),
        Meldingsoort(
            "regel-te-lang",
            "Een regel is te lang om te lezen.",
            fout="(een heel rapport op één regel)",
            goed="(een witregel na elke alinea)",
        ),
        Meldingsoort(
            "stuurteken",
            "Er staat een teken dat je niet ziet en dat voor een computer een opdracht is.",
            fout="(een regel die je uit een ander programma plakte)",
            goed="(dezelfde regel, zelf getypt)",
        ),
        Meldingsoort(
            "onzichtbaar-teken",
            "Er staat een teken dat je niet ziet, zoals een spatie zonder breedte.",
            fout="(een regel die je uit een pdf of een mail plakte)",
            goed="(dezelfde regel, zelf getypt)",
        ),
    ),
)
