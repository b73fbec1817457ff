"""Tables, figures, formulas, notes and examples as they are written, to blocks with their ids and places."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from generator.model import (
    LANGUAGES,
    OTHER,
    Block,
    Cell,
    Figure,
    FigurePart,
    Footnote,
    Formula,
    KeyEntry,
    Language,
    Point,
    ProvisionKind,
    Remark,
    RemarkKind,
    Symbol,
    Table,
    Text,
)
from generator.model.place import Step
from generator.source.document import locate_character
from generator.source.slips import Slip
from generator.source.tables import Joined, Written, grid, joined, shown, translated
from generator.source.written import WrittenBlock, WrittenNote, WrittenPoint
from generator.source.written_blocks import WrittenFigure, WrittenFootnote, WrittenPart, WrittenTable
from generator.standard.labels import split_label
from generator.standard.verbs import kind_of
from generator.words import text
from generator.words.errors import problem

if TYPE_CHECKING:
    from generator.source.content import Maker

Path: TypeAlias = tuple[Step, ...]
CellKind: TypeAlias = ProvisionKind | Literal["none"]
Making: TypeAlias = Callable[["Maker", WrittenBlock, Path], Iterator[Block]]
_NAME = re.compile(r"(?:注|示例|警示|警告|NOTE|EXAMPLE|WARNING)\s*(?P<mark>\d*)\s*[：:]\s*", re.IGNORECASE)
_NAMED_NUMBER = re.compile(
    r"(?:表|图|公式|式|Table|Figure|Formula)?\s*[（(]?\s*(?P<bare>(?:[A-Z]\.)?\d+(?:-\d+)?)\s*[）)]?", re.IGNORECASE
)
"""A number as it is printed: 表1, （A.1）."""
_BARE_NUMBER = re.compile(r"(?:[A-Z]\.)?\d+(?:-\d+)?")


def _table(maker: "Maker", block: WrittenBlock, path: Path) -> Iterator[Block]:
    """Yield a table, unless its rows are no table."""
    written = block.table
    if written is None:
        return
    here = (*path, "table")
    place = f"{maker.written.id}-t{maker.count('table')}"
    table_number = _bare_number(written.number)
    id_ = written.id or (f"table-{table_number}" if table_number else place)
    maker.note(id_, here)
    rows = _rows(maker, written, place, here)
    if rows:
        yield Table(
            id=id_, number=table_number, title=written.title, unit=written.unit, head=written.head, rows=rows,
            notes=written.notes, footnotes=_footnotes_of(maker, id_, written.footnotes, here),
        )  # fmt: skip


def _footnotes_of(maker: "Maker", id_: str, written: tuple[WrittenFootnote, ...], path: Path) -> tuple[Footnote, ...]:
    """Return the footnotes of a table or a figure."""
    for number in range(len(written)):
        maker.spot(id_, ("footnotes", number, "text"), (*path, "footnotes", number))
    return tuple(Footnote(mark=note.mark, text=Text(zh=note.zh, en=note.en)) for note in written)


def _rows(maker: "Maker", written: WrittenTable, place: str, path: Path) -> tuple[tuple[Cell, ...], ...]:
    """Return the cells of a table by row; none where they do not fit."""
    own, other = maker.language, OTHER[maker.language]
    rows, others = grid(getattr(written, own)), grid(getattr(written, other))
    if not rows:
        maker.tell(path, "TAB001", "table-empty")
        return ()
    if not 0 <= written.head <= len(rows):
        maker.tell((*path, "head"), "TAB001", "table-head", value=written.head, rows=len(rows))
        return ()
    shape, slip = joined(rows)
    if slip:
        _tell(maker, (*path, own), slip)
        return ()
    slip = translated(rows, others) if others else None
    if slip:
        _tell(maker, (*path, other), slip)
        return ()
    kinds = _kinds(maker, written, shape, path)
    return tuple(
        tuple(
            _cell(
                maker,
                each,
                others[each.cell.row - 1][each.cell.column - 1] if others else None,
                (*path, place),
                kind=kinds.get(
                    (each.cell.row, each.cell.column),
                    "none" if maker.entries or each.cell.row <= written.head else None,
                ),
            )
            for each in row
        )
        for row in shape
    )


def _kinds(
    maker: "Maker", written: WrittenTable, shape: tuple[tuple[Joined, ...], ...], path: Path
) -> dict[tuple[int, int], CellKind]:
    """Return the types of cells that are written, by row and column; `maker` is told of one that no cell has."""
    cells = {(each.cell.row, each.cell.column) for row in shape for each in row}
    for number, entry in enumerate(written.kinds):
        if (entry.row, entry.column) not in cells:
            maker.tell((*path, "kinds", number), "TAB001", "no-cell", row=entry.row, column=entry.column)
        if entry.kind != "none":
            maker.kind_as(entry.kind, (*path, "kinds", number))
    return {} if maker.entries else {(entry.row, entry.column): entry.kind for entry in written.kinds}


def _cell(maker: "Maker", made: Joined, translation: Written | None, place: Path, *, kind: CellKind | None) -> Cell:
    """Return a cell; `place` is the path of its table, and last the table's place in the clause.

    `kind` is its type where that is known, else its verb says it.
    """
    cell = made.cell
    *path, name = place
    id_ = f"{name}.{cell.row}.{cell.column}"
    own, other = maker.language, OTHER[maker.language]
    words = {own: shown(cell.text), other: ""}
    maker.note(id_, tuple(path))
    maker.spot(id_, ("text",), (*path, own), cell.offset)
    maker.spot(id_, ("text", own), (*path, own), cell.offset)
    if translation:
        words[other] = shown(translation.text)
        maker.spot(id_, ("text", other), (*path, other), translation.offset)
    text_ = Text(zh=words["zh"], en=words["en"])
    said = kind_of(text_, maker.language) if kind is None else None if kind == "none" else kind
    return Cell(id=id_, text=text_, kind=said, columns=made.columns, rows=made.rows)


def _tell(maker: "Maker", path: Path, slip: Slip) -> None:
    where = locate_character(maker.document, path, slip.offset)
    maker.problems.append(problem(where, slip.rule, slip.key, **slip.values))


def _figure(maker: "Maker", block: WrittenBlock, path: Path) -> Iterator[Block]:
    if block.figure:
        yield figure(maker, block.figure, (*path, "figure"))


def figure(maker: "Maker", written: WrittenFigure, here: Path) -> Figure:
    """Return a figure that stands at a path."""
    number = _figure_number(written)
    bare = re.sub(r"[^A-Z0-9.-]", "", number.zh)
    id_ = written.id or f"figure-{bare}"
    maker.note(id_, here)
    parts = []
    for place, words in enumerate(written.parts):
        label, title = _cut(maker, words, id_, ("parts", place, "text"), (*here, "parts", place))
        parts.append(FigurePart(label=label, text=title, file=words.file, description=words.description))
    for place in range(len(written.key)):
        maker.spot(id_, ("key", place, "text"), (*here, "key", place))
    return Figure(
        id=id_, number=number, caption=written.caption or Text(), file=written.file, narrow=written.narrow,
        description=written.description, note=written.note, unit=written.unit, labels=written.labels,
        parts=tuple(parts), notes=written.notes, footnotes=_footnotes_of(maker, id_, written.footnotes, here),
        key=tuple(KeyEntry(mark=entry.mark, text=Text(zh=entry.zh, en=entry.en)) for entry in written.key),
    )  # fmt: skip


def _bare_number(number: str) -> str:
    """Return the number of a table or formula without its name and brackets, where it is written as printed."""
    match = _NAMED_NUMBER.fullmatch(number)
    return match["bare"] if match else number


def _figure_number(written: WrittenFigure) -> Text:
    bare = written.number.zh or written.number.en
    if not (written.number.zh and written.number.en):
        bare = _bare_number(bare)
    return text("numbers.figure", number=bare) if _BARE_NUMBER.fullmatch(bare) else written.number


def _formula(maker: "Maker", block: WrittenBlock, path: Path) -> Iterator[Block]:
    """Yield a formula."""
    written = block.formula
    if written is None:
        return
    here = (*path, "formula")
    place = f"{maker.written.id}-f{maker.count('formula')}"
    formula_number = _bare_number(written.number)
    id_ = written.id or (f"formula-{formula_number}" if formula_number else place)
    maker.note(id_, here)
    for number in range(len(written.where)):
        maker.spot(id_, ("where", number, "text"), (*here, "where", number))
        maker.spot(id_, ("where", number, "symbol"), (*here, "where", number))
    where = tuple(
        Symbol(symbol=entry.symbol.strip("$"), text=Text(zh=entry.zh, en=entry.en)) for entry in written.where
    )
    yield Formula(id=id_, number=formula_number, latex=written.latex, where=where)


def _remarks(kind: RemarkKind) -> Making:
    """Return what makes the notes, the examples or the warnings of a block."""

    def made(maker: "Maker", block: WrittenBlock, path: Path) -> Iterator[Block]:
        yield from remarks(maker, kind, getattr(block, kind), (*path, kind))

    return made


def remarks(maker: "Maker", kind: RemarkKind, written: tuple[WrittenNote, ...], path: Path) -> Iterator[Remark]:
    """Yield the remarks of a kind that stand in a list at a path."""
    for number, words in enumerate(written):
        if not (words.zh or words.en or words.list):
            maker.tell((*path, number), "SRC016", "block-empty")
        zh, en = (_NAME.match(getattr(words, language)) for language in LANGUAGES)
        begins: dict[Language, int] = {"zh": zh.end() if zh else 0, "en": en.end() if en else 0}
        cut = Text(zh=words.zh[begins["zh"] :], en=words.en[begins["en"] :])
        remark = _remark(maker, kind, cut, zh["mark"] if zh else en["mark"] if en else "")
        for language, begin in begins.items():
            maker.spot(remark.clause, (*remark.path, language), (*path, number, language), begin)
        inside = (*remark.path, "points")
        maker.amend(words.amended, (*path, number), (remark.id,))
        yield replace(remark, points=points(maker, words.list, inside, (*path, number, "list")))


def points(maker: "Maker", written: tuple[WrittenPoint, ...], inside: Path, path: Path) -> tuple[Point, ...]:
    """Return the items of a list that is no provision; `inside` is their path in the clause or the entry."""
    made = []
    for number, words in enumerate(written):
        label, own = _cut(maker, words, maker.written.id, (*inside, number, "text"), (*path, number))
        below = points(maker, words.list, (*inside, number, "points"), (*path, number, "list"))
        made.append(Point(label=label, text=own, points=below))
    return tuple(made)


def _cut(maker: "Maker", words: WrittenPart | WrittenPoint, id_: str, inside: Path, path: Path) -> tuple[str, Text]:
    """Return the label that words at a path begin with, and the words behind it, which stand `inside` an entity."""
    begins = {language: split_label(getattr(words, language))[1] for language in LANGUAGES}
    for language, begin in begins.items():
        maker.spot(id_, (*inside, language), (*path, language), begin)
    label = split_label(getattr(words, maker.language))[0]
    return label, Text(zh=words.zh[begins["zh"] :], en=words.en[begins["en"] :])


def _footnotes(maker: "Maker", block: WrittenBlock, path: Path) -> Iterator[Block]:
    """Yield the footnotes of a block."""
    for number, note in enumerate(block.footnote):
        remark = _remark(maker, "footnote", Text(zh=note.zh, en=note.en), note.mark)
        maker.spot(remark.clause, remark.path, (*path, "footnote", number))
        yield remark


def _remark(maker: "Maker", kind: RemarkKind, words: Text, mark: str) -> Remark:
    number = maker.count(kind)
    id_ = f"{maker.written.id}-{kind}-{number}"
    return Remark(id=id_, kind=kind, clause=maker.written.id, position=number - 1, mark=mark, text=words)


def numbered(blocks: list[Block]) -> tuple[Block, ...]:
    """Return blocks whose notes and examples are counted where several of a kind stand in a clause."""
    kinds = [block.kind for block in blocks if isinstance(block, Remark)]
    return tuple(
        replace(block, mark=str(block.position + 1))
        if isinstance(block, Remark) and block.kind != "footnote" and not block.mark and kinds.count(block.kind) > 1
        else block
        for block in blocks
    )


MADE_BY: dict[str, Making] = {
    "table": _table,
    "figure": _figure,
    "formula": _formula,
    "note": _remarks("note"),
    "example": _remarks("example"),
    "warning": _remarks("warning"),
    "footnote": _footnotes,
}
"""What makes a block, by the key of the block that says what it is."""
