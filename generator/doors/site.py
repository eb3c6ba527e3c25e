"""One site as its mkdocs file says it is: which files it may take, and what its menu leads to."""

import logging
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from traceback import walk_tb
from typing import Any
from urllib.parse import urlsplit

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.structure.files import File
from mkdocs.utils.yaml import yaml_load

from generator.doors.mkdocszinnen import find_line, find_plek, say_in_dutch
from generator.doors.paden import Paden
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.paden import KOPPELING, Bronbestand, walk
from generator.values.melding import Ernst, Melding, Plek, fouten

INTERN, EXTERN = "mkdocs.yml", "mkdocs-extern.yml"
PLUGIN = "klantinzichten"
_ONGEBRUIKT = re.compile(r".+\.map|assets/javascripts/.+")
"""What Material brings along for its makers, and scripts that are not ours."""
_THEMA: Mapping[str, type] = {"name": str, "custom_dir": str, "static_templates": list}
"""What stands under theme, of which MkDocs does not look at the kind."""


@dataclass(frozen=True)
class Site:
    """What we need of one mkdocs file."""

    map: Path
    bestand: str
    """The name of the file: mkdocs.yml."""
    opmaak: str = ""
    """The folder of the project that holds its look; empty when there is none."""
    menu: Mapping[str, str | None] = field(default_factory=dict)
    """Where the menu leads, and what it calls that the first time; nothing when the page says it itself."""
    opties: Mapping[str, Any] = field(default_factory=dict)
    """The extensions of Markdown that it uses, each with its options."""

    def read_opmaak(self, lezing: Lezing | None = None) -> tuple[Bronbestand, ...]:
        """Return every file of its look; links are left out, and reported."""
        return tuple(walk(self.map, self.opmaak, lezing or Lezing(date.max))) if self.opmaak else ()

    def check_menu(self, paden: Paden) -> Iterator[Melding]:
        """Yield a finding for each line of the menu that leads to a page that is not there (`menu`)."""
        for pad in self.menu:
            if not (urlsplit(pad).scheme or pad.startswith("/") or pad in paden):
                near = paden.nearest(pad)
                hint = f"Bedoelde je {near}?" if near else f"Haal de regel weg onder nav: in {self.bestand}."
                plek = find_plek(self.map / self.bestand, pad)
                yield Melding(plek, "menu", f"Het menu verwijst naar «{pad}», en die pagina is er niet.", hint)


