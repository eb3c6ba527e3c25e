"""Where MkDocs builds: beside the last good site, which it replaces only when all went well."""

import logging
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.utils import CountHandler

from generator.doors.opslag.schijf import new_folder


@contextmanager
def on_disk() -> Iterator[None]:
    """Let what the disk refuses stop a build with a sentence, as it stops a command."""
    try:
        yield
    except OSError as error:
        raise PluginError(f"Dit lukt niet: {error.filename}: {error.strerror}.") from error


class Bouwplaats:
    """A build of one site: begun, and then finished or given up."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._site = ""

    def begin(self, config: MkDocsConfig) -> None:
        """Let MkDocs build beside the site; in a place that cannot be moved it builds as it always did."""
        site = Path(config.site_dir).resolve()
        if os.path.ismount(site) or not os.access(_first_there(site.parent), os.W_OK):
            return
        self._site = config.site_dir
        project = Path(config.config_file_path).parent
        config.site_dir = str(self._stack.enter_context(new_folder(site, project)))

    def finish(self, config: MkDocsConfig) -> None:
        """Put the new site in place, unless MkDocs is about to give it up for its warnings."""
        if self._site and not _warned():
            config.site_dir, self._site = self._site, ""
            self._stack.close()

    def give_up(self, error: Exception) -> None:
        """Leave the last good site as it was."""
        self._site = ""
        self._stack.__exit__(type(error), error, error.__traceback__)


def _first_there(folder: Path) -> Path:
    return next(place for place in (folder, *folder.parents) if place.exists())


def _warned() -> bool:
    """Return True when a strict build has counted warnings."""
    handlers = logging.getLogger("mkdocs").handlers
    return any(isinstance(handler, CountHandler) and handler.get_counts() for handler in handlers)
