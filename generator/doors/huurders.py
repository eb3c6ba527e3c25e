"""The door to tenants: a site of written pages and published reports, with nothing else in its reach (Law 6, F-05)."""

import logging
import re
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel

from generator.doors.buitensite import BLOKKEN, LETTERS, STIJL, Buitensite, load_buitensite
from generator.doors.opslag.bouwplaats import Bouwplaats, on_disk
from generator.doors.opslag.halverwege import clean_up
from generator.doors.site import only, read_site, stops
from generator.showing.meldingen import show_text
from generator.showing.sjablooncode import THEMA, onthoud
from generator.values.melding import fouten

log = logging.getLogger("mkdocs.plugins.klantinzichten_extern")
preview_log = logging.getLogger("klantinzichten")
"""For a preview: outside MkDocs' own log, because strict mode counts the warnings there and stops."""
_MEE = re.compile(r"assets/stylesheets/[\w.]+\.css|assets/extern/[\w-]+\.(?:css|js|svg|png|woff2)")
"""The files of the theme that tenants need."""


class ExternConfig(Config):
    """There is nothing to choose."""


class ExternPlugin(BasePlugin[ExternConfig]):
    """Makes the external site: docs_dir is docs/extern, and the published reports stand beside it."""

    serving = anew = False
    bouwplaats = Bouwplaats()
    gelezen: Buitensite

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember whether a person is watching, and whether the site is made anew."""
        self.serving, self.anew = command == "serve", command != "serve" and not dirty

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Rebuild when a report or a sheet changes while serving; MkDocs' reloading needs a page without a policy."""
        config.extra["voorbeeldweergave"] = self.serving
        project = _docs(config).parent
        config.watch += [str(_docs(config) / "berichten"), *(str(project / vel) for vel in (STIJL, LETTERS, BLOKKEN))]
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Read everything before MkDocs looks at a file; faults stop a build, but not `mkdocs serve`."""
        with on_disk():
            clean_up(Path(config.config_file_path).parent)
        self.gelezen = load_buitensite(read_site(config))
        text = show_text(fouten(self.gelezen.meldingen))
        if stops(self.gelezen.meldingen, serving=self.serving):
            raise PluginError(f"\n{text}\nDe site voor huurders is niet gemaakt.")
        if text:
            preview_log.warning("%s", text)
        config.extra["letters"] = [pad for pad in self.gelezen.gedeeld if pad.endswith(".woff2")]
        self.bouwplaats = Bouwplaats()
        if self.anew:
            with on_disk():
                self.bouwplaats.begin(config)

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Return only what tenants may have."""
        gelezen = self.gelezen
        return Files(
            [
                *(file for file in only(files, gelezen.opmaak, config) if _MEE.fullmatch(file.src_uri)),
                *(_file(pad, beeld, config) for pad, beeld in gelezen.buitenkant.beelden.items()),
                *(_file(pad, inhoud, config) for pad, inhoud in gelezen.gedeeld.items()),
                *(_file(pagina.pad, pagina.tekst, config) for pagina in gelezen.paginas),
                *(_file(bestand.pad, bestand.inhoud, config) for bestand in gelezen.bestanden),
                *(_document(pad, config) for pad in gelezen.omvang),
            ]
        )

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002
        """Translate no template twice."""
        return onthoud(env, THEMA)

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Take away the second copy of the site map, which holds the time of the build; put the site in place."""
        Path(config.site_dir, "sitemap.xml.gz").unlink(missing_ok=True)
        self.bouwplaats.finish(config)

    def on_build_error(self, *, error: Exception) -> None:
        """Keep the last good site."""
        self.bouwplaats.give_up(error)


def _docs(config: MkDocsConfig) -> Path:
    return Path(config.docs_dir).parent


def _file(pad: str, inhoud: str | bytes, config: MkDocsConfig) -> File:
    return File.generated(config, pad, content=inhoud, inclusion=InclusionLevel.NOT_IN_NAV)


def _document(pad: str, config: MkDocsConfig) -> File:
    inclusion = InclusionLevel.NOT_IN_NAV
    return File(pad, str(_docs(config)), config.site_dir, use_directory_urls=False, inclusion=inclusion)
