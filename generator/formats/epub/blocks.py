"""What stands in a clause or a term entry as plain values for the templates, in printed order."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator.formats.epub.pen import Head, Pen, no_head
from generator.model import (
    Amended,
    Block,
    Clause,
    Figure,
    Footnote,
    Formula,
    Language,
    List,
    Paragraph,
    Point,
    Provision,
    Remark,
    Table,
    TermEntry,
    Text,
    cells_in,
)
from generator.standard.addresses import footnote_anchor, note_anchor
from generator.standard.amendments import amended_text
from generator.standard.changes import with_changes
from generator.standard.drawing import description
from generator.standard.inline import linear
from generator.standard.labels import label_name
from generator.standard.leads import table_name
from generator.standard.placing import placed
from generator.standard.running import as_running
from generator.words import say

Values = dict[str, Any]
Pictures = dict[str, dict[Language, tuple[str, int]]]
"""The file and the width in pixels of each drawing, by its name and the language of its words."""


def content(pen: Pen, pictures: Pictures, entry: Clause | TermEntry) -> list[Values]:
    """Return the blocks of a clause or a term entry."""
    index = pen.kit.index
    footnotes = (block for block in entry.content if isinstance(block, Remark) and block.kind == "footnote")
    pen = replace(pen, without=entry.id, noted={note.mark: note.id for note in footnotes})
    blocks = as_running(index.standard.metadata, placed(entry)) if isinstance(entry, Clause) else entry.content
    return [_block(pen, pictures, block) for block in with_changes(entry, blocks)]


def _block(pen: Pen, pictures: Pictures, block: Block | Amended) -> Values:
    match block:
        case Amended():
            made: Values = {"block": "amended", "words": pen.words(amended_text(pen.kit.index, block))}
        case Paragraph():
            made = {"block": "paragraph", "provisions": [_provision(pen, each) for each in block.provisions]}
        case List():
            made = _list(pen, block)
        case Table():
            made = _table(pen, block)
        case Figure():
            made = _figure(pen, pictures, block)
        case Formula():
            made = _formula(pen, block)
        case Remark():
            made = _remark(pen, block)
    return made


def _provision(pen: Pen, provision: Provision) -> Values:
    """Return a provision with its label or our letter."""
    index = pen.kit.index
    mark = index.marks[provision.id]
    shown = mark.in_(pen.first) if index.is_lettered(index.clause_of[provision.id]) else ""
    return {"id": provision.id, "mark": shown, "ours": mark.ours, "words": pen.words(provision.text)}


def _list(pen: Pen, block: List) -> Values:
    items = []
    for item in block.items:
        provisions = [_provision(pen, each) for each in item.provisions]
        for position, made in enumerate(provisions):
            if item.label and (label_name(item.label) or not position):
                made |= {"mark": "" if position else item.label, "ours": False}
        items.append({"provisions": provisions, "below": [_list(pen, each) for each in item.content]})
    return {"block": "list", "items": items}


def points(pen: Pen, listed: tuple[Point, ...]) -> list[Values]:
    """Return the items of a list that is no provision, and those below them."""
    return [
        {"mark": point.label, "words": pen.words(point.text), "below": points(pen, point.points)} for point in listed
    ]


def _remark(pen: Pen, remark: Remark) -> Values:
    head = no_head if remark.kind == "footnote" else _named(remark.kind, remark.mark)
    return {
        "block": "footnote" if remark.kind == "footnote" else "remark",
        "id": remark.id,
        "kind": remark.kind,
        "mark": remark.mark,
        "words": pen.words(remark.text, head),
        "points": points(pen, remark.points),
    }


def _named(kind: str, number: str) -> Head:
    """Return what stands before a note or an example in each language: 注1：, NOTE 1: ."""

    def head(language: Language) -> str:
        between = " " if number and language == "en" else ""
        return f"{say(f'shared.{kind}', language)}{between}{number}{say('shared.colon', language)}"

    return head


def _notes(pen: Pen, notes: tuple[Text, ...], id_: str) -> list[Values]:
    """Return the notes of a table or a figure."""
    return [
        {
            "id": note_anchor(id_, place),
            "words": pen.words(note, _named("note", str(place + 1) if len(notes) > 1 else "")),
        }
        for place, note in enumerate(notes)
    ]


def _footnotes(pen: Pen, notes: tuple[Footnote, ...], id_: str) -> list[Values]:
    return [
        {"id": footnote_anchor(id_, place), "mark": note.mark, "words": pen.words(note.text)}
        for place, note in enumerate(notes)
    ]


def _noted(pen: Pen, notes: tuple[Footnote, ...], id_: str) -> Pen:
    """Return the writer of what the footnotes of a table or a figure are of."""
    return replace(pen, noted={note.mark: footnote_anchor(id_, place) for place, note in enumerate(notes)})


def _table(pen: Pen, table: Table) -> Values:
    """Return a table; it is said once of the whole where none of it is translated."""
    cells = [cell.text for cell in cells_in(table)]
    lacking = not any(words.zh and words.en for words in cells)
    name, noted = table_name(table), _noted(pen, table.footnotes, table.id)
    rows = [
        [
            {
                "id": cell.id if cell.kind else "",
                "words": noted.words(cell.text, lack=not lacking),
                "columns": cell.columns,
                "rows": cell.rows,
            }
            for cell in row
        ]
        for row in table.rows
    ]
    return {
        "block": "table",
        "id": table.id,
        "name": noted.words(name, linked=False) if name != Text() else (),
        "lacking": ()
        if name != Text() or not lacking
        else [one for one in pen.words(cells[0]) if one.css == "lacking"],
        "unit": pen.words(table.unit) if table.unit else (),
        "head": rows[: table.head],
        "rows": rows[table.head :],
        "notes": _notes(pen, table.notes, table.id),
        "footnotes": _footnotes(pen, table.footnotes, table.id),
    }


def _figure(pen: Pen, pictures: Pictures, figure: Figure) -> Values:
    noted = _noted(pen, figure.footnotes, figure.id)
    number = figure.number
    return {
        "block": "figure",
        "id": figure.id,
        "unit": pen.words(figure.unit) if figure.unit else (),
        "drawings": list(_drawings(pen, pictures, figure)),
        "parts": [{"mark": part.label, "words": noted.words(part.text)} for part in figure.parts],
        "key": [{"mark": entry.mark, "words": noted.words(entry.text)} for entry in figure.key],
        "key_heading": pen.ours("shared.figure_key"),
        "notes": _notes(pen, figure.notes, figure.id),
        "footnotes": _footnotes(pen, figure.footnotes, figure.id),
        "caption": noted.words(figure.caption, lambda one: f"{number.in_(one)} ".lstrip(), linked=False),
        "note": pen.words(figure.note) if figure.note else (),
    }


def _drawings(pen: Pen, pictures: Pictures, figure: Figure) -> Iterator[Values]:
    """Yield the drawings of a figure, each with the words for those who cannot see it in the language of its own."""
    for name in figure.files:
        shown: set[str] = set()
        for language, (file, width) in pictures.get(name, {}).items():
            if language in pen.languages and file not in shown:
                shown.add(file)
                (words, *_) = replace(pen, languages=(language,)).words(description(figure, name), lack=False)
                told = linear(description(figure, name).in_(language))
                yield {"file": file, "width": width, "words": told, "tag": words.tag}


def _formula(pen: Pen, formula: Formula) -> Values:
    return {
        "block": "formula",
        "id": formula.id,
        "written": pen.formula(formula.latex, block=True),
        "number": say("numbers.formula", pen.first, number=formula.number) if formula.number else "",
        "where_heading": pen.ours("shared.where"),
        "where": [
            {"symbol": pen.formula(entry.symbol), "words": pen.words(entry.text)} for entry in formula.where
        ],
    }  # fmt: skip
