"""The pictures of a Word file, as files that a standard can show."""

import io
from xml.etree.ElementTree import Element

from PIL import Image, UnidentifiedImageError

from generator.formats.docx.reading.package import Package
from generator.formats.docx.xml import R, V, name
from generator.model.errors import Said
from generator.words import said

_ENDINGS = ((b"\x89PNG", "png"), (b"\xff\xd8\xff", "jpg"))
_BITMAPS = (b"GIF8", b"BM", b"II*\0", b"MM\0*")
"""What is made a PNG."""
_DRAWN = {b"\x01\0\0\0": "EMF", b"\xd7\xcd\xc6\x9a": "WMF"}
"""Drawings of Windows that no browser shows."""


class Pictures:
    """The pictures, by the names under which the draft has them."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self.files: dict[str, bytes] = {}

    def kept(self, drawing: Element, told: list[Said]) -> list[str]:
        """Keep the pictures of a drawing; return their names."""
        made = []
        for part in _targets(drawing):
            _, target = self._package.links.get(part, ("", ""))
            content = self._package.content(target) if target else None
            found = _shown(content or b"")
            if found is None:
                kind = next((kind for begin, kind in _DRAWN.items() if (content or b"").startswith(begin)), "")
                told.append(said("word_told.picture", file=kind or target.rpartition("/")[2] or part))
                continue
            content, ending = found
            same = next((file for file, own in self.files.items() if own == content), "")
            file = same or f"picture-{len(self.files) + 1}.{ending}"
            self.files[file] = content
            made.append(file)
        return made


def _targets(drawing: Element) -> list[str]:
    """Return the ids of pictures; of one that has an SVG beside it that of the SVG."""
    made: list[str] = []
    for blip in drawing.iter(name("a:blip")):
        vector = blip.find(f".//{name('asvg:svgBlip')}")
        own = blip if vector is None else vector
        made.append(own.get(name("r:embed")) or own.get(name("r:link")) or "")
    return made or [each.get(f"{{{R}}}id", "") for each in drawing.iter(f"{{{V}}}imagedata")]


def _shown(content: bytes) -> tuple[bytes, str] | None:
    """Return a picture as browsers show it, and how its name ends; None for one that they do not."""
    for begin, ending in _ENDINGS:
        if content.startswith(begin):
            return content, ending
    if b"<svg" in content[:2000]:
        return content, "svg"
    if not content.startswith(_BITMAPS):
        return None
    made = io.BytesIO()
    try:
        with Image.open(io.BytesIO(content)) as picture:
            picture.save(made, "PNG")
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return None
    return made.getvalue(), "png"
