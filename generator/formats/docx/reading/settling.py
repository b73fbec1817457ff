"""What only the lines around it tell of a line: symbols of a formula, designations of an entry, a caption's place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.formats.drafted.draft import DraftCell, Line, Role

_WHERE = re.compile(r"(?:式中|where)\s*[：:]?", re.IGNORECASE)
_KEY = re.compile(r"(?:标引(?:序号)?说明|Key)\s*[：:]?", re.IGNORECASE)
_ENTRY = re.compile(r"(?P<mark>[0-9A-Za-z]{1,3})\s*——\s*(?P<text>.+)", re.DOTALL)
_SYMBOL = re.compile(r"(?P<symbol>\$[^$]+\$|[^—：:]{1,30}?)\s*——\s*(?P<text>.+)", re.DOTALL)
_SOURCE = re.compile(r"[\[［【]\s*(?:来源|SOURCE)\s*[：:].*", re.DOTALL)
_TYPED = re.compile(
    r"(?P<kind>注|示例|警示|警告|NOTE|EXAMPLE|WARNING)\s*(?P<number>\d{0,2})\s*(?:[：:]|——)\s*(?P<text>.+)", re.DOTALL
)
_KINDS = {"注": Role.NOTE, "NOTE": Role.NOTE, "示例": Role.EXAMPLE, "EXAMPLE": Role.EXAMPLE}
_UNIT = re.compile(r"单位(?:为|[：:]).{1,20}")
_STATUS = re.compile(r".*[（(](?:许用|拒用|弃用|首选|被取代|admitted|deprecated)(?:术语)?[）)]", re.DOTALL)
_PART = re.compile(r"(?P<label>[a-z][)）])\s*(?P<text>.+)", re.DOTALL)
_PLAIN = (Role.PARAGRAPH, Role.SYMBOL, Role.KEY_ENTRY, Role.SOURCE)
_BEHIND_COVER = (Role.FRONT, Role.HEADING, Role.TITLE, Role.CONTENTS, Role.UNTITLED)
_NOTED = re.compile(r"(?:(?P<sign>[ᵃᵇᶜᵈᵉ])|\^(?P<mark>[a-e])\^)\s*(?P<text>.+)", re.DOTALL)
_LONGEST = 40
_RAISED = str.maketrans("abcde", "ᵃᵇᶜᵈᵉ")
_LOWERED = str.maketrans("ᵃᵇᶜᵈᵉ", "abcde")
_BELOW_PICTURE = (Role.PICTURE, Role.PART, Role.KEY, Role.KEY_ENTRY, Role.NOTE, Role.FOOTNOTE)


def settled(lines: list[Line]) -> list[Line]:
    """Return lines with the roles that their neighbours give them, a caption right behind its drawing."""
    made = [*_in_context(lines)]
    _marked(made)
    _captioned(made)
    return _joined_examples(made)


@dataclass(slots=True)
class _Around:
    """What the lines before belong to."""

    cover: str
    """`on` while the cover is read, then `ended`."""
    kind: str = ""
    """`table`, `formula`, `where`, `figure`, `key`, or nothing."""
    entry: str = ""
    """In a term entry `designations`, then `text`."""


def _in_context(lines: list[Line]) -> Iterator[Line]:
    around = _Around(cover="on" if any(line.role is Role.COVER for line in lines) else "ended")
    for place, line in enumerate(lines):
        own = _on_cover(line, around) or _settled(line, lines[place + 1 :][:1], around)
        _enter(own, around)
        yield own


def _enter(line: Line, around: _Around) -> None:
    """Note what a line opens or ends."""
    kinds = {
        Role.FORMULA: "formula", Role.WHERE: "where", Role.SYMBOL: "where", Role.PICTURE: "figure", Role.PART: "figure",
        Role.FIGURE_CAPTION: "figure", Role.TABLE: "table", Role.KEY: "key", Role.KEY_ENTRY: "key",
    }  # fmt: skip
    if line.role in kinds:
        around.kind = kinds[line.role]
    elif line.role not in (Role.NOTE, Role.FOOTNOTE, Role.UNIT, Role.RUNNING):
        around.kind = ""
    if line.role is Role.TERM:
        around.entry = "designations"
    elif line.role in (Role.HEADING, Role.UNTITLED, Role.FRONT, Role.ANNEX):
        around.entry = ""
    elif line.role in (Role.DEFINITION, Role.NOTE, Role.EXAMPLE, Role.SOURCE) and around.entry:
        around.entry = "text"


def _on_cover(line: Line, around: _Around) -> Line | None:
    """Return a line of the cover; None where there is none, or it has ended."""
    if line.role in _BEHIND_COVER:
        around.cover = "ended"
    elif around.cover == "on":
        return replace(line, role=Role.COVER) if line.role is Role.PARAGRAPH else line
    return None


def _settled(line: Line, following: list[Line], around: _Around) -> Line:
    """Return a line as what stands before it makes it."""
    own = _named(line, around)
    if own is not line:
        return own
    paragraph = line.role is Role.PARAGRAPH
    if line.role is Role.SYMBOL or (paragraph and around.kind == "where"):
        return _symbol(line)
    if line.role is Role.KEY_ENTRY or (paragraph and around.kind == "key"):
        found = _ENTRY.fullmatch(line.text)
        role = Role.KEY_ENTRY if found else Role.PARAGRAPH
        return replace(
            line, role=role, label=found["mark"] if found else "", text=found["text"] if found else line.text
        )
    if line.role is Role.PART and (part := _PART.fullmatch(line.text)) and not line.label:
        return replace(line, label=part["label"], text=part["text"])
    return _paragraph(line, following, around) if paragraph else line


def _named(line: Line, around: _Around) -> Line:
    """Return a line that its own words name: a source, 式中, 标引序号说明."""
    if line.role not in _PLAIN or not line.text:
        return line
    if _SOURCE.fullmatch(line.text):
        return replace(line, role=Role.SOURCE)
    if _WHERE.fullmatch(line.text) and around.kind == "formula":
        return replace(line, role=Role.WHERE)
    return replace(line, role=Role.KEY) if _KEY.fullmatch(line.text) else line


def _paragraph(line: Line, following: list[Line], around: _Around) -> Line:
    """Return a paragraph as what its words and the entry that it stands in make it."""
    if found := _TYPED.fullmatch(line.text):
        role = _KINDS.get(found["kind"], Role.WARNING)
        return replace(line, role=role, label=found["number"], text=found["text"])
    if _UNIT.fullmatch(line.text):
        return replace(line, role=Role.UNIT)
    if around.kind == "table" and (found := _NOTED.fullmatch(line.text)):
        mark = found["mark"] or found["sign"].translate(_LOWERED)
        return replace(line, role=Role.FOOTNOTE, label=mark, text=found["text"])
    if around.entry != "designations":
        return line
    more = bool(following) and following[0].role in (Role.PARAGRAPH, Role.DESIGNATION, Role.DEFINITION)
    return replace(line, role=Role.DESIGNATION if _designates(line.text, more=more) else Role.DEFINITION)


def _designates(text: str, *, more: bool) -> bool:
    """Tell whether a line of an entry is a designation, and the definition stands behind it."""
    if _STATUS.fullmatch(text):
        return True
    return more and len(text) <= _LONGEST and not re.search("[。，；：;]", text)


def _symbol(line: Line) -> Line:
    found = _SYMBOL.fullmatch(line.text)
    if found is None:
        return replace(line, role=Role.PARAGRAPH)
    symbol = re.sub(r"~(.+?)~", r"_{\1}", re.sub(r"\^(.+?)\^", r"^{\1}", found["symbol"].strip("$")))
    return replace(line, role=Role.SYMBOL, label=symbol, text=found["text"])


def _marked(lines: list[Line]) -> None:
    """Make marks of the letters above the line in a table that its footnotes name."""
    for place, line in enumerate(lines):
        if line.role is Role.TABLE:
            marks = [*_marks_behind(lines[place + 1 :])]
            rows = tuple(tuple(_with_marks(cell, marks) for cell in row) for row in line.rows)
            lines[place] = replace(line, rows=rows)


def _marks_behind(lines: list[Line]) -> Iterator[str]:
    for line in lines:
        if line.role not in (Role.NOTE, Role.FOOTNOTE, Role.RUNNING):
            return
        if line.role is Role.FOOTNOTE and line.label:
            yield line.label


def _with_marks(cell: DraftCell, marks: list[str]) -> DraftCell:
    text = cell.text
    for mark in marks:
        text = text.replace(f"^{mark}^", f"[^{mark}]")
        text = text.replace(mark.translate(_RAISED), f"[^{mark}]") if mark.translate(_RAISED) != mark else text
    return replace(cell, text=text)


def _captioned(lines: list[Line]) -> None:
    """Put the caption of a figure right behind its first drawing, before what explains it."""
    for place, line in enumerate(lines):
        if line.role is not Role.FIGURE_CAPTION:
            continue
        begin = place
        while begin and lines[begin - 1].role in _BELOW_PICTURE:
            begin -= 1
        drawn = next((at for at in range(begin, place) if lines[at].role is Role.PICTURE), None)
        if drawn is not None and drawn + 1 < place:
            lines.insert(drawn + 1, lines.pop(place))


def _joined_examples(lines: list[Line]) -> list[Line]:
    """Join the head of an example that has no words with the words below it."""
    made: list[Line] = []
    for line in lines:
        last = made[-1] if made else None
        if last and last.role is Role.EXAMPLE and not last.text and line.role is Role.EXAMPLE:
            made[-1] = replace(line, label=last.label, source=f"{last.source}{line.source}")
        else:
            made.append(line)
    return made
