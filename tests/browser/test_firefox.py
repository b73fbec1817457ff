"""The checklist in Firefox: filled in there, and printed by it, for it breaks pages in its own way.

Firefox writes digits and some Chinese characters into a PDF without saying which they are; so the sheets are read in
English, by letters and by their QR codes.
"""

import json
import re
import subprocess
import unicodedata
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pypdf import PageObject, PdfReader

from tests.browser.server import serving
from tests.browser.test_paper import MARGINS
from tests.built import BuiltSite
from tests.export.pdf import qr_codes, unused
from tests.tools import NODE_PACKAGES, firefox, node, program

MILLIMETRE = 72 / 25.4
SHEETS = {"clause": 4, "chapter": 10, "across": 13, "whole": 32, "chinese": 30, "filled": 8}
"""The sheets that are printed, each with the most pages that it may take."""
ENGLISH = [name for name in SHEETS if name != "chinese"]


class Morning:
    """What came out of Firefox."""

    def __init__(self, folder: Path, seen: dict[str, Any]) -> None:
        self.seen = seen
        self._folder = folder

    def pdf(self, name: str) -> bytes:
        """Return a sheet as it was printed."""
        return (self._folder / f"{name}.pdf").read_bytes()

    def pages(self, name: str) -> list[PageObject]:
        """Return the pages of a sheet."""
        return list(PdfReader(self._folder / f"{name}.pdf").pages)

    def texts(self, name: str) -> list[str]:
        """Return the text of each page of a sheet, on one line, ligatures taken apart."""
        texts = (unicodedata.normalize("NFKC", page.extract_text()) for page in self.pages(name))
        return [" ".join(text.split()) for text in texts]


def heights(page: PageObject, words: str) -> list[float]:
    """Return how high above the foot of a page some words stand, each time."""
    found: list[float] = []

    def visit(text: str, placed: list[float], within: list[float], _font: object, _size: float) -> None:
        if words in text:
            found.append(placed[1] * within[4] + placed[3] * within[5] + placed[5])

    page.extract_text(visitor_text=visit)
    return found


@pytest.fixture(scope="module")
def morning(built: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> Morning:
    """Fill in and print in a Firefox that likes dark pages."""
    folder = tmp_path_factory.mktemp("firefox")
    with serving(built.folder) as server:
        command: list[str | Path] = [node(), NODE_PACKAGES / "firefox.mjs", firefox(), server, folder]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return Morning(folder, json.loads(done.stdout))


def test_reading(morning: Morning) -> None:
    """Search finds, both languages stand side by side, a term says what it means, and the button makes dark light."""
    assert morning.seen["found"] == "/zh/terms/t-customer-satisfaction-degree/"
    assert morning.seen["languages"] >= 2
    assert morning.seen["defined"] > 10
    dark, light = ([int(part) for part in re.findall(r"\d+", paper)] for paper in morning.seen["papers"])
    assert max(dark[:3]) < 128 < min(light[:3])


def test_filling_in(morning: Morning) -> None:
    """What was typed survives loading the page again, and is in the file that comes out; the page is kept.

    Nothing is logged.
    """
    assert morning.seen["finding"] == morning.seen["exported"]["finding"] == "does-not"
    assert morning.seen["observed"] == morning.seen["exported"]["evidence"]["observed"]
    assert morning.seen["observed"].startswith("No decision was on record.")
    assert morning.seen["complaints"] == []


def test_import_and_report(morning: Morning) -> None:
    """The file comes back where it was forgotten, and the report holds what was seen."""
    assert morning.seen["imported"] == morning.seen["observed"]
    assert "No decision was on record." in morning.seen["report"]


@pytest.mark.parametrize("name", SHEETS)
def test_no_page_is_wasted(name: str, morning: Morning) -> None:
    """As many pages as Chromium takes, all A4, none but the last with more than a quarter unused."""
    pages = morning.pages(name)
    assert len(pages) <= SHEETS[name]
    assert max(unused(morning.pdf(name), *MARGINS)[:-1]) <= 0.25
    for page in pages:
        width, height = (round(float(side) / MILLIMETRE) for side in page.mediabox[2:])
        assert (width, height) == ((297, 210) if name == "across" else (210, 297))
        assert page.extract_text().strip()


@pytest.mark.parametrize("name", ENGLISH)
def test_every_page_has_its_head(name: str, morning: Morning) -> None:
    """Standard, number of items, edition of the text, authority of the languages, and whose it is."""
    for text in morning.texts(name):
        assert "Criteria for evaluating customer relationship management" in text
        assert re.search(r"items? \S Text revised \S+ \S The Chinese text is authoritative", text)
        assert re.search(r"Organization .*Assessor .*Date", text)


@pytest.mark.parametrize(("name", "clauses"), [("clause", 1), ("across", 7)])
def test_every_clause_has_its_code(name: str, clauses: int, morning: Morning, tmp_path: Path) -> None:
    """A telephone tells edition, clause and fingerprint: the site has no address."""
    said = " ".join(qr_codes(morning.pdf(name), tmp_path))
    code = r"T/CAQ XXXXX-201X [\w.]+ [0-9a-f]{8}"
    assert re.fullmatch(f"({code} ?)+", said)
    assert len(re.findall(code, said)) == clauses


@pytest.mark.parametrize("name", ENGLISH)
def test_what_belongs_together_stays_together(name: str, morning: Morning) -> None:
    """No head, no provision and no room to go on is on a page without a question; a blank row is not split."""
    for page in morning.pages(name):
        foot = min(heights(page, "Interviewed") + heights(page, "Opportunities"), default=0.0)
        for height in heights(page, "Text revised") + heights(page, "Text fingerprint"):
            assert height > foot
    texts = morning.texts(name)
    for words in ("Interviewed", "Record numbers", "Not applicable"):
        assert [text.count(words) for text in texts] == [text.count("Not reviewed") for text in texts]
    assert sum(text.count("Interviewed") for text in texts) > 1
    assert all("Interviewed" in text for text in texts if "Opportunities, strengths" in text)


@pytest.mark.parametrize("name", ["clause", "across", "whole"])
def test_there_is_room_to_write(name: str, morning: Morning) -> None:
    """At least 24 mm from where one question's evidence begins to where the next one's does."""
    rooms = [
        above - below
        for page in morning.pages(name)
        for above, below in pairwise(sorted(heights(page, "Interviewed"), reverse=True))
    ]
    assert min(rooms) >= 24 * MILLIMETRE


def test_paper_is_white(morning: Morning, tmp_path: Path) -> None:
    """Also for those who like dark pages."""
    assert morning.seen["dark"]
    (tmp_path / "sheet.pdf").write_bytes(morning.pdf("filled"))
    command: list[str | Path] = [program("pdftoppm"), "-r", "20", "-gray", tmp_path / "sheet.pdf", tmp_path / "page"]
    subprocess.run(command, check=True, capture_output=True)
    for picture in tmp_path.glob("page*.pgm"):
        dots = picture.read_bytes().split(b"\n", 3)[3]
        assert sum(dots) / len(dots) > 0.85 * 255


def test_what_was_typed_is_printed(morning: Morning) -> None:
    """To the last word, however long it is, in fonts that come with the file."""
    assert sum(text.count("record.") for text in morning.texts("filled")) == 60, (
        "sentences, some of which go on overleaf"
    )
    for page in morning.pages("filled"):
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]  # pypdf's objects
            descendant = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & descendant["/FontDescriptor"].keys()
