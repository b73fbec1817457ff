"""Changes to the parts of a workbook that we made: cells filled in, rows and sheets hidden, rows made higher.

`overrides/src/assess/book_edit.js` changes the same parts to the same bytes.
"""

import io
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from typing import Literal, NamedTuple

Kind = Literal["text", "number", "result", "words"]
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The date of a part: an archive has no earlier one."""
_ROW = re.compile(r'<row r="([0-9]+)"([^>]*?)(?:/>|>(.*?)</row>)', re.DOTALL)
_CELL = re.compile(r'<c r="([A-Z]+)[0-9]+"((?: s="[0-9]+")?)[^>]*?(?:/>|>(.*?)</c>)', re.DOTALL)
_FORMULA = re.compile(r"<f>.*?</f>", re.DOTALL)
_HEIGHT = re.compile(r'ht="([0-9.]+)"')
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NO_XML = re.compile("[\ufffe\uffff]")
_BOOK = "xl/workbook.xml"


class Edit(NamedTuple):
    """What comes into a cell: a text, a number, or what its formula comes to, a number or words."""

    kind: Kind
    value: str


@dataclass(slots=True)
class Edits:
    """Changes by the positions of sheets, counted from 0, and their rows, counted from 1."""

    cells: dict[int, dict[int, dict[str, Edit]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(dict)))
    """By the letters of the column."""
    hidden_rows: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    heights: dict[int, dict[int, float]] = field(default_factory=lambda: defaultdict(dict))
    """Points that a row has at least."""
    hidden_sheets: set[int] = field(default_factory=set)

    def set(self, sheet: int, row: int, column: str, value: str, kind: Kind = "text") -> None:
        """Note what comes into a cell."""
        self.cells[sheet][row][column] = Edit(kind, value)


def edited(raw: bytes, edits: Edits) -> bytes:
    """Return a workbook with its changes."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as before, zipfile.ZipFile(made, "w") as after:
        for name, part in edited_parts({name: before.read(name).decode() for name in before.namelist()}, edits):
            after.writestr(zipfile.ZipInfo(name, _EARLIEST), part, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def edited_parts(parts: dict[str, str], edits: Edits) -> Iterator[tuple[str, str]]:
    """Yield the parts of a workbook with their changes, by name."""
    sheets = {f"xl/worksheets/sheet{number + 1}.xml": number for number in edits.cells | edits.hidden_rows}
    for name, part in parts.items():
        if name == _BOOK:
            yield name, _hide_sheets(part, edits.hidden_sheets)
        else:
            yield name, _sheet(part, edits, sheets[name]) if name in sheets else part


def _hide_sheets(book: str, hidden: set[int]) -> str:
    for number in sorted(hidden):
        book = re.sub(rf'(<sheet [^>]*sheetId="{number + 1}")( r:id)', r'\1 state="hidden"\2', book)
    return book


def _sheet(part: str, edits: Edits, number: int) -> str:
    cells, hidden, heights = edits.cells[number], edits.hidden_rows[number], edits.heights[number]
    seen = set()

    def row(found: re.Match[str]) -> str:
        at = int(found[1])
        seen.add(at)
        attributes, content = found[2], found[3] or ""
        if at in heights:
            attributes = _at_least(attributes, heights[at])
        if at in hidden:
            attributes += ' hidden="1"'
        return f'<row r="{at}"{attributes}>{_cells(content, at, cells.get(at, {}))}</row>'

    part = _ROW.sub(row, part)
    new = [f'<row r="{at}">{_cells("", at, cells[at])}</row>' for at in sorted(cells) if at not in seen]
    return part.replace("</sheetData>", f"{''.join(new)}</sheetData>")


def _at_least(attributes: str, height: float) -> str:
    now = _HEIGHT.search(attributes)
    if now is None or float(now[1]) >= height:
        return attributes
    return attributes.replace(now[0], f'ht="{height:g}"')


def _cells(content: str, row: int, wanted: dict[str, Edit]) -> str:
    """Return the cells of a row with those that are wanted; one that was not there comes in at its column."""
    if not wanted:
        return content
    made = {found[1]: (found[2], found[3] or "", found[0]) for found in _CELL.finditer(content)}
    columns = sorted({*made, *wanted}, key=lambda column: (len(column), column))
    return "".join(
        _cell(f"{column}{row}", made.get(column, ("", "", "")), wanted[column]) if column in wanted else made[column][2]
        for column in columns
    )


def _cell(place: str, before: tuple[str, str, str], edit: Edit) -> str:
    style, content, _ = before
    value = xml_text(edit.value)
    if edit.kind == "text":
        words = f'<is><t xml:space="preserve">{value}</t></is>'
        return f'<c r="{place}"{style} t="inlineStr">{words}</c>'
    formula = found[0] if (found := _FORMULA.search(content)) else ""
    kind = ' t="str"' if edit.kind == "words" else ""
    return f'<c r="{place}"{style}{kind}>{formula}<v>{value}</v></c>'


def xml_text(words: str) -> str:
    """Return words as they stand in a cell; what Excel would take for a character of its own is marked."""
    return escape(_ESCAPED.sub("_x005F_", _NO_XML.sub("\N{REPLACEMENT CHARACTER}", words)), quote=False)
