"""Published reports, read back: only what was kept, where it was kept, and never a failure."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.reading.bericht.vastgesteld import find_beschadigd, load_vastgesteld, sums
from generator.reading.bestand.boom import open_boom
from generator.reading.bestand.lezing import Lezing
from generator.values.datum import Periode
from generator.values.melding import Ernst, Melding, Plek
from tests.conftest import PROJECT as VOORBEELD
from tests.maak.project import PROJECT, VANDAAG, write_project

MAP = "docs/berichten/2023-h2/versie-1"


def _schrijf(folder: Path, data: str | bytes) -> None:
    """Put other data in a kept report, and sums that say it was always so."""
    content = data.encode() if isinstance(data, str) else data
    (folder / "bericht.json").write_bytes(content)
    (folder / "SHA256SUMS").write_text(sums([("bericht.json", content)]), "utf-8")


def _anders(folder: Path, **values: object) -> None:
    kept = json.loads((folder / "bericht.json").read_text("utf-8"))
    _schrijf(folder, json.dumps({**kept, "bericht": {**kept["bericht"], **values}}))


@pytest.mark.parametrize(
    ("change", "plek", "code"),
    [
        (lambda f: (f / "nota.pdf").write_bytes(b"x"), f"{MAP}/SHA256SUMS", "bericht-veranderd"),
        (lambda f: (f / "nota.xlsx").write_bytes(b"x"), f"{MAP}/nota.xlsx", "soort-bestand"),
        (lambda f: (f / "map").mkdir() or (f / "map/x.pdf").write_bytes(b"x"), f"{MAP}/map/x.pdf", "soort-bestand"),
        (lambda f: (f / "geheim.pdf").symlink_to("/etc/passwd"), f"{MAP}/geheim.pdf", "koppeling"),
        (lambda f: (f / "SHA256SUMS").write_bytes(b"\xff\xfe"), f"{MAP}/SHA256SUMS", "bericht-veranderd"),
        (lambda f: (f / "SHA256SUMS").unlink(), f"{MAP}/SHA256SUMS", "bericht-veranderd"),
        (lambda f: (f / "bericht.json").unlink(), f"{MAP}/SHA256SUMS", "bericht-veranderd"),
        (lambda f: _schrijf(f, "{}"), f"{MAP}/bericht.json", "bericht-veranderd"),
        (lambda f: _schrijf(f, b"\xff"), f"{MAP}/bericht.json", "bericht-veranderd"),
        (lambda f: _schrijf(f, "[" * 100_000), f"{MAP}/bericht.json", "bericht-veranderd"),
        (lambda f: _schrijf(f, "1" * 10_000), f"{MAP}/bericht.json", "bericht-veranderd"),
        (lambda f: _anders(f, goedkeuring=None), f"{MAP}/bericht.json", "bericht-veranderd"),
        (lambda f: _anders(f, versie=2), f"{MAP}/bericht.json", "bericht-veranderd"),
        (lambda f: _anders(f, periode={"jaar": 2024, "half": 1}), f"{MAP}/bericht.json", "bericht-veranderd"),
    ],
)
def test_whatever_is_wrong_with_what_was_kept_is_one_finding(
    tmp_path: Path, change: Callable[[Path], object], plek: str, code: str
) -> None:
    """A file too many, a link, other data and a folder of another report are named, and nothing of it goes out."""
    project = write_project(tmp_path, PROJECT)
    change(project / MAP)
    lezing = Lezing(VANDAAG)
    found = load_vastgesteld(open_boom(project, ("docs",), lezing), lezing)

    assert [(melding.plek.bestand, melding.code) for melding in lezing.meldingen] == [(plek, code)]
    assert [item.documenten for item in found] == ([] if code == "bericht-veranderd" else [()])


@pytest.mark.parametrize(
    ("html", "wat"),
    [
        ("<script>alert(1)</script>", "script"),
        ("<SCRIPT src=x>", "SCRIPT"),
        ("< script>", "script"),
        ("<img src='x' onerror=alert(1)>", "onerror"),
        ("<img/onload=alert(1)>", "onload"),
        ("<a href='javascript:alert(1)'>", "javascript:"),
        ("<a href='&#106;ava\tscript:alert(1)'>", "javascript:"),
        ("<a href=data:text/html,x>", "data:"),
        ("<iframe srcdoc='x'>", "iframe"),
        ("<form action='https://volg.example'>", "form"),
        ("<base href='https://volg.example'>", "base"),
        ("<svg><a>", "svg"),
        ("<meta http-equiv='refresh' content='0;url=https://volg.example'>", "refresh"),
    ],
)
def test_a_kept_email_cannot_act(tmp_path: Path, html: str, wat: str) -> None:
    """Whoever makes a folder that looks kept, gets no script onto the site for colleagues."""
    project = write_project(tmp_path, PROJECT)
    mail = f"<html><body><p>Beste huurder</p>\n{html}</body></html>".encode()
    (project / MAP / "e-mail-2023-h2.html").write_bytes(mail)
    with (project / MAP / "SHA256SUMS").open("a", encoding="utf-8") as kept:
        kept.write(sums([("e-mail-2023-h2.html", mail)]))
    lines = sorted((project / MAP / "SHA256SUMS").read_text("utf-8").splitlines(keepends=True), key=lambda x: x[66:])
    (project / MAP / "SHA256SUMS").write_text("".join(lines), "utf-8")
    lezing = Lezing(VANDAAG)

    assert load_vastgesteld(open_boom(project, ("docs",), lezing), lezing) == ()
    assert {(m.plek.bestand, m.plek.regel, m.code) for m in lezing.meldingen} == {
        (f"{MAP}/e-mail-2023-h2.html", 2, "html")
    }
    assert f"«{wat}»" in lezing.meldingen[0].tekst


def test_a_renamed_folder_is_led_back(tmp_path: Path) -> None:
    """The address of a report is in its data: a folder of another name would be published nowhere."""
    project = write_project(tmp_path, PROJECT)
    (project / MAP).rename(project / "docs/berichten/2023-h2/versie-7")
    lezing = Lezing(VANDAAG)

    assert load_vastgesteld(open_boom(project, ("docs",), lezing), lezing) == ()
    assert [melding.hint for melding in lezing.meldingen] == [f"Hernoem: mv docs/berichten/2023-h2/versie-7 {MAP}"]


@pytest.mark.parametrize(("ernst", "beschadigd"), [(Ernst.FOUT, {Periode(2023, 2)}), (Ernst.WAARSCHUWING, set())])
def test_only_a_fault_damages_what_was_kept(ernst: Ernst, beschadigd: set[Periode]) -> None:
    """A question about a name in a kept report takes no promise away from the next one."""
    melding = Melding(Plek("docs/berichten/2023-h2/versie-1/bericht.json"), "naam-van-iemand", "", ernst=ernst)

    assert find_beschadigd([melding]) == beschadigd


def test_a_report_that_was_kept_without_a_later_field_is_read() -> None:
    """What an earlier generator kept says nothing about all themas, and stays a report (S0-35)."""
    lezing = Lezing(VANDAAG)
    (found,) = load_vastgesteld(open_boom(VOORBEELD, ("docs/berichten",), lezing), lezing)

    assert "alle_onderwerpen" not in (VOORBEELD / MAP / "bericht.json").read_text("utf-8")
    assert (found.bericht.alle_onderwerpen, lezing.meldingen) == ((), [])
