"""A PDF read back: its text, its structure, its pages as pictures."""

import html
import io
import re
import subprocess
from pathlib import Path
from typing import cast

from pypdf import PdfReader
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, IndirectObject

from tests import tools

STANDARD_TYPES = frozenset({
    "/Document", "/Part", "/Sect", "/Div", "/BlockQuote", "/Caption", "/TOC", "/TOCI", "/Index", "/NonStruct", "/P",
    "/H1",
    "/H2", "/H3", "/H4", "/H5", "/H6", "/L", "/LI", "/Lbl", "/LBody", "/Table", "/TR", "/TH", "/TD", "/THead", "/TBody",
    "/TFoot", "/Span", "/Quote", "/Note", "/Reference", "/Link", "/Figure",
})  # fmt: skip
"""Of ISO 32000-1:2008, 14.8.4, as far as they are used."""
SHOWING = (b"Tj", b"TJ", b"'", b'"', b"f", b"f*", b"S", b"s", b"B", b"B*", b"b", b"b*", b"Do", b"sh")
"""Operators that leave something on the page."""
LIGHT = 245
"""Grey, of 255, that is taken for paper."""


def reader(pdf: bytes) -> PdfReader:
    """Open a PDF, strictly."""
    return PdfReader(io.BytesIO(pdf), strict=True)


def words_of(pdf: bytes) -> str:
    """Return the text of all pages, without white space, in which engines differ."""
    return re.sub(r"\s+", "", "".join(page.extract_text() for page in reader(pdf).pages))


def structure(pdf: bytes) -> list[str]:
    """Return the types of all structure elements, from the first to the last."""
    return [str(element["/S"]) for element in elements(pdf)]


def elements(pdf: bytes) -> list[DictionaryObject]:
    """Return all structure elements, from the first to the last."""
    found: list[DictionaryObject] = []

    def walk(element: object) -> None:
        if isinstance(element, IndirectObject):
            walk(element.get_object())
        elif isinstance(element, ArrayObject):
            for child in element:
                walk(child)
        elif isinstance(element, DictionaryObject):
            if "/S" in element:
                found.append(element)
            if "/K" in element:
                walk(element.raw_get("/K"))

    root = reader(pdf).trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    walk(root["/StructTreeRoot"])
    return found


def outside_the_structure(pdf: bytes) -> list[str]:
    """Return what PDF/UA-1 asks of a file's structure and is not met, page by page; a validator is not at hand."""
    opened = reader(pdf)
    root = opened.root_object
    tree = cast("DictionaryObject", root["/StructTreeRoot"])
    faults = [
        f"role {own} is {role}"
        for own, role in cast("DictionaryObject", tree["/RoleMap"]).items()
        if role not in STANDARD_TYPES
    ]
    faults += [
        f"type {kind}"
        for kind in set(structure(pdf)) - STANDARD_TYPES - set(cast("DictionaryObject", tree["/RoleMap"]))
    ]
    for number, page in enumerate(opened.pages, 1):
        if page.get("/Tabs") != "/S":
            faults.append(f"page {number}: tab order")
        nested: list[bool] = []
        for operands, operator in ContentStream(page.get_contents(), opened).operations:
            if operator in (b"BMC", b"BDC"):
                marked = operands[0] == "/Artifact" or (len(operands) > 1 and "/MCID" in operands[1])
                nested.append(marked)
            elif operator == b"EMC":
                nested.pop()
            elif operator in SHOWING and not any(nested):
                faults.append(f"page {number}: {operator.decode()} neither tagged nor an artifact")
    return faults


def figures_without_words(pdf: bytes) -> int:
    """Return how many figures have no alternative text."""
    return sum(1 for element in elements(pdf) if str(element["/S"]) == "/Figure" and not element.get("/Alt"))


def placed(pdf: bytes) -> list[list[tuple[str, float]]]:
    """Return the words of each page as poppler reads them, each with its millimetres from the top of the page."""
    command: list[str | Path] = [tools.program("pdftotext"), "-bbox", "-", "-"]
    told = subprocess.run(command, input=pdf, check=True, capture_output=True).stdout.decode()
    word = re.compile(r'<word xMin="[\d.]+" yMin="([\d.]+)"[^>]*>(.*?)</word>')
    return [
        [(html.unescape(text), float(top) * 25.4 / 72) for top, text in word.findall(page)]
        for page in told.split("<page ")[1:]
    ]


def unused(pdf: bytes, top: float, foot: float) -> list[float]:
    """Return which share of each page's height is empty at its foot, between margins of so many millimetres."""
    command: list[str | Path] = [tools.program("pdftoppm"), "-r", "36", "-gray", "-"]
    drawn = subprocess.run(command, input=pdf, check=True, capture_output=True).stdout
    shares: list[float] = []
    begun = 0
    while found := re.compile(rb"P5\s+(\d+)\s+(\d+)\s+255\s").match(drawn, begun):
        width, height = int(found[1]), int(found[2])
        first, last = int(top * 36 / 25.4), int(height - foot * 36 / 25.4)
        lines = [drawn[found.end() + width * row : found.end() + width * (row + 1)] for row in range(height)]
        inked = max((row for row in range(first, last) if min(lines[row]) < LIGHT), default=first)
        shares.append((last - inked) / (last - first))
        begun = found.end() + width * height
    return shares


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
