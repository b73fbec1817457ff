"""A paragraph in a style that is known, as lines of a draft."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from generator.formats.docx.reading.content import Content, written
from generator.formats.docx.reading.counting import Label
from generator.formats.docx.reading.roles import Said
from generator.formats.drafted.draft import Line, Role, plain_text
from generator.model import HAN
from generator.standard.labels import split_label

_NUMBER = re.compile(
    r"(?:第|附\s*录\s*|Annex\s*|Appendix\s*)?(?P<number>(?:[A-Z]\.)?\d+(?:\.\d+)*|[A-Z])\s*(?:章|[.．、])?"
)
_CAPTION = re.compile(r"(?:表|图|Table|Figure)\s*(?P<number>(?:[A-Z][.\-])?\d+(?:[.\-]\d+)*)", re.IGNORECASE)
_TYPED_CAPTION = re.compile(rf"{_CAPTION.pattern}(?![.\d])\s*(?P<title>.*)", re.IGNORECASE | re.DOTALL)
_REMARK = re.compile(r"(?:注|示例|警示|警告|NOTE|EXAMPLE|WARNING)\s*(?P<number>\d*)\s*[：:]?\s*", re.IGNORECASE)
_DASHES = ("—", "–", "-")
"""What LibreOffice leaves of the two dashes of a list when it saves a file."""
_FOOTNOTE = re.compile(r"(?P<mark>\w{1,3}\)?|\*{1,3})[\s\u3000]+")


def styled(known: Said, label: Label | None, content: Content, line: Line) -> list[Line]:
    """Return a paragraph in a style that is known."""
    counted = label.text if label else ""
    if known.role in {Role.HEADING, Role.UNTITLED, Role.TERM, Role.ANNEX}:
        return _numbered(known, counted, content, line)
    one = replace(line, role=known.role, text=re.sub(r"\s*\n\s*", " ", line.text))
    if known.role is Role.ITEM:
        return [_item(known, label, one)]
    if known.label == "issuer":
        return [*_issuers(content, replace(one, label=known.label))]
    maker = _BY_ROLE.get(known.role)
    return [maker(counted, content, replace(one, label=known.label)) if maker else one]


def _issuers(content: Content, line: Line) -> Iterator[Line]:
    """Yield those who issue a standard, each by itself; the first has the words of the file."""
    words = re.sub(r"发\s*布\s*$|^\s*Issued by\s+", "", content.plain)
    between = r"\s+" if re.search(f"[{HAN}]", words) else r"[\n\t]+|, "
    for place, name_ in enumerate(part for part in re.split(between, words) if part.strip()):
        yield replace(line, text=name_.strip(), source="" if place else content.source)


def _on_cover(_: str, content: Content, line: Line) -> Line:
    return replace(line, text=content.plain.strip())


def _remark(counted: str, _: Content, line: Line) -> Line:
    """Return a note, an example or a warning without what stands before it."""
    typed = None if counted else _REMARK.match(line.text)
    number = re.sub(r"\D", "", counted) if counted else typed["number"] if typed else ""
    return replace(line, label=number, text=line.text[typed.end() :] if typed else line.text)


def _nature(_: str, __: Content, line: Line) -> Line:
    return replace(line, text="", informative="资料" in line.text or "informative" in line.text)


def trimmed(text: str) -> str:
    """Return a text without blanks around it."""
    return text.strip(" \t\n\u3000")


def _item(known: Said, label: Label | None, line: Line) -> Line:
    if label is None or not label.text:
        own, begin = split_label(line.text)
        level = known.level or 1
        if not own:
            return replace(line, role=Role.PARAGRAPH)
        return replace(line, label=own, text=line.text[begin:], level=level)
    dash = "破折号" in known.name and label.text in _DASHES
    return replace(line, label="——" if dash else label.text, level=known.level or label.level + 1)


def _caption(counted: str, _: Content, line: Line) -> Line:
    """Return a caption with its number, which is counted or stands in the text."""
    found = _CAPTION.search(counted) if counted else None
    if found:
        return replace(line, label=found["number"])
    typed = _TYPED_CAPTION.fullmatch(line.text)
    if typed is None:
        return line
    drawn = line.text[:1] in {"图", "F", "f"}
    role = Role.FIGURE_CAPTION if drawn else Role.TABLE_CAPTION
    return replace(line, role=role, label=typed["number"], text=typed["title"].strip())


def _footnote(counted: str, content: Content, line: Line) -> Line:
    """Return a footnote of a table or a figure, its mark before it."""
    first = content.pieces[0] if content.pieces else None
    mark, text = counted.strip(), line.text
    if not mark and first and first.style in {"super", "footnote"}:
        mark = first.text.strip()
        text = trimmed(written(content.pieces[1:], []))
    elif not mark and (typed := _FOOTNOTE.match(text)):
        mark, text = typed["mark"], text[typed.end() :]
    return replace(line, label=mark, text=text)


def _numbered(known: Said, counted: str, content: Content, line: Line) -> list[Line]:
    """Return a heading, an untitled clause, a term entry or an annex; the lines of one paragraph stand apart."""
    found = _NUMBER.fullmatch(counted) if counted else None
    rows = [row.strip(" \t\u3000") for row in line.text.split("\n") if row.strip(" \t\u3000")]
    role = known.role
    if role is Role.HEADING and found and found["number"].isalpha():
        role = Role.ANNEX
    if found is None:
        return _typed(known, content, line, rows)
    number = found["number"]
    if role is Role.ANNEX:
        return _annex(number, rows, line)
    text = rows[0] if rows else ""
    first = replace(line, role=role, label=number, text=text if role is Role.TERM else " ".join(rows))
    if role is not Role.TERM:
        return [first]
    return [first, *(replace(line, role=Role.DESIGNATION, text=row, source="") for row in rows[1:])]


def _annex(number: str, rows: list[str], line: Line) -> list[Line]:
    made = [replace(line, role=Role.ANNEX, label=number[0], text="")]
    for row in rows:
        if re.fullmatch(r"[（(]\s*(?:规范性|资料性|normative|informative).*", row):
            informative = "资料" in row or "informative" in row
            made.append(replace(line, role=Role.ANNEX_NATURE, text="", source="", informative=informative))
        else:
            made.append(replace(line, role=Role.ANNEX_TITLE, text=row, source=""))
    return made


def _typed(known: Said, content: Content, line: Line, rows: list[str]) -> list[Line]:
    """Return a heading whose number is typed, or missing: its form will say what it is."""
    match = _NUMBER.match(content.plain.strip())
    text = " ".join(rows)
    if match and known.role in {Role.HEADING, Role.UNTITLED, Role.TERM} and match.end() < len(content.plain.strip()):
        begin = plain_text(match[0])
        if text.startswith(begin) and not match["number"].isalpha():
            return [replace(line, role=known.role, label=match["number"], text=trimmed(text[len(begin) :]))]
    if known.role is Role.UNTITLED:
        return [replace(line, role=Role.PARAGRAPH, text=text)]
    return [replace(line, role=Role.UNKNOWN, text=content.plain.replace("\n", " ").replace("\t", " ").strip())]


_BY_ROLE: dict[Role, Callable[[str, Content, Line], Line]] = {
    Role.COVER: _on_cover,
    **dict.fromkeys((Role.NOTE, Role.EXAMPLE, Role.WARNING), _remark),
    **dict.fromkeys((Role.TABLE_CAPTION, Role.FIGURE_CAPTION), _caption),
    Role.FOOTNOTE: _footnote,
    Role.ANNEX_NATURE: _nature,
    Role.FRONT: lambda _, __, line: replace(line, text="".join(line.text.split())),
    Role.ENTRY: lambda counted, _, line: replace(line, text=f"{counted} {line.text}".strip()),
}
"""What makes a line of a paragraph in a style, by what the style says: of its counted number, what it holds, and it."""
