"""The templates of a theme as code: a trial, a build and the next preview translate each of them once."""

from types import CodeType

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket


class _Themacode(BytecodeCache):
    """Keeps the code of a template by its place, for as long as its text is the same."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[str, CodeType | None]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the code of the same text at the same place."""
        checksum, code = self.kept.get(bucket.key, ("", None))
        bucket.code = code if checksum == bucket.checksum else None

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep new code."""
        self.kept[bucket.key] = (bucket.checksum, bucket.code)


_THEMACODE = _Themacode()


def onthoud(env: Environment) -> Environment:
    """Let an environment of MkDocs, which all read templates alike, use the code of those before it."""
    env.bytecode_cache = _THEMACODE
    return env
