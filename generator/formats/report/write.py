"""An assessment as a report: one HTML file, a PDF, or a file for Word."""

from pathlib import Path
from typing import Any

from generator.assess.format import Assessment
from generator.assess.report import report_view
from generator.formats.kit import Kit
from generator.formats.palette import palette
from generator.formats.pdf.fonts import without_unknown
from generator.formats.pdf.typesetting import typeset
from generator.formats.report.page import report_page
from generator.formats.report.word import report_word
from generator.model import Language

_TEMPLATE = Path(__file__).with_name("report.typ")


def report_html(kit: Kit, assessment: Assessment, languages: tuple[Language, ...]) -> bytes:
    """Return a report as one HTML file."""
    return report_page(report_view(kit.index, kit.config, assessment, languages)).encode()


def report_docx(kit: Kit, assessment: Assessment, languages: tuple[Language, ...]) -> bytes:
    """Return a report as a file for Word."""
    return report_word(report_view(kit.index, kit.config, assessment, languages))


def report_pdf(kit: Kit, assessment: Assessment, languages: tuple[Language, ...]) -> bytes:
    """Return a report as a PDF; what no font has is shown by its number."""
    view = report_view(kit.index, kit.config, assessment, languages)
    return typeset(_TEMPLATE, {**_with_known(view, kit), "marks": palette().findings}, kit.timestamp, kit.font_path)


def _with_known(value: Any, kit: Kit) -> Any:  # noqa: ANN401 - plain values of any shape
    if isinstance(value, str):
        return without_unknown(value.replace("\t", "    "), kit.font_path)
    if isinstance(value, dict):
        return {key: _with_known(child, kit) for key, child in value.items()}
    return [_with_known(child, kit) for child in value] if isinstance(value, list) else value
