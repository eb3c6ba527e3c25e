"""The colours of the house for what has no style sheet: a picture, a PDF, a Word file and an e-mail (S0-35)."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

BRON = Path(__file__).parent.parent / "theme/assets/kleuren.css"
"""The one place that says them."""


@cache
def read_kleuren() -> Mapping[str, str]:
    """Return every colour on light ground by its name, so without «--kz-»: `merk` is the colour of the organisation."""
    light = re.search(r":root[^{]*\{([^}]*)\}", BRON.read_text("utf-8"))
    return MappingProxyType(dict(re.findall(r"--kz-([\w-]+):\s*(#\w+)", light[1] if light else "")))
