"""A parsed file, and the places of its values."""

import marshal
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple, TypeAlias

import yaml

from generator.model.place import Step, Value
from generator.model.problem import Location

LOADER: Value = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Every scalar stays a string."""
LINE_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


class Row(NamedTuple):
    """A line of a text: which of its characters begins it, and where that stands in the file."""

    begin: int
    line: int
    column: int
    as_written: bool
    """Whether the characters after it stand beside it in the file as they do in the text."""


Extent: TypeAlias = tuple[int, int]
"""The characters of a file between which a text is written, with its quotation marks; counted from 0."""


Named: TypeAlias = tuple[str, tuple[Step, ...]]
"""An id, and the path of what has it."""


class Collection:
    """A list or a mapping as its file writes it."""

    __slots__ = ("begin", "end", "held", "keys")

    def __init__(self, begin: int) -> None:
        """Make one without anything in it."""
        self.begin = begin
        """Its first character, counted from 0."""
        self.end = begin
        """The character behind it."""
        self.keys: list[int] = []
        """The first characters of a mapping's keys, in the order of its value."""
        self.held: list[Collection | Extent] = []
        """What it holds, in the order of its value."""

    def laid_open(self) -> list[Value]:
        """Return what it has in plain lists, which pass to another process in a fifth of the time."""
        held = [one.laid_open() if isinstance(one, Collection) else one for one in self.held]
        return [self.begin, self.end, self.keys, held]


def _folded(written: Extent | list[Value]) -> Collection | Extent:
    """Return what was laid open as it was."""
    if isinstance(written, tuple):
        return written
    collection = Collection(written[0])
    _, collection.end, collection.keys, held = written
    collection.held = [_folded(one) for one in held]
    return collection


@dataclass(frozen=True)
class Document:
    """A parsed file: its name, its text, the plain value made from it, and where the parts of that are written."""

    file: str
    text: str
    value: Value
    written: Collection | Extent = field(compare=False, repr=False)
    ids: tuple[Named, ...] = field(compare=False, repr=False)
    """Every `id` in the value."""
    rows: dict[int, tuple[Row, ...]] = field(default_factory=dict, compare=False, repr=False)
    """The lines of the texts that were asked for, by their first character."""

    def __reduce__(self) -> tuple[Callable[..., "Document"], tuple[str, str, bytes]]:
        """Return what pickle makes the same document of."""
        written = self.written.laid_open() if isinstance(self.written, Collection) else self.written
        return _brought, (self.file, self.text, marshal.dumps((self.value, written, self.ids), 2))

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines of the file."""
        return tuple(LINE_BREAK.split(self.text))

    @cached_property
    def _begins(self) -> tuple[int, ...]:
        """The first character of each line; YAML allows no breaks between lines but those that Python knows."""
        lines = f"{self.text}.".splitlines(keepends=True)  # the point stands on the last line, be it empty
        return tuple(accumulate(map(len, lines[:-1]), initial=0))

    def place(self, offset: int) -> Location:
        """Return the place of a character, counted from 0."""
        line = bisect_right(self._begins, offset)
        return Location(self.file, line, offset - self._begins[line - 1] + 1)


def _brought(file: str, text: str, rest: bytes) -> Document:
    """Return a document that comes from another process."""
    value, written, ids = marshal.loads(rest)  # noqa: S302 - our own
    return Document(file, text, value, _folded(written), ids)


def document_of(file: str, text: str, value: Value, written: Collection | Extent) -> Document:
    """Return the document of a file that was parsed."""
    ids: list[Named] = []
    _gather(value, (), ids)
    return Document(file, text, value, written, tuple(ids))


def _gather(value: Value, path: tuple[Step, ...], ids: list[Named]) -> None:
    """Add the ids in a mapping or a list."""
    if isinstance(value, dict):
        if isinstance(id_ := value.get("id"), str):
            ids.append((id_, path))
        for key, child in value.items():
            if not isinstance(child, str):
                _gather(child, (*path, key), ids)
    elif isinstance(value, list):
        for number, child in enumerate(value):
            if not isinstance(child, str):
                _gather(child, (*path, number), ids)


def place_of(file: str, mark: Value) -> Location:
    """Return the place of a mark of the YAML reader, which has one type in C and another in Python."""
    return Location(file, mark.line + 1, mark.column + 1) if mark else Location(file)


def place_at(file: str, text: str, offset: int) -> Location:
    """Return the place of a character of a file's text, counted from 0."""
    lines = LINE_BREAK.split(text[:offset])
    return Location(file, len(lines), len(lines[-1]) + 1)


def locate(document: Document, path: tuple[Step, ...], *, key: bool = False) -> Location:
    """Return the place of the value at `path`, or of its deepest part that exists; with `key` that of the last key."""
    found = find(document, path)
    return document.place(found.begin if found.key is None or not key else found.key)


def locate_character(document: Document, path: tuple[Step, ...], offset: int) -> Location:
    """Return the place of a character of the text at `path`, or of the text when YAML writes it otherwise."""
    found = find(document, path)
    if not isinstance(found.value, str):
        return document.place(found.begin)
    rows = document.rows.get(found.begin)
    if rows is None:
        rows = document.rows[found.begin] = tuple(_rows(document, found))
    row = rows[max(bisect_right(rows, offset, key=_begin) - 1, 0)]
    return Location(document.file, row.line, row.column + (offset - row.begin if row.as_written else 0))


def extent(document: Document, path: tuple[Step, ...]) -> tuple[Location, Location]:
    """Return where the value at a path begins and where it has ended: behind the last line if with the file."""
    found = find(document, path)
    behind = Location(document.file, len(document.lines) + 1, 1)
    end = behind if found.end == len(document.text) else document.place(found.end)
    return document.place(found.begin), end


def _begin(row: Row) -> int:
    return row.begin


class Written(NamedTuple):
    """A value, the characters of its file between which it is written, and the first one of its key if it has one."""

    value: Value
    begin: int
    end: int
    key: int | None


def _rows(document: Document, found: Written) -> Iterator[Row]:
    """Yield the lines of a text as its file has them; one alone where YAML writes it otherwise."""
    start, shown = document.place(found.begin), document.text[found.begin : found.end]
    if shown.startswith("|"):
        begin = 0
        for number, line in enumerate(found.value.split("\n"), start.line):
            column = document.lines[number].find(line) if number < len(document.lines) else -1
            yield Row(begin, number + 1, max(column, 0) + 1, as_written=True)
            begin += len(line) + 1
        return
    skipped = shown.find(found.value) if found.value and not LINE_BREAK.search(shown) else -1
    yield Row(0, start.line, start.column + max(skipped, 0), as_written=skipped >= 0)


def find(document: Document, path: tuple[Step, ...]) -> Written:
    """Return the value at `path`, or its deepest part that exists; an entry of a list has no key."""
    value, written = document.value, document.written
    key: int | None = None
    for step in path:
        if not isinstance(written, Collection):
            break
        if isinstance(step, str):
            if not isinstance(value, dict) or step not in value:
                break
            position = list(value).index(step)
            key = written.keys[position]
        elif isinstance(value, dict):
            continue  # what stands alone where a list may stand
        elif step < len(value):
            position, key = step, None
        else:
            break
        value, written = value[step], written.held[position]
    begin, end = (written.begin, written.end) if isinstance(written, Collection) else written
    return Written(value, begin, end, key)
