"""A Word file to a draft."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from generator.formats.docx.reading.content import Changes
from generator.formats.docx.reading.items import nested
from generator.formats.docx.reading.lines import Lines, blocks
from generator.formats.docx.reading.package import Package
from generator.formats.docx.reading.settling import settled
from generator.formats.docx.reading.tables import table_lines
from generator.formats.docx.xml import name
from generator.formats.drafted.alternating import alternated
from generator.formats.drafted.draft import Draft, Place, Told
from generator.formats.drafted.headings import with_numbers
from generator.formats.drafted.mending import without_remarks
from generator.formats.drafted.translations import folded
from generator.formats.drafted.unreadable import UnreadableError
from generator.words import said
from generator.words.errors import said as error


def read_docx(file: str, raw: bytes, changes: Changes = "accept") -> Draft:
    """Return the draft of a Word file; `changes` says what becomes of tracked changes.

    UnreadableError says in one line why there is none.
    """
    package = Package(file, raw)
    root = package.root(package.document)
    body = root.find(name("w:body")) if root is not None else None
    if body is None:
        raise UnreadableError(error("import-no-word", file=file))
    lines = Lines(package, changes)
    try:
        _take(lines, body)
    except RecursionError as deep:
        raise UnreadableError(error("import-broken", file=file)) from deep
    if not any(line.text or line.rows or line.latex for line in lines.lines):
        raise UnreadableError(error("import-empty", file=file))
    told = [*lines.told, *_comments(package)]
    if lines.reader.changed:
        key = "accepted" if changes == "accept" else "refused"
        told.append(Told(Place(), "mended", said(f"word_told.{key}", count=lines.reader.changed)))
    whole = alternated([*folded(lines.lines)], told)
    made = with_numbers([*without_remarks(whole, told)], lines.levels, told)
    made = nested(settled(made))
    return Draft(lines=tuple(made), pictures=lines.pictures.files, told=tuple(dict.fromkeys(told)))


def _take(lines: Lines, body: Element) -> None:
    """Take paragraphs and tables in their order."""
    for kind, child in blocks(body):
        if kind == "p":
            lines.place += 1
            lines.lines += lines.paragraph(child)
        elif kind == "tbl":
            lines.lines += table_lines(lines, child)
        elif kind == "altChunk":
            lines.tell(said("word_told.chunk"))


def _comments(package: Package) -> Iterator[Told]:
    """Tell the comments, which are no text of the document."""
    root = package.linked("comments")
    for each in root if root is not None else ():
        words = "".join(text.text or "" for text in each.iter(name("w:t")))
        if words.strip():
            who = each.get(name("w:author"), "")
            yield Told(Place(), "left", said("word_told.comment", who=who, text=words.strip()))
