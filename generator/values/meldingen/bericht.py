"""Findings about a report to tenants: what may go outside, and in which words."""

from generator.values.meldingen.soort import Meldinggroep, Meldingsoort

BERICHT = Meldinggroep(
    "bericht",
    "Wat er in een bericht staat",
    "Deze meldingen gaan over een klantgericht bericht. Wat in het voorbeeld onder u-zei staat, hoort bij een thema.",
    (
        Meldingsoort(
            "niet-openbaar",
            "Het inzicht is intern en kan niet naar buiten.",
            fout="u-zei:\n- {tekst: U belt vaak., inzicht: intern-inzicht}",
            goed="u-zei:\n- {tekst: U belt vaak., inzicht: openbaar-inzicht}",
        ),
        Meldingsoort(
            "zonder-bron",
            "Er staat niet waar een regel of cijfer vandaan komt.",
            fout="u-zei:\n- {tekst: U belt vaak.}",
            goed="u-zei:\n- {tekst: U belt vaak., inzicht: openbaar-inzicht}",
        ),
        Meldingsoort(
            "andere-periode",
            "De datum valt buiten het half jaar van het bericht.",
            fout="scores:\n- {wat: Reparaties, cijfer: 7.5, wanneer: 2023-11, n: 400, bron: Visitatie}",
            goed="scores:\n- {wat: Reparaties, cijfer: 7.5, wanneer: 2024-03, n: 400, bron: Visitatie}",
        ),
        Meldingsoort(
            "medewerkersbeleving",
            "Dit is een indruk van medewerkers: zet die er alleen bewust in.",
            fout="u-zei:\n- {tekst: U belt vaak., inzicht: indruk-van-medewerkers}",
            goed="u-zei:\n- {tekst: U belt vaak., inzicht: indruk-van-medewerkers, toch: ja}",
        ),
        Meldingsoort(
            "uitschieter",
            "Dit zeggen alleen heel tevreden of heel ontevreden mensen: zet het er alleen bewust in.",
            fout="u-zei:\n- {tekst: U belt vaak., inzicht: alleen-boze-huurders}",
            goed="u-zei:\n- {tekst: U belt vaak., inzicht: alleen-boze-huurders, toch: ja}",
        ),
        Meldingsoort(
            "cijfer-anders",
            "Het inzicht noemt een ander cijfer.",
            fout="scores:\n- {wat: Reparaties, cijfer: 7.6, wanneer: 2024-06, inzicht: openbaar-inzicht}",
            goed="scores:\n- {wat: Reparaties, cijfer: 7.5, wanneer: 2024-06, inzicht: openbaar-inzicht}",
        ),
        Meldingsoort(
            "kleine-groep",
            "Dit gaat over zo weinig mensen dat je hen kunt herkennen.",
            fout="u-zei:\n- {tekst: Twee huurders bellen vaak., inzicht: openbaar-inzicht}",
            goed="u-zei:\n- {tekst: Sommige huurders bellen vaak., inzicht: openbaar-inzicht}",
        ),
        Meldingsoort(
            "aftrekbaar",
            "Met twee aantallen reken je uit wat een kleine groep zei: hier 400 min 397.",
            fout="u-zei:\n- {tekst: U belt vaak., inzicht: openbaar-inzicht, n: 397}",
            goed="u-zei:\n- {tekst: U belt vaak., inzicht: openbaar-inzicht}",
        ),
        Meldingsoort(
            "n-ontbreekt",
            "Er staat niet hoeveel mensen een cijfer gaven, dus zien huurders het cijfer niet.",
            fout="scores:\n- {wat: Reparaties, cijfer: 7.5, wanneer: 2024-06, bron: Visitatie}",
            goed="scores:\n- {wat: Reparaties, cijfer: 7.5, wanneer: 2024-06, bron: Visitatie, n-onbekend: ja,"
            " omdat: De bron noemt het niet.}",
        ),
        Meldingsoort(
            "n-anders",
            "Er staan meer mensen dan er aan het onderzoek meededen.",
            fout="u-zei:\n- {tekst: U belt vaak., inzicht: openbaar-inzicht, n: 500}",
            goed="u-zei:\n- {tekst: U belt vaak., inzicht: openbaar-inzicht, n: 120}",
        ),
        Meldingsoort(
            "opmaak",
            "In het voorwoord staat opmaak, en die zien huurders zoals je haar typt.",
            fout="titel: Wat u zei\n---\n\n- Wij bellen u eerder.",
            goed="titel: Wat u zei\n---\n\nWij bellen u eerder.",
        ),
        Meldingsoort(
            "moeilijke-zin",
            "De zin is lang of heeft moeilijke woorden; dit is een tip.",
            fout="u-zei:\n- {tekst: U wilt middels een brief geïnformeerd worden., inzicht: openbaar-inzicht}",
            goed="u-zei:\n- {tekst: U wilt een brief krijgen., inzicht: openbaar-inzicht}",
        ),
    ),
)
