"""YAML text to plain values with their places.

Every scalar stays a string, so `5.10` stays `5.10`. Duplicate keys, anchors, aliases, merges, tags, tabs in the
indentation and files that are not UTF-8 are problems, and are refused before anything is built from them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from generator.model.place import Step, Value
from generator.model.problem import Location, Problem

MAX_BYTES = 1_000_000
MAX_DEPTH = 50
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_NOT_ALLOWED = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed file: its name, its lines, its node tree and the plain value made from it."""

    file: str
    lines: tuple[str, ...]
    root: yaml.Node
    value: Value


def _mark(file: str, mark: Value) -> Location:
    """Return the place of a mark of the YAML reader, which has one type in C and another in Python."""
    return Location(file, mark.line + 1, mark.column + 1) if mark else Location(file)


def decode(file: str, raw: bytes) -> tuple[str, Problem | None]:
    """Return the text of a file, or the problem that keeps it from being read."""
    if len(raw) > MAX_BYTES:
        return "", Problem(
            Location(file), "SRC001", f"the file has {len(raw):,} bytes, more than {MAX_BYTES:,}",
            "split it into several files of the same folder",
        )  # fmt: skip
    if raw.startswith(b"\xef\xbb\xbf"):
        return "", Problem(
            Location(file, 1, 1), "SRC002", "the file begins with a byte order mark", 'save it as "UTF-8" without BOM'
        )
    try:
        return raw.decode("utf-8"), None
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        place = Location(file, before.count(b"\n") + 1, error.start - before.rfind(b"\n"))
        try:
            raw.decode("gb18030")
        except UnicodeDecodeError:
            name = "it is no encoding that we know"
        else:
            name = "it looks like GBK (GB 18030)"
        return "", Problem(place, "SRC003", f"the file is not UTF-8: {name}", "save it as UTF-8")


def _tabs(file: str, text: str) -> Iterator[Problem]:
    for match in re.finditer(r"^ *\t", text, re.MULTILINE):
        line = text.count("\n", 0, match.start()) + 1
        place = Location(file, line, match.end() - match.start())
        yield Problem(place, "SRC004", "a tab in the indentation", "indent with two spaces")


def _span(opening: yaml.Event, closing: yaml.Event) -> tuple[Value, Value]:
    """Return where something begins and ends, by marks that have one type in C and another in Python."""
    return opening.start_mark, closing.end_mark


class _Composer:
    """Makes a tree of nodes from YAML's events, without recursion, and notes what a standard must not use.

    The C library's own composer ends the process when a file nests a hundred thousand levels.
    """

    def __init__(self, file: str) -> None:
        self.problems: list[Problem] = []
        self._file = file
        self._opened: list[yaml.CollectionStartEvent] = []
        self._made: list[list[yaml.Node]] = [[]]

    def compose(self, text: str) -> yaml.Node | None:
        for event in yaml.parse(text, Loader=_LOADER):
            if isinstance(event, yaml.NodeEvent):
                self._refuse(event)
            if isinstance(event, yaml.ScalarEvent):
                self._made[-1].append(yaml.ScalarNode("", event.value, *_span(event, event), style=event.style))
            elif isinstance(event, yaml.CollectionStartEvent):
                self._opened.append(event)
                self._made.append([])
                if len(self._opened) > MAX_DEPTH:
                    place = _mark(self._file, event.start_mark)
                    hint = "a standard has no such levels"
                    self.problems.append(Problem(place, "SRC005", f"more than {MAX_DEPTH} levels of nesting", hint))
                    return None
            elif isinstance(event, yaml.CollectionEndEvent):
                self._close(event)
            elif isinstance(event, yaml.DocumentStartEvent) and self._made[0]:
                place = _mark(self._file, event.start_mark)
                self.problems.append(Problem(place, "SRC005", "a second document", "remove the line ---"))
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
            message, hint = f"the alias *{event.anchor}", "write the text out: aliases are refused"
        elif event.anchor:
            message, hint = f"the anchor &{event.anchor}", "remove it: anchors are refused"
        elif getattr(event, "tag", None) is not None and getattr(event, "implicit", None) in {False, (False, False)}:
            tag = getattr(event, "tag", "")
            message, hint = f"the tag {tag}", "put the value in double quotes if the ! is text"
        else:
            return
        self.problems.append(Problem(_mark(self._file, event.start_mark), "SRC006", message, hint))


