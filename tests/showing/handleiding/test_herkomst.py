"""The page of sources: every id with what it asks, whether it works, and what is missing."""

import re

from generator.knowing.kennis import Kennis
from generator.showing.handleiding.herkomst import herkomst_pagina
from generator.values.eisen.register import EISEN
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek

(PAGINA,) = herkomst_pagina(Kennis(maak_bibliotheek(), INSTELLINGEN))
_RIJ = re.compile(
    r'<tr id="[\w-]+"><th scope="row">([\w-]+)</th>\n<td>(.*?)</td>\n<td><span[^>]*><span[^>]*></span>(.*?)</span>'
)


def test_the_page_says_of_every_id_how_far_it_is() -> None:
    """One list, in order, exactly as it stands in the code."""
    rows = _RIJ.findall(PAGINA.tekst.replace("&#39;", "'"))
    expected = [
        (eis.id, eis.zin + (f"<br /><strong>Nog niet:</strong> {eis.mist}" if eis.mist else ""), str(eis.werking))
        for eis in EISEN
    ]

    assert rows == expected
