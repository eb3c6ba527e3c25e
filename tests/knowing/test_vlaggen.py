"""What to bear in mind at an insight: the same words wherever it stands."""

from generator.knowing.vlaggen import Vlag
from generator.showing.inzichten.inzichten import inzicht_paginas
from generator.showing.lijsten import lijst_paginas
from generator.values.inzicht import Inzicht
from generator.values.taxonomie.soorten import Soort, Stem
from tests.maak.agenda import op
from tests.maak.bibliotheek import maak_bibliotheek, maak_inzicht

GEWOON = maak_inzicht("gewoon")
ALLES = maak_inzicht("alles", 2025, uitschieter=True, soort=Soort.CONTEXT, stem=Stem.MEDEWERKER)
WOORDEN = [
    "van na 1 juli 2024, telt nog niet mee",
    "uitschieter, telt niet mee",
    "achtergrond, telt niet mee",
]


def _vlaggen(*inzichten: Inzicht) -> list[tuple[Vlag, ...]]:
    kennis = op(maak_bibliotheek(inzichten))
    return [kennis.vlaggen(inzicht) for inzicht in inzichten]


def test_everything_that_a_reader_must_know_is_said() -> None:
    """Nothing at an insight that is plain evidence."""
    plain, flagged = _vlaggen(GEWOON, ALLES)

    assert plain == ()
    assert [vlag.woord for vlag in flagged] == WOORDEN


def test_a_list_and_the_page_itself_say_it_in_the_same_words() -> None:
    """Who follows a line of a list finds on the page what it warned of."""
    kennis = op(maak_bibliotheek([ALLES]))
    (lijst,) = lijst_paginas("jaren/2025.md", "2025", (ALLES,), kennis)
    (pagina,) = inzicht_paginas(kennis)

    assert [woord for woord in WOORDEN if woord not in lijst.tekst] == []
    assert [woord for woord in WOORDEN if f"{woord[0].upper()}{woord[1:]}." not in pagina.tekst] == []
