"""Templates as code, kept where Python keeps its own: each is translated once, until its text or our code changes."""

from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib.util import cache_from_source
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket, FileSystemBytecodeCache

SJABLOON, THEMA = "sjabloon", "thema"
"""Our own templates, and those of a theme, which MkDocs reads."""
_HUIS = Path(__file__).parents[1]
_MAP = Path(cache_from_source(str(_HUIS / "templates" / "sjabloon.py"))).parent


class _Sjablooncode(FileSystemBytecodeCache):
    """Keeps code by the name and the text of a template."""

    def get_bucket(self, environment: jinja2.Environment, name: str, filename: str | None, source: str) -> Bucket:  # noqa: ARG002 - Jinja's
        """Return the place of a template, with its code when our code of today made that."""
        bucket = Bucket(environment, sha256(f"{name}\n{source}".encode()).hexdigest(), _huiscode())
        with suppress(OSError):
            self.load_bytecode(bucket)
        return bucket

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep new code, where there is room for it."""
        with suppress(OSError):
            Path(self.directory).mkdir(exist_ok=True)
            super().dump_bytecode(bucket)


@cache
def _huiscode() -> str:
    """Return what changes with Jinja and with each file of our code: what a filter says can stand in a template."""
    files = sorted((str(path), path.stat().st_mtime_ns) for path in _HUIS.rglob("*.py"))
    return sha256(repr((jinja2.__version__, files)).encode()).hexdigest()


def onthoud(env: jinja2.Environment, soort: str, folder: Path = _MAP) -> jinja2.Environment:
    """Let an environment use the code of those of its kind before it, also in earlier runs."""
    env.bytecode_cache = _Sjablooncode(str(folder), f"{soort}-%s")
    return env
