"""The names that may stand everywhere: organisations, places and public persons, from the page where they are kept."""

import re
from collections.abc import Collection
from functools import lru_cache
from pathlib import Path

from generator.reading.bestand.bytes import as_text
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.paden import walk
from generator.wording.persoonsgegevens.bekend import Bekend

TOEGESTAAN = "docs/over/toegestane-namen.md"
_NAAM = re.compile(r"^[-*] (.+?)(?:: .*)?$", re.MULTILINE)


def read_bekend(project: Path, contact: Collection[str], lezing: Lezing) -> tuple[str, ...]:
    """Return the names on the page, and let the Lezing know them with the addresses of the organisation itself.

    A name is a line of a list; what stands after «: » is why.
    """
    apart = Lezing(lezing.vandaag)
    bronnen = walk(project, TOEGESTAAN.rpartition("/")[0], apart)
    data = next((bron.lees_bytes(apart) for bron in bronnen if bron.bestand == TOEGESTAAN), None)
    try:
        namen = tuple(_NAAM.findall(as_text(data or b"")))
    except UnicodeDecodeError:
        namen = ()
    lezing.bekend = _bekend(namen, tuple(contact))
    return namen


@lru_cache(maxsize=10)
def _bekend(namen: tuple[str, ...], contact: tuple[str, ...]) -> Bekend:
    """Return the same one for the same names, so that a preview searches no text twice."""
    return Bekend(namen, contact)
