"""The door to tenants: a site of written pages and published reports, with nothing else in its reach (Law 6, F-05)."""

import logging
import re
from datetime import date
from pathlib import Path

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel

from generator.reading.bericht.vastgesteld import load_vastgesteld
from generator.reading.bestand.lezing import Lezing
from generator.reading.huurders import load_extern
from generator.showing.huurders.paginas import build_extern, huisstijl, public_paths
from generator.showing.meldingen import show_text

log = logging.getLogger("mkdocs.plugins.klantinzichten_extern")
preview_log = logging.getLogger("klantinzichten")
"""For a preview: outside MkDocs' own log, because strict mode counts the warnings there and stops."""
_STIJL = "generator/theme/assets/klantinzichten.css"
"""The style sheet of the intranet, in the project; only its colours are shared."""
_MEE = re.compile(
    r"assets/stylesheets/[\w.]+\.css"
    r"|assets/extern/[\w-]+\.(?:css|js|svg|png|woff2)"
    r"|beelden/[\w/-]+\.(?:png|jpe?g|gif|svg|webp)"
)
"""The files of the theme, and those beside the written pages, that tenants need."""


class ExternConfig(Config):
    """There is nothing to choose."""


class ExternPlugin(BasePlugin[ExternConfig]):
    """Makes the external site: docs_dir is docs/extern, and the published reports stand beside it."""

    serving = False

    def on_startup(self, *, command: str, dirty: bool) -> None:  # noqa: ARG002 - the signature is MkDocs'
        """Remember whether a person is watching."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Rebuild when a report is published while serving; MkDocs' reloading needs a page without a policy."""
        config.extra["voorbeeldweergave"] = self.serving
        config.watch += [str(_docs(config) / "berichten"), str(_docs(config).parent / _STIJL)]
        return config

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Return only what tenants may have; faults stop a build, but not `mkdocs serve`."""
        docs = _docs(config)
        lezing = Lezing(date.max)
        teksten = load_extern(Path(config.docs_dir), lezing)
        vaststellingen = load_vastgesteld(docs, lezing)
        self._report(lezing)
        sizes = {pad: (docs / pad).stat().st_size for versie in vaststellingen for pad in public_paths(versie)}
        return Files(
            [
                *(file for file in files if _is_public(file)),
                _file("assets/extern/kleuren.css", huisstijl((docs.parent / _STIJL).read_text("utf-8")), config),
                *(_file(pagina.pad, pagina.tekst, config) for pagina in build_extern(teksten, vaststellingen, sizes)),
                *(_document(pad, docs, config) for pad in sizes),
            ]
        )

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Take away the second copy of the site map, which holds the time of the build."""
        Path(config.site_dir, "sitemap.xml.gz").unlink(missing_ok=True)

    def _report(self, lezing: Lezing) -> None:
        text = show_text(sorted(lezing.meldingen))
        if text and not self.serving:
            raise PluginError(f"\n{text}\nDe site voor huurders is niet gemaakt.")
        if text:
            preview_log.warning("%s", text)


def _is_public(file: File) -> bool:
    """Return True for a file beside the pages that tenants may have; a pointer to another file never is one."""
    source = file.abs_src_path
    return bool(_MEE.fullmatch(file.src_uri)) and not (source and Path(source).is_symlink())


def _docs(config: MkDocsConfig) -> Path:
    return Path(config.docs_dir).parent


def _file(pad: str, inhoud: str, config: MkDocsConfig) -> File:
    return File.generated(config, pad, content=inhoud, inclusion=InclusionLevel.NOT_IN_NAV)


def _document(pad: str, docs: Path, config: MkDocsConfig) -> File:
    inclusion = InclusionLevel.NOT_IN_NAV
    return File(pad, str(docs), config.site_dir, use_directory_urls=False, inclusion=inclusion)
