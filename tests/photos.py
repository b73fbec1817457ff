"""Photos as cameras make them."""

import io
import random

from PIL import Image

PLACE = b"48 deg 51 north"
"""What stands in a photo about where it was taken."""
_ORIENTATION, _DESCRIPTION = 0x0112, 0x010E
_TURNED = 6
"""The camera was held upright: the picture is to be turned to the right."""


def photo(width: int = 320, height: int = 240, seed: int = 0, *, turned: bool = False) -> bytes:
    """Return a JPEG; with the place where it was taken and its orientation if `turned`."""
    colour = random.Random(seed)  # noqa: S311 - any colours
    image = Image.new("RGB", (width, height), tuple(colour.randrange(60, 200) for _ in range(3)))
    image.paste((255, 255, 255), (width // 8, height // 8, width // 4, height // 4))
    made = io.BytesIO()
    exif = Image.Exif()
    if turned:
        exif[_ORIENTATION], exif[_DESCRIPTION] = _TURNED, PLACE.decode()
    image.save(made, "JPEG", exif=exif)
    return made.getvalue()
