"""Builds two real sites of the same texts: one with Material's own search and Pagefind, one with ours."""

import os
import re
import subprocess
import sys
from datetime import date
from html import escape
from pathlib import Path

from benchmarks.zoekproef.proef import PROJECT, Proef, Tekst
from generator.knowing.kennis import Kennis
from generator.showing.paginas import build_uitgave
from generator.values.pagina import Instellingen

_STOCK = """site_name: Proef
use_directory_urls: false
theme: {name: material, language: nl, font: false}
plugins: [search: {lang: nl}]
validation: {nav: {omitted_files: ignore}}
nav: [Home: index.md]
"""
_ONS = """site_name: Proef
use_directory_urls: false
theme: {name: material, language: nl, font: false, custom_dir: %s, palette: []}
extra_css: [assets/klantinzichten.css]
plugins: []
validation: {nav: {omitted_files: ignore}, links: {not_found: ignore}}
nav: [Home: index.md]
"""


def build_stock(proef: Proef, folder: Path) -> Path:
    """Return the site with Material's search on every page and a Pagefind index, both as they come."""
    docs = folder / "docs"
    _write_teksten(proef, docs)
    (folder / "mkdocs.yml").write_text(_STOCK, "utf-8")
    site = _mkdocs(folder)
    command = [sys.executable, "-m", "pagefind", "--site", str(site), "--quiet"]
    subprocess.run(command, check=True, capture_output=True)
    return site


def build_ours(proef: Proef, folder: Path) -> Path:
    """Return the site with our search page and index."""
    docs = folder / "docs"
    _write_teksten(proef, docs)
    uitgave = build_uitgave(Kennis(proef.bibliotheek, Instellingen(date(2024, 7, 1))))
    zoekpagina = next(pagina for pagina in uitgave.paginas if pagina.pad == "zoeken/index.md")
    for pad, data in [(zoekpagina.pad, zoekpagina.tekst.encode()), *((b.pad, b.inhoud) for b in uitgave.bestanden)]:
        path = docs / pad
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    (folder / "mkdocs.yml").write_text(_ONS % (PROJECT / "generator/theme"), "utf-8")
    return _mkdocs(folder)


def _write_teksten(proef: Proef, docs: Path) -> None:
    docs.mkdir(parents=True)
    (docs / "index.md").write_text("# Proef\n", "utf-8")
    for tekst in proef.teksten:
        (docs / f"{tekst.id}.md").write_text(_markdown(tekst), "utf-8")


def _markdown(tekst: Tekst) -> str:
    """Return a text as a page on which every character means itself."""
    titel, inhoud = (_letterlijk(" ".join(part.split())) for part in (tekst.titel, tekst.tekst))
    return f"# {titel}\n\n{inhoud}\n"


def _letterlijk(text: str) -> str:
    return re.sub(r"([\\`*_{}\[\]()#+\-.!|~])", r"\\\1", escape(text, quote=False))


def _mkdocs(folder: Path) -> Path:
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run([Path(sys.executable).parent / "mkdocs", "build", "--quiet"], cwd=folder, env=env, check=True)
    return folder / "site"
