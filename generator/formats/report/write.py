"""An assessment as a report, in one HTML file or as a PDF."""

from typing import Any

from markupsafe import Markup

from generator.assess.format import Assessment
from generator.formats.html.page import html_page
from generator.formats.kit import Kit
from generator.formats.pdf.fonts import without_unknown
from generator.formats.pdf.typesetting import typeset
from generator.formats.report.bars import Bar, Segment, bars_svg
from generator.formats.report.view import report_view
from generator.model import Language


def report_html(kit: Kit, assessment: Assessment, languages: tuple[Language, ...]) -> bytes:
    """Return a report as one HTML file."""
    view = report_view(kit, assessment, languages)
    view["picture"] = Markup(_picture(view))  # noqa: S704 - every word in it is escaped by `bars_svg`
    return html_page("report.html.j2", view)


def report_pdf(kit: Kit, assessment: Assessment, languages: tuple[Language, ...]) -> bytes:
    """Return a report as a PDF; what no font has is shown by its number."""
    view = report_view(kit, assessment, languages)
    known: dict[str, Any] = _with_known(view, kit)
    return typeset("report.typ", known, kit.timestamp, kit.font_path)


def _picture(view: dict[str, Any]) -> str:
    first = view["languages"][0]
    words = view["words"]
    bars = tuple(
        Bar(
            f"{aspect['number']} {aspect['title'][first]}",
            (
                *(
                    Segment(finding["kind"], finding["label"][first], count)
                    for finding, count in zip(view["findings"], aspect["findings"], strict=True)
                ),
                Segment("open", words["not_reviewed"][first], aspect["not_reviewed"]),
            ),
        )
        for aspect in view["aspects"]
    )
    return bars_svg(bars, words["summary"][first])


def _with_known(value: Any, kit: Kit) -> Any:  # noqa: ANN401 - plain values of any shape
    if isinstance(value, str):
        return without_unknown(value.replace("\t", "    "), kit.font_path)
    if isinstance(value, dict):
        return {key: _with_known(child, kit) for key, child in value.items()}
    return [_with_known(child, kit) for child in value] if isinstance(value, list) else value
