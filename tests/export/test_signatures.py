"""Nobody signs a page of its own: some of what is signed stands with the signatures, however long it is."""

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from pypdf import PdfReader

from generator.assess.format import Attached, Nonconformity
from generator.formats.report.write import report_pdf, sheets_pdf
from tests.export.test_report import KIT, day
from tests.kits import MOMENT, ON

SIGNED = "Signature of the assessor"
LINE = "what is signed"


def _texts(count: int) -> bytes:
    words = "\n".join(f"{LINE} {number}" for number in range(count))
    return report_pdf(KIT, replace(day(), report={"distribution": words}), ("en",), ON)


def _attachments(count: int) -> bytes:
    files = tuple(
        Attached(number=number, id=f"f-{number}", hand="h-1", item="5.1.1-a-1", name=f"{LINE} {number}", type="",
                 size=1, sha256=f"{number:064x}", note="", added=MOMENT, by="")
        for number in range(1, count + 1)
    )  # fmt: skip
    return report_pdf(KIT, replace(day(), attachments=files), ("en",), ON)


def _short_sections(count: int) -> bytes:
    words = "\n".join(f"{number}" for number in range(count))
    return report_pdf(KIT, replace(day(), report={"objectives": words}), ("en",), ON)


def _sheet(count: int) -> bytes:
    words = "\n".join(f"{LINE} {number}" for number in range(count))
    record = Nonconformity(number="NC-1", items=("5.1.1-a-1",), statement=words, verification=LINE)
    return sheets_pdf(KIT, replace(day(), nonconformities={"n-1": record}), ("en",), ON)


@pytest.mark.parametrize(
    ("made", "counts", "stands_with"),
    [
        (_texts, range(30, 50, 3), LINE),
        (_attachments, range(16, 34, 3), LINE),
        (_short_sections, range(30, 60, 4), "旧话"),
        (_sheet, range(4, 44, 4), "Verified by"),
    ],
    ids=["texts", "attachments", "short sections", "sheet"],
)
def test_no_page_is_for_signatures_alone(made: Callable[[int], bytes], counts: range, stands_with: str) -> None:
    """Of lengths that go on over the end of a page, line by line."""
    lengths = set()
    for count in counts:
        pages = [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(made(count))).pages]
        lengths.add(len(pages))
        (signed,) = (page for page in pages if SIGNED in page)
        assert stands_with in signed, count
    assert len(lengths) > 1, "no length goes on over the end of a page"
