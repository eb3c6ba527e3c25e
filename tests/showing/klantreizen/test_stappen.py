"""The table of all steps: what we know of each, what is done, and what is missing."""

from dataclasses import replace

from generator.knowing.kennis import Kennis
from generator.showing.klantreizen.stappen import reisblokken
from generator.values.datum import Datum
from generator.values.inzicht import Actie, Actiestatus
from generator.values.metingen.reeks import Maat, Reikwijdte
from generator.values.taxonomie.klantreis import Klantreis, Stap
from tests.maak.bibliotheek import INSTELLINGEN, MELDEN, maak_bibliotheek, maak_inzicht
from tests.maak.reeks import maak_reeks

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
    (blok,) = reisblokken(Kennis(library, INSTELLINGEN))
    zoeken, kiezen = blok.regels

    assert (blok.rij.reis, blok.rij.telling, blok.cijfer) == (_REIS, "1 van 2 stappen", None)
    assert (zoeken.station.stand, zoeken.nieuwste, zoeken.open_acties) == ("2 inzichten", "maart 2024", 1)
    assert (kiezen.station.bekend, kiezen.nieuwste, kiezen.open_acties, kiezen.leemten) == (False, "", 0, ("leeg",))


def test_a_step_has_the_newest_mark_of_its_own() -> None:
    """What is no mark, what is older, and what the sector scores give way; the whole klantreis has its own."""
    zoeken = _REIS.stappen[0]
    hier = {"klantreis": _REIS, "stap": zoeken}
    metingen = (
        maak_reeks(7.1, naam="oud", **hier),
        maak_reeks(8.2, 7.9, naam="nieuw", **hier),
        maak_reeks(8.2, 8.3, 8.4, naam="sector", reikwijdte=Reikwijdte.SECTOR, **hier),
        maak_reeks(8.2, 8.3, 20, naam="telling", maat=Maat.AANTAL, **hier),
        maak_reeks(6.5, naam="reis", klantreis=_REIS),
        maak_reeks(9.5, naam="elders", klantreis=MELDEN),
    )
    library = maak_bibliotheek()
    library = replace(library, metingen=metingen, taxonomie=replace(library.taxonomie, klantreizen=(_REIS,)))
    (blok,) = reisblokken(Kennis(library, INSTELLINGEN))
    found = [stand and stand.id for stand in (blok.cijfer, *(regel.cijfer for regel in blok.regels))]

    assert found == ["reis", "nieuw", None]
