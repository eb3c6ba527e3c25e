"""Findings about what a report promises, and what became of it."""

from generator.values.meldingen.soort import Meldinggroep, Meldingsoort

_LIFT = "beloften:\n- {belofte: 2023-h2/lift, uitkomst: gehaald}"

BELOFTEN = Meldinggroep(
    "beloften",
    "Beloften in een bericht",
    "Alles onder wij-doen is een belofte. Het volgende bericht zegt wat ervan kwam, onder beloften.",
    (
        Meldingsoort(
            "geen-antwoord",
            "Huurders zeiden iets, maar er staat niet wat jullie ermee doen.",
            fout="themas:\n- thema: reparaties\n  u-zei:\n  - {tekst: U belt vaak., inzicht: openbaar-inzicht}",
            goed="themas:\n- thema: reparaties\n  u-zei:\n  - {tekst: U belt vaak., inzicht: openbaar-inzicht}\n"
            "  wij-doen-niet:\n  - {tekst: Wij bellen niet terug., omdat: Dat kost te veel tijd.}",
        ),
        Meldingsoort(
            "belofte-zonder-antwoord",
            "Een eerdere belofte staat nog open, en dit bericht zegt er niets over.",
            fout="beloften: []",
            goed=_LIFT,
        ),
        Meldingsoort(
            "belofte-open",
            "Bij een eerdere belofte staat nog niet wat ervan kwam.",
            fout="beloften:\n- {belofte: 2023-h2/lift, uitkomst: open}",
            goed=_LIFT,
        ),
        Meldingsoort(
            "belofte-onbekend",
            "Er staat een antwoord op een belofte die niet openstaat.",
            fout=f"{_LIFT}\n- {{belofte: 2023-h2/trap, uitkomst: gehaald}}",
            goed=_LIFT,
        ),
        Meldingsoort(
            "belofte-reden",
            "Een belofte vervalt, maar er staat niet waarom.",
            fout="beloften:\n- {belofte: 2023-h2/lift, uitkomst: vervallen}",
            goed="beloften:\n- {belofte: 2023-h2/lift, uitkomst: vervallen, toelichting: De flat is gesloopt.}",
        ),
        Meldingsoort(
            "belofte-datum",
            "De dag van een belofte kan niet: hij is al voorbij, ontbreekt of is veranderd.",
            fout="wij-doen:\n- {id: bellen, tekst: Wij bellen u eerder., team: team Wonen, uiterlijk: 2024-06-30}",
            goed="wij-doen:\n- {id: bellen, tekst: Wij bellen u eerder., team: team Wonen, uiterlijk: 2024-12-31}",
        ),
        Meldingsoort(
            "belofte-verdwenen",
            "Een belofte uit de vorige versie van dit bericht is weg.",
            fout="wij-doen: []",
            goed="wij-doen:\n- {id: bellen, tekst: Wij bellen u eerder., team: team Wonen, uiterlijk: 2024-12-31}",
        ),
    ),
)
