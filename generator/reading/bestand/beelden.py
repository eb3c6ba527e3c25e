"""Pictures: what may be one, and for tenants the same with nothing in it but what one sees."""

import warnings
from io import BytesIO
from pathlib import PurePosixPath

from PIL import Image, ImageOps

from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.paden import Bronbestand
from generator.reading.bestand.svg import check_svg
from generator.values.melding import Plek

MAX_BEELD = 5_000_000
MAX_PIXELS = 40_000_000
"""What a good telephone makes; more would take a build too long."""
_BEGIN = {"PNG": b"\x89PNG\r\n\x1a\n", "JPEG": b"\xff\xd8\xff", "GIF": b"GIF8", "WEBP": b"RIFF"}
_SOORT = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".gif": "GIF", ".webp": "WEBP"}
_BEWAAR: dict[str, dict[str, int | bool]] = {
    "PNG": {"optimize": True},
    "JPEG": {"quality": 90, "optimize": True},
    "WEBP": {"quality": 90},
}
"""How a picture is written: nobody sees the difference."""
_HINT = "Open het in een tekenprogramma en bewaar het opnieuw als PNG of JPEG."


def read_beeld(bron: Bronbestand, lezing: Lezing) -> bytes | None:
    """Return the bytes of a picture that is what its name says, or None after reporting what it is.

    Findings: those of `Bronbestand.lees` and `check_svg`, and `beeld-inhoud`.
    """
    data = bron.lees_bytes(lezing, MAX_BEELD)
    if data is None:
        return None
    suffix = PurePosixPath(bron.naam).suffix
    if suffix == ".svg":
        return data if check_svg(data, bron.bestand, lezing) else None
    kind = next((kind for kind, begin in _BEGIN.items() if data.startswith(begin)), "")
    if kind == _SOORT[suffix]:
        return data
    tekst = f"De naam eindigt op {suffix}, maar dit is {f'een {kind}' if kind else 'geen beeld'}."
    lezing.meld(Plek(bron.bestand), "beeld-inhoud", tekst, _HINT)
    return None


def clean_beeld(bron: Bronbestand, lezing: Lezing) -> bytes | None:
    """Return a picture for tenants: drawn anew, so without place, day, camera, text or anything after it.

    A drawing (SVG) holds nothing of the kind and stays as it is. Finding, beside those of `read_beeld`: `beeld-inhoud`.
    """
    data = read_beeld(bron, lezing)
    if data is None or bron.naam.endswith(".svg"):
        return data
    try:
        with warnings.catch_warnings(action="error"):
            return _draw_anew(data, bron.bestand, lezing)
    except Exception:
        lezing.meld(Plek(bron.bestand), "beeld-inhoud", "Dit beeld is beschadigd.", _HINT)
    return None


def _draw_anew(data: bytes, bestand: str, lezing: Lezing) -> bytes | None:
    """Return the points of a picture, upright, in a new picture of the same kind."""
    kind = _SOORT[PurePosixPath(bestand).suffix]
    with Image.open(BytesIO(data), formats=(kind,)) as image:
        if image.width * image.height > MAX_PIXELS:
            tekst = f"Dit beeld heeft {image.width} bij {image.height} beeldpunten."
            hint = f"Maak het kleiner: hoogstens {MAX_PIXELS // 1_000_000} miljoen beeldpunten samen."
            lezing.meld(Plek(bestand), "beeld-inhoud", tekst, hint)
            return None
        upright = ImageOps.exif_transpose(image)
        mode = "RGBA" if upright.has_transparency_data and kind != "JPEG" else "RGB"
        points = Image.new(mode, upright.size)
        points.paste(upright.convert(mode))
    out = BytesIO()
    points.save(out, kind, **_BEWAAR[kind])
    return out.getvalue()
