"""The page of one insight: few chips, at the end, and nothing twice."""

import re

from generator.reading.bibliotheek import load_bibliotheek
from generator.showing.inzichten.inzichten import inzicht_paginas
from generator.values.inzicht import Actie, Niveau, Zekerheid
from generator.values.taxonomie.soorten import Soort, Stem
from tests.conftest import KLEIN
from tests.maak.agenda import op
from tests.maak.bibliotheek import PEILDATUM, maak_bibliotheek, maak_inzicht

MEEST = 3
"""The most chips on a page."""


def _chips(text: str) -> list[str]:
    return re.findall(r'class="kz-label.*?</span>([^<]+)<', text)


def test_a_page_has_at_most_three_chips() -> None:
    """Also what is an outlier, told by staff, background and late: sentences say that."""
    worst = maak_inzicht("a", 2012, uitschieter=True, stem=Stem.MEDEWERKER, soort=Soort.CONTEXT, actie=Actie("Bellen"))
    libraries = (maak_bibliotheek([worst]), load_bibliotheek(KLEIN, PEILDATUM).bibliotheek)
    texts = [page.tekst for library in libraries for page in inzicht_paginas(op(library))]

    assert max(len(_chips(text)) for text in texts) <= MEEST
    assert texts[0].count('class="kz-letop"') == 3


def test_the_grey_line_is_not_said_again() -> None:
    """Method, month, number of people and certainty stand under the claim, and not once more among the facts."""
    inzicht = maak_inzicht("a", n=1234, zekerheid=Zekerheid(Niveau.HOOG, "de bron telt iedereen"))
    text = next(inzicht_paginas(op(maak_bibliotheek([inzicht])))).tekst.partition("# A\n")[2]

    assert [text.count(word) for word in ("Klantenpanel", "maart 2024", "1.234", "zekerheid hoog")] == [1, 1, 1, 1]
    assert "De bron telt iedereen" in text


def test_background_is_called_so() -> None:
    """The id of a soort is for files; a colleague reads one word for it everywhere."""
    text = next(inzicht_paginas(op(maak_bibliotheek([maak_inzicht("a", soort=Soort.CONTEXT)])))).tekst

    assert "Achtergrond: wat er speelt rond het wonen" in text
    assert "context" not in text.lower()