class _Gezegd(logging.Handler):
    """Remembers what MkDocs has against a mkdocs file, instead of printing it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.zinnen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.zinnen.append(record.getMessage())


def open_config(file: Path, lezing: Lezing) -> MkDocsConfig | None:
    """Return the settings in a mkdocs file; everything that MkDocs has against them is reported.

    Finding: `instellingen`.
    """
    gezegd, log = _Gezegd(), logging.getLogger("mkdocs.config")
    log.addHandler(gezegd)
    log.setLevel(logging.WARNING)
    log.propagate = False
    try:
        return load_config(str(file))
    except Abort:
        lezing.meldingen += say_in_dutch(gezegd.zinnen, file)
    except ConfigurationError as error:
        lezing.meldingen += say_in_dutch([str(error)], file)
    except Exception as error:
        lezing.meldingen += say_in_dutch(list(_explain(error, file)), file)
    finally:
        log.removeHandler(gezegd)
        log.setLevel(logging.NOTSET)
        log.propagate = True
    return None


def _explain(error: Exception, file: Path) -> Iterator[str]:
    """Yield what stopped MkDocs, in its own words: a hook, or a value of a kind that it takes without looking."""
    if any(frame.f_code.co_name == "_load_hook" for frame, _ in walk_tb(error.__traceback__)):
        yield "Config value 'hooks': Cannot load"
        return
    read = _read(file)
    theme = read.get("theme")
    found = [] if isinstance(read.get("INHERIT", ""), str) else ["Config value 'INHERIT': Expected str"]
    if isinstance(theme, dict):
        wrong = {name: kind for name, kind in _THEMA.items() if not isinstance(theme.get(name, kind()), kind)}
        found += [f"Config value 'theme': option '{name}' Expected {kind.__name__}" for name, kind in wrong.items()]
    yield from found or [""]


def read_site(config: MkDocsConfig) -> Site:
    """Return the site of a mkdocs file."""
    file = Path(config.config_file_path)
    custom = config.theme.custom_dir
    opties = {naam: config.mdx_configs.get(naam, {}) for naam in config.markdown_extensions}
    opmaak = Path(os.path.relpath(custom, file.parent)).as_posix() if custom else ""
    return Site(file.parent, file.name, opmaak, dict(reversed([*_leaves(config.nav)])), opties)


def read_contact(folder: Path) -> tuple[str, ...]:
    """Return how to reach the organisation, as mkdocs.yml of a project says; nothing when it does not."""
    plugins = _read(folder / INTERN).get("plugins")
    named = [plugins] if isinstance(plugins, dict) else plugins if isinstance(plugins, list) else []
    options = next((one[PLUGIN] for one in named if isinstance(one, dict) and PLUGIN in one), None)
    contact = options.get("contact") if isinstance(options, dict) else None
    return tuple(map(str, contact)) if isinstance(contact, list) else ()


def site_url(file: Path) -> str:
    """Return the address of the site of a mkdocs file, or nothing when there is none."""
    return str(_read(file).get("site_url") or "")


def _read(file: Path) -> dict[str, object]:
    """Return what a mkdocs file says; nothing when it cannot be read: `open_config` says why."""
    try:
        read: object = yaml_load(file.read_text("utf-8"))
    except (OSError, ValueError, TypeError, ConfigurationError):
        return {}
    return read if isinstance(read, dict) else {}


def check_adres(folder: Path) -> Iterator[Melding]:
    """Ask for the address of the site: without it the page for a wrong address works at the root of a server only.

    Finding: `adres-ontbreekt` (a warning).
    """
    file = folder / INTERN
    if file.is_file() and not site_url(file):
        line = find_line(file, ["site_url"])
        tekst = "Het adres van de site ontbreekt. Wie een oude link volgt, ziet dan een kale pagina."
        hint = "Zet in mkdocs.yml, met de map erbij: site_url: https://intranet.voorbeeld.nl/inzichten/"
        yield Melding(Plek(file.name, line), "adres-ontbreekt", tekst, hint, Ernst.WAARSCHUWING)


def _leaves(nav: Any, titel: str | None = None) -> Iterator[tuple[str, str | None]]:
    """Yield every path in a menu, however deep, with its title there."""
    if isinstance(nav, str):
        yield nav, titel
    elif isinstance(nav, dict | list):
        for naam, item in nav.items() if isinstance(nav, dict) else ((None, item) for item in nav):
            yield from _leaves(item, naam)


def stops(meldingen: Iterable[Melding], *, serving: bool) -> bool:
    """Return True when a build must not go on: at a fault, and in a preview at a link, which MkDocs would follow."""
    faults = fouten(meldingen)
    return any(melding.code == KOPPELING for melding in faults) if serving else bool(faults)


def only(files: Iterable[File], bronnen: Iterable[Bronbestand], config: MkDocsConfig) -> Iterator[File]:
    """Yield the files of a build that were found by walking, and those of the theme that a page can ask for.

    MkDocs collects its files itself and follows links; whatever it found beyond ours stays out.
    """
    ours = (config.docs_dir, config.theme.custom_dir)
    found = {_whole(bron.schijf) for bron in bronnen}
    for file in files:
        if _whole(file.abs_src_path) in found if file.src_dir in ours else not _ONGEBRUIKT.fullmatch(file.src_uri):
            yield file


def _whole(path: str | None) -> str:
    """Return a path from the root of the disk: MkDocs and we each begin it where the project was opened."""
    return os.path.normpath(Path(path or "").absolute())
