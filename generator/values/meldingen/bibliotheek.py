"""Findings about a list to import, a question, and the library as a whole."""

from generator.values.meldingen.soort import Meldinggroep, Meldingsoort

_KOP = "klantgroep;thema;klantreis;methode;datum;actie;titel;tekst"
_RIJ = "ouderen;reparaties;;enquete;2024;;Ouderen wachten lang"

IMPORTEREN = Meldinggroep(
    "importeren",
    "Een tabel importeren",
    "Deze meldingen zie je bij inzichten importeer. Voor de tekst staan dan het nummer van de rij en de kolom.",
    (
        Meldingsoort(
            "geen-rijen",
            "Er staan geen rijen in het bestand.",
            fout=_KOP,
            goed=f"{_KOP}\n{_RIJ};Een kwart wacht langer dan beloofd.",
        ),
        Meldingsoort(
            "kolom",
            "De kolommen en de cellen passen niet bij elkaar.",
            fout=f"{_KOP}\n{_RIJ};Een kwart wacht; soms wekenlang.",
            goed=f'{_KOP}\n{_RIJ};"Een kwart wacht; soms wekenlang."',
        ),
        Meldingsoort(
            "gelezen-als",
            "De cel is anders geschreven dan het veld vraagt en kan maar één ding betekenen: dat nemen we over.",
            fout=f"{_KOP}\n{_RIJ.replace('2024', '3-5-2024')};Een kwart wacht langer dan beloofd.",
            goed=f"{_KOP}\n{_RIJ.replace('2024', '2024-05-03')};Een kwart wacht langer dan beloofd.",
        ),
        Meldingsoort(
            "twee-lezingen",
            "De cel kan meer dan één ding betekenen, en wij kiezen niet.",
            fout=f"{_KOP}\n{_RIJ.replace('2024', '3/5/2024')};Een kwart wacht langer dan beloofd.",
            goed=f"{_KOP}\n{_RIJ.replace('2024', '2024-05-03')};Een kwart wacht langer dan beloofd.",
        ),
    ),
)
BIBLIOTHEEK = Meldinggroep(
    "bibliotheek",
    "Een kennisvraag en de bibliotheek als geheel",
    "Deze meldingen gaan over de plaats van iets in de hele bibliotheek.",
    (
        Meldingsoort(
            "geen-vakje",
            "De kennisvraag hoort bij geen plek op de kaart: zonder klantreis zijn klantgroep en thema allebei nodig.",
            fout="klantgroep: [ouderen]",
            goed="klantgroep: [ouderen]\nthema: [reparaties]",
        ),
        Meldingsoort(
            "conclusie",
            "De conclusie staat op een plaats die bij geen plek op de kaart hoort.",
            fout="docs/klantgroepen/ouderen/reperaties.md",
            goed="docs/klantgroepen/ouderen/reparaties.md",
        ),
        Meldingsoort(
            "vraag-zonder-groep",
            "In de vraag van een thema is geen plaats voor de naam van een klantgroep, of er zijn er twee.",
            fout="vraag: Is er last van vocht?",
            goed="vraag: Hebben {groep} last van vocht?",
        ),
        Meldingsoort(
            "fase-ontbreekt",
            "In docs/methoden/index.md ontbreekt een fase waar de leemten mee rekenen.",
            fout="fasen:\n  verkennen: Waar is behoefte aan?",
            goed="fasen:\n  verkennen: Waar is behoefte aan?\n  toetsen: Klopt het idee?",
        ),
        Meldingsoort(
            "persona-zonder-huurders",
            "Achter een persona staat geen inzicht waarin huurders zelf iets zeggen; het bouwen gaat door.",
            fout="gebaseerd-op: [indruk-van-medewerkers]",
            goed="gebaseerd-op: [indruk-van-medewerkers, lift-stil]",
        ),
    ),
)
