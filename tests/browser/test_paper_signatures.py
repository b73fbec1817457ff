"""Reports and sheets that a browser prints: nobody signs a page of its own.

Chromium cuts a paragraph that alone fills the page before nowhere else: such a text is longer than these.
"""

import io
import unicodedata
from collections.abc import Callable
from dataclasses import replace

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from generator.assess.format import Nonconformity
from generator.formats.report.write import report_html, sheets_html
from tests.export.test_report import KIT, day
from tests.export.test_signatures import LINE, SIGNED
from tests.kits import ON


def _report(count: int) -> bytes:
    words = "\n".join(f"{LINE} {number}" for number in range(count))
    return report_html(KIT, replace(day(), report={"distribution": words}), ("en",), ON)


def _rows(count: int) -> bytes:
    words = "\n".join(f"{number}" for number in range(count))
    return report_html(KIT, replace(day(), report={"objectives": words}), ("en",), ON)


def _sheet(count: int) -> bytes:
    words = "\n".join(f"{LINE} {number}" for number in range(count))
    record = Nonconformity(number="NC-1", items=("5.1.1-a-1",), statement=words, verification=LINE)
    return sheets_html(KIT, replace(day(), nonconformities={"n-1": record}), ("en",), ON)


@pytest.mark.parametrize(
    ("made", "counts", "stands_with"),
    [
        (_report, range(1, 56, 4), LINE),
        (_rows, range(2, 56, 5), "旧话"),
        (_sheet, range(4, 52, 4), "Verified by"),
    ],
    ids=["texts", "short sections", "sheet"],
)
def test_no_page_is_for_signatures_alone(
    browser: Browser, made: Callable[[int], bytes], counts: range, stands_with: str
) -> None:
    """Line by line over more than the height of a page."""
    page = browser.new_page()
    lengths = set()
    for count in counts:
        page.set_content(made(count).decode())
        paper = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
        pages = [unicodedata.normalize("NFKC", " ".join(sheet.extract_text().split())) for sheet in paper]
        lengths.add(len(pages))
        signed = next(text for text in pages if SIGNED in text)
        assert stands_with in signed, count
    page.close()
    assert len(lengths) > 1, "no length goes on over the end of a page"
