"""What stands in a clause as plain values for the book, in printed order."""

from collections.abc import Iterator
from typing import Any

from generator.formats.kit import Kit
from generator.formats.pdf.drawings import drawing
from generator.model import (
    LANGUAGES,
    Block,
    Clause,
    Figure,
    Formula,
    Language,
    List,
    Paragraph,
    Point,
    Provision,
    Remark,
    Table,
    Text,
)
from generator.standard.inline import runs
from generator.standard.labels import label_name
from generator.standard.leads import table_name
from generator.standard.values import pair

Values = dict[str, Any]


def styled(text: Text) -> Values:
    """Return a text as a plain value; a language with marks inside its lines is a list of runs."""
    made: Values = dict(pair(text))
    for language in LANGUAGES:
        pieces = runs(made[language])
        if len(pieces) > 1 or any(run.style != "text" for run in pieces):
            made[language] = [{"style": run.style, "text": run.text} for run in pieces]
    return made


def content(kit: Kit, clause: Clause, language: Language, drawings: dict[str, str]) -> list[Values]:
    """Return the blocks of a clause; drawings carry their words in one language."""
    made: list[Values] = []
    for block in clause.content:
        if isinstance(block, Paragraph):
            made += (_provision(kit, clause, provision) for provision in block.provisions)
        elif isinstance(block, List):
            made += _list(kit, clause, block, 1)
        else:
            made += placed(kit, block, language, drawings)
    return made


def placed(kit: Kit, block: Block, language: Language, drawings: dict[str, str]) -> Iterator[Values]:
    """Yield a block that holds no provisions in running text: of a clause or of a term entry."""
    match block:
        case Table():
            yield _table(block)
        case Figure() if block.file in drawings:
            yield _figure(kit, block, language, drawings[block.file])
        case Formula():
            where = [{"symbol": entry.symbol, "text": styled(entry.text)} for entry in block.where]
            yield {"block": "formula", "number": block.number, "latex": block.latex, "where": where}
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


def _figure(kit: Kit, figure: Figure, language: Language, svg: str) -> Values:
    return {
        "block": "figure",
        "number": styled(figure.number),
        "caption": styled(figure.caption),
        "description": styled(figure.description),
        "note": styled(figure.note) if figure.note else None,
        "svg": drawing(kit, figure, language, svg),
        "parts": [{"mark": part.label, "text": styled(part.text)} for part in figure.parts],
        "key": [{"mark": entry.mark, "text": styled(entry.text)} for entry in figure.key],
        "notes": [styled(note) for note in figure.notes],
    }
