"""Tables of a Word file: joined cells, the head, notes and footnotes in the last row."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from generator.formats.docx.reading.content import written
from generator.formats.docx.reading.lines import Lines, blocks, label_before
from generator.formats.docx.reading.roles import TRANSLATION, said_by
from generator.formats.docx.reading.styles import is_on, value
from generator.formats.docx.xml import name
from generator.formats.drafted.draft import DraftCell, Line, Place, Role
from generator.words import said

_WIDEST = 200
"""Columns; a cell may claim any number of them."""
_REMARKS = (Role.NOTE, Role.FOOTNOTE)
_TYPED_NOTE = re.compile(r"注\s*(?P<number>\d*)\s*[：:]\s*(?P<text>.+)", re.DOTALL)


@dataclass(slots=True)
class _Cell:
    """A cell while its table is read."""

    columns: int
    text: str = ""
    translation: str = ""
    source: str = ""
    rows: int = 1
    below: list[Line] = field(default_factory=list)
    """Its lines, should it turn out to hold notes."""


@dataclass(slots=True)
class _Table:
    """A table while it is read."""

    lines: Lines
    behind: list[Line] = field(default_factory=list)
    """Pictures and footnotes that stand in its cells."""


def table_lines(lines: Lines, root: Element) -> list[Line]:
    """Return a table, then the notes and footnotes of its last row, and pictures that stand in its cells."""
    table = _Table(lines)
    begun: list[list[_Cell]] = []
    open_: dict[int, _Cell] = {}
    head = 0
    for _, row in blocks(root, "tr"):
        look = row.find(name("w:trPr"))
        gone = "w:del" if lines.changes == "accept" else "w:ins"
        if look is not None and look.find(name(gone)) is not None:
            lines.reader.changed += 1
            continue
        begun.append([*_cells(table, row, open_)])
        head += head == len(begun) - 1 and bool(is_on(look, "w:tblHeader"))
    begun = [row for row in begun if row]
    if not begun:
        return []
    below = _notes(begun)
    if below:
        begun.pop()
    cells = tuple(
        tuple(DraftCell(cell.text, cell.columns, cell.rows, cell.translation) for cell in row) for row in begun
    )
    source = "\n".join(cell.source for row in begun for cell in row if cell.source)
    made = Line(role=Role.TABLE, rows=cells, head=max(1, min(head, len(cells) - 1)), source=source, place=_here(lines))
    return [made, *below, *table.behind]


def _here(lines: Lines) -> Place:
    return Place(paragraph=lines.place)


def _cells(table: _Table, row: Element, open_: dict[int, _Cell]) -> Iterator[_Cell]:
    """Yield the cells that begin in a row; one that goes on from above makes that one taller."""
    before = int(value(row.find(name("w:trPr")), "w:gridBefore") or 0)
    column = min(before, _WIDEST)
    if column:
        yield _Cell(column)
    left: _Cell | None = None
    for _, each in blocks(row, "tc"):
        look = each.find(name("w:tcPr"))
        span = value(look, "w:gridSpan") or "1"
        columns = min(max(int(span) if span.isdecimal() else 1, 1), _WIDEST)
        down, right = value(look, "w:vMerge"), value(look, "w:hMerge")
        if right is not None and right != "restart" and left is not None:
            left.columns += columns
        elif down is not None and down != "restart" and column in open_:
            open_[column].rows += 1
        else:
            left = _read(table, each, columns)
            yield left
            open_.pop(column, None)
            if down is not None:
                open_[column] = left
        if down is None:
            open_.pop(column, None)
        column += columns


def _read(table: _Table, root: Element, columns: int) -> _Cell:
    """Return a cell with its paragraphs one below the other."""
    lines = table.lines
    made = _Cell(columns)
    texts: list[str] = []
    for kind, child in blocks(root):
        if kind == "tbl":
            lines.tell(said("word_told.nested"))
            inner = [_read(table, cell, 1) for _, row in blocks(child, "tr") for _, cell in blocks(row, "tc")]
            texts += [cell.text for cell in inner if cell.text]
            made.source += "\n".join(cell.source for cell in inner)
        elif kind == "p":
            _paragraph(table, child, made, texts)
    made.text = "\n".join(texts)
    return made


def _paragraph(table: _Table, child: Element, made: _Cell, texts: list[str]) -> None:
    lines = table.lines
    look = child.find(name("w:pPr"))
    style = value(look, "w:pStyle")
    known = said_by(lines.styles.names(style))
    if known and known.role in _REMARKS:
        own = lines.paragraph(child)
        made.below += own
        texts += [f"{label_before(line)}{line.text}" for line in own]
        made.source += "\n".join(line.source for line in own)
        return
    content = lines.reader.content(child)
    text = written(content.pieces, content.told).strip(" \t\n\u3000")
    for words in content.told:
        lines.tell(words)
    table.behind += lines.beside(content)
    if content.pictures:
        lines.tell(said("word_told.in_cell"))
    if known and known.name == TRANSLATION:
        made.translation = f"{made.translation}\n{text}" if made.translation else text
        made.below[-1:] = [replace(line, translation=text) for line in made.below[-1:]]
        return
    label = lines.counting.label(look, style) if text else None
    if label and label.text:
        text = f"{label.text}{'' if label.bullet else ' '}{text}"
    if text:
        texts.append(text)
        made.source += ("\n" if made.source else "") + content.source
        typed = _TYPED_NOTE.fullmatch(text)
        role = Role.NOTE if typed else Role.UNKNOWN
        made.below.append(
            Line(role=role, label=typed["number"] if typed else "", text=typed["text"] if typed else text,
                 source=content.source, place=_here(lines))
        )  # fmt: skip


def _notes(rows: list[list[_Cell]]) -> list[Line]:
    """Return the notes in the last row, where it is one cell that holds nothing else."""
    last = rows[-1]
    wide = (
        len(rows) > 1 and len(last) == 1 and last[0].columns >= max(sum(cell.columns for cell in row) for row in rows)
    )
    below = last[0].below if wide else []
    made = [_footnote(line) for line in below]
    return made if made and all(line.role in _REMARKS for line in made) else []


_FOOTNOTE = re.compile(
    r"(?:\^(?P<above>\w{1,3}\)?)\^|\[\^(?P<mark>\w{1,3}\)?)\]|(?P<sign>[ᵃᵇᶜᵈᵉ]))\s*(?P<text>.+)", re.DOTALL
)
_ABOVE = dict(zip("ᵃᵇᶜᵈᵉ", "abcde", strict=True))


def _footnote(line: Line) -> Line:
    """Return a line as a footnote where it begins with a mark above the line."""
    found = _FOOTNOTE.fullmatch(line.text) if line.role is Role.UNKNOWN else None
    if found is None:
        return line
    mark = found["above"] or found["mark"] or _ABOVE[found["sign"]]
    return replace(line, role=Role.FOOTNOTE, label=mark, text=found["text"])
