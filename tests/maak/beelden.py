"""Pictures that tell more than one sees, for tests of what goes out."""

from io import BytesIO

from PIL import Image, PngImagePlugin

GEHEIM = b"kanarie"
KLEUREN = ((200, 30, 40), (20, 120, 220))
"""The left and the right half of a picture."""


def foto(size: tuple[int, int] = (40, 20)) -> Image.Image:
    """Return a photo of two colours."""
    image = Image.new("RGB", size, KLEUREN[0])
    image.paste(KLEUREN[1], (size[0] // 2, 0, *size))
    return image


def _exif(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112], exif[0x013B], exif[0x8825] = orientation, "kanarie", {1: "N", 2: (52.0, 5.0, 11.0), 29: "kanarie"}
    return exif


def bewaard(kind: str, image: Image.Image | None = None, **options: object) -> bytes:
    """Return a picture as a file of a kind."""
    out = BytesIO()
    (image or foto()).save(out, kind, **options)
    return out.getvalue()


def _png_met_tekst() -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "kanarie")
    info.add_text("Comment", "kanarie, en nog een kanarie", zip=True)
    info.add_itxt("XML:com.adobe.xmp", "kanarie")
    info.add(b"prVt", GEHEIM)
    return bewaard("PNG", pnginfo=info, exif=_exif(), icc_profile=GEHEIM)


VOL = {
    "foto.jpg": bewaard("JPEG", exif=_exif(), comment=GEHEIM, icc_profile=GEHEIM, xmp=GEHEIM),
    "foto.jpeg": bewaard("JPEG", exif=_exif(6)),
    "grafiek.png": _png_met_tekst(),
    "foto.webp": bewaard("WEBP", exif=_exif(), xmp=GEHEIM, icc_profile=GEHEIM),
}
"""Pictures that tell more than one sees."""
