"""What stands in a clause as plain values for the book, in printed order."""

from collections.abc import Iterator
from typing import Any

from generator.formats.kit import Kit
from generator.formats.pdf.formulas import encoded
from generator.model import (
    LANGUAGES,
    Amended,
    Block,
    Clause,
    Figure,
    Formula,
    List,
    Paragraph,
    Point,
    Provision,
    Remark,
    Table,
    Text,
    cells_in,
    column_of,
)
from generator.model.drawing import Drawing
from generator.standard.amendments import amended_text
from generator.standard.changes import with_changes
from generator.standard.drawing import description
from generator.standard.inline import Run, runs
from generator.standard.labels import label_name
from generator.standard.leads import table_name
from generator.standard.placing import placed
from generator.standard.running import as_running
from generator.standard.values import pair
from generator.standard.widths import is_wide
from generator.words import text

Values = dict[str, Any]
Drawings = dict[str, Drawing]
_POINTS = 0.75
"""Points in a pixel."""


def styled(text: Text) -> Values:
    """Return a text as a plain value; a language with marks inside its lines is a list of runs."""
    made: Values = dict(pair(text))
    for language in LANGUAGES:
        pieces = runs(made[language])
        if len(pieces) > 1 or any(run.style != "text" for run in pieces):
            made[language] = [_run(run) for run in pieces]
    return made


def _run(run: Run) -> Values:
    made = encoded(run.text) if run.style == "formula" else None
    style = run.style if made or run.style != "formula" else "code"
    return {"style": style, "text": made or run.text}


def content(kit: Kit, clause: Clause, drawings: Drawings) -> list[Values]:
    """Return the blocks of a clause; `drawings` are those of the figures by file."""
    made: list[Values] = []
    for block in with_changes(clause, as_running(kit.index.standard.metadata, placed(clause))):
        if isinstance(block, Amended):
            made.append(amended(kit, block))
        elif isinstance(block, Paragraph):
            made += (_provision(kit, clause, provision) for provision in block.provisions)
        elif isinstance(block, List):
            made += _list(kit, clause, block, 1)
        else:
            made += shown(block, drawings)
    return made


def amended(kit: Kit, changed: Amended) -> Values:
    """Return what an amendment changed."""
    return {"block": "amended", "text": styled(amended_text(kit.index, changed))}


def shown(block: Block, drawings: Drawings) -> Iterator[Values]:
    """Yield a block that holds no provisions in running text: of a clause or of a term entry."""
    match block:
        case Table():
            yield _table(block)
        case Figure():
            yield _figure(block, drawings)
        case Formula():
            where = [
                {"symbol": _run(Run("formula", entry.symbol)), "text": styled(entry.text)} for entry in block.where
            ]
            number = pair(text("numbers.formula", number=block.number)) if block.number else None
            written = _run(Run("formula", block.latex))
            yield {"block": "formula", "number": number, "written": written, "where": where}
        case Remark():
            words = {"text": styled(block.text), "points": points(block.points)}
            yield {"block": "remark", "name": block.kind, "mark": block.mark, **words}


def points(listed: tuple[Point, ...], depth: int = 1) -> list[Values]:
    """Return the items of a list that is no provision, and those below them, each with its label and its depth."""
    made: list[Values] = []
    for point in listed:
        made.append({"mark": point.label, "text": styled(point.text), "depth": depth})
        made += points(point.points, depth + 1)
    return made


def _provision(kit: Kit, clause: Clause, provision: Provision) -> Values:
    mark = kit.index.marks[provision.id]
    shown = {language: mark.in_(language) if kit.index.is_lettered(clause) else "" for language in LANGUAGES}
    return {"block": "provision", "id": provision.id, "mark": shown, "text": styled(provision.text)}


def _list(kit: Kit, clause: Clause, block: List, depth: int) -> Iterator[Values]:
    """Yield the items of a list and those below them; a dash stands before the words, a label before the item."""
    for each in block.items:
        named = bool(label_name(each.label))
        for position, provision in enumerate(each.provisions):
            made = _provision(kit, clause, provision)
            text = provision.text
            if named:
                made["mark"] = dict.fromkeys(LANGUAGES, "" if position else each.label)
            elif each.label and not position:
                text = Text(zh=text.zh and each.label + text.zh, en=text.en and f"{each.label} {text.en}")
            yield {**made, "text": styled(text), "depth": depth}
        for below in each.content:
            yield from _list(kit, clause, below, depth + 1)


def _table(table: Table) -> Values:
    width = sum(cell.columns for cell in table.rows[0])
    return {
        "block": "table",
        "id": table.id,
        "number": styled(text("numbers.table", number=table.number)) if table.number else None,
        "wide": is_wide(_columns(table, width)),
        "name": styled(table_name(table)),
        "unit": styled(table.unit) if table.unit else None,
        "columns": width,
        "head": table.head,
        "rows": [
            [
                {
                    "id": cell.id if cell.kind else None,
                    "text": styled(cell.text),
                    "columns": cell.columns,
                    "rows": cell.rows,
                }
                for cell in row
            ]
            for row in table.rows
        ],
        "notes": [styled(note) for note in table.notes],
        "footnotes": [{"mark": note.mark, "text": styled(note.text)} for note in table.footnotes],
    }


def _columns(table: Table, width: int) -> list[list[str]]:
    """Return the words of the cells that stand in one column alone, by column."""
    made: list[list[str]] = [[] for _ in range(width)]
    for cell in cells_in(table):
        if cell.columns == 1:
            made[column_of(cell) - 1] += [cell.text.zh, cell.text.en]
    return made


def _figure(figure: Figure, drawings: Drawings) -> Values:
    shown = [
        {
            "file": name,
            "width": drawings[file].width * _POINTS,
            "description": styled(description(figure, name)),
        }
        for name, file in figure.files.items()
        if file in drawings
    ]
    return {
        "block": "figure",
        "number": styled(figure.number),
        "caption": styled(figure.caption),
        "unit": styled(figure.unit) if figure.unit else None,
        "note": styled(figure.note) if figure.note else None,
        "drawings": shown,
        "parts": [{"mark": part.label, "text": styled(part.text)} for part in figure.parts],
        "key": [{"mark": entry.mark, "text": styled(entry.text)} for entry in figure.key],
        "notes": [styled(note) for note in figure.notes],
        "footnotes": [{"mark": note.mark, "text": styled(note.text)} for note in figure.footnotes],
    }
