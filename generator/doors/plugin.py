"""The door to MkDocs: finished pages in memory, findings as an error or, while serving, as a page."""

import gc
import logging
from itertools import chain
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator.doors.gieten.koppen import Koppenlezer
from generator.doors.gieten.pagina import GegotenPagina
from generator.doors.gieten.schil import SJABLOON, Schillen
from generator.doors.opslag.bouwplaats import Bouwplaats, on_disk
from generator.doors.opslag.halverwege import clean_up
from generator.doors.project import OPRUIMEN, Keuring, PluginConfig, Project, ProjectFout, settings
from generator.doors.site import only, read_site, stops
from generator.doors.uitgave import make_bestanden
from generator.reading.bestand.namen import INZICHTEN
from generator.showing.meldingen import TE_VERBETEREN, show_slot, show_text, te_verbeteren_pagina
from generator.showing.sjablooncode import THEMA, onthoud

log = logging.getLogger("mkdocs.plugins.klantinzichten")
preview_log = logging.getLogger("klantinzichten")
"""For a preview: outside MkDocs' own log, because strict mode counts the warnings there and stops."""


class KlantinzichtenPlugin(BasePlugin[PluginConfig]):
    """Adds every page of the library to a MkDocs build."""

    serving = anew = False
    bouwplaats = Bouwplaats()
    project: Project
    gelezen: Keuring | None = None
    """What a command read before; otherwise the plugin reads itself."""
    keuring: Keuring
    """What was read: kept until the pages are there, for a large library fills the memory."""
    schillen: Schillen

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember whether a person is watching, and whether the site is made anew."""
        self.serving, self.anew = command == "serve", command != "serve" and not dirty
        gc.set_threshold(OPRUIMEN)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Rebuild when an insight changes while serving; MkDocs' reloading needs a page without a policy."""
        config.extra["voorbeeldweergave"] = self.serving
        config.watch.append(str(Path(config.config_file_path).parent / INZICHTEN))
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Read and check everything before MkDocs looks at a file; faults stop a build, but not `mkdocs serve`."""
        folder = Path(config.config_file_path).parent
        with on_disk():
            clean_up(folder)
        try:
            self.project = Project(folder, settings(self.config, config), read_site(config))
        except ProjectFout as error:
            raise PluginError(str(error)) from error
        self.keuring, self.gelezen = self.gelezen or self.project.load(), None
        faults = self.keuring.fouten
        text = f"{show_text(faults)}\n{show_slot(faults, self.keuring.gelezen)}"
        if stops(faults, serving=self.serving):
            raise PluginError(f"\n{text}")
        if faults:
            preview_log.warning("%s", text)
        self.bouwplaats = Bouwplaats()
        if self.anew:
            with on_disk():
                self.bouwplaats.begin(config)

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Return what was found by walking, with our pages in place of those on disk, which MkDocs never reads."""
        keuring = self.keuring
        del self.keuring
        faults = keuring.fouten
        paginas = chain(keuring.paginas, [te_verbeteren_pagina(faults)] if faults else ())
        config.extra["meldingen"] = TE_VERBETEREN.replace(".md", ".html") if faults else ""
        allowed = (*keuring.boom.bestanden, *self.project.site.read_opmaak())
        files = Files(file for file in only(files, allowed, config) if not file.is_documentation_page())
        lezer = Koppenlezer(config)
        for pagina in paginas:
            file = add(pagina.pad, pagina.tekst.encode(), files, config)
            GegotenPagina(file, config, lezer, self.project.site.menu)
        for bestand in make_bestanden(keuring.kennis):
            add(bestand.pad, bestand.inhoud, files, config)
        files = Files(sorted(files, key=_order))
        log.info("%d inzichten", len(keuring.kennis.bibliotheek.inzichten))
        return files

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002
        """Make room for the shells of this build, and translate no template twice."""
        self.schillen = Schillen(onthoud(env, THEMA))
        return env

    def on_page_context(
        self,
        context: TemplateContext,
        /,
        *,
        page: Page,
        config: MkDocsConfig,  # noqa: ARG002
        nav: Navigation,  # noqa: ARG002
    ) -> TemplateContext:
        """Pour a page of which only the shell is missing."""
        if page.meta.get("template") == SJABLOON:
            context["gegoten"] = self.schillen.giet(page, context)  # type: ignore[typeddict-unknown-key]
        return context

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Put the site in place, after whatever others still did with it."""
        self.bouwplaats.finish(config)

    def on_build_error(self, *, error: Exception) -> None:
        """Keep the last good site."""
        self.bouwplaats.give_up(error)


def _order(file: File) -> list[tuple[int, str]]:
    """Return where MkDocs puts a file that stands on disk: files before folders, the index first."""
    *folders, name = file.src_uri.split("/")
    return [*((2, folder) for folder in folders), (0 if name.startswith("index.") else 1, name)]


def add(pad: str, inhoud: bytes, files: Files, config: MkDocsConfig) -> File:
    """Put one page or file among the files, in place of a written one at the same path, and return it."""
    written = files.get_file_from_path(pad)
    if written:
        files.remove(written)
    file = File.generated(config, pad, content=inhoud, inclusion=InclusionLevel.NOT_IN_NAV)
    file.edit_uri = None
    files.append(file)
    return file
