"""What stands inside a clause, in printed order: paragraphs, lists, tables, figures, formulas, notes, examples.

A *provision* is what can be found conforming: a paragraph or a part of one, a list item, a cell of a table.
"""

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from generator.model.attribute import Held
from generator.model.text import Text, entity

ProvisionKind = Literal["requirement", "instruction", "recommendation", "permission", "statement"]
ReadKind: TypeAlias = ProvisionKind | Literal["entry"]
"""A type of provision, or an entry of a bibliography or an index, which provides nothing and has no letter of ours."""
CHECKED: frozenset[ReadKind] = frozenset({"requirement", "instruction"})
"""The types of provision that can be found conforming or not (GB/T 1.1—2020, 9.1)."""
RemarkKind = Literal["note", "example", "warning", "footnote"]


@entity
class Provision:
    """条款: one thing a clause requires, instructs, recommends, permits or states."""

    id: str
    """Permanent id and anchor: the clause's id, a hyphen and a letter, or the standard's own label: `2.3-a`."""
    kind: ReadKind
    """The type of provision by GB/T 1.1—2020, 9.1; an entry in back matter."""
    text: Text
    """The provision's words. Concatenated, the Chinese of a clause's provisions is its `original`."""
    label: str = ""
    """The label that the standard itself prints before it: `a)`, `——`; empty where it prints none."""
    attributes: tuple[Held, ...] = ()
    """Its own attributes, in place of those of its clause."""


@entity
class Paragraph:
    """段: provisions that stand in one paragraph."""

    provisions: tuple[Provision, ...]
    """Its provisions, in order; one, unless the paragraph is cut."""


@entity
class ListItem:
    """列项中的一项: its words, and the lists below it."""

    label: str
    """The label that the standard prints: `a)`, `1)`, `——`; empty where it prints none."""
    provisions: tuple[Provision, ...]
    """Its own words; one provision, unless they are cut. The first bears the label."""
    content: tuple["List", ...] = ()
    """The lists below it."""


@entity
class List:
    """列项: items in order, each with the standard's own label."""

    items: tuple[ListItem, ...]
    """Its items."""


@entity
class Cell:
    """A cell of a table; one that is joined to a neighbour is a part of that."""

    id: str
    """Id and anchor: the table's place in its clause, the row and the column, from 1: `5.4-t1.2.4`."""
    text: Text
    """What stands in it; empty in an empty cell."""
    kind: ProvisionKind | None = None
    """The type of provision that it is; none for a cell that is none."""
    columns: int = 1
    """How many columns it takes."""
    rows: int = 1
    """How many rows it takes."""


@entity
class Footnote:
    """脚注: what a mark in a text or a table refers to."""

    mark: str
    """The mark as printed: `a`."""
    text: Text
    """The note."""


@entity
class Table:
    """表."""

    id: str
    """Permanent id and anchor: `table-1`, `table-A.1`; of one without a number its place in the clause: `5.4-t1`."""
    number: str = ""
    """Its number without the word before it: `1`, `A.1`."""
    title: Text | None = None
    """Its title."""
    unit: Text | None = None
    """The line above it that names the unit of all its values: 单位为小时."""
    head: int = 1
    """How many rows from the top are its head."""
    rows: tuple[tuple[Cell, ...], ...]
    """Its rows, the head first; a cell that is joined to the left or above stands in none of them."""
    notes: tuple[Text, ...] = ()
    """注: notes inside the table."""
    footnotes: tuple[Footnote, ...] = ()
    """表脚注: what the marks in its cells refer to."""


@entity
class FigureLabel:
    """A word in a drawing."""

    key: str
    """The value of `data-label` in the SVG."""
    text: Text
    """The word."""


@entity
class FigurePart:
    """分图: a part of a figure."""

    label: str
    """Its label as printed: `a)`."""
    text: Text
    """Its title."""
    file: str = ""
    """Its own drawing below the standard's folder; empty where the drawing of the figure holds all parts."""
    description: Text | None = None
    """What its own drawing shows."""


@entity
class KeyEntry:
    """标引序号说明 中的一项: what a mark in a drawing stands for."""

    mark: str
    """The mark in the drawing: `1`."""
    text: Text
    """What it stands for."""


