"""Links in texts that lead nowhere: what a reader would meet, said before anything is published."""

import posixpath
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from generator.doors.paden import Paden
from generator.reading.bestand.lezing import Doel
from generator.reading.bestand.namen import DOCS
from generator.values.melding import Melding

_BOVENAAN = ("", "top")
"""What every browser takes for the top of a page."""
_TEKST = "«{}» verwijst naar iets wat er niet is."


def check_verwijzingen(doelen: Iterable[Doel], paden: Paden, wortel: str = DOCS) -> Iterator[Melding]:
    """Yield a finding for each link that leads to nothing on the site (`dode-verwijzing`); `wortel` is its folder."""
    for doel in doelen:
        parts = _split(doel.naar)
        if parts:
            tekst, hint = _fault(*parts, doel.plek.bestand.removeprefix(f"{wortel}/"), paden)
            if tekst:
                yield Melding(doel.plek, "dode-verwijzing", tekst.format(doel.naar[:80]), hint)


def _split(doel: str) -> tuple[str, str] | None:
    """Return the path and the place on a page that a link names; None when it leaves the site."""
    try:
        parts = urlsplit(doel)
    except ValueError:
        return None
    return None if parts.scheme or parts.netloc else (parts.path, parts.fragment)


def _fault(path: str, anker: str, vanaf: str, paden: Paden) -> tuple[str, str]:
    """Return what is wrong with a link on a page and what to write instead; nothing when it arrives."""
    here = posixpath.dirname(vanaf)
    target = posixpath.normpath(posixpath.join(here, path.lstrip("/"))) if path else vanaf
    if path.startswith("/"):
        near = paden.nearest(posixpath.normpath(path.lstrip("/")))
        tekst = "«{}» begint met een schuine streep en komt daardoor niet aan."
        return tekst, _hint(near, here) or "Begin bij de map van deze pagina: ../over/privacy.md."
    if target not in paden:
        return _TEKST, _hint(paden.nearest(target), here) or "Kijk de naam van het bestand na, of haal het weg."
    if anker not in _BOVENAAN and target.endswith(".md") and not paden.has_anker(target, anker):
        better = posixpath.relpath(target, here or ".")
        return "«{}» verwijst naar een kop die er niet is.", f"Verwijs naar de hele pagina: «{better}»."
    return "", ""


def _hint(near: str, here: str) -> str:
    return f"Bedoelde je «{posixpath.relpath(near, here or '.')}»?" if near else ""
