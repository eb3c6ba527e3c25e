"""`inzichten schrijf MAP`: the same pages as a folder that MkDocs and its successors build without this generator."""

import argparse
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml
from mkdocs.utils import is_markdown_file

from generator.doors.opslag.schijf import new_folder
from generator.doors.project import Project, ProjectFout
from generator.doors.site import PLUGIN
from generator.doors.uitgave import make_bestanden
from generator.reading.bestand.boom import Boom
from generator.reading.bestand.namen import DOCS, INZICHTEN
from generator.reading.bestand.paden import Bronbestand
from generator.showing.meldingen import show_slot, show_text
from generator.showing.paginas import Uitgave
from generator.wording.woorden import aantal

HELP = "Schrijf alle pagina's naar een map, met een mkdocs.yml die zonder deze generator werkt."
ZOEKT_NIET: dict[str, Any] = {"search": {"enabled": False}}
"""Zensical makes an index of its own when nothing is said, and our pages never ask for it."""
MERK = ".klantinzichten"
"""Marks a folder that this command made and may replace."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("naar", type=Path, metavar="MAP", help="een lege map, of een map die schrijf eerder maakte")


def run(project: Project, options: argparse.Namespace) -> int:
    """Write the folder whole, or not at all when the library has faults."""
    target: Path = options.naar.resolve()
    if target.exists() and any(target.iterdir()) and not (target / MERK).exists():
        raise ProjectFout(f"In {options.naar} staat al iets dat schrijf niet maakte. Kies een lege map.")
    if project.map.resolve().is_relative_to(target):
        raise ProjectFout("Kies een andere map dan die van de bibliotheek zelf.")
    if any(target.is_relative_to((project.map / name).resolve()) for name in (DOCS, INZICHTEN, "generator")):
        raise ProjectFout(f"In {options.naar} staan bronbestanden. Kies een map daarbuiten, bijvoorbeeld uit/.")
    keuring = project.load()
    faults = keuring.fouten
    if faults:
        print(show_text(faults), file=sys.stderr)
        print(show_slot(faults, keuring.gelezen) + " Er is niets geschreven.")
        return 1
    uitgave = Uitgave(tuple(keuring.paginas), make_bestanden(keuring.kennis))
    with new_folder(target, project.map) as work:
        _fill(work, project, keuring.boom, uitgave)
    count = aantal(len(uitgave.paginas), "pagina", "pagina's")
    print(f"{count.capitalize()} geschreven in {options.naar}.")
    return 0


def _fill(work: Path, project: Project, boom: Boom, uitgave: Uitgave) -> None:
    beside = (bron for bron in boom.onder(DOCS) if not is_markdown_file(bron.bestand))
    _copy(beside, DOCS, work / DOCS)
    inhoud = {pagina.pad: pagina.tekst.encode() for pagina in uitgave.paginas}
    inhoud |= {bestand.pad: bestand.inhoud for bestand in uitgave.bestanden}
    for pad, data in inhoud.items():
        path = work / DOCS / pad
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    config = _config(project.map / "mkdocs.yml")
    if project.site.opmaak:
        _copy(project.site.read_opmaak(), project.site.opmaak, work / "theme")
    (work / "mkdocs.yml").write_text(yaml.safe_dump(config, allow_unicode=True, sort_keys=False), "utf-8")
    (work / MERK).write_text("Gemaakt door: inzichten schrijf\n", "utf-8")


def _copy(bronnen: Iterable[Bronbestand], root: str, target: Path) -> None:
    """Copy the files that were found below a root, and nothing that a link leads to."""
    for bron in bronnen:
        path = target / bron.bestand.removeprefix(f"{root}/")
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(bron.schijf, path)


def _config(file: Path) -> dict[str, Any]:
    """Return mkdocs.yml without the generator; raises ProjectFout when it holds tags that only MkDocs understands."""
    try:
        config: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    except yaml.YAMLError as error:
        raise ProjectFout("In mkdocs.yml staat een waarde met !. Die kan schrijf niet overnemen.") from error
    plugins = config["plugins"]
    pairs = plugins.items() if isinstance(plugins, dict) else [_pair(plugin) for plugin in plugins]
    config["plugins"] = [{name: options} if options else name for name, options in pairs if name != PLUGIN]
    config["not_in_nav"] = "*\n"
    if not config.get("site_url"):
        config.pop("site_url", None)  # Zensical takes an empty one for the root of a server
    theme = config["theme"]
    if isinstance(theme, dict) and theme.get("custom_dir"):
        theme["custom_dir"] = "theme"
        if theme.get("name") == "material":
            theme["variant"] = "classic"  # how Zensical calls the look of Material
            config["plugins"] += [] if "search" in dict(pairs) else [ZOEKT_NIET]
    return config


def _pair(plugin: str | dict[str, Any]) -> tuple[str, Any]:
    return (plugin, None) if isinstance(plugin, str) else next(iter(plugin.items()))
