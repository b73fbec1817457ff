"""Every PDF that we make: PDF/UA-1 and PDF/A-2a as far as they can be read back without a validator."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from generator.formats.pdf.book import book_pdf
from generator.formats.pdf.checklist import checklist_pdf
from generator.formats.report.write import report_pdf
from generator.model import LANGUAGES, Language
from generator.source.load import load
from tests.export.pdf import elements, figures_without_words, outside_the_structure, reader
from tests.kits import ON, ROOT, answered, blank, real_kit


def book(languages: tuple[Language, ...]) -> bytes:
    """Make the book."""
    return book_pdf(real_kit(), languages, load(ROOT / "standard").sources.figures)


def sheets(languages: tuple[Language, ...]) -> bytes:
    """Make the sheets of two clauses."""
    return checklist_pdf(real_kit(), ("5.1.3", "5.6.3"), languages)


def report(languages: tuple[Language, ...]) -> bytes:
    """Make a report with a nonconformity."""
    kit = real_kit()
    made = answered(blank(kit.index, ("5.1.3",)), "5.1.3-a-1", finding="does-not", grade="major")
    return report_pdf(kit, replace(made, name="2026"), languages, ON)


@pytest.mark.parametrize("languages", [LANGUAGES, ("en",)])
@pytest.mark.parametrize("make", [book, sheets, report])
def test_a_pdf_is_read_aloud_as_it_is_printed(
    make: Callable[[tuple[Language, ...]], bytes], languages: tuple[Language, ...]
) -> None:
    """All that is on a page is tagged or an artifact, pictures have words, and the file says what it is."""
    pdf = make(languages)
    assert outside_the_structure(pdf) == []
    assert figures_without_words(pdf) == 0
    opened = reader(pdf)
    root = opened.root_object
    marked = root["/MarkInfo"]
    assert isinstance(marked, DictionaryObject)
    assert {key: str(value) for key, value in marked.items()} == {"/Marked": "True", "/Suspects": "False"}
    assert str(root["/Lang"]) == ("zh-CN" if languages[0] == "zh" else "en-GB")
    assert "'/DisplayDocTitle': True" in str(root["/ViewerPreferences"])
    assert opened.metadata
    assert opened.metadata.title
    stream = root["/Metadata"].get_object()
    assert isinstance(stream, StreamObject)
    metadata = stream.get_data().decode()
    for declared in ("<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<"):
        assert declared in metadata
    intents = root["/OutputIntents"]
    assert isinstance(intents, ArrayObject)
    assert ["/GTS_PDFA1" in str(intent.get_object()) for intent in intents] == [True]
    assert "/Encrypt" not in opened.trailer
    assert {"/JavaScript", "/OpenAction", "/AA"}.isdisjoint(root)


def test_each_language_is_marked() -> None:
    """A reader aloud changes its voice where the other language begins."""
    spoken = {str(element["/Lang"]) for element in elements(sheets(LANGUAGES)) if "/Lang" in element}
    assert spoken == {"en-GB"}
