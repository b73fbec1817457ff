"""Where pages of reports end: some of what is signed stands with the signatures, and no row is cut in two."""

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from pypdf import PdfReader

from generator.assess.format import Attached, Nonconformity
from generator.assess.logs import SiteIssue
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


def test_the_end_of_a_page_cuts_no_row_of_few_words_in_two() -> None:
    """In the logs and the issues for the site; a row of more words than a page has goes on overleaf."""
    words = {n: "is it so? " * (n % 7 * 5) for n in range(1, 40)}
    issues = {f"i-{n}": SiteIssue(number=f"SV-{n}", verify=f"begins{n}. {said} ends{n}.") for n, said in words.items()}
    long = SiteIssue(number="SV-40", verify=f"begins40. {'word ' * 2000} ends40.")
    pdf = report_pdf(KIT, replace(day(), issues={**issues, "i-40": long}), ("en",), ON)
    pages = ["".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]
    where = [[n for n, text in enumerate(pages) for words in (f"begins{one}.", f"ends{one}.") if words in text]
             for one in range(1, 41)]  # fmt: skip
    assert [one for one, (begins, ends) in enumerate(where, 1) if begins != ends] == [40]
    assert len({begins for begins, _ in where}) > 2
