"""The table of all steps: what we know of each, what is done, and what is missing."""

from dataclasses import replace

from generator.knowing.kennis import Kennis
from generator.showing.klantreizen.stappen import stapregels
from generator.values.datum import Datum
from generator.values.inzicht import Actie, Actiestatus
from generator.values.taxonomie import Klantreis, Stap
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek, maak_inzicht

_REIS = Klantreis("verhuizen", "Verhuizen", stappen=(Stap("zoeken", "zoeken"), Stap("kiezen", "kiezen")))


def test_every_step_stands_in_the_table() -> None:
    """A step that nobody spoke of is empty but for its gap; an action that is done is not open."""
    inzichten = (
        maak_inzicht("een", datum=Datum(2024, 3), actie=Actie("Bel terug"), klantreis=_REIS, stap=_REIS.stappen[0]),
        maak_inzicht(
            "twee",
            datum=Datum(2023),
            actie=Actie("Schrijf", Actiestatus.GEDAAN),
            klantreis=_REIS,
            stap=_REIS.stappen[0],
        ),
    )
    library = maak_bibliotheek(inzichten)
    library = replace(library, taxonomie=replace(library.taxonomie, klantreizen=(_REIS,)))
    ((reis, (zoeken, kiezen)),) = stapregels(Kennis(library, INSTELLINGEN))

    assert reis is _REIS
    assert (zoeken.station.stand, zoeken.nieuwste, zoeken.open_acties) == ("2 inzichten", "maart 2024", 1)
    assert (kiezen.station.bekend, kiezen.nieuwste, kiezen.open_acties, kiezen.leemten) == (False, "", 0, ("leeg",))
