"""Pictures: nothing but what one sees goes to tenants, and what is no picture is a finding."""

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from generator.reading.bestand.beelden import clean_beeld, read_beeld
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.paden import Bronbestand
from tests.maak.beelden import GEHEIM, KLEUREN, VOL, bewaard, foto
from tests.reading.lees import VANDAAG


def _lees(tmp_path: Path, naam: str, data: bytes, read: object = clean_beeld) -> tuple[bytes | None, list[str]]:
    """Return what becomes of a picture, and everything that is said of it."""
    (tmp_path / naam).write_bytes(data)
    lezing = Lezing(VANDAAG)
    assert callable(read)
    found = read(Bronbestand(str(tmp_path / naam), f"docs/extern/beelden/{naam}"), lezing)
    assert {melding.code for melding in lezing.meldingen} <= {"beeld-inhoud", "te-groot"}
    return found, [melding.tekst for melding in lezing.meldingen]


@pytest.mark.parametrize("naam", VOL)
def test_nothing_but_what_one_sees_is_left(tmp_path: Path, naam: str) -> None:
    """Place, day, maker, camera, remarks, unknown parts and what follows the picture are gone."""
    data, said = _lees(tmp_path, naam, VOL[naam] + GEHEIM)
    assert data is not None

    with Image.open(BytesIO(data)) as clean:
        left = (dict(clean.getexif()), set(clean.info) & {"icc_profile", "xmp", "comment", "exif", "Author"})
    assert (said, left) == ([], ({}, set()))
    assert GEHEIM not in data
    if naam.endswith(".png"):
        assert set(_parts(data)) == {b"IHDR", b"IDAT", b"IEND"}


def _parts(data: bytes) -> Iterator[bytes]:
    """Yield the kind of every part of a PNG."""
    start = 8
    while start < len(data):
        (length,) = struct.unpack(">I", data[start : start + 4])
        yield data[start + 4 : start + 8]
        start += length + 12


def test_there_was_something_to_take_away() -> None:
    """The pictures above do tell more."""
    assert all(GEHEIM in data for data in VOL.values())


def test_a_picture_stands_upright_without_its_note(tmp_path: Path) -> None:
    """A telephone notes how it was held; the points are turned, for the note goes."""
    data, _ = _lees(tmp_path, "foto.jpeg", VOL["foto.jpeg"])
    assert data is not None

    with Image.open(BytesIO(data)) as clean:
        assert clean.size == (20, 40)
        assert [_near(clean.getpixel((10, y))) for y in (5, 35)] == list(KLEUREN)


def _near(pixel: object) -> object:
    """Return the colour that a point must have been before it was packed."""
    assert isinstance(pixel, tuple)
    return min(KLEUREN, key=lambda kleur: sum(abs(a - b) for a, b in zip(kleur, pixel, strict=True)))


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "L", "LA", "1"])
def test_every_kind_of_png_looks_the_same(tmp_path: Path, mode: str) -> None:
    """What one sees does not change: every point keeps its colour, also where one sees through it."""
    image = foto().convert(mode)
    if mode == "P":
        image.info["transparency"] = 0
    before = bewaard("PNG", image)
    data, _ = _lees(tmp_path, "x.png", before)
    assert data is not None

    with Image.open(BytesIO(before)) as one, Image.open(BytesIO(data)) as other:
        assert one.convert("RGBA").tobytes() == other.convert("RGBA").tobytes()


def test_the_same_picture_gives_the_same_bytes(tmp_path: Path) -> None:
    """A second build gives the same site."""
    for naam, data in VOL.items():
        assert _lees(tmp_path, naam, data) == _lees(tmp_path, naam, data)


def _groot(width: int, height: int) -> bytes:
    """Return a PNG that says how large it is and holds nothing."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(kind, struct.pack(">I", zlib.crc32(kind))) for kind in (b"IHDR" + head, b"IDAT", b"IEND")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(struct.pack(">I", len(kind) - 4) + kind + crc for kind, crc in chunks)


@pytest.mark.parametrize(
    ("naam", "data", "said"),
    [
        ("x.png", b"PK\x03\x04 een rekenblad", "De naam eindigt op .png, maar dit is geen beeld."),
        ("x.png", b"", "De naam eindigt op .png, maar dit is geen beeld."),
        ("x.png", VOL["foto.jpg"], "De naam eindigt op .png, maar dit is een JPEG."),
        ("x.jpg", VOL["grafiek.png"], "De naam eindigt op .jpg, maar dit is een PNG."),
        ("x.webp", b"<svg/>", "De naam eindigt op .webp, maar dit is geen beeld."),
        ("x.svg", VOL["grafiek.png"], "Dit is geen goede SVG."),
        ("x.png", VOL["grafiek.png"][:60], "Dit beeld is beschadigd."),
        ("x.jpg", VOL["foto.jpg"][:300], "Dit beeld is beschadigd."),
        ("x.webp", b"RIFF\0\0\0\0WAVE", "Dit beeld is beschadigd."),
        ("x.png", _groot(10_000, 4_001), "Dit beeld heeft 10000 bij 4001 beeldpunten."),
        ("x.png", _groot(200_000, 200_000), "Dit beeld is beschadigd."),
        ("x.png", VOL["grafiek.png"] + b"x" * 5_000_000, "Het bestand is 5000 kB."),
    ],
)
def test_what_is_no_good_picture_is_one_finding(tmp_path: Path, naam: str, data: bytes, said: str) -> None:
    """A renamed file, half a picture and one of a hundred million points stop no build without a word."""
    assert _lees(tmp_path, naam, data) == (None, [said])


@pytest.mark.parametrize("naam", VOL)
def test_a_broken_picture_never_fails(tmp_path: Path, naam: str) -> None:
    """Wherever a byte falls over, there is a picture or one finding."""
    for place in range(0, len(VOL[naam]), 7):
        data = VOL[naam][:place] + b"\xff\x00" + VOL[naam][place + 2 :]
        found, said = _lees(tmp_path, naam, data)
        assert (found is None) == (len(said) == 1)


def test_for_colleagues_a_picture_stays_as_it_is(tmp_path: Path) -> None:
    """Only what it says that it is must be true."""
    assert _lees(tmp_path, "foto.jpg", VOL["foto.jpg"], read_beeld) == (VOL["foto.jpg"], [])
    assert _lees(tmp_path, "x.gif", bewaard("GIF"), read_beeld)[1] == []
