"""The moves of one step: made all, or undone all, also by a later run."""

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

from generator.reading.bestand.namen import DOCS, INZICHTEN

HALF = ".inzichten-half"
"""How the name of a hidden folder ends in which a step is made; git ignores it."""
NIEUW, OUD = "nieuw", "oud"
PLAN = "plan.json"
"""What the moves of a step are, while they are made."""
_VAN_PROJECT = (INZICHTEN, DOCS, "mkdocs.yml")
"""What a step in a project may change, and so undo."""


@dataclass(frozen=True)
class Zet:
    """One move of a step: something new takes a place, or what was there goes away."""

    doel: str
    """The path beside the hidden folder."""
    nieuw: bool
    merk: str = ""
    """How the new is known again, so that nobody's later work is undone."""

    def do(self, half: Path) -> None:
        """Move what was there out of the way, and the new into its place."""
        doel, nieuw, oud = self._places(half)
        if not self.nieuw or doel.is_dir():
            doel.rename(oud)
        if self.nieuw:
            nieuw.replace(doel)

    def undo(self, half: Path) -> None:
        """Go back to what was, however far `do` came; what somebody changed since stays."""
        doel, nieuw, oud = self._places(half)
        if self.nieuw and os.path.lexists(doel) and not os.path.lexists(nieuw):
            if herken(doel) != self.merk:
                return
            if oud.is_file():
                oud.replace(doel)
                return
            doel.rename(nieuw)
        if os.path.lexists(oud) and not os.path.lexists(doel):
            oud.rename(doel)

    def _places(self, half: Path) -> tuple[Path, Path, Path]:
        return half.parent / self.doel, half / NIEUW / self.doel, half / OUD / self.doel


def herken(path: Path) -> str:
    """Return what a file or folder is known by: the names, sizes and times of what is in it."""
    files = [path] if path.is_file() else sorted(file for file in path.rglob("*") if file.is_file())
    found = [(file.relative_to(path).as_posix(), file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return hashlib.sha256(json.dumps(found).encode()).hexdigest()


def do_all(half: Path, zetten: Iterable[Zet]) -> None:
    """Make every move; while the plan is there, all of them can be undone."""
    todo = list(zetten)
    if not todo:
        return
    (half / f"{PLAN}.half").write_text(json.dumps([asdict(zet) for zet in todo]), "utf-8")
    (half / f"{PLAN}.half").replace(half / PLAN)
    for zet in todo:
        zet.do(half)
    (half / PLAN).unlink()


def undo_all(half: Path) -> None:
    """Go back to what was when the plan is still there; a plan that we did not write is none."""
    for zet in reversed(_read_plan(half)):
        zet.undo(half)
    (half / PLAN).unlink(missing_ok=True)


def _read_plan(half: Path) -> list[Zet]:
    try:
        zetten = [Zet(**row) for row in json.loads((half / PLAN).read_text("utf-8"))]
        return zetten if all(_is_ours(zet, half) for zet in zetten) else []
    except (OSError, ValueError, TypeError):
        return []


def _is_ours(zet: Zet, half: Path) -> bool:
    """Return True for a move within what a step at this place may change, and through no link."""
    own = half.name.removesuffix(HALF).removeprefix(".")
    path = PurePosixPath(zet.doel)
    inside = path.parts[:1] == (own,) if own else path.parts[:1] and path.parts[0] in _VAN_PROJECT
    above = (half.parent / part for part in (*path.parents[:-1], path))
    return bool(inside) and ".." not in path.parts and not any(place.is_symlink() for place in above)
