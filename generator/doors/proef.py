"""One empty page, made as MkDocs will make all pages: what would stop it is said before it starts."""

import re
from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.doors.mkdocszinnen import find_line, find_plek
from generator.showing.sjablooncode import THEMA, onthoud
from generator.values.melding import Melding, Plek

_KIJK = "Meer zien? Typ: mkdocs build --config-file {0}"
_ONTBREEKT = (
    (r"partials/languages/(.+)\.html", "De taal «{0}» bij «theme» is er niet.", "Schrijf: language: nl"),
    (r"\.icons/(.+)\.svg", "Het icoon «{0}» is er niet.", "Kies een ander icoon, of haal de regel weg."),
)
"""What a theme asks for by a name that somebody chose: the file, the sentence and the hint."""


def check_proef(config: MkDocsConfig, paden: Container[str], sjablonen: Iterable[str] = ()) -> Iterator[Melding]:
    """Yield what would stop the pages of a site, or leave them without their looks.

    `paden` is what the site has beside its theme, and `sjablonen` what our pages ask of that. Finding: `instellingen`.
    """
    file = Path(config.config_file_path)
    for name, pad in _named(config):
        if not (_elsewhere(pad) or pad in paden or any(Path(folder, pad).is_file() for folder in config.theme.dirs)):
            yield Melding(find_plek(file, pad), "instellingen", f"«{pad}» bij «{name}» is er niet.", "Kijk het pad na.")
    try:
        _make_page(config, sjablonen)
    except Exception as error:
        yield _explain(error, file)


def _named(config: MkDocsConfig) -> Iterator[tuple[str, str]]:
    """Yield the files that the settings name, each with the setting."""
    yield from (("extra_css", str(pad)) for pad in config.extra_css)
    yield from (("extra_javascript", str(getattr(pad, "path", pad))) for pad in config.extra_javascript)
    yield from (("extra_templates", str(pad)) for pad in config.extra_templates)
    yield from ((name, pad) for name in ("favicon", "logo") if isinstance(pad := config.theme.get(name), str) and pad)


def _elsewhere(pad: str) -> bool:
    return bool(urlsplit(pad).scheme) or pad.startswith("/")


def _make_page(config: MkDocsConfig, sjablonen: Iterable[str]) -> None:
    """Render a page without text; nothing is written, and no plugin is asked."""
    file = File("index.md", None, config.site_dir, config.use_directory_urls)
    file.content_string = "# Proef\n"
    files = Files([file])
    page = Page(None, file, config)
    page.read_source(config)
    page.render(config, files)
    env = onthoud(config.theme.get_env(), THEMA)
    for name in sorted({*config.theme.static_templates, *sjablonen}):
        env.get_template(name)
    env.get_template("main.html").render(get_context(Navigation([], []), files, config, page))


def _explain(error: Exception, file: Path) -> Melding:
    """Return a finding about what stopped a page."""
    missing = next(iter(getattr(error, "templates", ())), "")
    for vorm, zin, hint in _ONTBREEKT:
        if match := re.fullmatch(vorm, missing):
            return Melding(find_plek(file, match[1]), "instellingen", zin.format(match[1]), hint)
    tekst = "Met wat bij «theme» en «extra» staat, kan geen pagina gemaakt worden."
    if missing:
        tekst = f"Het thema heeft het sjabloon «{missing}» niet. Kijk «name» en «custom_dir» na."
    return Melding(Plek(file.name, find_line(file, ["theme"])), "instellingen", tekst, _KIJK.format(file.name))
