"""Where a link can lead on the site for colleagues."""

from collections.abc import Iterable, Iterator

from generator.doors.paden import Paden
from generator.doors.site import Site
from generator.knowing.kennis import Kennis
from generator.reading.bestand.boom import Boom
from generator.reading.bestand.namen import DOCS
from generator.showing.handleiding.geschreven import geschreven_paginas
from generator.showing.inzichten.poster import PAPIER
from generator.showing.paginas import maak_bestanden
from generator.values.pagina import Pagina


def find_paden(kennis: Kennis, gemaakt: Iterable[Pagina], boom: Boom, site: Site) -> Paden:
    """Return where a link can lead on the site for colleagues; `gemaakt` is every page, made as far as it is asked."""

    def make() -> Iterator[tuple[str, str]]:
        for paginas in (geschreven_paginas(kennis, ()), gemaakt):
            yield from ((pagina.pad, pagina.tekst) for pagina in paginas)
        yield from ((bestand.pad, "") for bestand in maak_bestanden(kennis))
        yield PAPIER, ""

    known = (bron.bestand.removeprefix(f"{DOCS}/") for bron in boom.bestanden)
    return Paden(frozenset(pad for pad in known if not pad.startswith("extern/")), make, site.opties)
