"""Notes, examples, warnings, footnotes and lists that are no provisions, as parts of a page."""

from dataclasses import dataclass
from typing import ClassVar

from generator.model import Footnote, Point, Remark, RemarkKind, Text
from generator.site.pages.pen import Pen, Words
from generator.site.pages.writing import at_start, inside, plain
from generator.standard.addresses import footnote_anchor, note_anchor
from generator.standard.labels import label_name


@dataclass(frozen=True, slots=True)
class PointPart:
    """An item of a list that is no provision, with its label, and those below it."""

    text: Words
    below: tuple["PointPart", ...]


@dataclass(frozen=True, slots=True)
class RemarkPart:
    """A note, an example, a warning or a footnote: its name with its number, its words and the list in it."""

    block: ClassVar[str] = "remark"
    id: str
    name: str
    text: Words
    footnote: bool = False
    points: tuple[PointPart, ...] = ()


def remark_part(pen: Pen, remark: Remark) -> RemarkPart:
    """Return a note, an example, a warning or a footnote of a clause."""
    kind, position = remark.path
    footnote = remark.kind == "footnote"
    in_entry = remark.kind == "note" and remark.clause in pen.book.index.terms
    name = remark.mark if footnote else _to_entry(pen, remark) if in_entry else _counted(pen, remark.kind, remark.mark)
    key = f"{remark.clause}/{kind}.{position}"
    points = point_parts(pen, remark.points, f"{key}.points")
    return RemarkPart(remark.id, plain(name), pen.prose(remark.text, key), footnote, points)


def point_parts(pen: Pen, points: tuple[Point, ...], key: str) -> tuple[PointPart, ...]:
    """Return the items of a list that is no provision; `key` is what the ledger calls the list."""
    return tuple(
        PointPart(
            marked(pen, f"{point.label} " if label_name(point.label) else point.label, point.text, f"{key}.{n}.text"),
            point_parts(pen, point.points, f"{key}.{n}.points"),
        )
        for n, point in enumerate(points)
    )


def _to_entry(pen: Pen, remark: Remark) -> str:
    """Return the name of a note of a term entry: 注1, Note 1 to entry."""
    space = "" if pen.language == "zh" or not remark.mark else " "
    return pen.say("pages.note_to_entry", number=f"{space}{remark.mark}")


def _counted(pen: Pen, kind: RemarkKind, number: str) -> str:
    """Return the name of a remark with its number: 注1, NOTE 1."""
    return f"{pen.say(f'shared.{kind}')}{' ' if number and pen.language == 'en' else ''}{number}"


def note_parts(pen: Pen, notes: tuple[Text, ...], id_: str) -> tuple[RemarkPart, ...]:
    """Return the notes of a table or a figure."""
    return tuple(
        RemarkPart(
            note_anchor(id_, place),
            _counted(pen, "note", str(place + 1) if len(notes) > 1 else ""),
            pen.prose(note, f"{id_}/notes.{place}"),
        )
        for place, note in enumerate(notes)
    )


def footnote_parts(pen: Pen, footnotes: tuple[Footnote, ...], id_: str) -> tuple[RemarkPart, ...]:
    """Return the footnotes of a table or a figure."""
    return tuple(
        RemarkPart(
            footnote_anchor(id_, place),
            plain(note.mark),
            pen.prose(note.text, f"{id_}/footnotes.{place}.text"),
            footnote=True,
        )
        for place, note in enumerate(footnotes)
    )


def marked(pen: Pen, mark: str, words: Text, key: str) -> Words:
    """Return words with a mark or a label before them."""
    made = pen.prose(words, key)
    begin = at_start(inside(mark))
    return Words(begin + made.own, made.other and begin + made.other)