@entity
class Figure:
    """A figure of a clause: drawings, in SVG with labels and links from here, and what is printed around them."""

    id: str
    """Permanent id and anchor: `figure-1`."""
    number: Text
    """The figure's number as printed: 图1 / Figure 1."""
    caption: Text
    """The figure's title; empty where the standard prints none."""
    file: str = ""
    """SVG, PNG or JPEG file below the standard's folder; empty where each part has its own.

    In an SVG `data-label` names a label, `data-clause` a link.
    """
    narrow: str = ""
    """The same as an SVG that a phone shows whole; empty where there is none."""
    description: Text
    """What the figure shows, for those who cannot see it."""
    note: Text | None = None
    """Where the drawing comes from."""
    unit: Text | None = None
    """The line above it that names the unit of all its values: 单位为毫米."""
    labels: tuple[FigureLabel, ...] = ()
    """The words in the drawing that are not clause titles."""
    parts: tuple[FigurePart, ...] = ()
    """分图: its parts with their titles."""
    key: tuple[KeyEntry, ...] = ()
    """标引序号说明: what the marks in the drawing stand for."""
    notes: tuple[Text, ...] = ()
    """图注: the standard's own notes below it."""
    footnotes: tuple[Footnote, ...] = ()
    """图脚注: what the marks in the drawing refer to."""

    @property
    def files(self) -> dict[str, str]:
        """Return the files of its drawings by the name under which pages show them: `figure-1`, `figure-1-part-1`."""
        parts = ((f"{self.id}-part-{number}", part.file) for number, part in enumerate(self.parts, 1))
        return {name: file for name, file in ((self.id, self.file), *parts) if file}

    @property
    def files_at(self) -> dict[tuple[str | int, ...], str]:
        """Return the files of its drawings by their place in it, the narrow one last: `("parts", 0, "file")`."""
        parts = ((("parts", number, "file"), part.file) for number, part in enumerate(self.parts))
        found: tuple[tuple[tuple[str | int, ...], str], ...] = (
            (("file",), self.file),
            *parts,
            (("narrow",), self.narrow),
        )
        return {path: file for path, file in found if file}


@entity
class Symbol:
    """式中 的一项: a symbol of a formula and what it stands for."""

    symbol: str
    """The symbol, in LaTeX: `n_1`."""
    text: Text
    """What it stands for."""


@entity
class Formula:
    """公式."""

    id: str
    """Permanent id and anchor: `formula-1`; of one without a number its place in the clause: `5.4-f1`."""
    number: str = ""
    """Its number without brackets: `1`, `A.1`."""
    latex: str
    """The formula in LaTeX."""
    where: tuple[Symbol, ...] = ()
    """式中: what its symbols stand for."""


@entity
class Point:
    """An item of a list inside a note, an example or a definition: it is no provision."""

    label: str
    """The label that the standard prints: `a)`, `——`; empty where it prints none."""
    text: Text
    """Its words."""
    points: tuple["Point", ...] = ()
    """The items below it."""


@entity
class Remark:
    """注, 示例, 警示 or 脚注 of a clause or a term entry: informative, and no provision."""

    id: str
    """Anchor: `5.3-note-1`."""
    kind: RemarkKind
    """What it is."""
    clause: str
    """Id of its clause or term entry."""
    position: int
    """How many of its kind stand before it there."""
    mark: str = ""
    """Its number where several of its kind stand there; the mark of a footnote."""
    text: Text
    """Its words."""
    points: tuple[Point, ...] = ()
    """The items of the list that its words lead in."""

    @property
    def path(self) -> tuple[str, int]:
        """Return its place among the remarks of its clause: `notes`, 0."""
        return f"{self.kind}s", self.position


Block: TypeAlias = Paragraph | List | Table | Figure | Formula | Remark


def provisions_in(blocks: Iterable[Block]) -> Iterator[Provision]:
    """Yield the provisions of blocks, in printed order."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from block.provisions
        elif isinstance(block, List):
            for each in block.items:
                yield from each.provisions
                yield from provisions_in(each.content)
        elif isinstance(block, Table):
            for cell in cells_in(block):
                if cell.kind:
                    yield Provision(id=cell.id, kind=cell.kind, text=cell.text)


def column_of(cell: Cell) -> int:
    """Return in which column of its table a cell begins, from 1."""
    return int(cell.id.rpartition(".")[2])


def cells_at(table: Table, row: int | None, column: int | None) -> Iterator[Cell]:
    """Yield the cells of a table that take a row, a column or a place in both, counted from 1, the head included."""
    for place, cells in enumerate(table.rows, 1):
        for cell in cells:
            left = column_of(cell)
            in_row = row is None or place <= row < place + cell.rows
            if in_row and (column is None or left <= column < left + cell.columns):
                yield cell


def cells_in(table: Table) -> Iterator[Cell]:
    """Yield the cells of a table, row by row."""
    for row in table.rows:
        yield from row
