"""Pictures of pixels, PNG and JPEG: read whole, so that a broken one is told before a page shows it."""

from io import BytesIO

from PIL import Image

from generator.model.drawing import Drawing, DrawingKind, Mark
from generator.source.kinds import MAX_PICTURE_BYTES

MAX_PIXELS = 25_000_000
"""A page of A4 at 400 dots per inch has 15 million; much more, and a phone shows nothing."""
_ORIENTATION = 0x0112
_LYING = frozenset({5, 6, 7, 8})
"""Orientations of EXIF by which a picture is turned a quarter."""
_PICTURES: tuple[tuple[bytes, DrawingKind], ...] = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpeg"))
_FOREIGN = (
    (b"GIF8", "GIF"), (b"RIFF", "WebP"), (b"%PDF", "PDF"), (b"BM", "BMP"), (b"II*\x00", "TIFF"), (b"MM\x00*", "TIFF"),
    (b"\x01\x00\x00\x00", "EMF"), (b"\xd7\xcd\xc6\x9a", "WMF"), (b"\x1f\x8b", "SVGZ"), (b"PK\x03\x04", "ZIP"),
    (b"\x00\x00\x00\x1cftyp", "HEIC"), (b"\x00\x00\x00 ftyp", "AVIF"), (b"%!PS", "EPS"),
)  # fmt: skip


def picture_kind(raw: bytes) -> DrawingKind | None:
    """Return what picture a file holds by its first bytes; none where it is none that pages show."""
    return next((kind for begin, kind in _PICTURES if raw.startswith(begin)), None)


def foreign_kind(raw: bytes) -> str:
    """Return the name of a picture that pages do not show, by its first bytes; empty for anything else."""
    return next((name for begin, name in _FOREIGN if raw.startswith(begin)), "")


def read_picture(raw: bytes, kind: DrawingKind) -> Drawing:
    """Return a picture, or a drawing that says why it cannot be shown."""
    name = kind.upper()
    if len(raw) > MAX_PICTURE_BYTES:
        return Drawing(kind=kind, broken=Mark(0, 0, "picture-large", f"{MAX_PICTURE_BYTES:,}"))
    try:
        with Image.open(BytesIO(raw), formats=(name,)) as image:
            width, height = image.size
            if width * height > MAX_PIXELS:
                return Drawing(kind=kind, broken=Mark(0, 0, "picture-wide", f"{width:,} × {height:,}"))
            image.load()
            if image.getexif().get(_ORIENTATION, 1) in _LYING:
                width, height = height, width
    except Exception:  # noqa: BLE001 - a decoder of foreign bytes has many ways to fail, and each means the same
        return Drawing(kind=kind, broken=Mark(0, 0, "picture-broken", name))
    return Drawing(kind=kind, picture=raw, width=width, height=height)
