"""A PDF read back: its text, its structure, its pages as pictures."""

import io
import re
import subprocess
from pathlib import Path

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from tests import tools


def reader(pdf: bytes) -> PdfReader:
    """Open a PDF, strictly."""
    return PdfReader(io.BytesIO(pdf), strict=True)


def words_of(pdf: bytes) -> str:
    """Return the text of all pages, without white space, in which engines differ."""
    return re.sub(r"\s+", "", "".join(page.extract_text() for page in reader(pdf).pages))


def structure(pdf: bytes) -> list[str]:
    """Return the types of all structure elements, from the first to the last."""
    found: list[str] = []

    def walk(element: object) -> None:
        if isinstance(element, IndirectObject):
            walk(element.get_object())
        elif isinstance(element, ArrayObject):
            for child in element:
                walk(child)
        elif isinstance(element, DictionaryObject):
            if "/S" in element:
                found.append(str(element["/S"]))
            if "/K" in element:
                walk(element.raw_get("/K"))

    root = reader(pdf).trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    walk(root["/StructTreeRoot"])
    return found


def qr_codes(pdf: bytes, folder: Path) -> list[str]:
    """Return what the QR codes of the pages say, at the 150 dpi of an office printer or a telephone's camera."""
    (folder / "sheet.pdf").write_bytes(pdf)
    subprocess.run([tools.program("pdftoppm"), "-r", "150", "-png", folder / "sheet.pdf", folder / "page"],
                   check=True, capture_output=True)  # fmt: skip
    pages = sorted(folder.glob("page*.png"))
    done = subprocess.run(
        [tools.program("zbarimg"), "--quiet", "--raw", *pages], capture_output=True, text=True, check=False
    )
    return done.stdout.split()
