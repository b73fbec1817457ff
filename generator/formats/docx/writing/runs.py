"""A text with its marks as the runs of a paragraph."""

from collections.abc import Callable, Iterable
from xml.etree.ElementTree import Element

from generator.formats.docx.writing.omml import office_math
from generator.formats.docx.writing.styles import BLANK, CODE, EMPHASIS, MARK
from generator.formats.docx.xml import element, with_text
from generator.model import Language
from generator.standard.inline import Run, runs

LANGUAGES: dict[Language, dict[str, str]] = {"zh": {"eastAsia": "zh-CN"}, "en": {"val": "en-GB"}}
_RAISED = {"sub": "subscript", "super": "superscript"}
_STYLED = {"code": CODE, "blank": BLANK, "emphasis": EMPHASIS, "footnote": MARK}
Noted = Callable[[str], Element | None]
"""Gives the reference of a footnote of the page by its mark; none where the mark has none there."""


def run(words: str, *look: Element) -> Element:
    """Make a run; tabs and ends of lines are elements of their own."""
    made = element("r", *([element("rPr", *look)] if look else []))
    for place, line in enumerate(words.split("\n")):
        if place:
            made.append(element("br"))
        for nth, piece in enumerate(line.split("\t")):
            if nth:
                made.append(element("tab"))
            if piece:
                made.append(with_text("w:t", piece))
    return made


def runs_of(text: str, noted: Noted = lambda _: None) -> list[Element]:
    """Return the runs of a text."""
    return [_made(piece, noted) for piece in runs(text)]


def _made(piece: Run, noted: Noted) -> Element:
    if piece.style == "formula":
        made = office_math(piece.text)
        return run(piece.text, _styled(CODE)) if made is None else made
    if piece.style in _RAISED:
        return run(piece.text, element("vertAlign", val=_RAISED[piece.style]))
    if piece.style == "footnote":
        found = noted(piece.text)
        return run(piece.text, _styled(MARK)) if found is None else found
    if piece.style in _STYLED:
        return run(piece.text, _styled(_STYLED[piece.style]))
    return run(piece.text)


def _styled(style: str) -> Element:
    return element("rStyle", val=style)


def paragraph(style: str, content: Iterable[Element] = (), *look: Element) -> Element:
    """Make a paragraph in a style, by its id."""
    return element("p", element("pPr", element("pStyle", val=style), *look), *content)
