"""An assessment as a report, one HTML file, a PDF, or a file for Word; its nonconformities as sheets.

`on` is the day, `2026-11-29`, on which what is due is seen as overdue or not; `previous` is the assessment before.
"""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from generator.assess.format import Assessment
from generator.assess.nonconformity_view import sheets_view
from generator.assess.record_view import issues_view
from generator.assess.report import report_view
from generator.formats.kit import Kit
from generator.formats.palette import palette
from generator.formats.pdf.fonts import without_unknown
from generator.formats.pdf.typesetting import told, typeset
from generator.formats.report.page import issues_page, report_page, sheets_page
from generator.formats.report.pictures import Picture, pictures_of
from generator.formats.report.score_picture import score_picture
from generator.formats.report.word import report_word
from generator.model import Language

_NO_FILES: Mapping[str, bytes] = MappingProxyType({})
_TEMPLATE = Path(__file__).with_name("report.typ")
_SHEETS = Path(__file__).with_name("sheets.typ")
_ISSUES = Path(__file__).with_name("issues.typ")
_SHARED = tuple(Path(__file__).with_name(name) for name in ("nonconformities.typ", "since.typ"))
"""What they import."""
_ROOMS = (0, 12, 24, 36, 48, 60, 75, 90)
"""Millimetres that are left before the last sections, until the signatures do not stand on a page alone."""


def report_html(  # noqa: PLR0913, PLR0917 - what a report is made of
    kit: Kit,
    assessment: Assessment,
    languages: tuple[Language, ...],
    on: str,
    files: Mapping[str, bytes] = _NO_FILES,
    previous: Assessment | None = None,
) -> bytes:
    """Return a report as one HTML file; `files` are those of its attachments, by their SHA-256."""
    pictures = pictures_of(assessment.attachments, files)
    return report_page(_view(kit, assessment, languages, on, pictures, previous), pictures).encode()


def report_docx(  # noqa: PLR0913, PLR0917 - what a report is made of
    kit: Kit,
    assessment: Assessment,
    languages: tuple[Language, ...],
    on: str,
    files: Mapping[str, bytes] = _NO_FILES,
    previous: Assessment | None = None,
) -> bytes:
    """Return a report as a file for Word."""
    pictures = pictures_of(assessment.attachments, files)
    return report_word(_view(kit, assessment, languages, on, pictures, previous), pictures)


def report_pdf(  # noqa: PLR0913, PLR0917 - what a report is made of
    kit: Kit,
    assessment: Assessment,
    languages: tuple[Language, ...],
    on: str,
    files: Mapping[str, bytes] = _NO_FILES,
    previous: Assessment | None = None,
) -> bytes:
    """Return a report as a PDF; what no font has is shown by its number."""
    pictures = pictures_of(assessment.attachments, files)
    view = _view(kit, assessment, languages, on, pictures, previous)
    values = {
        **_with_known({**view, "score_picture": score_picture(view)}, kit),
        "marks": palette().findings,
    }
    shown = {
        f"{one.number}.svg": pictures[one.sha256].drawing for one in assessment.attachments if one.sha256 in pictures
    }
    files = {**_shared(), **shown}
    rooms = ({**values, "room": room} for room in _ROOMS)
    made = next((one for one in rooms if not any(told(_TEMPLATE, one, "alone", kit.font_path, files))), values)
    return typeset(_TEMPLATE, {"room": 0, **made}, kit.timestamp, kit.font_path, files)


def _view(  # noqa: PLR0913, PLR0917 - what a report is made of
    kit: Kit,
    assessment: Assessment,
    languages: tuple[Language, ...],
    on: str,
    pictures: Mapping[str, Picture],
    previous: Assessment | None,
) -> dict[str, Any]:
    sizes = {digest: (found.width, found.height) for digest, found in pictures.items()}
    return report_view(kit.index, kit.config, assessment, languages, on, sizes, previous)


def sheets_html(kit: Kit, assessment: Assessment, languages: tuple[Language, ...], on: str) -> bytes:
    """Return the list of nonconformities and a sheet for each as one HTML file."""
    return sheets_page(sheets_view(kit.index, kit.config, assessment, languages, on)).encode()


def issues_html(kit: Kit, assessment: Assessment, languages: tuple[Language, ...], on: str) -> bytes:
    """Return the list of issues to take along to the site as one HTML file."""
    return issues_page(issues_view(kit.index, kit.config, assessment, languages, on)).encode()


def issues_pdf(kit: Kit, assessment: Assessment, languages: tuple[Language, ...], on: str) -> bytes:
    """Return the same as a PDF."""
    view = issues_view(kit.index, kit.config, assessment, languages, on)
    return _typeset(_ISSUES, _with_known(view, kit), kit)


def sheets_pdf(kit: Kit, assessment: Assessment, languages: tuple[Language, ...], on: str) -> bytes:
    """Return the same as a PDF."""
    view = sheets_view(kit.index, kit.config, assessment, languages, on)
    return _typeset(_SHEETS, _with_known(view, kit), kit)


def _typeset(template: Path, values: dict[str, Any], kit: Kit) -> bytes:
    return typeset(template, values, kit.timestamp, kit.font_path, _shared())


def _shared() -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in _SHARED}


def _with_known(value: Any, kit: Kit) -> Any:  # noqa: ANN401 - plain values of any shape
    if isinstance(value, str):
        return without_unknown(value.replace("\t", "    "), kit.font_path)
    if isinstance(value, dict):
        return {key: _with_known(child, kit) for key, child in value.items()}
    return [_with_known(child, kit) for child in value] if isinstance(value, list) else value
