"""Previewing: a change in an insight is seen and found, and a fault does not stop the preview."""

import gzip
import json
import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from mkdocs.config import load_config

from generator.doors.huurders import ExternPlugin
from tests.conftest import BIN, PROJECT

GEDULD = 90
PAD = "inzichten/2020/voorinspectie-mist"


@pytest.fixture
def adres(project: Path) -> Iterator[str]:
    """Give the address of a running `mkdocs serve`."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [str(BIN / "mkdocs"), "serve", "--dev-addr", f"127.0.0.1:{port}"]
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    with subprocess.Popen(command, cwd=project, env=env, stderr=subprocess.DEVNULL) as process:
        yield f"http://127.0.0.1:{port}/map/"
        process.terminate()


def wait_for(address: str, words: str) -> bool:
    """Ask for a page until it holds some words."""
    end = time.monotonic() + GEDULD
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - our own server
                if words in answer.read().decode():
                    return True
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            pass
        time.sleep(0.5)
    return False


def test_a_change_is_seen_and_a_fault_is_shown(project: Path, adres: str) -> None:
    """Saving an insight rebuilds its page; a fault leaves the site up and names itself on a page."""
    path = project / f"{PAD}.md"
    good = path.read_text("utf-8")
    assert wait_for(f"{adres}{PAD}.html", "Huurders missen")

    path.write_text(good.replace("\n# ", "\n# Gewijzigd: "), "utf-8")
    assert wait_for(f"{adres}{PAD}.html", "Gewijzigd: ")
    with urllib.request.urlopen(f"{adres}zoeken/kern.bin", timeout=5) as answer:  # noqa: S310 - our own server
        assert "gewijzigd" in json.loads(gzip.decompress(answer.read()))["woorden"].split()

    path.write_text(good.replace("methode: ", "methode: x"), "utf-8")
    assert wait_for(f"{adres}over/te-verbeteren.html", "Wat moet er nog beter?")
    assert wait_for(f"{adres}index.html", "Er zijn fouten.")


def test_the_preview_for_tenants_follows_all_that_it_is_made_of() -> None:
    """Who changes a colour, a typeface or the look of a report sees it at once, and so does who publishes one."""
    config = load_config(str(PROJECT / "mkdocs-extern.yml"))
    ExternPlugin().on_config(config)

    assert {"berichten", "kleuren.css", "letters.css", "bericht.css"} <= {Path(pad).name for pad in config.watch}
    assert [pad for pad in config.watch if not Path(pad).exists()] == []
