"""The door to MkDocs: finished pages in memory, findings as an error or, while serving, as a page."""

import logging
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel

from generator.doors.project import PluginConfig, Project, ProjectFout, settings
from generator.reading.bibliotheek import INZICHTEN
from generator.showing.meldingen import TE_VERBETEREN, show_slot, show_text, te_verbeteren_pagina
from generator.showing.paginas import build_uitgave

log = logging.getLogger("mkdocs.plugins.klantinzichten")
preview_log = logging.getLogger("klantinzichten")
"""For a preview: outside MkDocs' own log, because strict mode counts the warnings there and stops."""


class KlantinzichtenPlugin(BasePlugin[PluginConfig]):
    """Adds every page of the library to a MkDocs build."""

    serving = False

    def on_startup(self, *, command: str, dirty: bool) -> None:  # noqa: ARG002 - the signature is MkDocs'
        """Remember whether a person is watching."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Rebuild when an insight changes while serving; MkDocs' reloading needs a page without a policy."""
        config.extra["voorbeeldweergave"] = self.serving
        config.watch.append(str(Path(config.config_file_path).parent / INZICHTEN))
        return config

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Put the pages of the library among the files; faults stop a build, but not `mkdocs serve`."""
        try:
            folder = Path(config.config_file_path).parent
            project = Project(folder, settings(self.config, folder))
        except ProjectFout as error:
            raise PluginError(str(error)) from error
        keuring = project.load()
        faults = keuring.fouten
        if faults and not self.serving:
            raise PluginError(f"\n{show_text(faults)}\n{show_slot(faults, keuring.gelezen)}")
        uitgave = build_uitgave(keuring.kennis)
        paginas = list(uitgave.paginas)
        if faults:
            preview_log.warning("%s\n%s", show_text(faults), show_slot(faults, keuring.gelezen))
            paginas.append(te_verbeteren_pagina(faults))
        config.extra["meldingen"] = TE_VERBETEREN.replace(".md", ".html") if faults else ""
        for pagina in paginas:
            add(pagina.pad, pagina.tekst, files, config)
        for bestand in uitgave.bestanden:
            add(bestand.pad, bestand.inhoud, files, config)
        files = Files(sorted(files, key=_order))
        log.info("%d inzichten, %d pagina's gemaakt", len(keuring.kennis.bibliotheek.inzichten), len(paginas))
        return files


def _order(file: File) -> list[tuple[int, str]]:
    """Return where MkDocs puts a file that stands on disk: files before folders, the index first."""
    *folders, name = file.src_uri.split("/")
    return [*((2, folder) for folder in folders), (0 if name.startswith("index.") else 1, name)]


def add(pad: str, inhoud: str | bytes, files: Files, config: MkDocsConfig) -> None:
    """Put one page or file among the files, in place of a written one at the same path."""
    written = files.get_file_from_path(pad)
    if written:
        files.remove(written)
    file = File.generated(config, pad, content=inhoud, inclusion=InclusionLevel.NOT_IN_NAV)
    file.edit_uri = None
    files.append(file)
