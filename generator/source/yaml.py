"""YAML text to plain values with their places.

Every scalar stays a string, so `5.10` stays `5.10`. Duplicate keys, anchors, aliases, merges, tags, tabs in the
indentation and files that are not UTF-8 are problems, and are refused before anything is built from them.
"""

import re
from collections.abc import Iterator

import yaml

from generator.model.place import Value
from generator.model.problem import Location, Problem
from generator.source.decoding import decode
from generator.source.document import LINE_BREAK, LOADER, Collection, Document, Extent, document_of, place_at, place_of
from generator.source.kinds import MAX_BYTES
from generator.source.not_yaml import not_yaml
from generator.source.slips import Slip, behind_value, in_key, in_value, slips
from generator.words.errors import problem

MAX_DEPTH = 50
_BLOCKS = frozenset({"|", ">"})
_ROWS = re.compile(r"(?:[^\n]*\|[^\n]*\n+)+")
"""A table, whose last row may end as the others do."""
_NULLS = frozenset({"~", "null", "Null", "NULL"})
_NOT_ALLOWED = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class _Open(Collection):
    """A list or a mapping whose end was not read yet."""

    __slots__ = ("dropped", "free", "key", "made", "passes")

    def __init__(self, begin: int, made: dict[str, Value] | list[Value]) -> None:
        super().__init__(begin)
        self.made = made
        self.free = False
        """Whether its keys need no value."""
        self.dropped: tuple[int, int] | None = None
        """How many problems and slips there were before something that nobody will read; none where it is read."""
        self.key: yaml.ScalarEvent | None = None
        """The key whose value comes next."""
        self.passes = False
        """Whether the value that comes next is that of a key that was refused."""


