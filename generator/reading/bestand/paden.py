"""Every path below a folder: a regular file that was reached without a link, or one finding."""

import os
import shlex
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from io import FileIO
from pathlib import Path, PurePosixPath

from generator.reading.bestand.bytes import MAX_BYTES, meld_te_groot
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.poort import bewaak_bytes
from generator.values.melding import Plek

KOPPELING = "koppeling"
MAX_GELEZEN = 1_000_000
"""Text that is too large is still read up to here, so that the line that makes it so can be named."""
_OPEN = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""Never through a link that came later, and never waiting for who writes to a FIFO."""
_VAN_DE_COMPUTER = frozenset({"thumbs.db", "ehthumbs.db", "desktop.ini"})
"""What Windows leaves behind; what starts with a point is hidden already."""


@dataclass(frozen=True)
class Bronbestand:
    """A regular file: where it is on disk, and its path within the project, fit to print."""

    schijf: str
    bestand: str

    @property
    def naam(self) -> str:
        """The last part of its path."""
        return self.bestand.rpartition("/")[2]

    @property
    def stam(self) -> str:
        """The name of a page without .md: the id of what is written in it."""
        return self.naam.removesuffix(".md")

    @property
    def map(self) -> str:
        """The folder that it lies in, within the project."""
        return self.bestand.rpartition("/")[0]

    def lees(self, lezing: Lezing, most: int = MAX_BYTES) -> bytes | None:
        """Return the text in it with personal data blacked out, or None.

        Findings: those of `lees_bytes` and `bewaak`.
        """
        data = self.lees_bytes(lezing, most)
        return data if data is None or len(data) > most else bewaak_bytes(data, self.bestand, lezing)

    def lees_bytes(self, lezing: Lezing, most: int = MAX_BYTES) -> bytes | None:
        """Return what is in it byte for byte, or None; of what is much too large nothing is read.

        Only for pictures, style sheets and what was published. Findings: `onleesbaar`, `te-groot`.
        """
        most_read = max(most, MAX_GELEZEN)
        try:
            with FileIO(self.schijf, opener=lambda path, _: os.open(path, _OPEN)) as stream:
                found = os.fstat(stream.fileno())
                if not stat.S_ISREG(found.st_mode):
                    raise OSError(self.bestand)
                size = found.st_size
                data = stream.read(size + 1) if size <= most_read else None
        except OSError as error:
            _meld_onleesbaar(self.bestand, error, lezing)
            return None
        if data is None:
            meld_te_groot(size, most, self.bestand, lezing)
            return None
        return data


def walk(project: Path, root: str, lezing: Lezing) -> Iterator[Bronbestand]:
    """Yield every regular file below a root of the project, in the order of their paths.

    No link is followed, also not above the root, and hidden files are passed over. Findings: `koppeling`,
    `geen-bestand`, `onleesbaar`.
    """
    todo = _entries(str(project / root), root, lezing) if _is_map(project, root, lezing) else []
    while todo:
        entry, bestand = todo.pop()
        try:
            kind = _kind(entry)
        except OSError as error:
            _meld_onleesbaar(bestand, error, lezing)
            continue
        if kind == _MAP:
            todo += _entries(entry.path, bestand, lezing)
        elif kind == _BESTAND:
            yield Bronbestand(entry.path, bestand)
        else:
            _meld_kind(kind, bestand, lezing)


_MAP, _BESTAND, _LINK = "een map", "een bestand", "een koppeling"
_SOORTEN = (
    (stat.S_ISFIFO, "een wachtrij (FIFO)"),
    (stat.S_ISSOCK, "een socket"),
    (stat.S_ISCHR, "een apparaat"),
    (stat.S_ISBLK, "een apparaat"),
)


def _kind(entry: "os.DirEntry[str]") -> str:
    if entry.is_symlink():
        return _LINK
    if entry.is_dir(follow_symlinks=False):
        return _MAP
    if entry.is_file(follow_symlinks=False):
        return _BESTAND
    mode = entry.stat(follow_symlinks=False).st_mode
    return next((name for test, name in _SOORTEN if test(mode)), "iets anders")


def _entries(path: str, bestand: str, lezing: Lezing) -> list[tuple["os.DirEntry[str]", str]]:
    """Return what lies in a folder, last first, each with its path within the project."""
    try:
        with os.scandir(path) as found:
            entries = sorted(found, key=lambda entry: entry.name, reverse=True)
    except OSError as error:
        _meld_onleesbaar(bestand, error, lezing)
        return []
    return [(entry, f"{bestand}/{_printable(entry.name)}") for entry in entries if not _is_hidden(entry.name)]


def _is_hidden(name: str) -> bool:
    """Return True for what a computer keeps to itself; a hidden page may be meant, so it is seen."""
    return (name.startswith(".") and not name.endswith(".md")) or name.lower() in _VAN_DE_COMPUTER


def _printable(name: str) -> str:
    """Return a name that can go to a terminal, a file or a browser: what cannot be seen is spelled out."""
    return name if name.isprintable() else "".join(c if c.isprintable() else ascii(c)[1:-1] for c in name)


def _is_map(project: Path, root: str, lezing: Lezing) -> bool:
    """Return True for a folder with no link on the way to it; one that is not there is no fault."""
    for part in (*reversed(PurePosixPath(root).parents[:-1]), PurePosixPath(root)):
        path = project / part
        if path.is_symlink():
            _meld_kind(_LINK, str(part), lezing)
            return False
        if not path.is_dir():
            if path.exists():
                _meld_kind(_BESTAND, str(part), lezing)
            return False
    return True


def _meld_kind(kind: str, bestand: str, lezing: Lezing) -> None:
    """Report what is no file or folder where one must be."""
    haal_weg = f"rm {shlex.quote(bestand)}"
    if kind == _LINK:
        tekst = "Dit is een koppeling naar een andere plek."
        lezing.meld(
            Plek(bestand), "koppeling", tekst, f"Haal de koppeling weg en zet het bestand zelf hier: {haal_weg}"
        )
    else:
        lezing.meld(Plek(bestand), "geen-bestand", f"Hier kan {kind} niet staan.", f"Haal het weg: {haal_weg}")


def _meld_onleesbaar(bestand: str, error: OSError, lezing: Lezing) -> None:
    denied = isinstance(error, PermissionError)
    hint = f"Geef leesrechten: chmod +r {shlex.quote(bestand)}" if denied else "Zet het opnieuw neer of haal het weg."
    lezing.meld(Plek(bestand), "onleesbaar", "Dit kan niet gelezen worden.", hint)
