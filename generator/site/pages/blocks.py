"""What stands in a clause as parts of a page: paragraphs, lists, tables, figures, formulas, notes and examples."""

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from generator.model import (
    Block,
    Cell,
    Figure,
    Formula,
    Language,
    List,
    ListItem,
    Paragraph,
    Provision,
    Remark,
    Table,
    Text,
    column_of,
)
from generator.site.pages.figure import drawing_address
from generator.site.pages.pen import Pen, Words
from generator.site.pages.remarks import RemarkPart, footnote_parts, marked, note_parts, remark_part
from generator.site.pages.writing import formula_in_line, inside, plain
from generator.standard.addresses import provision_address
from generator.standard.drawing import description
from generator.standard.index import Index
from generator.standard.labels import label_name
from generator.standard.leads import table_name
from generator.words import text

_EMPTY = "—"
"""What stands in the first cell where it is empty, because the attributes of a table stand there."""
_LEFT, _ABOVE = "← {: .left }", "↑ {: .above }"
"""What stands in a cell that is joined to its neighbour."""


@dataclass(frozen=True, slots=True)
class ProvisionPart:
    """A provision inside its paragraph."""

    id: str
    mark: str
    """What stands before it: the standard's own label, or a letter of ours."""
    labelled: bool
    """Whether the mark is the standard's own."""
    kind_label: str
    target: str
    """From this page to the provision on its clause's own page."""
    text: Words
    fingerprint: str


@dataclass(frozen=True, slots=True)
class ParagraphPart:
    """A paragraph."""

    block: ClassVar[str] = "paragraph"
    provisions: tuple[ProvisionPart, ...]


@dataclass(frozen=True, slots=True)
class ItemPart:
    """An item of a list, and those below it."""

    provisions: tuple[ProvisionPart, ...]
    below: tuple["ItemPart", ...]


@dataclass(frozen=True, slots=True)
class ListPart:
    """A list."""

    block: ClassVar[str] = "list"
    items: tuple[ItemPart, ...]


@dataclass(frozen=True, slots=True)
class TablePart:
    """A table, in each language a table of Markdown; the other one is empty where nothing is translated."""

    block: ClassVar[str] = "table"
    id: str
    name: Words
    lack: str
    """What is said once behind the name where no cell is translated."""
    unit: Words | None
    own: tuple[str, ...]
    """Rows as lines of Markdown."""
    other: tuple[str, ...]
    notes: tuple[RemarkPart, ...]


@dataclass(frozen=True, slots=True)
class FigurePart:
    """A figure: its drawing by address, and what stands below it."""

    block: ClassVar[str] = "figure"
    id: str
    drawings: tuple[tuple[str, str], ...]
    """Address and description of each drawing."""
    caption: Words
    unit: Words | None
    note: Words | None
    parts: tuple[Words, ...]
    """Titles of its parts, each with its label."""
    key_heading: Words | None
    key: tuple[Words, ...]
    """What the marks in the drawing stand for."""
    notes: tuple[RemarkPart, ...]


@dataclass(frozen=True, slots=True)
class FormulaPart:
    """A formula: what it says as Markdown, its number, and what its symbols stand for."""

    block: ClassVar[str] = "formula"
    id: str
    written: str
    number: str
    where: tuple[Words, ...]


BlockPart: TypeAlias = ParagraphPart | ListPart | TablePart | FigurePart | FormulaPart | RemarkPart


def block_part(pen: Pen, block: Block, *, here: bool) -> BlockPart:
    """Return a block; `here` on its clause's own page."""
    match block:
        case Paragraph():
            return ParagraphPart(tuple(provision_part(pen, provision, here=here) for provision in block.provisions))
        case List():
            return ListPart(tuple(_item(pen, each, here=here) for each in block.items))
        case Table():
            return _table(pen, block)
        case Figure():
            return figure_part(pen, block)
        case Formula():
            return _formula(pen, block)
        case Remark():
            return remark_part(pen, block)


def provision_part(pen: Pen, provision: Provision, *, here: bool = False, whole: bool = False) -> ProvisionPart:
    """Return a provision; `here` on its clause's own page, `whole` with what leads it in."""
    index = pen.book.index
    mark = index.marks[provision.id]
    words = index.whole[provision.id] if whole else provision.text
    return ProvisionPart(
        id=provision.id,
        mark=inside(mark.in_(pen.language) if whole or not mark.full else mark.shown),
        labelled=not mark.ours and bool(mark.shown),
        kind_label=_kind(pen, provision),
        target=f"#{provision.id}" if here else pen.way.to(provision_address(index, provision.id)),
        text=pen.prose(words, f"{provision.id}/text", index.clause_of[provision.id].id),
        fingerprint=index.fingerprints[provision.id],
    )


def _kind(pen: Pen, provision: Provision) -> str:
    """Return what kind of provision it is; a document in the list of references is none (GB/T 1.1—2020, table 3)."""
    index = pen.book.index
    if index.element(index.clause_of[provision.id]) == "references" and _begins_with_document(index, provision):
        return pen.say("pages.listed_document")
    return pen.say(f"kinds.{provision.kind}")