class _Reader:
    """Makes plain values of YAML's events in one pass, without recursion, and notes what it must refuse.

    The C library's own composer ends the process when a file nests a hundred thousand levels.
    """

    def __init__(self, file: str, may_be_empty: frozenset[str], open_below: frozenset[str]) -> None:
        self.roots: list[tuple[Value, Collection | Extent]] = []
        """The value of each document, and where its parts are written."""
        self.refused: list[Problem] = []
        """What a standard must not use; then there is no value."""
        self.slips: list[Problem] = []
        """Those after which a value is not what was meant."""
        self.problems: list[Problem] = []
        self._file = file
        self._may_be_empty = may_be_empty
        self._open_below = open_below
        self._open: list[_Open] = []
        self._last: Value = None
        self._whole = ""

    @property
    def read(self) -> int:
        """How far the text was understood: a text without quotation marks may have begun as something else."""
        if self._last is None:
            return 0
        begun = getattr(self._last, "style", None) == ""
        return int((self._last.start_mark if begun else self._last.end_mark).index)

    def take(self, text: str) -> None:
        """Read a text; what yaml raises where it is not YAML."""
        self._whole = text
        for event in iter(LOADER(text).get_event, None):
            self._last = event
            if isinstance(event, yaml.ScalarEvent):
                self._take_text(event)
            elif isinstance(event, yaml.CollectionStartEvent):
                self._begin(event)
                if len(self._open) > MAX_DEPTH:
                    self._refuse(event, "SRC005", "too-deep", most=MAX_DEPTH)
                    return
            elif isinstance(event, yaml.CollectionEndEvent):
                self._end(event)
            elif isinstance(event, yaml.AliasEvent):
                self._refuse(event, "SRC006", "alias", name=event.anchor)
                self._take_text(yaml.ScalarEvent(None, None, (True, False), "", event.start_mark, event.end_mark))
            elif isinstance(event, yaml.DocumentStartEvent) and self.roots:
                self._refuse(event, "SRC005", "second-document")

    def _refuse(self, event: yaml.Event, rule: str, key: str, /, **values: object) -> None:
        self.refused.append(problem(place_of(self._file, event.start_mark), rule, key, **values))

    def _refuse_marked(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        """Refuse an anchor or a tag."""
        if event.anchor:
            self._refuse(event, "SRC006", "anchor", name=event.anchor)
        elif event.implicit in {False, (False, False)}:
            self._refuse(event, "SRC006", "tag", name=event.tag)

    def _tell(self, event: yaml.Event, rule: str, key: str, /, **values: object) -> None:
        self.problems.append(problem(place_of(self._file, event.start_mark), rule, key, **values))

    def _begin(self, event: yaml.CollectionStartEvent) -> None:
        if event.anchor or event.tag:
            self._refuse_marked(event)
        made: dict[str, Value] | list[Value] = {} if isinstance(event, yaml.MappingStartEvent) else []
        mark: Value = event.start_mark
        begun = _Open(mark.index, made)
        above = self._open[-1] if self._open else None
        if above is None:
            self.roots.append((made, begun))
            begun.free = "" in self._open_below
        elif isinstance(above.made, list):
            above.made.append(made)
            above.held.append(begun)
        elif above.key is not None:
            key, above.key = above.key.value, None
            above.made[key] = made
            above.held.append(begun)
            begun.free = key in self._open_below
        else:
            if not above.passes:
                self._tell(event, "SRC005", "key-not-word")
            above.passes = not above.passes
            begun.dropped = len(self.problems), len(self.slips)
        self._open.append(begun)

    def _end(self, event: yaml.CollectionEndEvent) -> None:
        ended = self._open.pop()
        mark: Value = event.end_mark
        ended.end = mark.index
        if ended.dropped is not None:
            del self.problems[ended.dropped[0] :]
            del self.slips[ended.dropped[1] :]

    def _take_text(self, event: yaml.ScalarEvent) -> None:
        if event.anchor or event.tag:
            self._refuse_marked(event)
        above = self._open[-1] if self._open else None
        if above is None:
            self.roots.append((self._text(event), _extent(event)))
        elif isinstance(above.made, list):
            text = self._text(event)
            above.made.append(text)
            above.held.append(_extent(event))
            if not text:
                self._tell(event, "SRC008", "entry-null" if event.value else "entry-empty", word=event.value)
        elif above.key is not None:
            key = above.key.value
            above.made[key] = text = self._text(event)
            above.held.append(_extent(event))
            if not text and not above.free and key not in self._may_be_empty:
                missing = "key-null" if event.value else "key-empty"
                self._tell(above.key, "SRC008", missing, key=key, word=event.value)
            above.key = None
        elif above.passes:
            above.passes = False
        else:
            self._take_key(above, above.made, event)

    def _take_key(self, above: _Open, made: dict[str, Value], event: yaml.ScalarEvent) -> None:
        key = event.value
        slip = None if event.style else in_key(key)
        if slip:
            self.slips.append(_told(self._file, event.start_mark, slip))
        if key in made:
            first = above.keys[list(made).index(key)]
            self._tell(event, "SRC007", "key-twice", key=key, line=place_at(self._file, self._whole, first).line)
            above.passes = True
        elif key == "<<":
            self._tell(event, "SRC006", "merge-key")
            above.passes = True
        else:
            mark: Value = event.start_mark
            above.key = event
            above.keys.append(mark.index)

    def _text(self, event: yaml.ScalarEvent) -> str:
        value, style = event.value, event.style
        if style == "|" and _ROWS.fullmatch(value):
            return value.rstrip("\n")
        if style in _BLOCKS and value.endswith("\n"):
            self._tell(event, "SRC014", "ends-with-break", style=style)
            return value.rstrip("\n")
        if style:
            return value
        slip = in_value(value)
        if slip:
            self.slips.append(_told(self._file, event.start_mark, slip))
        rest = behind_value(self._whole, value, int(getattr(event.end_mark, "index", 0)))
        if rest:
            place = place_at(self._file, self._whole, rest.offset)
            self.slips.append(problem(place, rest.rule, rest.key, **rest.values))
        return "" if value in _NULLS else value


def _extent(event: yaml.ScalarEvent) -> Extent:
    start: Value = event.start_mark
    end: Value = event.end_mark
    return start.index, end.index


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
    `may_be_empty` names the keys that need no value, `open_below` those whose own keys need none (an empty name is the
    whole file's); `most` is how many bytes the file may have.
    """
    text, refused = decode(file, raw, most)
    problems = (refused,) if refused else (*_tabs(file, text), *_slips(file, text))
    if problems:
        return None, problems
    reader = _Reader(file, may_be_empty, open_below)
    try:
        reader.take(text)
    except yaml.MarkedYAMLError as error:
        return None, (not_yaml(file, text, error, reader.read),)
    except yaml.reader.ReaderError:
        return None, (_not_allowed(file, text),)
    if not reader.roots and not reader.refused:
        return None, (problem(Location(file), "SRC008", "file-empty"),)
    stops = reader.refused or reader.slips
    return (None, tuple(stops)) if stops else (document_of(file, text, *reader.roots[0]), tuple(reader.problems))


def _tabs(file: str, text: str) -> Iterator[Problem]:
    for number, line in enumerate(LINE_BREAK.split(text) if "\t" in text else (), 1):
        before = line.partition("\t")[0]
        if before != line and not before.strip(" "):
            yield problem(Location(file, number, len(before) + 1), "SRC004", "tab-indent")


def _slips(file: str, text: str) -> Iterator[Problem]:
    for slip in slips(text):
        yield problem(place_at(file, text, slip.offset), slip.rule, slip.key, **slip.values)


def _not_allowed(file: str, text: str) -> Problem:
    """Return the problem of a text that holds a character which YAML does not allow."""
    match = _NOT_ALLOWED.search(text)
    if match is None:
        return problem(Location(file), "SRC005", "character")
    place = place_at(file, text, match.start())
    return problem(place, "SRC005", "character-named", character=f"U+{ord(match[0]):04X}")
