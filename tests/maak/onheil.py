"""Trouble at every call to the file system: a process that is killed there, or a disk that is full from there on."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path
from typing import Any

_RUIMTE = ("open", "os.mkdir")
"""What asks for room on the disk."""
_ANDERS = ("os.rename", "os.remove", "os.rmdir", "os.chmod", "os.utime")
"""What else changes the disk."""
Onheil = Callable[[str], None]


class Gedood(BaseException):
    """Stands for the end of the process: whatever is tried after it fails too."""


class _Teller:
    """Counts the changes of the disk, and lets every one after a number of them meet with trouble."""

    nog: int | None = None
    onheil: Onheil = staticmethod(lambda _: None)


def _hook(event: str, args: tuple[Any, ...]) -> None:
    if _Teller.nog is None or event not in (*_RUIMTE, *_ANDERS) or (event == "open" and not _writes(args)):
        return
    if _Teller.nog <= 0:
        _Teller.onheil(event)
    _Teller.nog -= 1


def _writes(args: tuple[Any, ...]) -> bool:
    return isinstance(args[0], str | bytes | Path) and bool(args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


sys.addaudithook(_hook)


def dood(event: str) -> None:
    """Kill the process."""
    raise Gedood(event)


def vol(event: str) -> None:
    """Have no room left; what takes no room still works."""
    if event in _RUIMTE:
        raise OSError(ENOSPC, os.strerror(ENOSPC))


@contextmanager
def na(moment: int, onheil: Onheil) -> Iterator[None]:
    """Let the disk change so many times, and then meet with trouble; who was killed or had no room is caught."""
    _Teller.nog, _Teller.onheil = moment, onheil
    try:
        yield
    except (Gedood, OSError):
        pass
    finally:
        _Teller.nog = None


def momenten(do: Callable[[Path], object], project: Path) -> range:
    """Return every moment at which the disk changes while something is done to a project."""
    _Teller.nog, _Teller.onheil = 0, lambda _: None
    do(project)
    count, _Teller.nog = -_Teller.nog, None
    return range(count)


def foto(folder: Path, without: str = "*") -> dict[str, bytes | None]:
    """Return everything in a folder, by its path, with what is in it; not what lies in folders named so."""
    paths = (path for path in sorted(folder.rglob("*")) if without not in str(path.relative_to(folder)))
    return {path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None for path in paths}
