"""The one list: every source with everything that it asks, each id once."""

from generator.values.eisen.eis import Eisenbron
from generator.values.eisen.opzet import OPZET, TWEEDE_LEZING
from generator.values.eisen.reizen import KANAALSTURING, KLANTREISMETHODIEK, MEDEWERKERSSCAN, ZVH
from generator.values.eisen.stem import STEM_VAN_DE_KLANT

HERKOMST = "over/herkomst.md"
"""The page that shows them."""
EISENBRONNEN = (
    Eisenbron("S0", "Stem van de Klant-programma (H3ROES)", STEM_VAN_DE_KLANT),
    Eisenbron("S1", "Stappenplan kanaalsturing (K2/CorporatieNL, 2017)", KANAALSTURING),
    Eisenbron("S2", "Klantreismethodiek Haarlemmermeer (inGovernment)", KLANTREISMETHODIEK),
    Eisenbron("S3", "Medewerkersscan klantrelatiemanagement (KRM)", MEDEWERKERSSCAN),
    Eisenbron("S4", "Klantreis Zaandamse Volkshuisvesting (ZVH)", ZVH),
    Eisenbron("F", "De opzet van dit project", OPZET),
    Eisenbron("X", "Wat de bronnen bij een tweede lezing ook zeggen", TWEEDE_LEZING),
)
EISEN = tuple(eis for bron in EISENBRONNEN for eis in bron.eisen)
