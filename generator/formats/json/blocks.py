"""What stands in a clause as data: blocks in printed order, each saying what it is under `block`."""

from typing import Literal, TypeAlias

from generator.model import (
    Block,
    Cell,
    Figure,
    Footnote,
    Formula,
    List,
    Paragraph,
    Point,
    Remark,
    RemarkKind,
    Table,
    Text,
    entity,
)
from generator.standard.formula_words import linear_formula


@entity
class ParagraphJson:
    """A paragraph."""

    block: Literal["paragraph"]
    provisions: tuple[str, ...]
    """Ids of its provisions."""


@entity
class ItemJson:
    """An item of a list."""

    label: str
    provisions: tuple[str, ...]
    """Ids of its provisions."""
    content: tuple["ListJson", ...]
    """The lists below it."""


@entity
class ListJson:
    """A list."""

    block: Literal["list"]
    items: tuple[ItemJson, ...]


@entity
class CellJson:
    """A cell of a table; one that is joined to a neighbour is a part of that."""

    id: str
    text: Text
    provision: bool
    """Whether it is a provision, under its id."""
    columns: int
    rows: int


@entity
class TableJson:
    """A table."""

    block: Literal["table"]
    id: str
    number: str
    title: Text | None
    unit: Text | None
    head: int
    """How many rows from the top are its head."""
    rows: tuple[tuple[CellJson, ...], ...]
    notes: tuple[Text, ...]
    footnotes: tuple[Footnote, ...]


@entity
class FigurePlaceJson:
    """The place of a figure."""

    block: Literal["figure"]
    id: str
    """Id of the figure."""


@entity
class SymbolJson:
    """A symbol of a formula."""

    symbol: str
    """In LaTeX."""
    linear: str
    """In plain text: `n₁`."""
    text: Text
    """What it stands for."""


@entity
class FormulaJson:
    """A formula."""

    block: Literal["formula"]
    id: str
    number: str
    latex: str
    linear: str
    """In plain text: `R = n₁/n × 100%`."""
    where: tuple[SymbolJson, ...]


@entity
class RemarkJson:
    """A note, an example, a warning or a footnote."""

    block: RemarkKind
    id: str
    mark: str
    """Its number, or the mark of a footnote."""
    text: Text
    points: tuple[Point, ...]
    """The items of the list that its words lead in."""


BlockJson: TypeAlias = ParagraphJson | ListJson | TableJson | FigurePlaceJson | FormulaJson | RemarkJson


def block_json(block: Block) -> BlockJson:
    """Return a block as data."""
    match block:
        case Paragraph():
            return ParagraphJson(block="paragraph", provisions=tuple(each.id for each in block.provisions))
        case List():
            return _list(block)
        case Table():
            rows = tuple(tuple(map(_cell, row)) for row in block.rows)
            return TableJson(
                block="table", id=block.id, number=block.number, title=block.title, unit=block.unit, head=block.head,
                rows=rows, notes=block.notes, footnotes=block.footnotes,
            )  # fmt: skip
        case Figure():
            return FigurePlaceJson(block="figure", id=block.id)
        case Formula():
            return _formula(block)
        case Remark():
            return RemarkJson(block=block.kind, id=block.id, mark=block.mark, text=block.text, points=block.points)


def _list(block: List) -> ListJson:
    return ListJson(
        block="list",
        items=tuple(
            ItemJson(
                label=each.label,
                provisions=tuple(provision.id for provision in each.provisions),
                content=tuple(map(_list, each.content)),
            )
            for each in block.items
        ),
    )


def _formula(formula: Formula) -> FormulaJson:
    where = (
        SymbolJson(symbol=entry.symbol, linear=linear_formula(entry.symbol), text=entry.text) for entry in formula.where
    )
    return FormulaJson(
        block="formula", id=formula.id, number=formula.number, latex=formula.latex,
        linear=linear_formula(formula.latex), where=tuple(where),
    )  # fmt: skip


def _cell(cell: Cell) -> CellJson:
    return CellJson(
        id=cell.id, text=cell.text, provision=cell.kind is not None, columns=cell.columns, rows=cell.rows
    )  # fmt: skip
