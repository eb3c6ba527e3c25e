"""The page of all scores: what is low first, and light however many series there are."""

import re
from dataclasses import replace

from generator.knowing.kennis import Kennis
from generator.showing.metingen.cijfers import RIJEN, cijfer_paginas, draw_regels
from generator.values.inzicht import Actie, Actiestatus
from generator.values.metingen.reeks import Maat, Meetreeks
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek, maak_inzicht
from tests.maak.reeks import maak_meting, maak_reeks


def _pagina(*reeksen: Meetreeks) -> str:
    uitleg = maak_inzicht("uitleg", verklaart=("een",), actie=Actie("Bel", Actiestatus.BEZIG, raakt=("een",)))
    library = replace(maak_bibliotheek([uitleg]), metingen=reeksen)
    return next(iter(cijfer_paginas(Kennis(library, INSTELLINGEN)))).tekst


def test_the_first_sentence_says_what_is_known_and_done() -> None:
    """What scores low, of how many we know why, where something is done, and whether it helped."""
    reeksen = (maak_reeks(7.1, naam="een"), maak_reeks(7.2, naam="twee"), maak_reeks(8.2, naam="drie"))
    vrij = maak_reeks(5, naam="vier", doel=None)

    assert (
        "2 eigen cijfers halen het doel niet, 1 cijfer wel. Van 1 weten we waarom. Bij 1 hoort een actie; "
        "dat die hielp, is nog bij geen enkel te zien."
    ) in _pagina(*reeksen, vrij)
    assert "Alles wat we meten, haalt het doel." in _pagina(reeksen[2])
    assert "Er is nog geen eigen cijfer met een doel." in _pagina(vrij)


def test_a_page_of_many_series_stays_light() -> None:
    """The lowest are shown whole; of the others the name."""
    text = _pagina(*(maak_reeks(7.1, naam=f"reeks-{number}") for number in range(RIJEN + 2)))

    assert (text.count("<svg viewBox"), len(re.findall(r'<a href="[^"]*reeks-', text))) == (RIJEN, RIJEN + 2)


def test_the_table_says_what_is_not_known() -> None:
    """Newest first, with the interval where there is one."""
    rows = draw_regels(maak_reeks(maak_meting(2022, 60, n=100, uitgenodigd=400), 62, maat=Maat.TEVREDEN))

    assert rows.splitlines() == [
        '<tr><th scope="row">2022</th><td>62%</td><td>onbekend</td><td>onbekend</td><td>onbekend</td></tr>',
        '<tr><th scope="row">2022</th><td>60%</td><td>50,2 tot 69,1</td><td>100</td><td>400 (25% antwoordde)</td></tr>',
    ]
