"""The QR codes that pages draw are read by a reader of codes, in every size."""

import json
import subprocess
from pathlib import Path

import zxingcpp
from PIL import Image

from tests.tools import node

QUIET, SCALE = 4, 3
"""Modules of white around a code, and pixels a module."""
MOST = 2331
"""Bytes in the largest code at level M."""


def codes(*texts: str) -> list[list[list[int]] | None]:
    """Return the modules of the code of each text."""
    script = Path(__file__).with_name("code.mjs")
    done = subprocess.run([node(), script, json.dumps(texts)], capture_output=True, text=True, check=True)
    found: list[list[list[int]] | None] = json.loads(done.stdout)
    return found


def read(modules: list[list[int]]) -> list[str]:
    """Return what a reader reads in the picture of a code."""
    side = (len(modules) + 2 * QUIET) * SCALE
    picture = Image.new("L", (side, side), 255)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            left, top = (x + QUIET) * SCALE, (y + QUIET) * SCALE
            picture.paste(0 if dark else 255, (left, top, left + SCALE, top + SCALE))
    return [barcode.text for barcode in zxingcpp.read_barcodes(picture)]


def test_codes_of_every_size_are_read() -> None:
    """From one byte to as many as there is room for: each of the 40 versions."""
    texts = [
        ("https://host.example/c/5.4.4.2-b/" * 80)[:length] for length in (*range(1, 700, 9), *range(700, MOST, 60))
    ]
    texts += ["https://标准.example/中文/", "x" * MOST]
    made = codes(*texts)
    assert {len(modules) for modules in made if modules} == set(range(21, 178, 4))
    assert [text for text, modules in zip(texts, made, strict=True) if not modules or read(modules) != [text]] == []


def test_a_longer_text_has_no_code() -> None:
    """Nothing is cut off."""
    assert codes("x" * (MOST + 1)) == [None]
