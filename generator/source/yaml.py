"""YAML text to plain values with their places.

Every scalar stays a string, so `5.10` stays `5.10`. Duplicate keys, anchors, aliases, merges, tags, tabs in the
indentation and files that are not UTF-8 are problems, and are refused before anything is built from them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from generator.model.place import Value
from generator.model.problem import Location, Problem
from generator.source.decoding import decode
from generator.source.document import LINE_BREAK, Document, place_of
from generator.source.kinds import MAX_BYTES
from generator.source.slips import Slip, in_key, in_value, nearest, slips

MAX_DEPTH = 50
_BLOCKS = frozenset({"|", ">"})
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
                    hint = "a standard has no such levels"
                    self.problems.append(Problem(place, "SRC005", f"more than {MAX_DEPTH} levels of nesting", hint))
                    return None
            elif isinstance(event, yaml.CollectionEndEvent):
                self._close(event)
            elif isinstance(event, yaml.DocumentStartEvent) and self._made[0]:
                place = place_of(self._file, event.start_mark)
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
        self.problems.append(Problem(place_of(self._file, event.start_mark), "SRC006", message, hint))


@dataclass(slots=True)
class _Builder:
    """Makes plain values from nodes and notes what it must refuse."""

    file: str
    may_be_empty: frozenset[str]
    problems: list[Problem] = field(default_factory=list)
    slips: list[Problem] = field(default_factory=list)
    """Those after which a value is not what was meant."""

    def value(self, node: yaml.Node) -> Value:
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node)
        if isinstance(node, yaml.SequenceNode):
            return [self._entry(child) for child in node.value]
        return self._text(node, node.value)

    def _text(self, node: yaml.Node, value: str) -> str:
        style = getattr(node, "style", None)
        if style in _BLOCKS and value.endswith("\n"):
            message = f'a text that ends with a line break, which "{style}" keeps'
            self.problems.append(Problem(place_of(self.file, node.start_mark), "SRC014", message, f'write "{style}-"'))
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
            hint = "write its text, or remove the hyphen"
            self.problems.append(
                Problem(place_of(self.file, node.start_mark), "SRC008", _nothing("an entry", node), hint)
            )
        return made

    def _mapping(self, node: yaml.MappingNode) -> dict[str, Value]:
        made: dict[str, Value] = {}
        first: dict[str, yaml.Node] = {}
        for key_node, child in node.value:
            key = key_node.value
            place = place_of(self.file, key_node.start_mark)
            if not isinstance(key, str):
                self.problems.append(Problem(place, "SRC005", "a key that is not a word", "put quotes round the text"))
                continue
            slip = None if key_node.style else in_key(key)
            if slip:
                self.slips.append(_told(self.file, key_node.start_mark, slip))
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
            if made[key] == "" and key not in self.may_be_empty:
                hint = "write its text, or remove the key"
                self.problems.append(Problem(place, "SRC008", _nothing(f'the key "{key}"', child), hint))
        return made


def _nothing(owner: str, node: yaml.Node) -> str:
    """Return what is said of a value that is missing, or written as YAML's word for nothing."""
    if not node.value:
        return f"{owner} has no value"
    return f'{owner} is {node.value}, which is no value (a word in double quotes is one: "{node.value}")'


def _told(file: str, mark: Value, slip: Slip) -> Problem:
    """Return the problem of a slip in a key or a value that begins at a mark."""
    return Problem(Location(file, mark.line + 1, mark.column + 1 + slip.offset), slip.rule, slip.message, slip.hint)


def parse(
    file: str, raw: bytes, may_be_empty: frozenset[str] = frozenset(), most: int | None = MAX_BYTES
) -> tuple[Document | None, tuple[Problem, ...]]:
    """Return a file's document, or none with the problems that keep it from being used.

    A problem with an empty value does not keep the document from being returned, so that later checks can say more.
    `may_be_empty` names the keys that need no value; `most` is how many bytes the file may have.
    """
    text, refused = decode(file, raw, most)
    problems = [refused] if refused else [*_tabs(file, text), *_slips(file, text)]
    root, found = (None, problems) if problems else _compose(file, text)
    if root is None:
        return None, tuple(found)
    builder = _Builder(file, may_be_empty)
    value = builder.value(root)
    if builder.slips:
        return None, tuple(builder.slips)
    return Document(file, tuple(LINE_BREAK.split(text)), root, value), tuple(builder.problems)


def _tabs(file: str, text: str) -> Iterator[Problem]:
    for number, line in enumerate(LINE_BREAK.split(text) if "\t" in text else (), 1):
        before = line.partition("\t")[0]
        if before != line and not before.strip(" "):
            yield Problem(
                Location(file, number, len(before) + 1), "SRC004", "a tab in the indentation", "indent with two spaces"
            )


def _slips(file: str, text: str) -> Iterator[Problem]:
    for slip in slips(text):
        yield Problem(_place(file, text, slip.offset), slip.rule, slip.message, slip.hint)


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
        return None, [Problem(Location(file), "SRC008", "the file is empty", "write its content, or delete the file")]
    return root, composer.problems


def _not_yaml(file: str, text: str, error: yaml.MarkedYAMLError, read: int) -> Problem:
    """Return the problem of a text that the reader gave up on, by the slip that led it astray where one is found."""
    open_quote = error.context_mark if error.context == "while scanning a quoted scalar" else None
    mark: Value = open_quote or error.problem_mark or error.context_mark
    end = LINE_BREAK.search(text, mark.index) if mark else None
    slip = None if open_quote else nearest(text, read, end.start() if end else len(text))
    if slip:
        return Problem(_place(file, text, slip.offset), slip.rule, slip.message, slip.hint)
    reason = " ".join(part for part in (error.context, error.problem) if part)
    return Problem(
        place_of(file, mark), "SRC005", f"this is not YAML: {reason}", _way_out(reason, text[mark.index :][:1])
    )


def _not_allowed(file: str, text: str) -> Problem:
    """Return the problem of a text that holds a character which YAML does not allow."""
    match = _NOT_ALLOWED.search(text)
    if match is None:
        return Problem(Location(file), "SRC005", "a character is not allowed in YAML", "remove it")
    place = _place(file, text, match.start())
    return Problem(place, "SRC005", f"the character U+{ord(match[0]):04X} is not allowed in YAML", "remove it")


def _way_out(reason: str, found: str) -> str:
    """Return advice for the mistakes that editors make most; `found` is the character where reading stopped."""
    if "mapping values are not allowed" in reason:
        return 'put double quotes round a value that contains ": "'
    if "while scanning a quoted scalar" in reason:
        return "close the quotation mark that is opened here"
    if "cannot start any token" in reason and found.strip():
        return f"put double quotes round a value that begins with {found}"
    if "cannot start any token" in reason or "expected <block end>" in reason or "while parsing a flow" in reason:
        return "look at the indentation and the quotes here and in the line above"
    return "look at the line and the one above"
