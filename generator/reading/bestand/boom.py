"""What a project holds that may be read: walked once, every file in its place."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.paden import Bronbestand, walk
from generator.reading.bestand.poort import bewaak_naam
from generator.reading.bestand.soorten import check_bestand, check_folder
from generator.values.melding import Plek


@dataclass(frozen=True)
class Boom:
    """The files under some folders of a project, in the order of their paths."""

    bestanden: tuple[Bronbestand, ...] = ()

    @cached_property
    def per_map(self) -> Mapping[str, tuple[Bronbestand, ...]]:
        """The files that lie in every folder itself."""
        found: dict[str, list[Bronbestand]] = {}
        for bron in self.bestanden:
            found.setdefault(bron.map, []).append(bron)
        return {folder: tuple(bronnen) for folder, bronnen in found.items()}

    def onder(self, folder: str) -> Iterator[Bronbestand]:
        """Yield every file below a folder."""
        return (bron for bron in self.bestanden if bron.bestand.startswith(f"{folder}/"))

    def paginas(self, folder: str) -> Iterator[Bronbestand]:
        """Yield the pages in a folder itself, without its index."""
        return (bron for bron in self.per_map.get(folder, ()) if bron.naam.endswith(".md") and bron.naam != "index.md")

    def bestand(self, bestand: str) -> Bronbestand | None:
        """Return the file at a path within the project, or None."""
        here = self.per_map.get(bestand.rpartition("/")[0], ())
        return next((bron for bron in here if bron.bestand == bestand), None)


def open_boom(project: Path, roots: Iterable[str], lezing: Lezing) -> Boom:
    """Return the files below the roots that may be read; everything else is reported once.

    Findings: those of `walk`, `bewaak_naam`, `check_bestand` and `check_folder`, and `naam` for names that differ in
    capitals only.
    """
    walked = (bron for root in roots for bron in walk(project, root, lezing))
    found = [bron for bron in walked if bewaak_naam(bron.bestand, lezing)]
    _check_hoofdletters(found, lezing)
    folders = sorted({folder for bron_map in {bron.map for bron in found} for folder in _below_root(bron_map)})
    apart = tuple(f"{folder}/" for folder in folders if not check_folder(folder, lezing))
    counts = (bron for bron in found if not bron.bestand.startswith(apart))
    return Boom(tuple(bron for bron in counts if check_bestand(bron.bestand, lezing)))


def _below_root(folder: str) -> Iterator[str]:
    """Yield a folder and those above it, without the first."""
    path = PurePosixPath(folder)
    yield from (str(part) for part in (path, *path.parents) if len(part.parts) > 1)


def _check_hoofdletters(bronnen: Iterable[Bronbestand], lezing: Lezing) -> None:
    seen: dict[str, str] = {}
    for bron in bronnen:
        twin = seen.setdefault(bron.bestand.lower(), bron.bestand)
        if twin != bron.bestand:
            tekst = f"De naam «{bron.naam}» verschilt alleen in hoofdletters."
            hint = f"Deze botst met {PurePosixPath(twin).name}; kies een andere naam."
            lezing.meld(Plek(bron.bestand), "naam", tekst, hint)
