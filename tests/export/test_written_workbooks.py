"""A workbook of which the calls are written down is the one that these calls make."""

import io
import zipfile
from datetime import datetime
from functools import partial
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest
import xlsxwriter
from xlsxwriter.workbook import Workbook

from generator.formats.xlsx.written import texts, workbook
from generator.output.cache import VARIABLE

LONG = f"{'字' * 32_766}🧡after"
"""The heart would be the last character of a cell and takes two."""
_TEXT = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}t"


def write(book: Workbook, number: int = 1) -> None:
    """Write all kinds of text, and parts within the arguments of others."""
    book.set_properties({"created": datetime(2026, 11, 30)})  # noqa: DTZ001 - as xlsxwriter takes it
    sheet = book.add_worksheet("One")
    bold = book.add_format({"bold": True})
    for row, text in enumerate(("=1+1", "", "https://example.org", "2026", LONG)):
        sheet.write_string(row, 0, text, bold)
    sheet.write_url(5, 0, "internal:'One'!A1", bold, "there")
    sheet.merge_range(6, 0, 6, 2, "", bold)
    sheet.merge_range(7, 0, 7, 2, "merged")
    sheet.write_number(8, 0, number)
    sheet.conditional_format(0, 0, 8, 0, {"type": "formula", "criteria": "=A1=1", "format": bold})
    chart = book.add_chart({"type": "bar"})
    chart.add_series({"values": [sheet.name, 0, 0, 8, 0]})
    sheet.insert_chart(9, 0, chart)


def test_the_file_is_that_of_the_calls() -> None:
    """To the byte, with what stands in dictionaries of options."""
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    write(book)
    book.close()
    assert workbook(write) == out.getvalue()


def test_the_texts_are_those_of_the_file() -> None:
    """As far as a cell takes them."""
    told: set[str] = set()

    def listed(book: Workbook) -> None:
        write(book)
        sheet = book.add_worksheet("Two")
        sheet.set_formats((book.add_format({"bold": True}),) * 4)
        sheet.write_texts(0, ("row", None, LONG, ""), 20)
        told.update(texts(book))

    with zipfile.ZipFile(io.BytesIO(workbook(listed))) as archive:
        shared = fromstring(archive.read("xl/sharedStrings.xml"))  # noqa: S314 - our own
    assert told == {one.text or "" for one in shared.iter(_TEXT)}


def test_other_calls_make_another_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same calls take what was kept, and one other number does not."""
    monkeypatch.setenv(VARIABLE, "")
    plain = [workbook(partial(write, number=number)) for number in (1, 2)]
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    assert [workbook(partial(write, number=number)) for number in (1, 2, 1)] == [*plain, plain[0]]
    assert len(list((tmp_path / "workbooks").iterdir())) == 2
