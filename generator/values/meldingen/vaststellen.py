"""Findings about the way from a concept to a published report."""

from generator.values.meldingen.soort import Meldinggroep, Meldingsoort

_MEEDOEN = "meedoen: Meld u aan voor het panel."

VASTSTELLEN = Meldinggroep(
    "vaststellen",
    "Een bericht vaststellen",
    "Wat nog ontbreekt, zie je op de pagina van het bericht, en als je inzichten bericht typt.",
    (
        Meldingsoort(
            "voorwoord-ontbreekt",
            "Onder het kopblok staat nog geen voorwoord.",
            fout=f"{_MEEDOEN}\n---",
            goed=f"{_MEEDOEN}\n---\n\nBeste huurder, bedankt voor uw hulp.",
        ),
        Meldingsoort(
            "respons-ontbreekt",
            "Er staat niet hoeveel mensen antwoordden.",
            fout=_MEEDOEN,
            goed=f"{_MEEDOEN}\nrespons: Vier van de tien mensen deden mee.",
        ),
        Meldingsoort(
            "nog-niet-ontbreekt",
            "Er staat niet wat jullie nog niet weten.",
            fout=_MEEDOEN,
            goed=f"{_MEEDOEN}\nnog-niet: ['Wat vinden jongeren van reparaties?']",
        ),
        Meldingsoort(
            "meedoen-ontbreekt",
            "Er staat niet hoe huurders meedoen.",
            fout="respons: Vier van de tien mensen deden mee.",
            goed=f"respons: Vier van de tien mensen deden mee.\n{_MEEDOEN}",
        ),
        Meldingsoort(
            "nog-invullen",
            "In een tekst staan nog puntjes of woorden die je zelf moet invullen.",
            fout="titel: Wat u zei over …",
            goed="titel: Wat u zei over reparaties",
        ),
        Meldingsoort(
            "goedgekeurd-ontbreekt",
            "Er staat niet wie het bericht goedkeurde, en wanneer.",
            fout=_MEEDOEN,
            goed=f"{_MEEDOEN}\ngoedgekeurd: {{door: de bestuurder, op: 2024-08-01}}",
        ),
        Meldingsoort(
            "goedgekeurd",
            "De dag van de goedkeuring kan niet: hij ligt te vroeg of in de toekomst.",
            fout="goedgekeurd: {door: de bestuurder, op: 2024-06-30}",
            goed="goedgekeurd: {door: de bestuurder, op: 2024-08-01}",
        ),
        Meldingsoort(
            "te-vroeg",
            "Het half jaar van het bericht is nog niet om.",
            fout="(op 30 juni 2024) inzichten vaststellen 2024-h1",
            goed="(vanaf 1 juli 2024) inzichten vaststellen 2024-h1",
        ),
        Meldingsoort(
            "volgorde",
            "Een ouder bericht is nog niet vastgesteld.",
            fout="inzichten vaststellen 2024-h1",
            goed="inzichten vaststellen 2023-h2\ninzichten vaststellen 2024-h1",
        ),
        Meldingsoort(
            "niet-vastgesteld",
            "Er staat dat het bericht is vastgesteld, maar dat is het niet.",
            fout="status: vastgesteld",
            goed="status: concept",
        ),
        Meldingsoort(
            "bericht-veranderd",
            "Een vastgesteld bericht is daarna veranderd.",
            fout="(docs/berichten/2023-h2.md verbeteren en opslaan)",
            goed='inzichten vaststellen 2023-h2 --verbeterd "Het cijfer bij reparaties klopt nu."',
        ),
    ),
)
