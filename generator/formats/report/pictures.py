"""Pictures of a report, scaled down from the files of an assessment."""

import base64
import io
import warnings
from collections.abc import Mapping
from typing import NamedTuple

from PIL import Image, ImageOps

from generator.assess.attachments import MOST_PIXELS, PICTURES, QUALITY, THUMBNAIL
from generator.assess.format import Attached

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "AVIF")


class Picture(NamedTuple):
    """A JPEG."""

    content: bytes
    width: int
    """Pixels."""
    height: int

    @property
    def address(self) -> str:
        """Return it as the address of itself, for a page that needs no other file."""
        return f"data:image/jpeg;base64,{base64.b64encode(self.content).decode()}"

    @property
    def drawing(self) -> bytes:
        """Return it as a drawing (SVG) of nothing else: Typst takes files that are text."""
        measures = f'width="{self.width}" height="{self.height}"'
        names = 'xmlns="http://www.w3.org/2000/svg"'
        return f'<svg {names} {measures}><image {measures} href="{self.address}"/></svg>'.encode()


def pictures_of(attachments: tuple[Attached, ...], files: Mapping[str, bytes]) -> dict[str, Picture]:
    """Return the pictures among attachments by their SHA-256; what cannot be read as a picture is none."""
    made = {}
    for one in attachments:
        if one.type in PICTURES and one.sha256 in files and (found := _scaled(files[one.sha256])):
            made[one.sha256] = found
    return made


def _scaled(raw: bytes) -> Picture | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image: Image.Image = Image.open(io.BytesIO(raw), formats=_FORMATS)
            if image.width * image.height > MOST_PIXELS:
                return None
            image.draft("RGB", (THUMBNAIL, THUMBNAIL))
            image = ImageOps.exif_transpose(image).convert("RGBA")
        image.thumbnail((THUMBNAIL, THUMBNAIL))
        ground = Image.new("RGB", image.size, "white")
        ground.paste(image, mask=image)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    made = io.BytesIO()
    ground.save(made, "JPEG", quality=QUALITY)
    return Picture(made.getvalue(), *ground.size)
