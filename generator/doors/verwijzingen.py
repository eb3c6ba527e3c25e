"""Links of written pages that lead nowhere: what MkDocs would stop at, said before it starts."""

import posixpath
from collections.abc import Iterator, Mapping
from urllib.parse import unquote, urlsplit

from generator.doors.site import Paden
from generator.knowing.kennis import Kennis
from generator.reading.bestand.boom import Boom
from generator.reading.bestand.namen import DOCS
from generator.showing.paginas import build_uitgave
from generator.values.bibliotheek import Tekst
from generator.values.melding import Melding


def find_paden(kennis: Kennis, boom: Boom) -> Paden:
    """Return where a link can lead on the site for colleagues."""

    def make() -> Iterator[str]:
        uitgave = build_uitgave(kennis)
        yield from (pagina.pad for pagina in uitgave.paginas)
        yield from (bestand.pad for bestand in uitgave.bestanden)

    known = (bron.bestand.removeprefix(f"{DOCS}/") for bron in boom.bestanden)
    return Paden(frozenset(pad for pad in known if not pad.startswith("extern/")), make)


def check_verwijzingen(teksten: Mapping[str, Tekst], paden: Paden) -> Iterator[Melding]:
    """Yield a finding for each link or picture that leads to nothing on the site (`dode-verwijzing`)."""
    for pad, tekst in teksten.items():
        for doel, plek in tekst.doelen:
            target = _target(doel, pad)
            if target and target not in paden:
                near = paden.nearest(target)
                better = posixpath.relpath(near or ".", posixpath.dirname(pad) or ".")
                hint = f"Bedoelde je «{better}»?" if near else "Kijk de naam van het bestand na, of haal het weg."
                yield Melding(plek, "dode-verwijzing", f"«{doel[:80]}» verwijst naar iets wat er niet is.", hint)


def _target(doel: str, pad: str) -> str:
    """Return the path on the site that a link on a page means; empty when it leads elsewhere, or to a heading here."""
    try:
        parts = urlsplit(doel)
    except ValueError:
        return ""
    path = unquote(parts.path)
    if parts.scheme or parts.netloc or path.startswith("/") or not posixpath.splitext(path)[1]:
        return ""
    return posixpath.normpath(posixpath.join(posixpath.dirname(pad), path))
