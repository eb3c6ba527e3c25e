"""The two doors give the same pages, and both build strictly."""

import filecmp
import subprocess
from pathlib import Path

import pytest

from tests.conftest import BIN, mkdocs_build
from tests.doors.conftest import Opdracht
from tests.maak.onheil import foto
from tests.maak.project import write_project


def _pages(folder: Path) -> dict[str, bytes]:
    found = [*folder.rglob("*.html"), *folder.rglob("*.bin")]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_both_doors_build_the_same_site(kleine_site: Path, inzichten: Opdracht, tmp_path: Path) -> None:
    """The folder that `schrijf` makes builds without the generator, to the same bytes."""
    code, said = inzichten("schrijf", str(tmp_path / "map"))
    result = mkdocs_build(tmp_path / "map", tmp_path / "uit")

    assert (code, result.returncode) == (0, 0), said + result.stderr
    assert _pages(tmp_path / "uit") == _pages(kleine_site)


def test_nothing_is_published_that_no_page_asks_for(kleine_site: Path) -> None:
    """Material's source maps and scripts, together two megabytes, stay at home."""
    names = [path.relative_to(kleine_site).as_posix() for path in kleine_site.rglob("*") if path.is_file()]

    assert [name for name in names if name.endswith(".map") or name.startswith("assets/javascripts/")] == []
    assert "assets/huis.js" in names


def test_a_second_build_gives_the_same_bytes(kleine_site: Path, project: Path, tmp_path: Path) -> None:
    """Nothing in the site depends on when, where or how often it was built, nor on how Python orders a set."""
    result = mkdocs_build(project, tmp_path / "again", PYTHONHASHSEED="1", TZ="Pacific/Auckland")
    names = [path.relative_to(kleine_site).as_posix() for path in kleine_site.rglob("*") if path.is_file()]
    _, different, missing = filecmp.cmpfiles(kleine_site, tmp_path / "again", names, shallow=False)

    assert (result.returncode, different, missing) == (0, [], [])


def test_a_fault_stops_the_build_with_the_message(project: Path, tmp_path: Path) -> None:
    """A build never goes on with an insight left out."""
    (project / "inzichten/2024/kapot.md").write_text("---\nthema: reperaties\n---\n\n# Kapot\n\nTekst.\n", "utf-8")
    result = mkdocs_build(project, tmp_path / "uit")

    assert result.returncode == 1
    assert "inzichten/2024/kapot.md:2:8" in result.stderr
    assert "Bedoelde je «reparaties»?" in result.stderr


def test_one_file_becomes_one_page(project: Path, tmp_path: Path) -> None:
    """From one Markdown file to the site in one step, on all three axes (S0-10, S0-32)."""
    text = (project / "inzichten/2020/voorinspectie-mist.md").read_text("utf-8")
    (project / "inzichten/2020/nieuw-inzicht.md").write_text(text.replace("\n# ", "\n# Nieuw: "), "utf-8")
    uit = tmp_path / "uit"
    result = mkdocs_build(project, uit)

    assert result.returncode == 0, result.stderr
    assert "Nieuw: " in (uit / "inzichten/2020/nieuw-inzicht.html").read_text("utf-8")
    for pad in ("klantgroepen/alle-huurders", "themas/reparaties", "klantreizen/huur-opzeggen"):
        assert "nieuw-inzicht.html" in (uit / f"{pad}.html").read_text("utf-8")


@pytest.mark.parametrize("target", ["docs/uit", "inzichten/uit", "."])
def test_schrijf_keeps_out_of_the_sources(inzichten: Opdracht, project: Path, target: str) -> None:
    """A folder with pages among the sources would be read as sources next time."""
    code, _ = inzichten("schrijf", str(project / target))

    assert code == 2
    assert inzichten("controleer")[0] == 0