def _begins_with_document(index: Index, provision: Provision) -> bool:
    """Tell whether a line begins with the number of a document, as the line of a list of documents does."""
    words = provision.text.zh or provision.text.en
    return any(not number.start for number in index.documents_in(words))


def _item(pen: Pen, item: ListItem, *, here: bool) -> ItemPart:
    provisions = [provision_part(pen, provision, here=here) for provision in item.provisions]
    if provisions and item.label and not label_name(item.label):
        provisions[0] = _with(provisions[0], f"{inside(item.label)} ")
    below = tuple(_item(pen, each, here=here) for listed in item.content for each in listed.items)
    return ItemPart(tuple(provisions), below)


def _with(part: ProvisionPart, begin: str) -> ProvisionPart:
    """Return a provision with a dash or a dot of the standard before its words."""
    words = Words(begin + part.text.own, part.text.other and begin + part.text.other)
    return ProvisionPart(part.id, part.mark, part.labelled, part.kind_label, part.target, words, part.fingerprint)


def _table(pen: Pen, table: Table) -> TablePart:
    cells = [cell.text for row in table.rows for cell in row]
    translated = any(text.zh and text.en for text in cells)
    name = table_name(table)
    lack = "" if translated or name == Text() else next(filter(None, map(pen.lack, cells)), "")
    return TablePart(
        id=table.id,
        name=pen.words(name),
        lack=lack,
        unit=pen.words(table.unit) if table.unit else None,
        own=_rows(pen, table, pen.language, said=bool(lack)),
        other=_rows(pen, table, pen.second) if translated and not pen.shape.alone else (),
        notes=(*note_parts(pen, table.notes, table.id), *footnote_parts(pen, table.footnotes, table.id)),
    )


def _rows(pen: Pen, table: Table, language: Language, *, said: bool = False) -> tuple[str, ...]:
    """Return the rows of a table as Markdown: the first cell names the table, cells that are joined say with which.

    `said` tells whether it is said of the whole table that it is not translated.
    """
    width = sum(cell.columns for cell in table.rows[0])
    grid = [[""] * width for _ in table.rows]
    for place, row in enumerate(table.rows):
        for cell in row:
            column = column_of(cell) - 1
            for down in range(cell.rows):
                for across in range(cell.columns):
                    grid[place + down][column + across] = _LEFT if across else _ABOVE
            grid[place][column] = _cell(pen, cell, language, said=said)
    about = f"#{table.id}" if language == pen.language else f"lang={pen.tag(language)}"
    if table.head == 0:
        grid.insert(0, [_EMPTY, *[""] * (width - 1)])
    grid[0][0] = f"{grid[0][0] or _EMPTY} {{: {about} data-head={table.head}{'' if grid[0][0] else ' .empty'} }}"
    lines = [f"| {' | '.join(cells)} |" for cells in grid]
    return (lines[0], f"|{'---|' * width}", *lines[1:])


def _cell(pen: Pen, cell: Cell, language: Language, *, said: bool) -> str:
    """Return what stands in a cell; one that is a provision is an anchor, once on a page."""
    words = pen.linked(cell.text) if said else pen.prose(cell.text)
    shown = words.own if language == pen.language else words.other
    if not cell.kind or language != pen.language:
        return shown
    return f'{shown} {{: #{cell.id} title="{pen.say(f"kinds.{cell.kind}")}" }}'


def figure_part(pen: Pen, figure: Figure) -> FigurePart:
    """Return a figure."""
    number, caption = pen.words(figure.number), pen.words(figure.caption)
    parts = enumerate(figure.parts)
    key = enumerate(figure.key)
    return FigurePart(
        id=figure.id,
        drawings=tuple(
            (
                f"{pen.way.root}{drawing_address(pen.book, figure, name)}",
                plain(description(figure, name).in_(pen.language)),
            )
            for name in figure.files
        ),
        caption=Words(f"{number.own} {caption.own}".strip(), f"{number.other} {caption.other}".strip()),
        unit=pen.words(figure.unit) if figure.unit else None,
        note=pen.words(figure.note) if figure.note else None,
        parts=tuple(marked(pen, f"{part.label} ", part.text, f"{figure.id}/parts.{n}.text") for n, part in parts),
        key_heading=pen.words(text("shared.figure_key")) if figure.key else None,
        key=tuple(marked(pen, f"{entry.mark}——", entry.text, f"{figure.id}/key.{n}.text") for n, entry in key),
        notes=(*note_parts(pen, figure.notes, figure.id), *footnote_parts(pen, figure.footnotes, figure.id)),
    )


def _formula(pen: Pen, formula: Formula) -> FormulaPart:
    number = text("numbers.formula", number=formula.number) if formula.number else Text()
    where = []
    for place, entry in enumerate(formula.where):
        made = pen.prose(entry.text, f"{formula.id}/where.{place}.text")
        symbol = f"{formula_in_line(entry.symbol)}——"
        where.append(Words(symbol + made.own, made.other and symbol + made.other))
    return FormulaPart(
        id=formula.id,
        written=formula_in_line(formula.latex),
        number=getattr(number, pen.language),
        where=tuple(where),
    )
