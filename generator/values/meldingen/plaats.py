"""Findings about what lies where: links, and files that have no place in the library."""

from generator.values.meldingen.soort import Meldinggroep, Meldingsoort

PLAATS = Meldinggroep(
    "plaats",
    "Wat waar staat",
    "In inzichten/ staan inzichten, in docs/ pagina's, en in docs/beelden/ beelden. Verborgen bestanden tellen niet.",
    (
        Meldingsoort(
            "koppeling",
            "Er staat een koppeling naar een andere plek, en die kan buiten de bibliotheek uitkomen.",
            fout="(een snelkoppeling naar een bestand of map)",
            goed="(het bestand zelf)",
        ),
        Meldingsoort(
            "geen-bestand",
            "Er staat iets wat geen gewoon bestand is.",
            fout="(een wachtrij, een socket of een apparaat)",
            goed="(een gewoon bestand)",
        ),
        Meldingsoort(
            "onleesbaar",
            "Een bestand of map kan niet gelezen worden.",
            fout="(een bestand zonder leesrechten)",
            goed="(een bestand dat iedereen mag lezen)",
        ),
        Meldingsoort(
            "soort-bestand",
            "Dit soort bestand hoort hier niet, en komt niet op de site.",
            fout="docs/over/huurderslijst.xlsx",
            goed="docs/over/wie-huurt-bij-ons.md",
        ),
        Meldingsoort(
            "beeld-inhoud",
            "Een beeld is kapot, te groot of iets anders dan zijn naam zegt, of in een tekening zit meer dan vormen.",
            fout="(een rekenblad dat lijst.png heet)",
            goed="(een grafiek, bewaard als PNG)",
        ),
        Meldingsoort(
            "beeld-ongebruikt",
            "Geen pagina voor huurders laat een beeld zien, dus het komt niet op hun site.",
            fout="(een foto in docs/extern/beelden/ die op geen pagina staat)",
            goed="(dezelfde foto, met op een pagina: ![De lift](beelden/lift.jpg))",
        ),
        Meldingsoort(
            "dode-verwijzing",
            "Een tekst verwijst naar een pagina, een kop of een bestand dat er niet is.",
            fout="(op een pagina in docs/over/: [Privacy](privcy.md))",
            goed="(op een pagina in docs/over/: [Privacy](privacy.md))",
        ),
        Meldingsoort(
            "adres-ontbreekt",
            "In mkdocs.yml staat niet op welk adres de site komt te staan.",
            fout='site_url: ""',
            goed="site_url: https://intranet.voorbeeld.nl/inzichten/",
        ),
        Meldingsoort(
            "menu",
            "Het menu verwijst naar een pagina die er niet is.",
            fout="(in mkdocs.yml onder nav: over/privcy.md)",
            goed="(in mkdocs.yml onder nav: over/privacy.md)",
        ),
        Meldingsoort(
            "halverwege",
            "Een opdracht is gestopt voordat hij klaar was, en liet iets achter.",
            fout="(de computer uitzetten terwijl inzichten importeer bezig is)",
            goed="(dezelfde opdracht opnieuw typen: die zet eerst alles terug)",
        ),
        Meldingsoort(
            "instellingen",
            "De instellingen van een van de twee sites kloppen niet.",
            fout="(mkdocs-extern.yml zonder site_name)",
            goed="(mkdocs-extern.yml met site_name: Jouw corporatie luistert)",
        ),
    ),
)
