"""Mistakes in a mkdocs file: whatever would stop a build, or leave it without its looks, is said before, in Dutch."""

from datetime import date
from pathlib import Path

import pytest

from generator.doors.paden import Paden
from generator.doors.proef import check_proef
from generator.doors.site import Site, open_config
from generator.reading.bestand.lezing import Lezing
from tests.conftest import PROJECT
from tests.doors.conftest import Opdracht
from tests.engels import english_words

GOED = """\
site_name: Proef
strict: true
theme:
  name: material
  language: nl
plugins:
  - klantinzichten-extern
extra_css: []
"""
GEVALLEN = {
    "": [],
    "language: nl -> language: xx": [(5, "De taal «xx» bij «theme» is er niet.")],
    "language: nl -> features: 5": [
        (3, "Met wat bij «theme» en «extra» staat, kan geen pagina gemaakt worden."),
    ],
    "language: nl -> icon: {logo: material/weg}": [(5, "Het icoon «material/weg» is er niet.")],
    "language: nl -> static_templates: [weg.html]": [
        (3, "Het thema heeft het sjabloon «weg.html» niet. Kijk «name» en «custom_dir» na."),
    ],
    "language: nl -> custom_dir: weg": [(3, "De map «weg» is er niet.")],
    "language: nl -> logo: weg.svg": [(5, "«weg.svg» bij «logo» is er niet.")],
    "name: material -> name: materiaal": [(3, "Het thema «materiaal» is er niet.")],
    "extra_css: [] -> extra_css: [weg.css, bekend.css, https://a.nl/b.css]": [
        (8, "«weg.css» bij «extra_css» is er niet.")
    ],
    "extra_css: [] -> extra_javascript: [weg.js]": [(8, "«weg.js» bij «extra_javascript» is er niet.")],
    "extra_css: [] -> extra_css: 5": [(8, "Bij «extra_css» hoort een lijst.")],
    "extra_css: [] -> extra: {social: [{icon: weg, link: x}]}": [(8, "Het icoon «weg» is er niet.")],
    "extra_css: [] -> markdown_extensions: [bestaat.niet]": [
        (8, "De uitbreiding «bestaat.niet» kan zo niet gebruikt worden.")
    ],
    "extra_css: [] -> markdown_extensions: [{toc: {x: 1}}]": [(8, "De uitbreiding «toc» kan zo niet gebruikt worden.")],
    "extra_css: [] -> markdown_extensions: toc": [(8, "Bij «markdown_extensions» hoort een lijst.")],
    "extra_css: [] -> hooks: [weg.py]": [(8, "«weg.py» bij «hooks» is er niet.")],
    "extra_css: [] -> hooks: [mis.py]": [(8, "Een module bij «hooks» stopt met een fout.")],
    "extra_css: [] -> hooks: [mkdocs.yml]": [(8, "«mkdocs.yml» is geen module van Python.")],
    "extra_css: [] -> nav: index.md": [(8, "Bij «nav» hoort een lijst.")],
    "extra_css: [] -> docs_dir: weg": [(8, "«weg» bij «docs_dir» is er niet.")],
    "extra_css: [] -> site_dir: docs/site": [(8, "De map bij «site_dir» ligt in die bij «docs_dir».")],
    "extra_css: [] -> site_url: adres": [(8, "Het adres bij «site_url» is niet goed.")],
    "extra_css: [] -> repo_url: 5": [(8, "Bij «repo_url» hoort tekst.")],
    "extra_css: [] -> onzin: 1": [(8, "«onzin» is geen instelling.")],
    "extra_css: [] -> validation: {nav: {omitted_files: boos}}": [
        (8, "«boos» bij «validation › nav › omitted_files» kan niet."),
    ],
    "extra_css: [] -> INHERIT: weg.yml": [(8, "«weg.yml» bij «INHERIT» is er niet.")],
    "extra_css: [] -> INHERIT: 3": [(8, "Bij «INHERIT» hoort tekst.")],
    "language: nl -> custom_dir: 3": [(5, "Bij «theme › custom_dir» hoort tekst.")],
    "name: material -> name: [a]": [(4, "Bij «theme › name» hoort tekst.")],
    "language: nl -> static_templates: 3": [(5, "Bij «theme › static_templates» hoort een lijst.")],
    "extra_css: [] -> x: [": [(9, "Dit is geen geldige YAML.")],
    "strict: true -> strict: soms": [(2, "Bij «strict» hoort «true» of «false».")],
    "- klantinzichten-extern -> - weg": [(6, "De plugin «weg» is er niet.")],
    "- klantinzichten-extern -> - klantinzichten: {onzin: 1}": [(7, "«onzin» is geen instelling.")],
    "- klantinzichten-extern -> - klantinzichten: {houdbaar: veel}": [
        (7, "Bij «plugins › klantinzichten › houdbaar» hoort een getal."),
    ],
    "site_name: Proef -> site_description: Proef": [(1, "«site_name» ontbreekt.")],
}
"""What is changed in a good file, and what is said about it."""


