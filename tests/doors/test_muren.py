"""The walls around files, whole: what stops a build is what `controleer` says, and nothing comes in through a file."""

import os
import shutil
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError, PluginError

from tests.conftest import PROJECT
from tests.doors.conftest import Opdracht
from tests.maak.beelden import VOL
from tests.maak.project import BEELD

GEHEIM = "geheim-xyzzy"
Plant = Callable[[Path], object]
"""Puts one thing at a path in the project."""
SITES = ("mkdocs.yml", "mkdocs-extern.yml")
HUURDERS = "---\ntitel: Proef\nomschrijving: Een proef.\n---\n\n{}\n"


@pytest.fixture
def project(klein: Path) -> Path:
    """Give the small library with a site for tenants and a published report, and a folder outside it."""
    shutil.copy(PROJECT / "mkdocs-extern.yml", klein)
    shutil.copytree(PROJECT / "docs/extern", klein / "docs/extern")
    shutil.copytree(PROJECT / "docs/berichten/2023-h2", klein / "docs/berichten/2023-h2")
    (klein / "docs/berichten/2024-h1.md").unlink()
    shutil.copy(PROJECT / "docs/berichten/2023-h2.md", klein / "docs/berichten/2023-h2.md")
    buiten = klein.parent / "buiten"
    (buiten / "diep").mkdir(parents=True)
    for name in ("geheim.txt", "geheim.md", "diep/geheim.md"):
        (buiten / name).write_text(f"# Kop\n\n{GEHEIM}\n", "utf-8")
    (buiten / "foto.png").write_bytes(BEELD)
    return klein


def _builds(project: Path) -> list[bool]:
    """Return for each site whether MkDocs makes it."""
    return [_build(project, name) for name in SITES]


def _build(project: Path, name: str) -> bool:
    try:
        build(load_config(str(project / name), site_dir=str(project / "uit" / name)))
    except (Abort, ConfigurationError):
        return False
    return True


def _published(project: Path) -> str:
    """Return everything that stands on both sites, and the names of it."""
    files = [path for path in (project / "uit").rglob("*") if path.is_file()]
    return "\n".join(f"{path.name}\n{path.read_bytes().decode('latin-1')}" for path in files)


def _naar(name: str) -> Plant:
    def plant(path: Path) -> None:
        root = next(parent for parent in path.parents if (parent / "mkdocs.yml").exists())
        path.symlink_to(root.parent / "buiten" / name)

    return plant


def _verhuisd(path: Path) -> None:
    """Put what stands at a path outside the project, with a link to it in its place."""
    root = next(parent for parent in path.parents if (parent / "mkdocs.yml").exists())
    path.rename(root.parent / "buiten" / path.name)
    path.symlink_to(root.parent / "buiten" / path.name)


def _getoond(path: Path) -> None:
    """Put a picture that is none where tenants see it."""
    path.write_text(GEHEIM, "utf-8")
    (path.parents[1] / "proef.md").write_text(HUURDERS.format(f"![x](beelden/{path.name})"), "utf-8")


def _tekst(text: str | bytes) -> Plant:
    return lambda path: path.write_bytes(text if isinstance(text, bytes) else text.encode())


def _erbij(text: str) -> Plant:
    return lambda path: path.write_text(path.read_text("utf-8") + text, "utf-8")


def _vervang(old: str, new: str) -> Plant:
    return lambda path: path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")


