"""`inzichten bouw`: check the library, and build both sites with what was read for that."""

import argparse
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from generator.doors.opdrachten.controleer import rapporteer
from generator.doors.plugin import KlantinzichtenPlugin
from generator.doors.project import Project
from generator.doors.site import EXTERN, INTERN

HELP = "Controleer alles, en bouw de twee sites."
_ZIN = "%(levelname)-8s-  %(message)s"
"""How `mkdocs build` says what goes wrong."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare no options: the mkdocs files say everything."""


def run(project: Project, _options: argparse.Namespace) -> int:
    """Build the sites one after the other; 1 when the library has faults, or a site cannot be made."""
    sites = _check(project)
    try:
        with _say_errors():
            for site in sites:
                site.plugins.on_startup(command="build", dirty=False)
                build(site)
    except MkDocsException as error:
        error.show()
        return 1
    return int(not sites)


def _check(project: Project) -> list[MkDocsConfig]:
    """Print every finding; return the sites to build, that of colleagues with what was read, or none after a fault."""
    keuring = project.load()
    if rapporteer(project, keuring):
        return []
    sites = [load_config(str(file)) for file in (project.map / INTERN, project.map / EXTERN) if file.is_file()]
    for plugin in sites[0].plugins.values():
        if isinstance(plugin, KlantinzichtenPlugin):
            plugin.gelezen = keuring
    return sites


@contextmanager
def _say_errors() -> Iterator[None]:
    """Print on the error stream what MkDocs has to say; nobody else does while a command runs."""
    log, handler = logging.getLogger("mkdocs"), logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter(_ZIN))
    log.addHandler(handler)
    try:
        yield
    finally:
        log.removeHandler(handler)
