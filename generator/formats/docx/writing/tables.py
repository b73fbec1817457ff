"""Tables: title and unit above, joined cells, notes and footnotes in a last row."""

from xml.etree.ElementTree import Element

from generator.formats.docx.template import style_id
from generator.formats.docx.writing.captions import caption
from generator.formats.docx.writing.manuscript import Manuscript
from generator.formats.docx.writing.runs import paragraph, run
from generator.formats.docx.writing.styles import MARK, WIDTH
from generator.formats.docx.xml import element
from generator.model import Cell, Footnote, Table, cells_in, column_of
from generator.standard.inline import linear
from generator.standard.widths import width

_LONG = 16
"""Words of a cell wider than this stand at its left."""
_NARROWEST, _WIDEST = 3, 24


def write_table(paper: Manuscript, table: Table) -> None:
    """Write a table with what belongs to it."""
    if table.number or table.title:
        caption(paper, "表", table.number, table.title)
    if table.unit:
        paper.text("单位", table.unit)
    columns = sum(cell.columns for cell in table.rows[0])
    made = element("tbl", _look(), _grid(paper, table, columns))
    places: dict[tuple[int, int], tuple[Cell, int]] = {}
    for place, row in enumerate(table.rows):
        for cell in row:
            for down in range(cell.rows):
                places[place + down, column_of(cell)] = (cell, down)
    for place in range(len(table.rows)):
        made.append(_row(paper, table, place, [places[at] for at in sorted(places) if at[0] == place]))
    if table.notes or table.footnotes:
        made.append(element("tr", _last(paper, table, columns)))
    paper.body += [made, element("p", element("pPr", element("spacing", line="120", lineRule="exact")))]


def _look() -> Element:
    outer, inner = {"val": "single", "sz": "8"}, {"val": "single", "sz": "4"}
    sides = {"top": outer, "left": outer, "bottom": outer, "right": outer, "insideH": inner, "insideV": inner}
    borders = element("tblBorders", *(element(side, **look, space="0", color="auto") for side, look in sides.items()))
    return element("tblPr", element("tblW", w="5000", type="pct"), element("jc", val="center"), borders)


def _grid(paper: Manuscript, table: Table, columns: int) -> Element:
    """Return how wide the columns are, by the words in them."""
    wide = [float(_NARROWEST)] * columns
    for cell in cells_in(table):
        if cell.columns == 1:
            column = column_of(cell) - 1
            words = max(width(linear(line)) for line in paper.own(cell.text).split("\n"))
            wide[column] = min(_WIDEST, max(wide[column], words))
    return element("tblGrid", *(element("gridCol", w=str(int(WIDTH * one / sum(wide)))) for one in wide))


def _row(paper: Manuscript, table: Table, place: int, cells: list[tuple[Cell, int]]) -> Element:
    look = [element("trPr", element("cantSplit"), element("tblHeader"))] if place < table.head else []
    return element("tr", *look, *(_cell(paper, cell, down) for cell, down in cells))


def _cell(paper: Manuscript, cell: Cell, down: int) -> Element:
    look = element("tcPr")
    if cell.columns > 1:
        look.append(element("gridSpan", val=str(cell.columns)))
    if cell.rows > 1:
        look.append(element("vMerge") if down else element("vMerge", val="restart"))
    look.append(element("vAlign", val="center"))
    words = linear(paper.own(cell.text))
    left = [element("jc", val="left")] if width(words) > _LONG or "\n" in words else []
    lines = [paragraph(style_id("表格"))] if down else paper.lines("表格", cell.text, *left)
    return element("tc", look, *lines)


def _last(paper: Manuscript, table: Table, columns: int) -> Element:
    """Return the cell below all columns that holds notes and footnotes."""
    marks = [str(place) if len(table.notes) > 1 else "" for place in range(1, len(table.notes) + 1)]
    lines = paper.remarks("note", zip(marks, table.notes, strict=True))
    lines += footnotes(paper, "表脚注", table.footnotes)
    return element("tc", element("tcPr", element("gridSpan", val=str(columns))), *lines)


def footnotes(paper: Manuscript, style: str, notes: tuple[Footnote, ...]) -> list[Element]:
    """Return the footnotes of a table or a figure, each with its mark."""
    made: list[Element] = []
    for note in notes:
        before = [run(note.mark, element("rStyle", val=MARK)), run("\u3000")]
        made += paper.lines(style, note.text, before=before)
    return made
