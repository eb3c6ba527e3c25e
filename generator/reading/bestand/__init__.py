"""One file: bytes, front matter, nodes of YAML, the title, and the first wall around Markdown."""