def _meldingen(folder: Path, geval: str) -> Lezing:
    old, _, new = geval.partition(" -> ")
    file, lezing = folder / "mkdocs.yml", Lezing(date.max)
    (folder / "docs").mkdir()
    (folder / "mis.py").write_text("raise RuntimeError\n", "utf-8")
    file.write_text(GOED.replace(old, new, 1) if old else GOED, "utf-8")
    config = open_config(file, lezing)
    lezing.meldingen += check_proef(config, {"bekend.css"}) if config else ()
    return lezing


@pytest.mark.parametrize("geval", GEVALLEN)
def test_a_mistake_is_one_finding_where_it_stands(tmp_path: Path, geval: str) -> None:
    """«Geen fouten» and then a build that fails does not exist, and nobody has to know English."""
    meldingen = _meldingen(tmp_path, geval).meldingen

    assert [(melding.plek.regel, melding.tekst) for melding in meldingen] == GEVALLEN[geval]
    assert [melding.tekst for melding in meldingen if english_words(melding.tekst) or not melding.hint] == []


@pytest.fixture
def huurders(klein: Path) -> Path:
    """Give the small library with a site for tenants."""
    (klein / "docs/extern").mkdir()
    text = "---\ntitel: Welkom\nomschrijving: Een zin.\n---\n\nDag.\n"
    (klein / "docs/extern/index.md").write_text(text, "utf-8")
    settings = (PROJECT / "mkdocs-extern.yml").read_text("utf-8").partition("nav:")[0]
    (klein / "mkdocs-extern.yml").write_text(settings, "utf-8")
    return klein


@pytest.mark.parametrize(
    ("geval", "said"),
    [
        ("mkdocs.yml||", ""),
        ("mkdocs.yml|language: nl|language: xx", "De taal «xx» bij «theme» is er niet."),
        ("mkdocs.yml|custom_dir: generator/theme\n|\n", "Het thema heeft het sjabloon «script.html» niet."),
        ("mkdocs-extern.yml|language: nl|language: xx", "De taal «xx» bij «theme» is er niet."),
        ("mkdocs-extern.yml|plugins:|plugins: [", "Dit is geen geldige YAML."),
        ("mkdocs-extern.yml|site_name:|site_naam:", "«site_name» ontbreekt."),
        ("mkdocs-extern.yml|  - klantinzichten-extern|  - search", "De plugin «klantinzichten-extern» ontbreekt"),
    ],
)
def test_both_sites_are_tried(huurders: Path, inzichten: Opdracht, geval: str, said: str) -> None:
    """A mistake in the settings of either site is a fault for `controleer`, and no command stops at it in English."""
    bestand, old, new = geval.split("|")
    file = huurders / bestand
    file.write_text(file.read_text("utf-8").replace(old, new, 1), "utf-8")
    code, found = inzichten("controleer")

    assert (code, f"{bestand}:" in found, said in found) == (int(bool(said)), bool(said), True)
    assert english_words(found.partition("\n    ")[0]) == []


def test_a_line_of_the_menu_is_found_as_a_whole(tmp_path: Path) -> None:
    """A page at the top is not looked for on the line of one with that name in a folder."""
    (tmp_path / "mkdocs.yml").write_text("nav:\n- over/weg.md\n- Weg: 'weg.md'\n- [weg.md.md]\n", "utf-8")
    site = Site(tmp_path, "mkdocs.yml", menu={"over/weg.md": None, "weg.md": None})

    assert [melding.plek.regel for melding in site.check_menu(Paden(frozenset(), tuple))] == [2, 3]
