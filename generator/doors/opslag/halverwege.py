"""What a run that was killed leaves behind: found, named, and undone by the next one."""

import hashlib
import os
import shlex
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.doors.opslag.zetten import HALF, PLAN, undo_all
from generator.values.melding import Ernst, Melding, Plek

if sys.platform != "win32":
    import fcntl

_OPDRACHT = "opdracht"
_ELDERS = f".elders{HALF}"
"""Holds a note for every step that is made outside the project, so that it can be found."""
_ONZE, _ZONDER_VRAAG = ("inzichten", "mkdocs"), "--ja"
"""The commands that make steps, and what makes one go on without asking."""
_DEZELFDE = "Typ dezelfde opdracht opnieuw."


@contextmanager
def open_half(half: Path) -> Iterator[Path]:
    """Give a new hidden folder that nobody else uses, and leave nothing of it; what was not finished is undone.

    Raises BlockingIOError while another run is in it.
    """
    half.parent.mkdir(parents=True, exist_ok=True)
    if os.path.lexists(half):
        _restore(half)
    half.mkdir()
    with _alone(half):
        try:
            (half / _OPDRACHT).write_text(shlex.join([Path(sys.argv[0]).name, *sys.argv[1:]]), "utf-8")
            yield half
        finally:
            undo_all(half)
            shutil.rmtree(half, ignore_errors=True)


@contextmanager
def noted(half: Path, project: Path) -> Iterator[None]:
    """Keep a note in the project while a step is made outside it."""
    note = project / _ELDERS / hashlib.sha256(str(half).encode()).hexdigest()
    note.parent.mkdir(exist_ok=True)
    note.write_text(str(half), "utf-8")
    try:
        yield
    finally:
        note.unlink(missing_ok=True)
        with suppress(OSError):
            note.parent.rmdir()


def clean_up(project: Path) -> bool:
    """Undo and remove what killed runs left of their steps; True when there was something."""
    left = list(_find_left(project))
    for half in left:
        _restore(half)
    return bool(left)


def check_halverwege(project: Path) -> Iterator[Melding]:
    """Yield what killed runs left: a fault when the library is half changed, else a warning. Finding: `halverwege`."""
    for half in _find_left(project):
        plek = Plek(half.relative_to(project).as_posix() if half.is_relative_to(project) else str(half))
        hint = _opnieuw(half)
        if (half / PLAN).exists():
            yield Melding(
                plek, "halverwege", "Een opdracht stopte halverwege. De volgende zet eerst alles terug.", hint
            )
        else:
            tekst = "Een opdracht stopte voordat er iets veranderde. De volgende ruimt eerst op wat hier ligt."
            yield Melding(plek, "halverwege", tekst, hint, Ernst.WAARSCHUWING)


def _find_left(project: Path) -> Iterator[Path]:
    """Yield every hidden folder of a step that no run is in any more, also those that are noted."""
    elders = list(_noted(project / _ELDERS))
    for half in dict.fromkeys((*elders, *sorted(project.glob(f".*{HALF[1:]}")))):
        used = elders if half.name == _ELDERS else [half]
        if half.is_dir() and not half.is_symlink() and not any(map(_is_used, used)):
            yield half


def _noted(notes: Path) -> Iterator[Path]:
    """Yield the folders that are noted; what is no note of ours says nothing."""
    for note in () if notes.is_symlink() else sorted(notes.glob("*")):
        with suppress(OSError):
            half = Path(note.read_text("utf-8", errors="replace"))
            if half.is_absolute() and half.name.endswith(HALF) and half.is_dir():
                yield half


def _is_used(half: Path) -> bool:
    try:
        with _alone(half):
            return False
    except BlockingIOError:
        return True


@contextmanager
def _alone(half: Path) -> Iterator[None]:
    """Hold a folder, so that others see that somebody is in it; a killed run lets go of it."""
    if sys.platform == "win32":
        yield
        return
    handle = os.open(half, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as error:
        raise BlockingIOError(error.errno, "er is nog een opdracht bezig", str(half)) from error
    finally:
        os.close(handle)


def _restore(half: Path) -> None:
    with _alone(half):
        undo_all(half)
        shutil.rmtree(half)


def _opnieuw(half: Path) -> str:
    """Return the hint to type it again: with the words only when they are a command of ours, for people paste them."""
    note = half / _OPDRACHT
    try:
        text = "" if note.is_symlink() else note.read_text("utf-8")
        words = shlex.split(text)
    except (OSError, ValueError):
        return _DEZELFDE
    safe = text.isprintable() and shlex.join(words) == text and _ZONDER_VRAAG not in words
    return f"Typ opnieuw: {text}" if safe and words[:1] and words[0] in _ONZE else _DEZELFDE
