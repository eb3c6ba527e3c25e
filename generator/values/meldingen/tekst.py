"""Findings about the title and the text under the front matter."""

from generator.values.meldingen.soort import Meldinggroep, Meldingsoort

TEKST = Meldinggroep(
    "tekst",
    "De titel en de tekst",
    "Onder het kopblok staan de titel en de tekst, in Markdown. Wat op de site iets kan doen, mag daar niet in.",
    (
        Meldingsoort(
            "geen-titel",
            "Onder het kopblok staat geen titel: een regel die begint met # en een spatie.",
            fout="Een kwart wacht langer dan beloofd.",
            goed="# Ouderen wachten lang op een reparatie\n\nEen kwart wacht langer dan beloofd.",
        ),
        Meldingsoort(
            "geen-inhoud",
            "Onder het kopblok of onder de titel staat geen tekst.",
            fout="# Ouderen wachten lang op een reparatie",
            goed="# Ouderen wachten lang op een reparatie\n\nEen kwart wacht langer dan beloofd.",
        ),
        Meldingsoort(
            "titel",
            "De titel is te lang, of er staat HTML in.",
            fout="# Ouderen wachten <b>lang</b>\n\nEen kwart wacht langer dan beloofd.",
            goed="# Ouderen wachten lang\n\nEen kwart wacht langer dan beloofd.",
        ),
        Meldingsoort(
            "titel-zonder-cijfer",
            "In de titel staat een getal dat niet bij de cijfers van het inzicht staat.",
            fout="# Een op de vijf ouderen wacht lang\n\nEen kwart wacht langer dan beloofd.",
            goed="# Ouderen wachten lang\n\nEen kwart wacht langer dan beloofd.",
        ),
        Meldingsoort(
            "kop",
            "In de tekst staat een tweede titel: een tussenkop begint met ##.",
            fout="# Wat zij zeggen",
            goed="## Wat zij zeggen",
        ),
        Meldingsoort(
            "verwijzing",
            "Een link of verwijzing mag niet, of komt nergens uit.",
            fout="Lees [het rapport](www.voorbeeld.nl/rapport).",
            goed="Lees [het rapport](https://www.voorbeeld.nl/rapport).",
        ),
        Meldingsoort(
            "beeld",
            "Een beeld staat niet in de bibliotheek zelf.",
            fout="![De lift staat stil](https://voorbeeld.nl/lift.png)",
            goed="![De lift staat stil](beelden/lift.png)",
        ),
        Meldingsoort(
            "html",
            "In de tekst staat HTML.",
            fout="Bel eerst.<br>Mail daarna.",
            goed="Bel eerst.\n\nMail daarna.",
        ),
        Meldingsoort(
            "commentaar",
            "In de tekst staat commentaar, en dat komt mee op de site.",
            fout="<!-- Nog nakijken. -->",
            goed="Dit is nog niet nagekeken.",
        ),
        Meldingsoort(
            "attributen",
            "Tussen accolades staat een opdracht voor de opmaak.",
            fout="Ouderen bellen liever. {.rood}",
            goed="**Ouderen bellen liever.**",
        ),
        Meldingsoort(
            "dubbel-anker",
            "Twee koppen hebben hetzelfde anker.",
            fout="## Eerst {#lift}\n\n## Daarna {#lift}",
            goed="## Eerst\n\n## Daarna",
        ),
        Meldingsoort(
            "invoegen",
            "De tekst voegt een ander bestand in.",
            fout='--8<-- "lift-stil.md"',
            goed="Lees ook [het andere inzicht](lift-stil.md).",
        ),
        Meldingsoort(
            "mermaid",
            "In een schema staat een regel die iets doet als je erop klikt.",
            fout="```mermaid\ngraph LR\n  bellen --> afspraak\n  click bellen lift-stil\n```",
            goed="```mermaid\ngraph LR\n  bellen --> afspraak\n```",
        ),
        Meldingsoort(
            "te-diep",
            "Te veel lijsten of citaten staan in elkaar.",
            fout="> > > > > > > > > Een citaat in een citaat in een citaat",
            goed="> Een citaat",
        ),
        Meldingsoort(
            "te-veel-haken",
            "Er staan te veel haken tegelijk open.",
            fout=f"{'(' * 51}zie de bijlage)",
            goed="(zie de bijlage)",
        ),
        Meldingsoort(
            "te-veel",
            "Een tekst of tabel is te groot, of van één teken staat er te veel in.",
            fout="|" + " wijk |" * 21,
            goed="|" + " wijk |" * 20,
        ),
        Meldingsoort(
            "voetnoot",
            "Bij een voetnoot staat geen tekst, of nergens staat een verwijzing ernaar.",
            fout="Een kwart wacht te lang.[^1]",
            goed="Een kwart wacht te lang.[^1]\n\n[^1]: Enquête van 2024.",
        ),
    ),
)
