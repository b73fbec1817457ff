"""A report's view to its HTML: one logic-less template, which the page fills in with the same values."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pystache
from markupsafe import escape

from generator.assess.summary import NOTHING
from generator.formats.html.page import DOCUMENT_STYLE
from generator.formats.palette import palette_css
from generator.formats.report.picture import picture
from generator.formats.report.pictures import Picture
from generator.formats.report.score_picture import score_picture
from generator.model import LANGUAGE_TAGS, Language

Values = dict[str, Any]
_HERE = Path(__file__).parent
_NO_PICTURES: Mapping[str, Picture] = MappingProxyType({})
_FILES = {
    "page": _HERE / "report.mustache",
    "body": _HERE / "report_body.mustache",
    "said": _HERE / "said.mustache",
    "score_picture": _HERE / "score_picture.mustache",
    "report_table": _HERE / "report_table.mustache",
    "since": _HERE / "since.mustache",
    "nonconformity_list": _HERE / "nonconformity_list.mustache",
    "record_tables": _HERE / "record_tables.mustache",
    "file_head": _HERE / "file_head.mustache",
    "issues": _HERE / "issues.mustache",
    "issues_body": _HERE / "issues_body.mustache",
    "sheets": _HERE / "sheets.mustache",
    "sheets_body": _HERE / "sheets_body.mustache",
    "document_style": DOCUMENT_STYLE,
    "report_style": _HERE / "report.css",
}


@cache
def report_template() -> dict[str, str]:
    """Return the template with its parts, by name."""
    files = {name: file.read_text(encoding="utf-8") for name, file in _FILES.items()}
    return {**files, "palette": palette_css()}


def report_page(view: Values, pictures: Mapping[str, Picture] = _NO_PICTURES) -> str:
    """Return a report as one HTML file, with its pictures by their SHA-256."""
    values = page_values(view)
    for row in values["attachments"]:
        if row["picture"]:
            row["picture"]["source"] = pictures[row["sha256"]].address
    return rendered(report_template(), "page", values, lambda text: str(escape(text)))


def sheets_page(view: Values) -> str:
    """Return the sheets of nonconformities as one HTML file."""
    return rendered(report_template(), "sheets", sheets_values(view), lambda text: str(escape(text)))


def issues_page(view: Values) -> str:
    """Return the list of issues to take along as one HTML file."""
    title = f"{view['words']['issues'][view['languages'][0]]} {view['name'] or view['standard']['number']}"
    values = {**_spoken(view, LANGUAGE_TAGS), "has_issues": bool(view["issues"]), "title_words": title}
    return rendered(report_template(), "issues", values, lambda text: str(escape(text)))


def rendered(template: dict[str, str], part: str, values: Values, escaped: Callable[[str], str]) -> str:
    """Return a part of a template filled in, its others at hand; an error where a value is missing."""
    renderer = pystache.Renderer(partials=template, escape=escaped, missing_tags="strict")
    made: str = renderer.render(template[part], values)
    return made


def report_style(accent: str) -> str:
    """Return the stylesheet of a report that the page prints: what stands in the file of a report."""
    template = report_template()
    styles = "".join(template[name] for name in ("palette", "document_style", "report_style"))
    return f".document {{ --accent: {accent}; }}\n{styles}"


def sheets_values(view: Values) -> Values:
    """Return a view of sheets as their template takes it."""
    values = _spoken(view, LANGUAGE_TAGS)
    words = view["words"]["nc_sheet"][view["languages"][0]]
    return {
        **values,
        "title_words": f"{words} {view['name'] or view['standard']['number']}",
        "has_sheets": bool(view["sheets"]),
    }


def _spoken(view: Values, tags: dict[Language, str]) -> Values:
    """Return what templates of views have in common."""
    said: Values = _said(view, view["languages"], tags)
    said["w"] = said.pop("words")
    return {
        **said,
        "language": tags[view["languages"][0]],
        "named": bool(view["name"]),
        "visit": [{**field, "value": field["value"] or NOTHING} for field in said["visit"]],
    }


def page_values(view: Values, tags: dict[Language, str] = LANGUAGE_TAGS) -> Values:
    """Return a view as the template takes it: each text in the languages asked for, numbers as words."""
    first = view["languages"][0]
    said = _spoken(view, tags)
    return {
        **said,
        "title_words": f"{view['words']['assessment_report'][first]} {view['name'] or view['standard']['number']}",
        "colon": view["words"]["colon"][first],
        "picture": picture(view),
        "score_picture": score_picture(view),
        "open": [{**point, "ids": ", ".join(point["ids"])} for point in said["open"]],
        "has_before": bool(view["before"] or view["tables_before"]),
        "has_texts": bool(view["before"]),
        "has_unknown": bool(view["unknown"]),
        "has_attachments": bool(view["attachments"]),
        "by_aspect": {"rows": said["aspects"], "head": said["w"]["aspect"], "sum": said["total"]},
        "by_clause": {"rows": said["clauses"], "head": said["w"]["clause"], "sum": None},
    }


def _said(value: Any, languages: list[Language], tags: dict[Language, str]) -> Any:  # noqa: ANN401 - plain values
    if isinstance(value, dict):
        if {"zh", "en"} <= value.keys():
            there = [value["only"]] if "only" in value else languages
            return {
                "said": [
                    {"tag": tags[language], "text": value[language], "second": position > 0}
                    for position, language in enumerate(there)
                ]
            }
        return {key: _said(child, languages, tags) for key, child in value.items()}
    if isinstance(value, list):
        return [_said(child, languages, tags) for child in value]
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value
