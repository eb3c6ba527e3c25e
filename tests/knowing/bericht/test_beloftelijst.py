"""How every promise stands."""

from datetime import date

from generator.knowing.bericht.beloftelijst import Beloftelijst, build_beloftelijst
from generator.knowing.bericht.beloften import build_beloften
from generator.values.bericht import Antwoordsoort, Beloftereactie, Bericht
from generator.values.datum import Periode
from generator.values.openbaar import Antwoord, Belofte, OpenbaarBericht, Themadeel, Uitkomst
from tests.maak.bibliotheek import PEILDATUM

H1, H2 = Periode(2023, 1), Periode(2023, 2)


def _lijst(*reacties: Beloftereactie) -> Beloftelijst:
    """Return four promises: two to do, one kept and one dropped."""
    dagen = {"later": PEILDATUM, "laat": date(2024, 6, 30), "gehaald": date(2023, 9, 1), "weg": date(2023, 8, 1)}
    made = tuple(Belofte(naam, f"Wij doen {naam}.", "team Techniek", dag) for naam, dag in dagen.items())
    ended = (Antwoord("2023-h1/gehaald", "", Uitkomst.GEHAALD), Antwoord("2023-h1/weg", "", Uitkomst.VERVALLEN))
    kept = (
        OpenbaarBericht(H1, "Titel", (), "Wij", "", (Themadeel("Thema", wij_doen=made),)),
        OpenbaarBericht(H2, "Titel", (), "Wij", "", antwoorden=ended),
    )
    concept = Bericht(periode=Periode(2024, 1), bestand="", titel="Titel", beloften=reacties)
    return build_beloftelijst(build_beloften(kept), [concept], PEILDATUM)


def _zinnen(lijst: Beloftelijst) -> list[tuple[str, str]]:
    return [(staat.verloop.belofte.id, staat.zin) for staat in lijst.staten]


def test_what_waits_longest_comes_first_and_what_is_over_last() -> None:
    """On its last day a promise is still on time."""
    lijst = _lijst()

    assert _zinnen(lijst) == [
        ("laat", "te laat: 30 juni 2024"),
        ("later", "uiterlijk 1 juli 2024"),
        ("weg", "gaat niet door"),
        ("gehaald", "gedaan"),
    ]
    assert (lijst.open, lijst.afgerond, lijst.in_de_maak) == (2, 2, 0)


def test_an_answer_in_the_making_is_said_before_it_is_published() -> None:
    """Then nobody needs to chase it: it comes after what still waits. «Open» is no answer."""
    later = Beloftereactie(belofte="2023-h1/laat", uitkomst=Antwoordsoort.LATER, uiterlijk=date(2024, 9, 1))
    open_ = Beloftereactie(belofte="2023-h1/later", uitkomst=Antwoordsoort.OPEN)
    lijst = _lijst(later, open_)

    assert _zinnen(lijst)[:2] == [
        ("later", "uiterlijk 1 juli 2024"),
        ("laat", "antwoord in de maak: later, uiterlijk 1 september 2024"),
    ]
    assert (lijst.open, lijst.in_de_maak) == (2, 1)
