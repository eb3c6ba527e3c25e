"""One page of every kind that the generator makes."""

from tests.conftest import VOORBEELD

VAST = (
    "index.html",
    "wat-weten-we.html",
    "acties.html",
    "wat-weten-we-nog-niet.html",
    "leemten.html",
    "klantgroepen/index.html",
    "themas/index.html",
    "klantreizen/index.html",
    "methoden/index.html",
    "jaren/index.html",
    "berichten/index.html",
    "methodewijzer.html",
    "programma/index.html",
    "kennisvragen/index.html",
    "onderzoeken/index.html",
    "over/index.html",
    "over/herkomst.html",
    "over/inzicht-toevoegen.html",
    "over/kennisvraag-en-onderzoek.html",
    "over/leemten.html",
    "over/meldingen.html",
    "over/onderdelen.html",
    "over/velden.html",
    "over/zoekwoorden.html",
    "wie-hoorden-we-niet.html",
    "zoeken/index.html",
    "zoeken/index.html?q=qwxzqwxz",
    "404.html",
)
VOORBEELDEN = (
    "inzichten/2022/aedes-2022-voorinspectie-ontbreekt.html",
    "inzichten/2019/meppel-2019-lift-opgesloten.html",
    "klantgroepen/ouderen.html",
    "klantgroepen/ouderen/reparaties.html",
    "klantreizen/huur-opzeggen.html",
    "klantreizen/reparatie-melden/vakman-komt.html",
    "methoden/klantreis-met-medewerkers.html",
    "berichten/2023-h2.html",
    "berichten/2024-h1.html",
    "jaren/2022.html",
    "programma/2024.html",
    "kennisvragen/bericht-over-gepland-onderhoud.html",
    "kennisvragen/woningzoekenden-over-wonen-bij-ons.html",
    "onderzoeken/gesprek-onderhoud-planning.html",
    "onderzoeken/panel-gepland-onderhoud-2022.html",
    "zoeken/index.html?q=lift+voor+oudern&klantgroep=ouderen",
)
SOORTEN = VAST + (VOORBEELDEN if VOORBEELD else ())
"""One page of every kind; those about an insight only while the example is there."""