def test_schrijf_never_replaces_what_it_did_not_make(inzichten: Opdracht, tmp_path: Path) -> None:
    """A mistyped folder costs nothing; a folder that `schrijf` made is replaced whole."""
    target = tmp_path / "map"
    target.mkdir()
    (target / "brief.txt").write_text("van mij", "utf-8")
    refused, said = inzichten("schrijf", str(target))
    (target / "brief.txt").unlink()
    first, _ = inzichten("schrijf", str(target))
    (target / "docs/oud.md").write_text("# Oud", "utf-8")
    second, _ = inzichten("schrijf", str(target))

    assert (refused, first, second) == (2, 0, 0)
    assert "Kies een lege map" in said
    assert not (target / "docs/oud.md").exists()


@pytest.mark.parametrize("peildatum", ["gisteren", "2024-02-30"])
def test_a_wrong_peildatum_is_said_in_dutch(peildatum: str, project: Path, tmp_path: Path) -> None:
    """The maintainer reads which setting is wrong and what to write."""
    config = (project / "mkdocs.yml").read_text("utf-8")
    (project / "mkdocs.yml").write_text(config.replace("peildatum: 2024-07-01", f"peildatum: '{peildatum}'"), "utf-8")
    result = mkdocs_build(project, tmp_path / "uit")

    assert result.returncode == 1
    assert f"De peildatum «{peildatum}» in mkdocs.yml is geen dag." in result.stderr


class TestLaatsteGoede:
    """The site of the last good build."""

    @pytest.fixture
    def gebouwd(self, project: Path) -> Path:
        """Give a project with a site that stands for the last good one."""
        return write_project(project, {"uit/index.html": "de vorige"})

    @pytest.mark.parametrize(
        ("kapot", "said"),
        [
            ({"inzichten/2024/kapot.md": "---\nthema: reperaties\n"}, "kapot.md"),
            ({"generator/theme/404.html": "{{ bestaat_niet.hier }}"}, "bestaat_niet"),
        ],
        ids=["fout", "404"],
    )
    def test_it_survives_a_build_that_fails(self, gebouwd: Path, kapot: dict[str, str], said: str) -> None:
        """Before a page is made or in the middle of it: the site is as it was, and nothing is left."""
        result = mkdocs_build(write_project(gebouwd, kapot), gebouwd / "uit")

        assert (result.returncode != 0, said in result.stderr) == (True, True), result.stderr
        assert foto(gebouwd / "uit") == {"index.html": b"de vorige"}
        assert list(gebouwd.glob(".*half")) == []

    def test_it_survives_a_strict_build_with_warnings(self, gebouwd: Path) -> None:
        """MkDocs says at the very end that it gives up: the site is not replaced before."""
        with (gebouwd / "mkdocs.yml").open("a", encoding="utf-8") as stream:
            stream.write("hooks: [let-op.py]\n")
        hook = "import logging\n\ndef on_post_build(**_):\n    logging.getLogger('mkdocs').warning('let op')\n"
        write_project(gebouwd, {"let-op.py": hook})
        command = [str(BIN / "mkdocs"), "build", "--strict", "--site-dir", "uit"]
        result = subprocess.run(command, cwd=gebouwd, capture_output=True, text=True, check=False)

        assert (result.returncode, "strict mode" in result.stdout) == (1, True)
        assert foto(gebouwd / "uit") == {"index.html": b"de vorige"}

    def test_it_survives_a_build_that_is_killed(self, gebouwd: Path, inzichten: Opdracht) -> None:
        """In the middle of writing: the site is as it was, the rest is named, and the next build cleans it."""
        with (gebouwd / "mkdocs.yml").open("a", encoding="utf-8") as stream:
            stream.write("hooks: [dood.py]\n")
        hook = "import os, signal\n\ndef on_post_build(**_):\n    os.kill(os.getpid(), signal.SIGKILL)\n"
        killed = mkdocs_build(write_project(gebouwd, {"dood.py": hook}), gebouwd / "uit")
        named = inzichten("controleer")[1]
        kept = foto(gebouwd / "uit")
        (gebouwd / "dood.py").write_text("", "utf-8")
        again = mkdocs_build(gebouwd, gebouwd / "uit")

        assert (killed.returncode, kept) == (-9, {"index.html": b"de vorige"})
        assert ".uit.inzichten-half:1:1: waarschuwing: " in named
        assert (again.returncode, list(gebouwd.glob(".*half"))) == (0, [])
        assert (gebouwd / "uit/balans.html").exists()
