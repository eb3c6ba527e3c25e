"""A real Chromium, and a server for a folder, for benchmarks and tests."""

import http.server
import os
import shutil
import threading
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        """Say nothing."""


def serve(folder: Path) -> tuple[http.server.ThreadingHTTPServer, str]:
    """Serve a folder on this machine; returns the server and its address."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_port}/"


def open_chromium(playwright: Playwright) -> Browser:
    """Start the Chromium or Chrome of this machine; `.ci/browser` sees to it that there is one."""
    return playwright.chromium.launch(executable_path=find_chromium(os.environ), args=ARGUMENTS)


def find_chromium(environ: Mapping[str, str]) -> str:
    """Return which browser the tests use: the one that `CHROMIUM` names, else the first that is installed."""
    return environ.get("CHROMIUM") or next(filter(None, (shutil.which(name, path=environ["PATH"]) for name in NAMES)))
