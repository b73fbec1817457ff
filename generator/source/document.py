"""A parsed file, and the places of its values."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple, cast

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


@dataclass(frozen=True)
class Document:
    """A parsed file: its name, its text and the plain value made from it."""

    file: str
    text: str
    value: Value
    rows: dict[int, tuple[Row, ...]] = field(default_factory=dict, compare=False, repr=False)
    """The lines of the texts that were asked for, by the identity of their nodes."""

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines of the file."""
        return tuple(LINE_BREAK.split(self.text))

    @cached_property
    def root(self) -> yaml.Node:
        """The nodes of the file with their places, made when one is asked for: most files have nothing to tell."""
        return cast("yaml.Node", yaml.compose(self.text, Loader=LOADER))


def place_of(file: str, mark: Value) -> Location:
    """Return the place of a mark of the YAML reader, which has one type in C and another in Python."""
    return Location(file, mark.line + 1, mark.column + 1) if mark else Location(file)


def place_at(file: str, text: str, offset: int) -> Location:
    """Return the place of a character of a file's text, counted from 0."""
    lines = LINE_BREAK.split(text[:offset])
    return Location(file, len(lines), len(lines[-1]) + 1)


def locate(document: Document, path: tuple[Step, ...], *, key: bool = False) -> Location:
    """Return the place of the value at `path`, or of its deepest part that exists; with `key` that of the last key."""
    key_node, node = _find(document, path)
    return place_of(document.file, (key_node if key and key_node else node).start_mark)


def locate_character(document: Document, path: tuple[Step, ...], offset: int) -> Location:
    """Return the place of a character of the text at `path`, or of the text when YAML writes it otherwise."""
    _, node = _find(document, path)
    if not isinstance(node, yaml.ScalarNode):
        return place_of(document.file, node.start_mark)
    rows = document.rows.get(id(node))
    if rows is None:
        rows = document.rows[id(node)] = tuple(_rows(document, node))
    row = rows[max(bisect_right(rows, offset, key=_begin) - 1, 0)]
    return Location(document.file, row.line, row.column + (offset - row.begin if row.as_written else 0))


def extent(document: Document, path: tuple[Step, ...]) -> tuple[Location, Location]:
    """Return where the value at a path begins and where it has ended."""
    _, node = _find(document, path)
    return place_of(document.file, node.start_mark), place_of(document.file, node.end_mark)


def _begin(row: Row) -> int:
    return row.begin


def _rows(document: Document, node: yaml.ScalarNode) -> Iterator[Row]:
    """Yield the lines of a text as its file has them; one alone where YAML writes it otherwise."""
    start, end = node.start_mark, node.end_mark
    if node.style == "|":
        begin = 0
        for number, shown in enumerate(node.value.split("\n"), start.line + 1):
            column = document.lines[number].find(shown) if number < len(document.lines) else -1
            yield Row(begin, number + 1, max(column, 0) + 1, as_written=True)
            begin += len(shown) + 1
        return
    in_one_line = node.value and start.line == end.line  # an empty text may stand behind the last line
    skipped = document.lines[start.line][start.column : end.column].find(node.value) if in_one_line else -1
    yield Row(0, start.line + 1, start.column + 1 + max(skipped, 0), as_written=skipped >= 0)


def _find(document: Document, path: tuple[Step, ...]) -> tuple[yaml.Node | None, yaml.Node]:
    """Return the key and the value at `path`, or those of its deepest part that exists; a list entry has no key."""
    key_node: yaml.Node | None = None
    node = document.root
    for step in path:
        if isinstance(node, yaml.MappingNode):
            if isinstance(step, int):
                continue  # what stands alone where a list may stand
            pair = next((pair for pair in node.value if pair[0].value == step), None)
            if pair is None:
                break
            key_node, node = pair
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            key_node, node = None, node.value[step]
        else:
            break
    return key_node, node
