"""Where a link can lead on the site for colleagues."""

from collections.abc import Iterator

from generator.doors.paden import Paden
from generator.doors.site import Site
from generator.knowing.kennis import Kennis
from generator.reading.bestand.boom import Boom
from generator.reading.bestand.namen import DOCS
from generator.showing.handleiding.geschreven import geschreven_paginas
from generator.showing.inzichten.poster import PAPIER
from generator.showing.paginas import maak_bestanden, maak_paginas


def find_paden(kennis: Kennis, boom: Boom, site: Site) -> Paden:
    """Return where a link can lead on the site for colleagues."""

    def make() -> Iterator[tuple[str, str]]:
        for paginas in (geschreven_paginas(kennis, ()), maak_paginas(kennis)):
            yield from ((pagina.pad, pagina.tekst) for pagina in paginas)
        yield from ((bestand.pad, "") for bestand in maak_bestanden(kennis))
        yield PAPIER, ""

    known = (bron.bestand.removeprefix(f"{DOCS}/") for bron in boom.bestanden)
    return Paden(frozenset(pad for pad in known if not pad.startswith("extern/")), make, site.opties)
