"""YAML text to plain values with their places.

Every scalar stays a string, so `5.10` stays `5.10`. Duplicate keys, anchors, aliases, merges, tags, tabs in the
indentation and files that are not UTF-8 are problems, and are refused before anything is built from them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from generator.model.errors import Said
from generator.model.place import Value
from generator.model.problem import Location, Problem
from generator.source.decoding import decode
from generator.source.document import LINE_BREAK, Document, place_of
from generator.source.kinds import MAX_BYTES
from generator.source.slips import Slip, in_key, in_value, nearest, slips
from generator.words import said
from generator.words.errors import problem

MAX_DEPTH = 50
_BELOW = re.compile(r" *(?:list|cut|en|id|kind):(?!.*: )")
"""Keys that stand below a text, which then has a key of its own."""
_BLOCKS = frozenset({"|", ">"})
_ROWS = re.compile(r"(?:[^\n]*\|[^\n]*\n+)+")
"""A table, whose last row may end as the others do."""
_NULLS = frozenset({"~", "null", "Null", "NULL"})
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_NOT_ALLOWED = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _span(opening: yaml.Event, closing: yaml.Event) -> tuple[Value, Value]:
    """Return where something begins and ends, by marks that have one type in C and another in Python."""
    return opening.start_mark, closing.end_mark


class _Composer:
    """Makes a tree of nodes from YAML's events, without recursion, and notes what a standard must not use.

    The C library's own composer ends the process when a file nests a hundred thousand levels.
    """

    def __init__(self, file: str) -> None:
        self.problems: list[Problem] = []
        self.read = 0
        """How far the text was understood."""
        self._file = file
        self._opened: list[yaml.CollectionStartEvent] = []
        self._made: list[list[yaml.Node]] = [[]]

    def compose(self, text: str) -> yaml.Node | None:
        for event in yaml.parse(text, Loader=_LOADER):
            # A text without quotation marks may have begun as something else.
            begun, ended = _span(event, event)
            self.read = (begun if getattr(event, "style", None) == "" else ended).index
            if isinstance(event, yaml.NodeEvent):
                self._refuse(event)
            if isinstance(event, yaml.ScalarEvent):
                self._made[-1].append(yaml.ScalarNode("", event.value, *_span(event, event), style=event.style))
            elif isinstance(event, yaml.CollectionStartEvent):
                self._opened.append(event)
                self._made.append([])
                if len(self._opened) > MAX_DEPTH:
                    place = place_of(self._file, event.start_mark)
                    self.problems.append(problem(place, "SRC005", "too-deep", most=MAX_DEPTH))
                    return None
            elif isinstance(event, yaml.CollectionEndEvent):
                self._close(event)
            elif isinstance(event, yaml.DocumentStartEvent) and self._made[0]:
                place = place_of(self._file, event.start_mark)
                self.problems.append(problem(place, "SRC005", "second-document"))
        return self._made[0][0] if self._made[0] and not self.problems else None

    def _close(self, event: yaml.CollectionEndEvent) -> None:
        opening, nodes = self._opened.pop(), self._made.pop()
        if isinstance(event, yaml.MappingEndEvent):
            pairs = list(zip(nodes[::2], nodes[1::2], strict=True))
            self._made[-1].append(yaml.MappingNode("", pairs, *_span(opening, event)))
        else:
            self._made[-1].append(yaml.SequenceNode("", nodes, *_span(opening, event)))

    def _refuse(self, event: yaml.NodeEvent) -> None:
        if isinstance(event, yaml.AliasEvent):
            self._made[-1].append(yaml.ScalarNode("", "", *_span(event, event)))
            key, name = "alias", event.anchor
        elif event.anchor:
            key, name = "anchor", event.anchor
        elif getattr(event, "tag", None) is not None and getattr(event, "implicit", None) in {False, (False, False)}:
            key, name = "tag", getattr(event, "tag", "")
        else:
            return
        self.problems.append(problem(place_of(self._file, event.start_mark), "SRC006", key, name=name))


@dataclass(slots=True)
class _Builder:
    """Makes plain values from nodes and notes what it must refuse."""

    file: str
    may_be_empty: frozenset[str]
    open_below: frozenset[str] = frozenset()
    """Keys whose own keys need no value."""
    problems: list[Problem] = field(default_factory=list)
    slips: list[Problem] = field(default_factory=list)
    """Those after which a value is not what was meant."""

    def value(self, node: yaml.Node, key: str = "") -> Value:
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, free=key in self.open_below)
        if isinstance(node, yaml.SequenceNode):
            return [self._entry(child) for child in node.value]
        return self._text(node, node.value)

    def _text(self, node: yaml.Node, value: str) -> str:
        style = getattr(node, "style", None)
        if style == "|" and _ROWS.fullmatch(value):
            return value.rstrip("\n")
        if style in _BLOCKS and value.endswith("\n"):
            self.problems.append(
                problem(place_of(self.file, node.start_mark), "SRC014", "ends-with-break", style=style)
            )
            return value.rstrip("\n")
        if style:
            return value
        slip = in_value(value)
        if slip:
            self.slips.append(_told(self.file, node.start_mark, slip))
        return "" if value in _NULLS else value

    def _entry(self, node: yaml.Node) -> Value:
        made = self.value(node)
        if made == "":
            key = "entry-null" if node.value else "entry-empty"
            self.problems.append(problem(place_of(self.file, node.start_mark), "SRC008", key, word=node.value))
        return made

    def _mapping(self, node: yaml.MappingNode, *, free: bool) -> dict[str, Value]:
        made: dict[str, Value] = {}
        first: dict[str, yaml.Node] = {}
        for key_node, child in node.value:
            key = key_node.value
            place = place_of(self.file, key_node.start_mark)
            if not isinstance(key, str):
                self.problems.append(problem(place, "SRC005", "key-not-word"))
                continue
            slip = None if key_node.style else in_key(key)
            if slip:
                self.slips.append(_told(self.file, key_node.start_mark, slip))
            if key in first:
                line = first[key].start_mark.line + 1
                self.problems.append(problem(place, "SRC007", "key-twice", key=key, line=line))
                continue
            if key == "<<":
                self.problems.append(problem(place, "SRC006", "merge-key"))
                continue
            first[key] = key_node
            made[key] = self.value(child, key)
            if made[key] == "" and not free and key not in self.may_be_empty:
                missing = "key-null" if child.value else "key-empty"
                self.problems.append(problem(place, "SRC008", missing, key=key, word=child.value))
        return made


def _told(file: str, mark: Value, slip: Slip) -> Problem:
    """Return the problem of a slip in a key or a value that begins at a mark."""
    place = Location(file, mark.line + 1, mark.column + 1 + slip.offset)
    return problem(place, slip.rule, slip.key, **slip.values)


def parse(
    file: str,
    raw: bytes,
    may_be_empty: frozenset[str] = frozenset(),
    most: int | None = MAX_BYTES,
    open_below: frozenset[str] = frozenset(),
) -> tuple[Document | None, tuple[Problem, ...]]:
    """Return a file's document, or none with the problems that keep it from being used.

    A problem with an empty value does not keep the document from being returned, so that later checks can say more.
    `may_be_empty` names the keys that need no value, `open_below` those whose own keys need none; `most` is how many
    bytes the file may have.
    """
    text, refused = decode(file, raw, most)
    problems = [refused] if refused else [*_tabs(file, text), *_slips(file, text)]
    root, found = (None, problems) if problems else _compose(file, text)
    if root is None:
        return None, tuple(found)
    builder = _Builder(file, may_be_empty, open_below)
    value = builder.value(root)
    if builder.slips:
        return None, tuple(builder.slips)
    return Document(file, tuple(LINE_BREAK.split(text)), root, value), tuple(builder.problems)


def _tabs(file: str, text: str) -> Iterator[Problem]:
    for number, line in enumerate(LINE_BREAK.split(text) if "\t" in text else (), 1):
        before = line.partition("\t")[0]
        if before != line and not before.strip(" "):
            yield problem(Location(file, number, len(before) + 1), "SRC004", "tab-indent")


def _slips(file: str, text: str) -> Iterator[Problem]:
    for slip in slips(text):
        yield problem(_place(file, text, slip.offset), slip.rule, slip.key, **slip.values)


def _place(file: str, text: str, offset: int) -> Location:
    lines = LINE_BREAK.split(text[:offset])
    return Location(file, len(lines), len(lines[-1]) + 1)


def _compose(file: str, text: str) -> tuple[yaml.Node | None, list[Problem]]:
    """Return the tree of a text, or none with the reasons."""
    composer = _Composer(file)
    try:
        root = composer.compose(text)
    except yaml.MarkedYAMLError as error:
        return None, [_not_yaml(file, text, error, composer.read)]
    except yaml.reader.ReaderError:
        return None, [_not_allowed(file, text)]
    if root is None and not composer.problems:
        return None, [problem(Location(file), "SRC008", "file-empty")]
    return root, composer.problems


def _not_yaml(file: str, text: str, error: yaml.MarkedYAMLError, read: int) -> Problem:
    """Return the problem of a text that the reader gave up on, by the slip that led it astray where one is found."""
    open_quote = error.context_mark if error.context == "while scanning a quoted scalar" else None
    mark: Value = open_quote or error.problem_mark or error.context_mark
    end = LINE_BREAK.search(text, mark.index) if mark else None
    slip = None if open_quote else nearest(text, read, end.start() if end else len(text))
    if slip:
        return problem(_place(file, text, slip.offset), slip.rule, slip.key, **slip.values)
    reason = " ".join(part for part in (error.context, error.problem) if part)
    line = text[text.rfind("\n", 0, mark.index) + 1 :].split("\n", 1)[0] if mark else ""
    way = _way_out(reason, text[mark.index :][:1], line)
    return problem(place_of(file, mark), "SRC005", "not-yaml", way, reason=reason)


def _not_allowed(file: str, text: str) -> Problem:
    """Return the problem of a text that holds a character which YAML does not allow."""
    match = _NOT_ALLOWED.search(text)
    if match is None:
        return problem(Location(file), "SRC005", "character")
    place = _place(file, text, match.start())
    return problem(place, "SRC005", "character-named", character=f"U+{ord(match[0]):04X}")


def _way_out(reason: str, found: str, line: str) -> Said:
    """Return advice for the mistakes that editors make most.

    `found` is the character where reading stopped, `line` its line.
    """
    if "mapping values are not allowed" in reason and _BELOW.match(line):
        return said("named.key-below")
    if "mapping values are not allowed" in reason:
        return said("named.quote-value")
    if "while scanning a quoted scalar" in reason:
        return said("named.close-quote")
    if "cannot start any token" in reason and found.strip():
        return said("named.quote-begin", found=found)
    if "cannot start any token" in reason or "expected <block end>" in reason or "while parsing a flow" in reason:
        return said("named.look-indent")
    return said("named.look-line")