@dataclass(slots=True)
class _Builder:
    """Makes plain values from nodes and notes what it must refuse."""

    file: str
    problems: list[Problem] = field(default_factory=list)

    def value(self, node: yaml.Node) -> Value:
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(child) for child in node.value]
        return node.value

    def _mapping(self, node: yaml.MappingNode) -> dict[str, Value]:
        made: dict[str, Value] = {}
        first: dict[str, yaml.Node] = {}
        for key_node, child in node.value:
            key = key_node.value
            place = _mark(self.file, key_node.start_mark)
            if not isinstance(key, str):
                self.problems.append(Problem(place, "SRC005", "a key that is not a word", "put quotes round the text"))
                continue
            if key in first:
                line = first[key].start_mark.line + 1
                message = f'the key "{key}" stands twice, first in line {line}'
                self.problems.append(Problem(place, "SRC007", message, "keep one of them"))
                continue
            if key == "<<":
                self.problems.append(
                    Problem(place, "SRC006", "a merge key <<", "write its keys out: merges are refused")
                )
                continue
            first[key] = key_node
            made[key] = self.value(child)
            if made[key] == "":
                message = f'the key "{key}" has no value'
                self.problems.append(Problem(place, "SRC008", message, "write its text, or remove the key"))
        return made


def parse(file: str, raw: bytes) -> tuple[Document | None, tuple[Problem, ...]]:
    """Return a file's document, or none with the problems that keep it from being used.

    A problem with an empty value does not keep the document from being returned, so that later checks can say more.
    """
    text, refused = decode(file, raw)
    problems = [refused] if refused else list(_tabs(file, text))
    root, found = (None, problems) if problems else _compose(file, text)
    if root is None:
        return None, tuple(found)
    builder = _Builder(file)
    value = builder.value(root)
    return Document(file, tuple(_LINE_BREAK.split(text)), root, value), tuple(builder.problems)


def _compose(file: str, text: str) -> tuple[yaml.Node | None, list[Problem]]:
    """Return the tree of a text, or none with the reasons."""
    composer = _Composer(file)
    try:
        root = composer.compose(text)
    except yaml.MarkedYAMLError as error:
        open_quote = error.context_mark if error.context == "while scanning a quoted scalar" else None
        mark = open_quote or error.problem_mark or error.context_mark
        reason = " ".join(part for part in (error.context, error.problem) if part)
        return None, [Problem(_mark(file, mark), "SRC005", f"this is not YAML: {reason}", _way_out(reason))]
    except yaml.reader.ReaderError:
        return None, [_not_allowed(file, text)]
    if root is None and not composer.problems:
        return None, [Problem(Location(file), "SRC008", "the file is empty", "write its content, or delete the file")]
    return root, composer.problems


def _not_allowed(file: str, text: str) -> Problem:
    """Return the problem of a text that holds a character which YAML does not allow."""
    match = _NOT_ALLOWED.search(text)
    if match is None:
        return Problem(Location(file), "SRC005", "a character is not allowed in YAML", "remove it")
    before = text[: match.start()]
    place = Location(file, before.count("\n") + 1, match.start() - before.rfind("\n"))
    return Problem(place, "SRC005", f"the character U+{ord(match[0]):04X} is not allowed in YAML", "remove it")


def _way_out(reason: str) -> str:
    """Return advice for the mistakes that editors make most."""
    if "mapping values are not allowed" in reason:
        return 'put double quotes round a value that contains ": "'
    if "while scanning a quoted scalar" in reason:
        return "close the quotation mark that is opened here"
    if "cannot start any token" in reason or "expected <block end>" in reason or "while parsing a flow" in reason:
        return "look at the indentation and the quotes here and in the line above"
    return "look at the line and the one above"


def locate(document: Document, path: tuple[Step, ...], *, key: bool = False) -> Location:
    """Return the place of the value at `path`, or of its deepest part that exists; with `key` that of the last key."""
    key_node, node = _find(document, path)
    return _mark(document.file, (key_node if key and key_node else node).start_mark)


def locate_character(document: Document, path: tuple[Step, ...], offset: int) -> Location:
    """Return the place of a character of the text at `path`, or of the text when YAML writes the character otherwise."""
    _, node = _find(document, path)
    start, end = node.start_mark, node.end_mark
    if not isinstance(node, yaml.ScalarNode):
        return _mark(document.file, start)
    if node.style == "|":
        before = node.value[:offset]
        number = start.line + 1 + before.count("\n")
        shown = node.value.split("\n")[before.count("\n")]
        column = document.lines[number].find(shown) if number < len(document.lines) else -1
        return Location(document.file, number + 1, max(column, 0) + offset - before.rfind("\n"))
    written = document.lines[start.line][start.column : end.column] if start.line == end.line else ""
    skipped = written.find(node.value) if node.value else -1
    return Location(document.file, start.line + 1, start.column + 1 + (skipped + offset if skipped >= 0 else 0))


def _find(document: Document, path: tuple[Step, ...]) -> tuple[yaml.Node | None, yaml.Node]:
    """Return the key and the value at `path`, or those of its deepest part that exists; a list entry has no key."""
    key_node: yaml.Node | None = None
    node = document.root
    for step in path:
        if isinstance(node, yaml.MappingNode):
            pair = next((pair for pair in node.value if pair[0].value == step), None)
            if pair is None:
                break
            key_node, node = pair
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            key_node, node = None, node.value[step]
        else:
            break
    return key_node, node
