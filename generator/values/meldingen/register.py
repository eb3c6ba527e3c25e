"""The registry: every code that a finding can have, each once."""

from generator.values.meldingen.beloften import BELOFTEN
from generator.values.meldingen.bericht import BERICHT
from generator.values.meldingen.bestand import BESTAND
from generator.values.meldingen.bibliotheek import BIBLIOTHEEK, IMPORTEREN
from generator.values.meldingen.kopblok import KOPBLOK
from generator.values.meldingen.mensen import MENSEN
from generator.values.meldingen.metingen import METINGEN
from generator.values.meldingen.plaats import PLAATS
from generator.values.meldingen.tekst import TEKST
from generator.values.meldingen.vaststellen import VASTSTELLEN
from generator.values.meldingen.velden import VELDEN

MELDINGEN = "over/meldingen.md"
"""The page that explains them."""
MELDINGGROEPEN = (
    BESTAND,
    PLAATS,
    MENSEN,
    KOPBLOK,
    VELDEN,
    TEKST,
    IMPORTEREN,
    METINGEN,
    BIBLIOTHEEK,
    BERICHT,
    BELOFTEN,
    VASTSTELLEN,
)
MELDINGSOORTEN = tuple(soort for groep in MELDINGGROEPEN for soort in groep.soorten)
"""Every code with its meaning, in the order of the page."""
