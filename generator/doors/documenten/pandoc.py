"""The only place that runs pandoc: the Markdown of a report in, other forms out."""

import os
import subprocess
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path

LEZER = "markdown_strict+pipe_tables+footnotes+backtick_code_blocks+fenced_code_attributes+raw_attribute-raw_html"
"""What Python-Markdown reads alike, and a raw block, which no escaped text can begin."""


def pandoc(markdown: str, *options: str, folder: Path, dag: date) -> bytes:
    """Return what pandoc makes of a text; it finds files in `folder`, and dates what it makes on `dag`.

    Raises ValueError with what pandoc says when it cannot.
    """
    moment = int(datetime.combine(dag, time(), UTC).timestamp())
    return _run(
        f"--from={LEZER}", "--wrap=none", f"--data-dir={folder}", "--output=-", *options,
        text=markdown, folder=folder, env={"SOURCE_DATE_EPOCH": str(moment)},
    )  # fmt: skip


def reference_docx() -> bytes:
    """Return the Word file whose styles pandoc uses when it gets no other."""
    return _run("--print-default-data-file", "reference.docx")


def _run(*options: str, text: str = "", folder: Path | None = None, env: Mapping[str, str] | None = None) -> bytes:
    import pypandoc  # noqa: PLC0415 - heavy, and only a report needs it

    command = [pypandoc.get_pandoc_path(), *options]
    done = subprocess.run(  # noqa: S603 - no shell
        command, input=text.encode(), cwd=folder, env={**os.environ, **(env or {})}, check=False, capture_output=True
    )
    if done.returncode:
        raise ValueError(f"Pandoc zegt: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout
