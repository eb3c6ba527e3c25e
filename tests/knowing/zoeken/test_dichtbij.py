"""What comes nearest to a question."""

from generator.values.inzicht import Inzicht
from generator.values.programma.kennisvraag import Kennisvraag
from tests.maak.agenda import maak_vraag, met_agenda, op
from tests.maak.bibliotheek import ALLE, MELDEN, WONING, maak_inzicht


def _dichtbij(vraag: Kennisvraag, *inzichten: Inzicht, without: frozenset[str] = frozenset()) -> list[str]:
    found = op(met_agenda(inzichten, [vraag])).zoeken.dichtbij(vraag, without)
    return [inzicht.id for inzicht in found]


def test_five_that_were_not_named_are_enough() -> None:
    """What the page names already is not offered again, and the question itself is no answer (S0-08)."""
    inzichten = (maak_inzicht(f"lift-{number}", 2020 - number) for number in range(8))

    assert _dichtbij(maak_vraag("lift"), *inzichten, without=frozenset(("lift-0", "lift-2"))) == [
        "lift-1",
        "lift-3",
        "lift-4",
        "lift-5",
        "lift-6",
    ]


def test_a_question_is_looked_for_by_what_it_is_about() -> None:
    """Its thema and step too, though the words of the question are different."""
    vraag = maak_vraag("x", themas=(WONING,), klantgroepen=(), klantreis=MELDEN, stap=MELDEN.stappen[0])
    thema, stap = maak_inzicht("vocht", themas=(WONING,)), maak_inzicht("melden", themas=())

    assert sorted(_dichtbij(vraag, thema, stap, maak_inzicht("tuin"))) == ["melden", "vocht"]


def test_everybody_is_no_word_to_look_for() -> None:
    """Otherwise every insight about all tenants came near to every question about them."""
    vraag = maak_vraag("lift", themas=(), klantgroepen=(ALLE,))

    assert _dichtbij(vraag, maak_inzicht("alle-huurders", klantgroepen=(ALLE,)), maak_inzicht("lift")) == ["lift"]