def _groot(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(3_000_000_000)


def _socket(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path.name)
    os.chdir(here)


FOUT: dict[str, tuple[str, Plant]] = {
    "koppeling naar een bestand": ("docs/over/proef.txt", _naar("geheim.txt")),
    "koppeling naar een pagina": ("docs/over/proef.md", _naar("geheim.md")),
    "koppeling naar een map": ("docs/over/proef", _naar("diep")),
    "koppeling naar boven": ("docs/over/proef", lambda path: path.symlink_to("..")),
    "koppeling naar alles": ("docs/over/proef", lambda path: path.symlink_to("/")),
    "koppeling naar niets": ("docs/over/proef.txt", lambda path: path.symlink_to("nergens")),
    "koppeling die nooit eindigt": ("docs/over/proef.md", lambda path: path.symlink_to("/dev/zero")),
    "koppeling bij huurders": ("docs/extern/proef.md", _naar("geheim.md")),
    "koppeling bij beelden": ("docs/extern/beelden", _naar("")),
    "koppeling bij berichten": ("docs/berichten/2023-h2/versie-2", _naar("diep")),
    "koppeling bij inzichten": ("inzichten/2020/proef.md", _naar("geheim.md")),
    "koppeling in de opmaak": ("generator/theme/assets/proef.txt", _naar("geheim.txt")),
    "koppeling in de opmaak voor huurders": ("generator/theme-extern/assets/extern/proef.css", _naar("geheim.txt")),
    "koppeling boven de inzichten": ("inzichten/2020", _verhuisd),
    "koppeling boven alle inzichten": ("inzichten", _verhuisd),
    "koppeling boven de paginas": ("docs/themas", _verhuisd),
    "koppeling boven de paginas voor huurders": ("docs/extern", _verhuisd),
    "koppeling boven de berichten": ("docs/berichten", _verhuisd),
    "koppeling boven de opmaak": ("generator/theme", _verhuisd),
    "koppeling boven de opmaak voor huurders": ("generator/theme-extern", _verhuisd),
    "koppeling boven alle opmaak": ("generator", _verhuisd),
    "wachtrij": ("docs/over/proef.md", os.mkfifo),
    "wachtrij bij huurders": ("docs/extern/proef.md", os.mkfifo),
    "socket": ("docs/over/proef.md", _socket),
    "te groot": ("docs/over/proef.md", _groot),
    "te groot beeld": ("docs/beelden/proef.png", _groot),
    "rekenblad": ("docs/over/proef.xlsx", _tekst(GEHEIM)),
    "word": ("docs/over/proef.docx", _tekst(GEHEIM)),
    "html": ("docs/over/proef.html", _tekst(GEHEIM)),
    "reservekopie": ("docs/over/proef.md~", _tekst(GEHEIM)),
    "hoofdletters": ("docs/over/proef.MD", _tekst(GEHEIM)),
    "opmaak in docs": ("docs/assets/klantinzichten.css", _tekst(GEHEIM)),
    "opmaak bij huurders": ("docs/extern/assets/extern/extern.css", _tekst(GEHEIM)),
    "bestand bij huurders": ("docs/extern/proef.pdf", _tekst(GEHEIM)),
    "map bij huurders": ("docs/extern/map/proef.md", _tekst(HUURDERS.format(GEHEIM))),
    "bestand bij een bericht": ("docs/berichten/2023-h2/versie-1/proef.pdf", _tekst(GEHEIM)),
    "map die op .md eindigt": ("docs/over/proef.md/x.md", _tekst("# Kop\n\nTekst.\n")),
    "naam": ("docs/over/Proef.md", _tekst("# Kop\n\nTekst.\n")),
    "naam die MkDocs wisselt": ("docs/README.md", _tekst("# Kop\n\nTekst.\n")),
    "kapot beeld": ("docs/beelden/proef.png", _tekst(GEHEIM)),
    "kapot beeld bij huurders": ("docs/extern/beelden/proef.png", _getoond),
    "tekening die iets doet": ("docs/beelden/proef.svg", _tekst("<svg onload='alert(1)'/>")),
    "beeld dat er niet is": ("docs/over/proef.md", _tekst("# Kop\n\n![Lift](../beelden/weg.png)\n")),
    "beeld bij huurders dat er niet is": ("docs/extern/proef.md", _tekst(HUURDERS.format("![x](beelden/weg.png)"))),
    "verwijzing die nergens uitkomt": ("docs/over/proef.md", _tekst("# Kop\n\n[Weg](weg.md)\n")),
    "html in een pagina": ("docs/over/proef.md", _tekst("# Kop\n\n<iframe src='x'>\n")),
    "html bij huurders": ("docs/extern/proef.md", _tekst(HUURDERS.format("<iframe src='x'>"))),
    "pagina voor huurders zonder titel": ("docs/extern/proef.md", _tekst("Tekst.\n")),
    "inzicht": ("inzichten/2020/proef.md", _tekst("geen kopblok\n")),
    "term": ("docs/themas/proef.md", _tekst("---\nlabel: Proef\n---\n")),
    "vraag": ("docs/kennisvragen/proef.md", _tekst("---\nvraag: Waarom?\n---\n")),
    "bericht": ("docs/berichten/2022-h1.md", _tekst("---\ntitel: Proef\n---\n")),
    "vastgesteld bericht veranderd": ("docs/berichten/2023-h2/versie-1/bericht.json", _erbij(" ")),
    "vastgesteld bericht hernoemd": (
        "docs/berichten/2023-h2/versie-9",
        lambda path: (path.parent / "versie-1").rename(path),
    ),
    "menu": ("mkdocs.yml", _erbij("  - Weg: weg.md\n")),
    "menu voor huurders": ("mkdocs-extern.yml", _erbij("  - Weg: weg.md\n")),
    "pagina uit het menu voor huurders": ("docs/extern/meedoen.md", Path.unlink),
    "instellingen voor huurders": ("mkdocs-extern.yml", _vervang("site_name:", "site_naam:")),
}
"""One fault of each kind, by what it is: where it is put, and how."""
GENOEMD = {
    "opmaak in docs": "docs/assets",
    "opmaak bij huurders": "docs/extern/assets",
    "bestand bij een bericht": "docs/berichten/2023-h2/versie-1/SHA256SUMS",
    "map die op .md eindigt": "docs/over/proef.md",
    "vastgesteld bericht veranderd": "docs/berichten/2023-h2/versie-1/SHA256SUMS",
    "vastgesteld bericht hernoemd": "docs/berichten/2023-h2/versie-9/bericht.json",
    "pagina uit het menu voor huurders": "mkdocs-extern.yml",
}
"""Where a fault is named, when that is not where it is put."""
GOED: dict[str, tuple[str, Plant]] = {
    "niets": ("docs", Path.exists),
    "wat een Mac achterlaat": ("docs/over/.DS_Store", _tekst(GEHEIM)),
    "wat Windows achterlaat": ("docs/over/Thumbs.db", _tekst(GEHEIM)),
    "een verborgen map": ("docs/.map/geheim.md", _tekst(GEHEIM)),
    "een verborgen koppeling": ("docs/.geheim", _naar("geheim.txt")),
    "een concept voor huurders": ("docs/extern/_proef.md", _tekst(GEHEIM)),
    "een beeld dat niemand laat zien": ("docs/extern/beelden/foto.jpg", _tekst(VOL["foto.jpg"])),
    "een pagina": (
        "docs/over/proef.md",
        _tekst("# Kop\n\n[Home](../index.md) en [ouderen](../klantgroepen/ouderen.md)\n"),
    ),
    "een pagina voor huurders": ("docs/extern/proef.md", _tekst(HUURDERS.format("Tekst."))),
}
"""What is allowed, and does not go out."""


def _plant(project: Path, plek: str, plant: Plant) -> None:
    path = project / plek
    path.parent.mkdir(parents=True, exist_ok=True)
    plant(path)


@pytest.mark.parametrize("soort", FOUT)
def test_a_fault_is_named_and_stops_a_build(project: Path, inzichten: Opdracht, soort: str) -> None:
    """`controleer` names what would stop a build of either site, with code 1, and nothing of it is published."""
    plek, plant = FOUT[soort]
    _plant(project, plek, plant)
    code, said = inzichten("controleer")

    assert (code, all(_builds(project))) == (1, False)
    assert GENOEMD.get(soort, plek) in {line.partition(":")[0] for line in said.splitlines() if ": fout: " in line}
    assert "Traceback" not in said
    assert GEHEIM not in said + _published(project)


@pytest.mark.parametrize("soort", GOED)
def test_what_is_allowed_stops_no_build(project: Path, inzichten: Opdracht, soort: str) -> None:
    """After «geen fouten» both sites are made, and what is hidden stays inside."""
    plek, plant = GOED[soort]
    _plant(project, plek, plant)
    code, said = inzichten("controleer")

    assert (code, _builds(project)) == (0, [True, True]), said
    assert GEHEIM not in _published(project)
    assert "geen fouten" in said


def test_every_fault_at_once_is_a_finding_each(project: Path, inzichten: Opdracht) -> None:
    """One bad path hides no other."""
    planted = [
        soort
        for soort in FOUT
        if soort.startswith(("koppeling naar", "koppeling bij", "wacht", "reken", "word", "html", "hoofd"))
    ]
    for number, soort in enumerate(planted):
        plek, plant = FOUT[soort]
        path = Path(plek)
        name = path.name if soort.startswith("koppeling bij") else f"{path.stem}-{number}{path.suffix}"
        _plant(project, f"{path.parent}/{name}", plant)
    _, said = inzichten("controleer")

    assert said.count(": fout: ") == len(planted)


@pytest.mark.parametrize(("name", "plek"), [("mkdocs.yml", "docs/over/proef"), ("mkdocs-extern.yml", "docs/extern/x")])
def test_a_preview_goes_on_at_a_fault_but_not_at_a_link(project: Path, name: str, plek: str) -> None:
    """Who is writing sees what is wrong beside the page; a link MkDocs would follow before anybody looks."""
    _plant(project, f"{plek}.md", _tekst("<script>"))
    config = load_config(str(project / name))
    config.plugins.on_startup(command="serve", dirty=False)
    config.plugins.on_pre_build(config=config)
    _plant(project, plek, _naar("diep"))

    with pytest.raises(PluginError, match=rf"{plek}:1:1: fout: Dit is een koppeling"):
        config.plugins.on_pre_build(config=config)


def test_schrijf_follows_no_link(project: Path, inzichten: Opdracht, tmp_path: Path) -> None:
    """A folder for another engine holds no file from elsewhere either."""
    _plant(project, "docs/over/.geheim", _naar("geheim.txt"))
    _plant(project, "generator/theme/.geheim", _naar("geheim.txt"))
    assert inzichten("schrijf", str(tmp_path / "goed"))[0] == 0
    _plant(project, "docs/over/proef.md", _naar("geheim.md"))
    code, said = inzichten("schrijf", str(tmp_path / "fout"))

    assert (code, (tmp_path / "fout").exists()) == (1, False)
    assert "docs/over/proef.md:1:1: fout: Dit is een koppeling" in said
    assert [path for path in (tmp_path / "goed").rglob("*") if path.is_symlink() or path.name == ".geheim"] == []


def test_a_picture_on_a_page_goes_out_without_what_it_tells(project: Path, inzichten: Opdracht) -> None:
    """Tenants see the picture, and not where and by whom it was taken."""
    _plant(project, "docs/extern/beelden/foto.jpg", _tekst(VOL["foto.jpg"]))
    _plant(project, "docs/extern/beelden/ongebruikt.jpg", _tekst(VOL["foto.jpg"]))
    _plant(project, "docs/extern/proef.md", _tekst(HUURDERS.format("![Een foto](beelden/foto.jpg)")))
    _, said = inzichten("controleer")
    assert _builds(project) == [True, True]
    site = project / "uit/mkdocs-extern.yml"

    assert 'src="beelden/foto.jpg"' in (site / "proef.html").read_text("utf-8")
    assert b"kanarie" not in (site / "beelden/foto.jpg").read_bytes()
    assert [path.name for path in (site / "beelden").iterdir()] == ["foto.jpg"]
    assert "docs/extern/beelden/ongebruikt.jpg:1:1: waarschuwing: Geen pagina" in said
