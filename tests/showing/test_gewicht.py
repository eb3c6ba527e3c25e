"""A page stays light when the library grows: long lists are cut, with what matters first."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from generator.knowing.kennis import Kennis
from generator.showing.inzichten.overzichten import overzicht_paginas
from generator.showing.inzichten.stapels import stapel_paginas
from generator.showing.inzichten.termen import term_paginas
from generator.showing.leemten.leemten import leemte_paginas
from generator.values.bibliotheek import nieuwste_eerst
from generator.values.pagina import Pagina
from tests.conftest import met_voorbeeld
from tests.maak.echt import echte_kennis

Maker = Callable[[Kennis], Iterator[Pagina]]
MAKERS: list[Maker] = [leemte_paginas, overzicht_paginas, stapel_paginas, term_paginas]
BYTES, ELEMENTEN, OMLIJSTING = 250_000, 3_000, (10_000, 150)
"""What a page may weigh, and what of that is for all that stands around its text."""
KEER = 10


@pytest.fixture(scope="module")
def gegroeid() -> Kennis:
    """Give a library of which every insight is there ten times."""
    kennis = echte_kennis()
    copies = (
        replace(inzicht, id=f"{inzicht.id}-{number}", bevestigt=(), spreekt_tegen=(), vervangt=())
        for number in range(1, KEER)
        for inzicht in kennis.bibliotheek.inzichten
    )
    inzichten = nieuwste_eerst((*kennis.bibliotheek.inzichten, *copies))
    return Kennis(replace(kennis.bibliotheek, inzichten=inzichten), kennis.instellingen)


def _gewicht(tekst: str) -> tuple[int, int]:
    """Return the bytes and the elements of a page as it will be on the site."""
    elementen = len(re.findall(r"<[a-z]", tekst))
    return len(tekst.encode()) + OMLIJSTING[0], elementen + OMLIJSTING[1]


@met_voorbeeld
@pytest.mark.parametrize("maak", MAKERS, ids=lambda maak: maak.__name__)
def test_no_page_is_heavy_when_the_library_is_ten_times_as_large(gegroeid: Kennis, maak: Maker) -> None:
    """Whoever opens a page of 1,500 insights waits no longer than with 150."""
    weights = {pagina.pad: _gewicht(pagina.tekst) for pagina in maak(gegroeid)}
    heavy = {pad: found for pad, found in weights.items() if found[0] > BYTES or found[1] > ELEMENTEN}

    assert len(weights) > 20
    assert heavy == {}
