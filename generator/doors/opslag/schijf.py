"""Writing to disk as one step: after a kill or on a full disk either nothing has changed, or everything has."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from errno import EEXIST
from pathlib import Path

from generator.doors.opslag.halverwege import noted, open_half
from generator.doors.opslag.zetten import HALF, NIEUW, OUD, Zet, do_all, herken


class Change:
    """What one step will do: made ready in a hidden folder, and then done in a few moves, in the order it was asked."""

    def __init__(self, half: Path) -> None:
        self._half = half
        self._nieuw: dict[str, bool] = {}
        """For every path whether something new takes its place."""

    def add(self, path: Path, data: bytes) -> None:
        """Put a new file at a path; one that is there already raises FileExistsError."""
        if path.exists():
            raise FileExistsError(EEXIST, "bestaat al", str(path))
        top = next(place for place in (*reversed(path.parents), path) if not place.exists())
        self._make(NIEUW, path).write_bytes(data)
        self._nieuw.setdefault(self._naam(top), True)

    def replace(self, path: Path, data: bytes) -> None:
        """Put other data in a file that is there."""
        shutil.copy2(path, self._make(OUD, path))
        new = self._make(NIEUW, path)
        new.write_bytes(data)
        shutil.copymode(path, new)
        self._nieuw[self._naam(path)] = True

    def remove(self, path: Path) -> None:
        """Take a file or folder away."""
        self._make(OUD, path)
        self._nieuw[self._naam(path)] = False

    def folder(self, path: Path) -> Path:
        """Return a folder to fill, that takes the place of whatever folder is at a path."""
        self._make(OUD, path)
        new = self._make(NIEUW, path)
        new.mkdir()
        self._nieuw[self._naam(path)] = True
        return new

    def zetten(self) -> Iterator[Zet]:
        """Yield the moves; what is new is known again by what it is now."""
        for naam, nieuw in self._nieuw.items():
            yield Zet(naam, nieuw, herken(self._half / NIEUW / naam) if nieuw else "")

    def _naam(self, path: Path) -> str:
        return path.relative_to(self._half.parent).as_posix()

    def _make(self, where: str, path: Path) -> Path:
        """Return the place of a path in the hidden folder, in a folder that is there."""
        place = self._half / where / self._naam(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        return place


@contextmanager
def change_project(project: Path) -> Iterator[Change]:
    """Give a step within a project: done when the block ends well, and otherwise nothing has changed."""
    with open_half(project / HALF) as half:
        change = Change(half)
        yield change
        do_all(half, change.zetten())


@contextmanager
def change_beside(target: Path, project: Path) -> Iterator[Change]:
    """Give a step for one file or folder, wherever it is; one outside the project is noted there while it is made."""
    target = target.resolve()
    half = target.with_name(f".{target.name}{HALF}")
    with ExitStack() as stack:
        if half.parent != project.resolve():
            stack.enter_context(noted(half, project))
        change = Change(stack.enter_context(open_half(half)))
        yield change
        do_all(half, change.zetten())


@contextmanager
def new_folder(target: Path, project: Path) -> Iterator[Path]:
    """Give a folder to fill that takes the place of `target` only when all went well."""
    with change_beside(target, project) as change:
        yield change.folder(target.resolve())
