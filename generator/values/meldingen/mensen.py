"""Findings about people: who they are must stay outside the library."""

from generator.values.meldingen.soort import Meldinggroep, Meldingsoort

MENSEN = Meldinggroep(
    "mensen",
    "Gegevens van mensen",
    "Deze meldingen gaan over elk bestand, ook over namen van bestanden. Ze zeggen wat er staat en waar, en herhalen "
    "het nooit. De voorbeelden staan in het kopblok van een inzicht.",
    (
        Meldingsoort(
            "persoonsgegeven",
            "Er staat iets waaraan je één mens herkent, zoals een telefoonnummer, een adres of een rekeningnummer.",
            fout="context-contact: de aannemer, 06-12345678",
            goed="context-contact: de aannemer",
        ),
        Meldingsoort(
            "naam-van-iemand",
            "Er staat misschien een naam van iemand; dit is een vraag, en het bouwen gaat door.",
            fout="context-contact: mevrouw Yilmaz van de aannemer",
            goed="context-contact: de aannemer",
        ),
        Meldingsoort(
            "eigenaar",
            "Bij een team of rol staat een persoon.",
            fout="actie: {wat: De lift maken, eigenaar: Fatima Yilmaz}",
            goed="actie: {wat: De lift maken, eigenaar: team Onderhoud}",
        ),
    ),
)
